import type { Reading, Span } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { alikeness, overlapOf, weighed } from '../seek/alike.ts'
import type { Weighed } from '../seek/alike.ts'

export const eventToldTwice: Rule = {
  name: 'event-told-twice',
  kind: 'DUP',
  certainty: 'likely',
  langs: ['en', 'fr', 'es', 'ru'],
  bad: {
    text: '# Summary\nIn April, the group sent a submission on the harbour charter to the port board. The submission argues for naming small boats among those who use the quays.\n# Work on ports\nThe group provided a submission to colleagues of the port board. It gives reasons why the harbour charter should not leave out small boats at the quays.\n# Schools\nTeachers met in spring and wrote a leaflet.',
    finds: [
      'The group provided a submission to colleagues of the port board. It gives reasons why the harbour charter should not leave out small boats at the quays.',
    ],
  },
  good: {
    text: '# Summary\nIn April, the group sent a submission on the harbour charter to the port board. The submission argues for naming small boats among those who use the quays.\n# Work on ports\nThe group met fishers in two towns. They asked for ice, for better lamps on the pier and for a doctor who comes once a week.\n# Schools\nTeachers met in spring and wrote a leaflet.',
  },
  find: (reading) => {
    const told = weighed(paragraphsOf(reading), reading.lang ?? 'en')
    const inSummary = told.filter(({ at }) => isSummary(reading, at))
    return told.filter(({ at }) => !isSummary(reading, at)).flatMap((one) => foundIn(reading, one, inSummary))
  },
}

const paragraphsOf = ({ blocks }: Reading): (Span & { readonly text: string })[] =>
  blocks.flatMap(({ kind, text }, block) =>
    kind === 'paragraph' || kind === 'item' ? [{ block, from: 0, to: text.length, text }] : [],
  )

/** What a summary tells and the body tells again, with a date in one of them only, and words that stand nowhere else. */
function foundIn(reading: Reading, one: Weighed, before: readonly Weighed[]): Found[] {
  const [best] = before
    .filter((other) => isDated(reading, other.at) !== isDated(reading, one.at) && isSameEvent(one, other))
    .toSorted((a, b) => alikeness(one, b) - alikeness(one, a))
  if (best === undefined) return []
  const rarest = one.words
    .filter(({ stem }) => best.stems.has(stem))
    .toSorted((a, b) => (one.times.get(a.stem) ?? 0) - (one.times.get(b.stem) ?? 0))
  const shared = [...new Set(rarest.map(({ said }) => said))].slice(0, shownMost).join(' ')
  const [at, other] = [one, best].map(({ at: { block, from, to } }) => ({ block, from, to }))
  return at === undefined || other === undefined ? [] : [{ at, values: { shared }, also: [other] }]
}

const isSummary = ({ under, blocks }: Reading, { block }: Span): boolean =>
  /summary|overview|highlight|achievement|résumé|aperçu|réalisation|resumen|logros|резюме|обзор|достижени/iu.test(
    blocks[under[block] ?? -1]?.text ?? '',
  )

const isDated = ({ dates }: Reading, { block }: Span): boolean => dates.some((date) => date.block === block)

const ownFewest = 1
const stemsFewest = 12
const shownMost = 8

/** Sentences that are nearly the same are for the rule on what is told twice in the same words. */
function isSameEvent(one: Weighed, other: Weighed): boolean {
  const score = alikeness(one, other)
  const long = [one, other].every(({ stems, at }) => stems.size >= stemsFewest && /[.!?]\s+\p{Lu}/u.test(at.text))
  return (
    long && score >= 0.2 && score < 0.45 && overlapOf(one, other) >= 0.4 && ownWords(one, other).length >= ownFewest
  )
}

function ownWords(one: Weighed, other: Weighed): string[] {
  const shared = one.words.filter(({ stem }) => other.stems.has(stem) && one.times.get(stem) === 2)
  return [...new Map(shared.map(({ stem, said }) => [stem, said])).values()]
}
