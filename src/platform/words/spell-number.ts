import { locales } from './lang.ts'
import type { Lang } from './lang.ts'

export const genders = ['masculine', 'feminine', 'neuter'] as const
export const numberCases = ['nominative', 'accusative', 'genitive', 'instrumental', 'prepositional'] as const

type Gender = (typeof genders)[number]
type Case = (typeof numberCases)[number]

/** In which form a number stands before its noun; a language without such forms does not look at it. */
export type NumberForm = { readonly gender?: Gender | undefined; readonly case?: Case | undefined }

/**
 * A number as running text has it: up to nine in words, above that in Western digits. Chinese keeps digits throughout, as
 * its United Nations texts do with quantities. Words of Arabic are those that stand before the noun they count; for one
 * and two it has other forms of the noun, which the message says itself.
 */
export function spellNumber(lang: Lang, number: number, form: NumberForm = {}): string {
  const word = Number.isInteger(number) && number >= 0 ? wordsOf(lang, form)[number] : undefined
  return word ?? new Intl.NumberFormat(locales[lang]).format(number)
}

/** Every way in which a number can stand in a text of the language: in digits and, where it has words, in each of its forms. */
export const spellingsOf = (lang: Lang, number: number): ReadonlySet<string> =>
  new Set([
    String(number),
    ...genders.flatMap((gender) => numberCases.map((one) => spellNumber(lang, number, { gender, case: one }))),
  ])

function wordsOf(lang: Lang, { gender = 'masculine', case: wanted = 'nominative' }: NumberForm): readonly string[] {
  if (lang === 'zh') return []
  if (lang === 'en') return english
  if (lang === 'ar') return gender === 'feminine' ? arabic.feminine : arabic.masculine
  if (lang === 'fr') return ['zéro', gender === 'feminine' ? 'une' : 'un', ...french]
  if (lang === 'es') return ['cero', gender === 'feminine' ? 'una' : 'un', ...spanish]
  return russian(gender, wanted)
}

const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const french = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']
const spanish = ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']

// From three on, the number takes the form that the noun does not have.
const arabic = {
  masculine: ['صفر', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'],
  feminine: ['صفر', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع'],
} as const

const russian = (gender: Gender, wanted: Case): readonly string[] => [
  { nominative: 'ноль', accusative: 'ноль', genitive: 'ноля', instrumental: 'нолем', prepositional: 'ноле' }[wanted],
  russianOne[gender][wanted],
  // Counted things are inanimate here, so the accusative is the nominative.
  { ...russianTwo, nominative: two[gender], accusative: two[gender] }[wanted],
  ...russianMore[wanted],
]

const russianOne: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
  masculine: {
    nominative: 'один',
    accusative: 'один',
    genitive: 'одного',
    instrumental: 'одним',
    prepositional: 'одном',
  },
  feminine: {
    nominative: 'одна',
    accusative: 'одну',
    genitive: 'одной',
    instrumental: 'одной',
    prepositional: 'одной',
  },
  neuter: {
    nominative: 'одно',
    accusative: 'одно',
    genitive: 'одного',
    instrumental: 'одним',
    prepositional: 'одном',
  },
}

const two: Readonly<Record<Gender, string>> = { masculine: 'два', feminine: 'две', neuter: 'два' }
const russianTwo = { genitive: 'двух', instrumental: 'двумя', prepositional: 'двух' } as const

const upright = ['три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять']
const bent = ['трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти']

const russianMore: Readonly<Record<Case, readonly string[]>> = {
  nominative: upright,
  accusative: upright,
  genitive: bent,
  instrumental: ['тремя', 'четырьмя', 'пятью', 'шестью', 'семью', 'восемью', 'девятью'],
  prepositional: bent,
}
