import type { PillarAt } from './events.ts'
import { occurrencesIn } from './occurrence.ts'
import type { Occurrence } from './occurrence.ts'
import type { Telling, Told } from '../telling.ts'
import { whenOf } from './when.ts'
import type { When } from './when.ts'

/** One event, with every place that tells of it; `best` is the place that says most. */
export type EventTold = {
  readonly best: Occurrence
  readonly places: readonly Occurrence[]
  readonly when: When
  readonly block: number
  /** Its own sentence says when. */
  readonly certain: boolean
}

/** `told` is what is recorded otherwise: a meeting with its agenda, an output by its label. */
type Around = { readonly pillarAt: PillarAt; readonly told: (sentence: Told) => boolean }

type Dated = { readonly one: Occurrence; readonly when: When | undefined }

/**
 * The events of a text, each once. What is told again in a later chapter without its day is what a dated place told before;
 * a word that neither has a day nor says where, for whom or how many is nothing that could be recorded.
 */
export function distinctEvents(telling: Telling, { pillarAt, told }: Around): EventTold[] {
  const found = telling.sentences
    .filter((sentence) => !told(sentence))
    .flatMap((sentence): Dated[] =>
      occurrencesIn(telling, sentence, pillarAt(sentence.block) !== undefined)
        .filter((one) => !one.plural || one.count !== undefined || one.countries.length > 0)
        .map((one) => ({ one, when: whenOf(telling, one.sentence, one.at) })),
    )
  const enough = nearestToCountry(found).filter((dated) => saysEnough(dated.one, dated.when) && isDone(telling, dated))
  const groups: { places: Dated[] }[] = []
  for (const dated of enough.toSorted((a, b) => firstOf(a) - firstOf(b))) {
    const into = groups.find(({ places }) => places.some((other) => isSame(dated, other)))
    if (into === undefined) groups.push({ places: [dated] })
    else into.places.push(dated)
  }
  return groups.flatMap(({ places }) => toldOf(places))
}

// Places that say when come first, so that the others can be put to them.
const firstOf = ({ when }: Dated): number => (when === undefined ? 2 : when.from === 'sentence' ? 0 : 1)

/** Of several words for an event before one country, the nearest is meant. */
const nearestToCountry = (found: readonly Dated[]): Dated[] =>
  found.filter(
    ({ one }) =>
      one.countries.length === 0 ||
      !found.some(
        ({ one: other }) =>
          other !== one &&
          other.kind === one.kind &&
          other.at.from > one.at.from &&
          other.countries[0] === one.countries[0],
      ),
  )

/** What is not called by its name must at least be done: views that are still to be sent are no submission yet. */
const isDone = ({ asOf }: Telling, { one, when }: Dated): boolean =>
  one.named || when === undefined || when.last <= asOf

const saysEnough = ({ count, countries, kind }: Occurrence, when: When | undefined): boolean =>
  when?.from === 'sentence' ||
  count !== undefined ||
  countries.length > 0 ||
  (when === undefined && kind === 'submission')

function isSame({ one, when }: Dated, { one: other, when: otherWhen }: Dated): boolean {
  if (one.kind !== other.kind && !(one.kind === 'training' && other.kind === 'course')) return false
  if (when === undefined || otherWhen === undefined) return one.countries[0]?.id === other.countries[0]?.id
  // Of one day, the second place only says where it was.
  const oneDay = when.first === when.last && when.first === otherWhen.first && when.last === otherWhen.last
  if (one.countries[0]?.id !== other.countries[0]?.id && !oneDay) return false
  return when.first <= otherWhen.last && otherWhen.first <= when.last
}

function toldOf(places: readonly Dated[]): EventTold[] {
  const precise = places.toSorted((one, other) => exactness(other) - exactness(one))[0]
  if (precise?.when === undefined) return []
  const best = precise.one
  return [
    {
      best,
      places: places.map(({ one }) => one),
      when: precise.when,
      block: best.at.block,
      certain: precise.when.from === 'sentence',
    },
  ]
}

function exactness({ when, one }: Dated): number {
  if (when === undefined) return 0
  return (
    (when.from === 'sentence' ? 4 : 1) + (when.precise === 'day' ? 2 : 0) + (one.sentence.quotations.length > 0 ? 1 : 0)
  )
}
