import type { Lang } from '#platform/words'

/** What makes a sentence a promise: something planned, expected, announced, started and not finished, or left open. */
export type Cue = 'planned' | 'expected' | 'will' | 'deadline' | 'under-way' | 'sought' | 'open'

type Cues = readonly (readonly [Cue, RegExp])[]

const before = String.raw`(?<![\p{L}\p{M}])`
const after = String.raw`(?![\p{L}\p{M}])`
const words = (pattern: string): RegExp => new RegExp(`${before}(?:${pattern})${after}`, 'iu')

/** The words by which a language speaks of what is still to come. Earlier lines say more than later ones. */
const cues: Readonly<Record<Lang, Cues>> = {
  en: [
    ['open', /(?<![\p{L}])t\.\s?b\.\s?[cda]\.?(?![\p{L}])|\bTB[CDA]\b/iu],
    ['open', words('to be (?:confirmed|decided|determined|announced)')],
    ['deadline', words('deadlines?|due (?:by|on|date)|no later than')],
    ['expected', words('(?:is|are) (?:expected|anticipated|foreseen|due)|expected (?:in|by|for)')],
    ['planned', words('planned (?:to|for|in|on|from)|planning (?:an?|the|to)|(?:is|are) scheduled|intends? to')],
    // "Plans to COVID-19" is the name of a plan; "plans to adopt" is what somebody plans.
    ['planned', /(?<![\p{L}])plans? (?:to|for) (?:an? |the )?\p{Ll}/u],
    ['will', words('will(?! of)|shall|is to be|are to be')],
    [
      'sought',
      words(
        'efforts? to (?:secure|obtain|raise|find)|seeks? (?:funding|to)|funding is sought|beginning of|preparations? (?:for|of)',
      ),
    ],
    [
      'under-way',
      words(
        '(?:is|are|currently) (?:ongoing|under way|underway|in progress|being (?:developed|prepared|drafted|finali[sz]ed))|ongoing',
      ),
    ],
  ],
  fr: [
    ['open', words('à (?:confirmer|préciser|déterminer)|reste à (?:confirmer|fixer)')],
    ['deadline', words('date limite|délai|au plus tard|échéance')],
    ['expected', words('(?:est|sont) (?:attendue?s?|prévue?s?)|devrait|devraient')],
    ['planned', words('prévoit|prévoient|envisage(?:nt)?|compte(?:nt)?|planifi\\p{L}+|aura lieu|auront lieu')],
    ['will', words('sera|seront|\\p{L}{3,}(?:era|eront|ira|iront)')],
    ['sought', words('efforts? (?:pour|en vue d\\p{L}*)|recherche de financement|lancement de la planification')],
    ['under-way', words('en cours|se poursui(?:t|vent)')],
  ],
  es: [
    ['open', words('por (?:confirmar|determinar)|está por (?:confirmar|decidir)|pendiente de confirmación')],
    ['deadline', words('plazo|fecha límite|a más tardar')],
    ['expected', words('se (?:espera|esperan|prevé|prevén)|está previst[ao]|están previst[ao]s')],
    ['planned', words('prevé|prevén|planea(?:n)?|tiene previsto|tienen previsto|tendrá lugar|tendrán lugar')],
    ['will', words('será|serán|\\p{L}{3,}(?:ará|arán|erá|erán|irá|irán)')],
    ['sought', words('esfuerzos (?:para|por)|búsqueda de (?:financiación|fondos)|inicio de la planificación')],
    ['under-way', words('en curso|en marcha|continúan?')],
  ],
  ru: [
    ['open', words('подлежит (?:подтверждению|уточнению)|уточняется|будет подтвержден\\p{L}*')],
    ['deadline', words('крайний срок|срок (?:представления|подачи)|не позднее')],
    ['expected', words('ожида(?:ется|ются)|предполага(?:ется|ются)')],
    ['planned', words('(?:за)?планиру(?:ет|ют|ется|ются)|запланирован\\p{L}*|намерен\\p{L}*|намеча(?:ется|ются)')],
    ['will', words('будет|будут|состо[ия]тся')],
    ['sought', words('усили\\p{L}+ по (?:привлечению|изысканию)|начало планирования|изыскива\\p{L}+')],
    ['under-way', words('продолжа(?:ется|ются)|ведется|ведутся|в процессе')],
  ],
  ar: [
    ['open', words('(?:يتأكد|يحدد|يُحدد|تحدد|تُحدد) لاحقا|قيد التأكيد')],
    ['deadline', words('(?:ال)?موعد (?:ال)?نهائي|الموعد الأخير|في موعد أقصاه')],
    ['expected', words('(?:من )?المتوقع|يُتوقع|ينتظر|يُنتظر|من المنتظر')],
    ['planned', words('من المقرر|المقرر|تعتزم|يعتزم|تخطط|يخطط|من المزمع|المزمع')],
    ['will', /(?<![\p{L}])(?:سوف\s|س[يتن][\p{L}]{3,})/u],
    ['sought', words('الجهود الرامية إلى|السعي إلى|تسعى|يسعى|بدء التخطيط')],
    ['under-way', words('(?:ما زال|لا يزال|ما زالت|لا تزال) \\p{L}+|قيد (?:الإعداد|التنفيذ)|جارٍ|جارية')],
  ],
  zh: [
    ['open', /待(?:定|确认|确定)|尚待/u],
    ['deadline', /截止(?:日期|时间)?|最迟/u],
    ['expected', /预计|预期|有望/u],
    ['planned', /计划(?:于|在|将)|拟(?:于|在|将)|定于|打算/u],
    ['will', /将(?:于|在|会|由|向|继续|开展|通过|提交|举行|举办|发布|审议)?/u],
    ['sought', /争取(?:资金|经费)|筹措|着手/u],
    ['under-way', /正在(?:进行|编写|制定|开展)|进行中/u],
  ],
}

/** Which cue a sentence has, and what it says; undefined where it speaks of nothing to come. */
export function cueIn(
  text: string,
  lang: Lang,
): { readonly cue: Cue; readonly at: number; readonly said: string } | undefined {
  for (const [cue, pattern] of cues[lang]) {
    const found = pattern.exec(text)
    if (found !== null) return { cue, at: found.index, said: found[0] }
  }
  return undefined
}
