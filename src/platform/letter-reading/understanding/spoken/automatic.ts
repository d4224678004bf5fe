import { phrases } from '../phrases.ts'

/** How only programs begin the subject of a letter. */
export const automaticSubject = phrases({
  en: [
    'automatic reply',
    'auto[- ]?reply',
    'auto(?:matic)? response',
    'autoreply',
    'auto[- ]?responder',
    'auto:',
    'out[- ]of[- ](?:the[- ])?office',
    'vacation (?:reply|message|notice)',
    'absence notice',
  ],
  fr: [
    'r[ée]ponse automatique',
    'message automatique',
    'absence du bureau',
    "notification d'absence",
    "avis d'absence",
  ],
  es: ['respuesta autom[áa]tica', 'mensaje autom[áa]tico', 'fuera de (?:la )?oficina', 'aviso de ausencia'],
  ru: ['автоматический ответ', 'автоответ', 'автоматическое уведомление', 'вне офиса'],
  zh: ['自动回复', '自动回覆', '自动答复', '外出通知', '休假通知'],
  ar: ['رد تلقائي', 'الرد التلقائي', 'رد آلي', 'خارج المكتب', 'إشعار غياب'],
})

/** How programs begin one, and people too who tell of their leave. */
export const absentSubject = phrases({
  en: [
    'ooo\\b',
    'away from (?:my|the) (?:desk|office|mail)',
    '(?:on |annual |maternity |parental |sick |study |sabbatical )+leave',
    'no longer (?:at|with)',
    'i am away',
    'not in the office',
  ],
  fr: ['absen(?:ce|te?)', 'hors du bureau', 'en cong[ée]s?', 'cong[ée]s? ', 'en mission'],
  es: ['ausencia', 'ausente', 'de vacaciones', 'de licencia', 'de baja'],
  ru: ['отсутств', 'в отпуске', 'нахожусь в (?:отпуске|командировке)', 'отпуск'],
  zh: ['不在办公室', '休假', '出差'],
  ar: ['إجازة', 'في إجازة', 'غياب'],
})

/** Sentences in which a program says that it is one. */
export const saysAutomatic = phrases({
  en: [
    'this is an automat(?:ic|ed)',
    'this (?:e-?mail|message|response|reply) (?:is|was) (?:an )?automat',
    'automatically generated',
    'automated (?:message|response|reply)',
    'auto-generated',
    'please do not reply to this (?:e-?mail|message)',
  ],
  fr: [
    'ceci est (?:un message|une r[ée]ponse) automatique',
    '(?:message|r[ée]ponse|courriel) (?:g[ée]n[ée]r[ée]e?|envoy[ée]e?) automatiquement',
    "r[ée]ponse automatique d'absence",
    'merci de ne pas r[ée]pondre [àa] ce (?:message|courriel)',
    'ne pas r[ée]pondre [àa] ce (?:message|courriel)',
  ],
  es: [
    '(?:este|esta) es una? (?:mensaje|respuesta) autom[áa]tic',
    '(?:mensaje|respuesta) (?:generad[oa]|enviad[oa]) autom[áa]ticamente',
    'por favor,? no responda a este',
    'no responda a este (?:mensaje|correo)',
  ],
  ru: [
    '(?:это|данное) автоматическ(?:ий|ое)',
    'это письмо (?:создано|сформировано|отправлено) автоматически',
    'сообщение (?:создано|сформировано|отправлено) автоматически',
    'автоматический ответ',
    'пожалуйста,? не отвечайте на это',
  ],
  zh: [
    '此(?:邮件|信|消息)为(?:系统)?自动',
    '这是(?:一封)?(?:系统)?自动',
    '系统自动(?:发送|回复|生成)',
    '自动(?:回复|发送|生成)的',
    '请勿(?:直接)?回复',
  ],
  ar: [
    'هذه رسالة (?:آلية|تلقائية)',
    'هذا رد (?:آلي|تلقائي)',
    'رد (?:آلي|تلقائي)',
    'أرسلت هذه الرسالة تلقائيا',
    'يرجى عدم الرد على هذه',
  ],
})

/** What automatic answers promise or ask besides; a person may write any one of these, seldom two. */
export const usualOfPrograms: readonly RegExp[] = [
  phrases({
    en: [
      'thank(?:s| you) (?:very much )?for your (?:e-?mail|message|mail|note|letter|interest)',
      'thank you for (?:contacting|writing|getting in touch)',
    ],
    fr: [
      '(?:je vous remercie|merci|nous vous remercions) (?:de|pour) (?:votre|vos) (?:message|courriel|mail|e-mail|courrier)',
      "merci de m'avoir (?:[ée]crit|contact[ée])",
      "j'ai bien re[çc]u votre (?:message|courriel|mail)",
    ],
    es: [
      'gracias por (?:su|tu) (?:mensaje|correo|e-?mail|comunicaci[óo]n)',
      'gracias por (?:escribir|contactar|comunicarse)',
      'agradezco su (?:mensaje|correo)',
      'he recibido su (?:mensaje|correo)',
    ],
    ru: [
      'спасибо за (?:ваше )?(?:письмо|сообщение|обращение)',
      'благодарю (?:вас )?за (?:ваше )?(?:письмо|сообщение|обращение)',
      'ваше письмо (?:получено|будет прочитано)',
    ],
    zh: ['(?:感谢|谢谢)(?:您|你)?的?(?:来信|邮件|来函)', '(?:您|你)的(?:邮件|来信)(?:我)?(?:已|已经)?收到'],
    ar: [
      'شكرا (?:جزيلا )?(?:لكم |لك )?على (?:رسالت|بريد|مراسلت|تواصل)',
      'أشكركم على (?:رسالت|مراسلت|تواصل)',
      'تلقيت رسالتكم',
      'شكرا (?:لرسالت|لتواصل|لمراسلت)',
    ],
  }),
  phrases({
    en: [
      '(?:will|shall) (?:reply|respond|answer|get back|attend|read)[^.]{0,60}(?:return|back|as soon as|when i)',
      '(?:upon|on|after) my return',
      'when i (?:return|am back|get back)',
      '(?:limited|no|irregular|intermittent|sporadic) access to (?:my )?(?:e-?mail|internet)',
      'not (?:be )?(?:checking|reading|monitoring|able to (?:read|check)) (?:my )?(?:e-?mail|messages|mail)',
      'during my absence',
      'in my absence',
      'while i am away',
      'will not be (?:forwarded|read)',
      'delay(?:ed)? in (?:my )?(?:response|replying)',
    ],
    fr: [
      '[àa] mon retour',
      'd[èe]s mon retour',
      '(?:en|durant|pendant) mon absence',
      'acc[èe]s (?:limit[ée]|restreint|irr[ée]gulier) (?:[àa] )?(?:ma|mes|mon|la|aux?|[àa]) (?:messagerie|courriels?|mails?|messages)',
      '(?:pas|sans) acc[èe]s [àa] (?:ma messagerie|mes (?:mails|courriels|messages))',
      "n'aurai pas acc[èe]s",
      'votre message ne sera pas (?:lu|transf[ée]r[ée])',
    ],
    es: [
      '(?:a|tras) mi (?:regreso|retorno|vuelta)',
      '(?:durante|en) mi ausencia',
      'acceso (?:limitado|restringido|intermitente) (?:a(?:l)?|de)',
      'no (?:tendr[ée]|tengo) acceso (?:a(?:l)?)',
      'responder[ée] (?:a )?(?:su|tu|los) (?:mensaje|correo)',
      'su mensaje no ser[áa] (?:le[íi]do|reenviado)',
    ],
    ru: [
      'по возвращении',
      'после (?:моего )?возвращения',
      'в (?:мое|моем) отсутствие',
      'на время (?:моего )?отсутствия',
      '(?:ограничен|нет|не будет|без)[а-я]* доступ[а-я]* к почт',
      'доступ к (?:электронной )?почте (?:будет )?ограничен',
      'отвечу (?:вам )?(?:позже|сразу)',
    ],
    zh: [
      '(?:回来|返回|休假结束|返岗|回到办公室)(?:后|之后)',
      '(?:不在|外出|休假|缺席)期间',
      '无法(?:及时)?(?:查看|回复|处理|收取)',
      '尽快(?:回复|答复)',
      '届时(?:回复|处理)',
    ],
    ar: [
      '(?:عند|بعد|فور) عودتي',
      '(?:خلال|أثناء|في) (?:فترة )?غيابي',
      'إمكانية (?:محدودة )?(?:للاطلاع|الاطلاع|الوصول)',
      'لن (?:أتمكن|يتسنى لي)[^.]{0,40}(?:الرد|الاطلاع)',
      'سأرد (?:على )?(?:رسالتكم|عليكم)',
      'وصولي إلى البريد',
    ],
  }),
  phrases({
    en: [
      'for (?:any )?(?:urgent|immediate|pressing|time-sensitive)',
      'if (?:your (?:message|e-?mail|matter|request|query) is|it is|the matter is|this is) urgent',
      'in (?:urgent cases|case of (?:urgency|emergency)|an emergency)',
      'if you (?:need|require) (?:immediate|urgent)',
      'urgent (?:matters|issues|requests|queries)',
    ],
    fr: [
      "en cas d'urgence",
      'pour (?:toute|les) (?:urgences?|demandes? urgentes?|questions? urgentes?)',
      'si votre (?:message|demande) est urgente?',
    ],
    es: [
      'en caso de urgencia',
      'para (?:asuntos|temas|cuestiones|consultas) urgentes',
      'si (?:su|el) (?:mensaje|asunto) es urgente',
      'si es urgente',
    ],
    ru: [
      'в (?:срочных|экстренных) случаях',
      'по (?:всем )?(?:срочным|неотложным) вопросам',
      'при необходимости срочно',
      'если (?:ваш )?вопрос срочный',
    ],
    zh: ['如(?:有|遇)?(?:紧急|急事|急)', '若有(?:紧急|急事|急)', '紧急(?:事务|事项|情况|事宜)', '急事请'],
    ar: [
      'للأمور العاجلة',
      'للمسائل العاجلة',
      'في (?:الحالات|حالة) (?:العاجلة|الطوارئ|الضرورة|الاستعجال)',
      'لأي أمر عاجل',
      'إذا كان الأمر عاجلا',
      'للضرورة',
    ],
  }),
]
