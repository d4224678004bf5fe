import type { Reading, Sentence } from '#reading'
import { isEnglishWord, nearEnglishWords } from '../../spelling/english.ts'
import type { Found, Rule } from '../../rule.ts'
import { isQuoted, within } from '../seek/matches.ts'
import { isOwnLanguage } from '../seek/own-language.ts'

export const spelling: Rule = {
  name: 'spelling',
  kind: 'TYPO',
  certainty: 'likely',
  langs: ['en'],
  bad: { text: 'The network held meetings accross the region and recieved replies.', finds: ['accross', 'recieved'] },
  good: {
    text: 'The organization mainstreamed its programme across the subregion, wrote “recieved” as the letter had it, and met in Kraków.',
  },
  find: (reading) => {
    const words = reading.sentences.flatMap((sentence) => wordsOf(reading, sentence))
    const times = Map.groupBy(words, ({ said }) => said)
    const strange = new Set([...times.keys()].filter((said) => !isEnglishWord(said)))
    const unknown = words.filter(({ said }) => strange.has(said))
    // Of another language, or words cut by whoever made the file: then nothing can be said of single words.
    if (unknown.length * 40 > words.length + 80) return []
    const bySentence = Map.groupBy(unknown, ({ sentence }) => sentence)
    return unknown
      .filter(
        ({ said, sentence }) =>
          (times.get(said)?.length ?? 0) < oftenFrom && (bySentence.get(sentence)?.length ?? 0) < strangeFrom,
      )
      .flatMap(foundIn)
  },
}

/** What is written so again and again is a word of the text. */
const oftenFrom = 3
/** A sentence with so many strange words is in another language. */
const strangeFrom = 3

type Written = { readonly said: string; readonly at: Found['at']; readonly sentence: Sentence }

/** Words in small letters alone: names have capitals, and what touches a digit, a dot or another sign is no word of prose. */
function wordsOf(reading: Reading, sentence: Sentence): Written[] {
  if (reading.blocks[sentence.block]?.kind === 'row') return []
  if (foreign.test(sentence.text) || !isOwnLanguage(reading, sentence)) return []
  return [
    ...sentence.text.matchAll(
      /(?<![\p{L}\p{N}\p{M}@._/’'#¬-]|-\s)\p{Ll}{4,}(?![\p{L}\p{N}\p{M}@_/#’'¬…-]|\.\p{L}|\.\.)/gu,
    ),
  ]
    .map((hit) => ({ said: hit[0], at: within(sentence, hit.index, hit[0].length), sentence }))
    .filter(({ said, at }) => /^[a-z]+$/u.test(said) && !isQuoted(reading, at) && !isAddress(reading, at))
}

/** A phrase in another language: names of offices and titles of books. */
const foreign = /\s(?:de|des|du|les|la|del|los|las|und|der|die|das|di|da|dos|al)\s(?!facto|jure)\p{L}/u

const isAddress = ({ addresses }: Reading, { block, from }: Found['at']): boolean =>
  addresses.some((one) => one.block === block && one.from <= from && from < one.to)

/** Without a word that is one slip away nobody can say that this is not one that the dictionary lacks. */
function foundIn({ said, at }: Written): Found[] {
  const near = nearEnglishWords(said)
  const [only] = near
  if (only === undefined) return []
  const sure = near.length === 1 ? { instead: only } : {}
  // Nearly every four letters are near a word, and what opens a block in small letters may be half of a word.
  const doubtful = (said.length === 4 && near.length > 1) || at.from === 0
  return [
    { at, values: { said, near: near.slice(0, 3).join(', ') }, ...sure, ...(doubtful ? { certainty: 'look' } : {}) },
  ]
}
