/** What a column of a table of people can be. */
export const fields = [
  'address',
  'name',
  'given',
  'middle',
  'family',
  'org',
  'department',
  'title',
  'lang',
  'station',
  'nothing',
] as const
export type Field = (typeof fields)[number]

/** Which column is what; the headings are those of the table. */
export type Mapping = Readonly<Record<string, Field>>

const patterns: readonly (readonly [Field, RegExp])[] = [
  // Not people's addresses, though the heading begins like one.
  ['nothing', /^e?mail(?:\d*)(?:type|displayname|status|preference|label|format)\d*$/],
  [
    'address',
    /^(?:primary|secondary|work|other|home|business|user|member)?e?mail(?:address|value|adresse)?\d*(?:address|value)?$/,
  ],
  [
    'address',
    /^(?:primarysmtpaddress|smtpaddress|emailaddresses|proxyaddresses|userprincipalname|windowsemailaddress)$/,
  ],
  ['address', /^(?:adresse(?:e?mail|electronique|decourriel|demessagerie)|courriel|couriel|mel)$/],
  ['address', /^(?:correo(?:electronico)?|direccion(?:decorreo)?(?:electronic[oa])?|email)$/],
  ['address', /^(?:электроннаяпочта|адресэлектроннойпочты|эл?почта|почта|имейл|электронныйадрес)$/],
  ['address', /^(?:电子邮件|电子邮箱|邮箱|邮件|电邮|电子邮件地址|邮件地址)$/],
  ['address', /^(?:البريدالالكتروني|بريدالكتروني|عنوانالبريدالالكتروني|البريد)$/],
  ['given', /^(?:first|given|fore|christian)names?$|^(?:prenoms?|nombres?|имя|名|名字|الاسمالاول|الاسمالشخصي)$/],
  ['middle', /^(?:middle|additional)names?$|^отчество$/],
  ['family', /^(?:last|family|sur)names?$|^(?:nom|nomdefamille|apellidos?|фамилия|姓|姓氏|اسمالعائلة|اللقب)$/],
  [
    'name',
    /^(?:full|display|contact|common)?names?$|^(?:nomcomplet|nometprenom|nomsetprenoms|nombrecompleto|nombreyapellidos?)$/,
  ],
  ['name', /^(?:фио|полноеимя|姓名|全名|名称|الاسم|الاسمالكامل|nickname|fileas|focalpoint|member|participant)$/],
  ['org', /^(?:company|employer|currentemployer|entity|agency|affiliation|institution|organi[sz]ations?)(?:1?name)?$/],
  ['org', /^(?:entite|organisme|organisation|societe|entidad|organismo|organizacion|empresa|institucion)$/],
  ['org', /^(?:организация|структура|учреждение|机构|单位|组织|实体|الكيان|المنظمة|الوكالة|الجهة)$/],
  [
    'department',
    /^(?:organi[sz]ation1?)?(?:department|division|section|unit|departement|departamento|отдел|部门|الإدارة|الادارة)$/,
  ],
  [
    'title',
    /^(?:organi[sz]ation1?)?(?:job)?title$|^(?:position|function|role|titre|fonction|poste|cargo|puesto|должность|职务|职位|المنصب|الوظيفة)$/,
  ],
  ['lang', /^(?:preferred|working)?languages?$|^(?:langues?|idiomas?|язык|语文|语言|اللغة)$/],
  [
    'station',
    /^(?:dutystation|station|office|officelocation|location|lieudaffectation|lugardedestino|местослужбы|工作地点|مركزالعمل)$/,
  ],
]

/** A heading without accents, spaces and signs, in small letters. */
const folded = (heading: string): string =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[إأآ]/g, 'ا')

/** What a heading means, in the words of the common programs and of the six languages. */
export function fieldOf(heading: string): Field {
  const key = folded(heading)
  return patterns.find(([, pattern]) => pattern.test(key))?.[0] ?? 'nothing'
}

type Asked = {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/**
 * Which column is what, by the headings and, where none of them names addresses, by what stands below. Outlook calls what
 * goes before a name (Ms., Dr.) the title when it has a job title as well.
 */
export function guessMapping({ columns, rows }: Asked): Mapping {
  const guessed = columns.map((column) => [column, fieldOf(column)] as const)
  const job = columns.some((column) => /^jobtitle$/.test(folded(column)))
  const kept = guessed.map(
    ([column, field]) => [column, job && folded(column) === 'title' ? 'nothing' : field] as const,
  )
  if (kept.some(([, field]) => field === 'address')) return Object.fromEntries(kept)
  const inside = columns.find((column) => isOfAddresses(rows.map((row) => row[column] ?? '')))
  return Object.fromEntries(kept.map(([column, field]) => [column, column === inside ? 'address' : field]))
}

function isOfAddresses(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '').slice(0, 200)
  return filled.length > 0 && filled.filter((cell) => cell.includes('@')).length / filled.length > 0.6
}
