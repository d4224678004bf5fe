import type { Lang } from '#platform/words'

/**
 * What a name is sorted by in the United Nations order of a language: small letters without accents or punctuation, an
 * article that is not part of the name left out (« l’ », « la »; ال before any word; but El Salvador keeps its own).
 * Chinese stays as it is: its collator knows the sounds.
 */
export function sortKey(lang: Lang, name: string): string {
  if (lang === 'zh') return name.trim()
  if (lang === 'ar') return arabicKey(name)
  return plain(name.trim().replace(articles[lang], ''), lang === 'es')
}

const articles = { en: /^the (?=\S)/, fr: /^(l[’']|la |le |les )/, es: /^(el |la |los |las )/, ru: /^$/ } as const

function arabicKey(name: string): string {
  const words = name.replaceAll(/[\u064B-\u0652\u0640]/g, '').split(/[^\p{L}\p{N}]+/u)
  return words
    .filter((word) => word !== '')
    .map((word) => bareLetters(word.replace(/^ال(?=..)/, '')))
    .join(' ')
}

const bareLetters = (word: string): string =>
  word
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')

function plain(name: string, keepsEnye: boolean): string {
  const small = name.toLowerCase().replaceAll(/[’'«»“”"]/g, '')
  const bare = [...small].map((letter) => (keepsEnye && letter === 'ñ' ? letter : bareLetter(letter))).join('')
  return bare
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')
}

/** й is a letter of its own in Russian and keeps its breve; ё is filed under е. */
const bareLetter = (letter: string): string =>
  letter === 'й' ? letter : letter.normalize('NFD').replaceAll(/\p{M}/gu, '')

const collators: Record<Lang, Intl.Collator> = {
  ar: new Intl.Collator('ar'),
  zh: new Intl.Collator('zh-u-co-pinyin'),
  en: new Intl.Collator('en'),
  fr: new Intl.Collator('fr'),
  ru: new Intl.Collator('ru'),
  es: new Intl.Collator('es'),
}

/** Compares two sort keys as a reader of the language expects. */
export const compareKeys = (lang: Lang, a: string, b: string): number => collators[lang].compare(a, b)

/**
 * What two spellings have in common when somebody searches: no case, accents, apostrophes or points, the Arabic letters
 * people type for one another made one.
 */
export function fold(text: string): string {
  const marks = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\u0640’'`.]/gu, '')
  return bareLetters(marks)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')
}
