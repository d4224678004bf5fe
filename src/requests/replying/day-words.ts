import { phrase } from './plain.ts'

const all = (...words: readonly string[]): readonly string[] => words.flatMap((some) => some.split('|')).map(phrase)

/** Months as people write them, whole and shortened, in six languages; Arabic in both of its ways. */
export const months: readonly (readonly string[])[] = [
  all('january|jan|janvier|janv|enero|ene|январь|января|январе|янв|一月|1月|يناير|كانون الثاني'),
  all('february|feb|février|févr|febrero|февраль|февраля|феврале|фев|二月|2月|فبراير|شباط'),
  all('march|mar|mars|marzo|март|марта|марте|三月|3月|مارس|آذار'),
  all('april|apr|avril|avr|abril|abr|апрель|апреля|апреле|апр|四月|4月|أبريل|نيسان'),
  all('may|mai|mayo|май|мая|мае|五月|5月|مايو|أيار'),
  all('june|jun|juin|junio|июнь|июня|июне|六月|6月|يونيو|يونيه|حزيران'),
  all('july|jul|juillet|juil|julio|июль|июля|июле|七月|7月|يوليو|يوليه|تموز'),
  all('august|aug|août|agosto|ago|август|августа|августе|авг|八月|8月|أغسطس|آب'),
  all('september|sept|sep|septembre|septiembre|setiembre|сентябрь|сентября|сентябре|сен|九月|9月|سبتمبر', 'أيلول'),
  all('october|oct|octobre|octubre|октябрь|октября|октябре|окт|十月|10月|أكتوبر|تشرين الأول'),
  all('november|nov|novembre|noviembre|ноябрь|ноября|ноябре|ноя|十一月|11月|نوفمبر|تشرين الثاني'),
  all('december|dec|décembre|déc|diciembre|dic|декабрь|декабря|декабре|дек|十二月|12月|ديسمبر|كانون الأول'),
]

/** Days of the week, Monday first. */
export const weekdays: readonly (readonly string[])[] = [
  all('monday|lundi|lunes|понедельник|星期一|周一|الاثنين|يوم الاثنين'),
  all('tuesday|mardi|martes|вторник|星期二|周二|الثلاثاء|يوم الثلاثاء'),
  all('wednesday|mercredi|miércoles|среда|среду|星期三|周三|الأربعاء|يوم الأربعاء'),
  all('thursday|jeudi|jueves|четверг|星期四|周四|الخميس|يوم الخميس'),
  all('friday|vendredi|viernes|пятница|пятницу|星期五|周五|الجمعة|يوم الجمعة'),
  all('saturday|samedi|sábado|суббота|субботу|星期六|周六|السبت|يوم السبت'),
  all('sunday|dimanche|domingo|воскресенье|星期日|星期天|周日|الأحد|يوم الأحد'),
]

/** Times that are told from today: in how many days, or with how many months. */
export const soon: readonly { readonly words: readonly string[]; readonly days?: number; readonly months?: number }[] =
  [
    { words: all('tomorrow|demain|mañana|завтра|明天|غدا'), days: 1 },
    {
      words: all(
        'next week|la semaine prochaine|semaine prochaine|la próxima semana|próxima semana',
        'la semana que viene|semana próxima|на следующей неделе|следующей неделе|следующую неделю|下周|下星期',
        '下个星期|الأسبوع المقبل|الأسبوع القادم',
      ),
      days: 7,
    },
    {
      words: all(
        'next month|le mois prochain|mois prochain|el próximo mes|próximo mes|el mes que viene',
        'mes próximo|в следующем месяце|следующем месяце|следующий месяц|下个月|下月|الشهر المقبل|الشهر القادم',
      ),
      months: 1,
    },
  ]

/** What asks to be asked again. */
export const again: readonly string[] = all(
  'ask me again|ask me|ask again|ask us again|ask us|remind me|remind us|come back to me|come back',
  'check back|postpone to|postpone until|postpone|defer to|defer until|defer|not before|later',
  'not now|redemandez moi|redemandez|demandez moi|demandez le moi|reposez moi la question',
  'reposez la question|rappelez le moi|rappelez moi|relancez moi|relancez nous|plus tard|reporter',
  'pas maintenant|pregúnteme|pregúntenme|pregúntame|vuelva a preguntarme|vuelvan a preguntarme',
  'recuérdeme|recuérdenme|más tarde|más adelante|aplazar|ahora no|спросите меня|спросите',
  'напомните мне|напомните|позже|потом|отложить|не сейчас|请再问我|再问我|再问|请提醒我|提醒我|推迟到|推迟|以后|稍后|晚些时候',
  'اسألوني|اسألني|ذكروني|ذكرني|لاحقا|فيما بعد|أجلوا|تأجيل|ليس الآن',
).toSorted((one, other) => other.length - one.length)

/** Small words between, which mean nothing by themselves. */
export const between: ReadonlySet<string> = new Set(
  all(
    'in|on|at|until|till|to|by|again|the|of|after|about|it|this|for|from|please|early|late|en|le|la',
    'les|au|aux|a|à|de|du|dans|partir|après|nouveau|cela|svp|el|los|hasta|del|nuevo|favor|por|después',
    'dentro|otra|vez|в|во|до|на|с|со|после|снова|еще|раз|об|этом|через|пожалуйста|请|在|到|再|后|之后|في|إلى',
    'حتى|بعد|من|مرة|أخرى|مجددا|رجاء|شهر|يوم',
  ),
)

/** Words that stand for a number of days or months. */
export const spans: readonly { readonly words: readonly string[]; readonly days?: number; readonly months?: number }[] =
  [
    { words: all('day|days|jour|jours|día|días|день|дня|дней|天|أيام|يوما'), days: 1 },
    {
      words: all('week|weeks|semaine|semaines|semana|semanas|неделю|недели|недель|周|星期|个星期|أسابيع|أسبوع|أسبوعا'),
      days: 7,
    },
    {
      words: all('month|months|mois|mes|meses|месяц|месяца|месяцев|个月|أشهر|شهرا'),
      months: 1,
    },
  ]
/** Spans of two that are one word. */
export const pairs: readonly { readonly words: readonly string[]; readonly days?: number; readonly months?: number }[] =
  [
    { words: all('أسبوعين'), days: 14 },
    { words: all('شهرين'), months: 2 },
    { words: all('неделю|أسبوع'), days: 7 },
    { words: all('месяц'), months: 1 },
  ]

export const counts: ReadonlyMap<string, number> = new Map(
  [
    ['a', 'one', 'une', 'un', 'una', 'одну', 'один', '一'],
    ['two', 'deux', 'dos', 'две', 'два', '两', '二'],
    ['three', 'trois', 'tres', 'три', '三', 'ثلاثة'],
    ['four', 'quatre', 'cuatro', 'четыре', '四', 'أربعة'],
  ].flatMap((words, at) => words.map((word) => [phrase(word), at + 1] as const)),
)
