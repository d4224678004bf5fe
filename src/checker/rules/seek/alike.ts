import type { Reading, Span } from '#reading'
import type { Lang } from '#platform/words'
import { contentWords } from './content-words.ts'
import { stemOf } from './stem-of.ts'
import { sharedBy } from './shared.ts'

type Stretch = Span & { readonly text: string }

/** A sentence with the stems of the words that carry it, each worth the more the rarer it is in the text. */
export type Weighed = {
  readonly at: Stretch
  readonly words: readonly { readonly said: string; readonly stem: string; readonly from: number }[]
  readonly stems: ReadonlySet<string>
  /** In how many of the stretches each stem stands. */
  readonly times: ReadonlyMap<string, number>
  readonly weight: ReadonlyMap<string, number>
  readonly total: number
}

const fewest = 7

/** The sentences of running text that are long enough to be compared. */
export const weighedSentences = ({ sentences, blocks, lang }: Reading): Weighed[] =>
  weighed(
    sentences.filter(({ block }) => blocks[block]?.kind === 'paragraph' || blocks[block]?.kind === 'item'),
    lang ?? 'en',
  )

/** The same for stretches of any length: whole paragraphs. */
export function weighed(stretches: readonly Stretch[], lang: Lang): Weighed[] {
  const told = stretches.map((at) => {
    const words = contentWords(at.text, lang).map(({ said, word, from }) => ({
      said,
      from,
      stem: lang === 'en' ? stemOf(word) : word.slice(0, 7),
    }))
    return { at, words, stems: new Set(words.map(({ stem }) => stem)) }
  })
  const times = new Map<string, number>()
  for (const { stems } of told) for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1)
  const weight = new Map([...times].map(([stem, count]): [string, number] => [stem, Math.log(1 + told.length / count)]))
  return told
    .filter(({ stems }) => stems.size >= fewest)
    .map((one) => ({ ...one, times, weight, total: weightOf(one.stems, weight) }))
}

/** How much of what two sentences say is said by both, from 0 to 1, the rare words counting most. */
export function alikeness(one: Weighed, other: Weighed): number {
  const less = Math.min(one.total, other.total)
  // Sentences of very different length tell different things, whatever words they share.
  if (less * 3 < Math.max(one.total, other.total)) return 0
  const shared = weightOf(sharedBy(one.stems, other.stems), one.weight)
  return shared / (one.total + other.total - shared)
}

/** How much of the shorter of two stretches is in the longer one, from 0 to 1. */
export const overlapOf = (one: Weighed, other: Weighed): number =>
  weightOf(sharedBy(one.stems, other.stems), one.weight) / Math.min(one.total, other.total)

const weightOf = (stems: ReadonlySet<string>, weight: ReadonlyMap<string, number>): number =>
  [...stems].reduce((sum, stem) => sum + (weight.get(stem) ?? 0), 0)
