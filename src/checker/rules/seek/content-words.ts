import type { Lang } from '#platform/words'

/** A word that carries meaning, and where it stands. */
export type Word = { readonly word: string; readonly said: string; readonly from: number; readonly to: number }

/** The words of a text in its order, in small letters without accents; "UN" is read as the two words that it stands for. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].flatMap((hit) => {
    const said = hit[0].replace(elided, '')
    const from = hit.index + hit[0].length - said.length
    const to = from + said.length
    if (said === 'UN') return ['united', 'nations'].map((word) => ({ word, said, from, to }))
    return [{ word: plainOf(said), said, from, to }]
  })
}

/** The same without the small words that only tie others together. */
export const contentWords = (text: string, lang: Lang): Word[] =>
  wordsOf(text).filter(({ word }) => !isSmall(word, lang))

const isSmall = (word: string, lang: Lang): boolean => small[lang].has(word)

/** An article or a small word that French ties to the next. */
const elided = /^(?:[ldnmstcj]|qu)['’](?=\p{L})/iu

function plainOf(said: string): string {
  const bare = said
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
  return bare.replace(/'s$/, '')
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Articles, prepositions and conjunctions, as `plainOf` writes them. */
const small: Record<Lang, ReadonlySet<string>> = {
  en: set(
    'a an the of for on in at to by from with and or against concerning into as all its their within under towards',
  ),
  fr: set('le la les l un une des de du d a au aux en pour sur par et ou contre dans avec que toutes tous toute tout'),
  es: set('el la los las un una unos unas de del a al en para por y e o u sobre contra con toda todas todo todos'),
  ru: set('и или в во на о об по с со к ко для от до из за при против всех всем'),
  ar: set('و في من الى إلى على عن مع أو او ل ب'),
  zh: set('的 和 与 及 或 在 于 对'),
}
