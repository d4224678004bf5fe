import type { Lang } from '#platform/words'

/** A form that people write, as a pattern, and the official one; `is` says what sort of word it is. */
export type Discouraged = {
  readonly lang: Lang
  readonly form: string
  readonly instead: string
  readonly is: 'title' | 'term' | 'name'
}

const of = (lang: Lang, is: Discouraged['is'], pairs: Readonly<Record<string, string>>): Discouraged[] =>
  Object.entries(pairs).map(([form, instead]) => ({ lang, is, form, instead }))

/**
 * Forms that official texts do not use, with what they write. From general knowledge of the editorial usage of the United
 * Nations; each is a form that has no other meaning in the texts of a network.
 */
export const discouragedForms: readonly Discouraged[] = [
  ...of('en', 'title', {
    'Secretary General': 'Secretary-General',
    'Secretary–General': 'Secretary-General',
    'Secretaries General': 'Secretaries-General',
    'Under[ -]Secretary General': 'Under-Secretary-General',
    'Assistant Secretary General': 'Assistant Secretary-General',
    'Coordinator Resident': 'Resident Coordinator',
    'High-Commissioner': 'High Commissioner',
  }),
  ...of('en', 'term', {
    '[Dd]ata-?basing': 'keeping in a database',
    'trans-Atlantic slave trade': 'transatlantic slave trade',
    '[Pp]rogram of action': 'programme of action',
    '[Pp]rograms of action': 'programmes of action',
    'the handicapped': 'persons with disabilities',
    'disabled people': 'persons with disabilities',
    '[Gg]ypsies': 'Roma',
    'illegal (?:im)?migrants': 'migrants in an irregular situation',
  }),
  ...of('en', 'name', {
    '(?:UN |United Nations )?Crime Commission': 'Commission on Crime Prevention and Criminal Justice',
    'High Commission(?:er)? (?:of|on) Human Rights': 'High Commissioner for Human Rights',
  }),
  ...of('fr', 'title', {
    'Secrétaire-général': 'Secrétaire général',
    'Secrétaire-Général': 'Secrétaire général',
    'Secrétaire Général': 'Secrétaire général',
    'Haut Commissaire': 'Haut-Commissaire',
    'Directeur Général': 'Directeur général',
  }),
  ...of('fr', 'term', {
    '[Éé]tats membres de l’ONU': 'États Membres',
    'pays du tiers[ -]monde': 'pays en développement',
    '[Dd]roits de l’Homme': 'droits de l’homme',
  }),
  ...of('es', 'title', {
    'Secretario-General': 'Secretario General',
    'secretario general de las Naciones Unidas': 'Secretario General',
    'Alto-Comisionado': 'Alto Comisionado',
  }),
  ...of('es', 'term', {
    'países del tercer mundo': 'países en desarrollo',
    discapacitados: 'personas con discapacidad',
  }),
  ...of('ru', 'title', {
    'Генеральн(?:ый|ого|ому|ым|ом) [Сс]екретар(?:ь|я|ю|ем|е) О\\.?О\\.?Н\\.?': 'Генеральный секретарь',
    'Генеральн(?:ый|ого|ому|ым|ом) Секретар(?:ь|я|ю|ем|е)': 'Генеральный секретарь',
  }),
  ...of('ru', 'term', { 'стран(?:ы|ах|ам)? третьего мира': 'развивающиеся страны' }),
  ...of('ar', 'title', { 'السكرتير العام': 'الأمين العام', 'سكرتير عام': 'أمين عام' }),
  ...of('ar', 'term', { 'دول العالم الثالث': 'البلدان النامية' }),
  ...of('zh', 'title', { 联合国总秘书长: '秘书长', 秘书总长: '秘书长' }),
  ...of('zh', 'term', { 第三世界国家: '发展中国家' }),
]
