import type { Reading, Sentence, Span } from '#reading'
import { isQuoted, within } from './matches.ts'
import { isOwnLanguage } from './own-language.ts'

/** What a pattern found in a sentence, with the places of its named groups. */
export type Find = {
  readonly at: Span
  readonly said: string
  readonly sentence: Sentence
  readonly named: Readonly<Record<string, string>>
  readonly places: Readonly<Record<string, Span>>
}

/** Everything that a pattern with the flags `g` and `d` finds in the sentences of a text; quotations are others' words. */
export function findsIn(reading: Reading, pattern: RegExp): Find[] {
  return reading.sentences
    .flatMap((sentence) => findsOf(sentence, pattern))
    .filter(({ at, sentence }) => !isQuoted(reading, at) && isOwnLanguage(reading, sentence))
}

function findsOf(sentence: Sentence, pattern: RegExp): Find[] {
  return [...sentence.text.matchAll(pattern)].map((hit) => {
    const groups = Object.entries(hit.indices?.groups ?? {})
    return {
      at: within(sentence, hit.index, hit[0].length),
      said: hit[0],
      sentence,
      named: { ...hit.groups },
      places: Object.fromEntries(
        groups.flatMap(([name, pair]): [string, Span][] => {
          const [from, to] = placeOf(pair)
          return from === undefined || to === undefined ? [] : [[name, within(sentence, from, to - from)]]
        }),
      ),
    }
  })
}

// A group that took no part has no indices, whatever the compiler's own description says.
const placeOf = (pair: readonly number[] | undefined): readonly number[] => pair ?? []
