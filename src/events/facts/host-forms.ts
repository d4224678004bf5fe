import type { Lang } from '#platform/words'

/** The name of an outside meeting as a sentence has it: after «of», and after the word for «at» or «to». */
export type HostForms = { readonly of: string; readonly at: string }

/**
 * «Thirtieth session of the Commission» is a title on its own, «the thirtieth session of the Commission» in a sentence. The
 * noun a name begins with, behind its ordinal, gives article, gender and case. Undefined where that noun is none of those
 * that meetings are called by: the sentence then has to name the meeting apart.
 */
export function hostForms(lang: Lang, name: string): HostForms | undefined {
  if (lang === 'ar' || lang === 'zh') return { of: name, at: name }
  if (lang === 'en') return english(name)
  if (lang === 'ru') return russian(name)
  return lang === 'fr' ? french(name) : spanish(name)
}

function english(name: string): HostForms {
  const told = name.replace(/^(?:the )?/i, '').replace(/^[A-Z](?=[a-z-]* session\b)/, (letter) => letter.toLowerCase())
  const small = told.replace(/^[A-Z](?=[a-z-]* meeting\b)/, (letter) => letter.toLowerCase())
  return { of: `the ${small}`, at: `the ${small}` }
}

type Genders = { readonly m: readonly string[]; readonly f: readonly string[] }

const frenchNouns: Genders = {
  m: 'congrès forum sommet conseil comité dialogue débat atelier'.split(' '),
  f: 'session conférence assemblée réunion commission séance table semaine journée consultation'.split(' '),
}

function french(name: string): HostForms | undefined {
  const [, ordinal = '', noun = '', rest = ''] =
    /^(\p{L}+(?:-\p{L}+)*(?:ième|ier|ière) |\d+e )?(\p{L}+)(.*)$/u.exec(name) ?? []
  const gender = genderOf(frenchNouns, noun)
  if (gender === undefined) return undefined
  // Bodies and great gatherings keep their capital; a session or a meeting has none inside a sentence.
  const told = `${small(ordinal)}${ordinary.fr.test(noun) ? small(noun) : noun}${rest}`
  if (/^[aeiouéèêâîô](?!nz)/i.test(told)) return { of: `de l’${told}`, at: `l’${told}` }
  return gender === 'm' ? { of: `du ${told}`, at: `le ${told}` } : { of: `de la ${told}`, at: `la ${told}` }
}

const spanishNouns: Genders = {
  m: 'período congreso foro consejo comité diálogo debate taller'.split(' '),
  f: 'sesión conferencia asamblea reunión cumbre comisión mesa semana consulta'.split(' '),
}

function spanish(name: string): HostForms | undefined {
  const [, ordinal = '', noun = '', rest = ''] =
    /^(\d+\.?[ºª] |\p{L}+(?:imo|ima|avo|ava|ero|era|er|cuarto|cuarta|quinto|quinta) )?(\p{L}+)(.*)$/u.exec(name) ?? []
  const gender = genderOf(spanishNouns, noun)
  if (gender === undefined) return undefined
  const told = `${small(ordinal)}${ordinary.es.test(noun) ? small(noun) : noun}${rest}`
  return gender === 'm' ? { of: `del ${told}`, at: `el ${told}` } : { of: `de la ${told}`, at: `la ${told}` }
}

// Noun, genitive, prepositional.
const russianNouns = [
  ['сессия', 'сессии', 'сессии'],
  ['конгресс', 'конгресса', 'конгрессе'],
  ['конференция', 'конференции', 'конференции'],
  ['форум', 'форума', 'форуме'],
  ['ассамблея', 'ассамблеи', 'ассамблее'],
  ['совещание', 'совещания', 'совещании'],
  ['заседание', 'заседания', 'заседании'],
  ['встреча', 'встречи', 'встрече'],
  ['саммит', 'саммита', 'саммите'],
  ['совет', 'совета', 'совете'],
  ['комиссия', 'комиссии', 'комиссии'],
  ['комитет', 'комитета', 'комитете'],
  ['семинар', 'семинара', 'семинаре'],
] as const

// The ending of the ordinal before the noun: third is soft, all others are not.
const adjectives: readonly (readonly [ending: RegExp, of: string, at: string])[] = [
  [/третий $/iu, 'третьего ', 'третьем '],
  [/третья $/iu, 'третьей ', 'третьей '],
  [/(?:ый|ой|ий) $/u, 'ого ', 'ом '],
  [/ая $/u, 'ой ', 'ой '],
  [/ое $/u, 'ого ', 'ом '],
]

function russian(name: string): HostForms | undefined {
  const [, ordinal = '', noun = '', rest = ''] =
    /^((?:\p{L}+ )*?\p{L}+(?:ый|ой|ий|ая|ья|ое) )?(\p{L}+)(.*)$/u.exec(name) ?? []
  const forms = russianNouns.find(([first]) => first === noun.toLocaleLowerCase('ru'))
  if (forms === undefined) return undefined
  const told = (form: 1 | 2): string => {
    const ending = adjectives.find(([before]) => before.test(ordinal))
    const before = ending === undefined ? ordinal : ordinal.replace(ending[0], ending[form])
    const after = ordinary.ru.test(noun) ? forms[form] : `${noun.charAt(0)}${forms[form].slice(1)}`
    return `${small(before)}${after}${rest}`
  }
  return { of: told(1), at: told(2) }
}

const ordinary = {
  fr: /^(?:session|réunion|séance|débat|table|atelier|semaine|journée|consultation|dialogue)$/i,
  es: /^(?:período|sesión|reunión|debate|mesa|taller|semana|consulta|diálogo)$/i,
  ru: /^(?:сессия|совещание|заседание|встреча|семинар)$/iu,
} as const

const small = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

function genderOf({ m, f }: Genders, noun: string): 'm' | 'f' | undefined {
  const found = noun.toLowerCase()
  return m.includes(found) ? 'm' : f.includes(found) ? 'f' : undefined
}
