import { decodeTrie } from 'cspell-trie-lib'
import { englishDictionary } from '#platform/words'
import { ofUnitedNations } from './united-nations.ts'

type Dictionary = { has(word: string): boolean }

let dictionary: Dictionary | undefined

/**
 * Whether a word, in small letters, is English as the United Nations writes it: British, with "-ize" as well as "-ise".
 * The dictionary is unpacked when it is first asked, which takes a fifth of a second.
 */
export function isEnglishWord(word: string): boolean {
  dictionary ??= decodeTrie(englishDictionary())
  return dictionary.has(word) || ofUnitedNations.has(word) || isBuilt(word, dictionary)
}

/** A word that the dictionary lacks although it has what it is made of: "mainstreaming", "intergovernmental". */
function isBuilt(word: string, known: Dictionary): boolean {
  const bare = bareOf(word)
  if (bare.some((one) => one.length > 3 && known.has(one))) return true
  const before = prefixes.find((prefix) => word.startsWith(prefix) && word.length - prefix.length > 3)
  return (
    before !== undefined &&
    [word.slice(before.length), ...bareOf(word.slice(before.length))].some((one) => known.has(one))
  )
}

const prefixes =
  'inter multi non sub trans socio geo counter anti co post pre re un under over cross micro macro cyber e'
    .split(' ')
    .toSorted((one, other) => other.length - one.length)

function bareOf(word: string): string[] {
  const american = word.replace(/yz(?=e|i)/u, 'ys').replace(/iz(?=e|i|a)/u, 'is')
  const ending = /^(.+?)(?:ing|ed|er|ers|s|es|ly|ness|ment|ments|isation|ization|isations|izations|able|ful)$/u.exec(
    word,
  )
  const stem = ending?.[1]
  return [
    ...(american === word ? [] : [american]),
    ...(stem === undefined || isUndoubled(word, stem) ? [] : [stem, `${stem}e`]),
  ]
}

/** "occured": a short last syllable doubles its consonant, so such a word is not built right. */
const isUndoubled = (word: string, stem: string): boolean =>
  /(?:ed|ing|er|ers)$/u.test(word) && /[^aeiou][aeiou][bcdfgklmnprtz]$/u.test(stem)

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')

/** Words that one slip of the hand turns into this one: a letter too many, too few, another, or two changed about. */
export function nearEnglishWords(word: string): string[] {
  const cuts = Array.from({ length: word.length + 1 }, (_, at): [string, string] => [word.slice(0, at), word.slice(at)])
  const swapped = cuts.flatMap(([head, tail]) =>
    tail.length > 1 ? [`${head}${tail.slice(1, 2)}${tail.slice(0, 1)}${tail.slice(2)}`] : [],
  )
  const shorter = cuts.flatMap(([head, tail]) => (tail === '' ? [] : [`${head}${tail.slice(1)}`]))
  const longer = cuts.flatMap(([head, tail]) => letters.map((letter) => `${head}${letter}${tail}`))
  const other = cuts.flatMap(([head, tail]) =>
    tail === '' ? [] : letters.map((letter) => `${head}${letter}${tail.slice(1)}`),
  )
  const all = [...new Set([...swapped, ...shorter, ...longer, ...other])]
  dictionary ??= decodeTrie(englishDictionary())
  const known = dictionary
  return all.filter((one) => one !== word && known.has(one))
}
