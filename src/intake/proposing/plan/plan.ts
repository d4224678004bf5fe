import type { DateSaid } from '#reading'
import type { Day } from '#platform/db'
import type { Proposal } from '../../proposal.ts'
import { cue, placesOf } from '../cues/find.ts'
import { asTitle, doubt, inLang, keep, madeBy, propose } from '../proposals.ts'
import { wordsAt } from '../telling.ts'
import type { Telling, Told } from '../telling.ts'

const start = 'plan.start-plan'

/** The plan of the network that a text names, with its years. */
export type PlanTold = {
  readonly name: string
  readonly first: Day
  readonly last: Day
  /** The text gives no last year: five years are what such plans are made for. */
  readonly open: boolean
  readonly at: Told
}

/** The plan that a text names with its years; years that have an end are believed before those that have none. */
export function planTold(telling: Telling): PlanTold | undefined {
  const all = telling.sentences.flatMap((at) => {
    const [place] = placesOf(telling.lang, 'work-plan', at.text)
    const said =
      place === undefined ? undefined : { block: at.block, from: at.from + place.from, to: at.from + place.to }
    const years = at.dates.filter(({ grain, first }) => grain === 'span-of-years' && first !== undefined)
    const span = years.find(({ last }) => last !== undefined) ?? years[0]
    return said === undefined || span?.first === undefined ? [] : [{ at, said, span, first: span.first, years }]
  })
  const adopted = all.filter(({ at }) => cue(telling.lang, 'adopted').test(at.text))
  const best = [...adopted, ...all].find(({ span }) => span.last !== undefined) ?? all[0]
  if (best === undefined) return undefined
  const { at, said, span, first, years } = best
  // «Work Plan 2021+»: years that follow at once belong to the name.
  const next = years.find(({ from }) => from >= said.to && from - said.to <= 2)
  const name = wordsAt(telling, { ...said, to: next?.to ?? said.to })
  const last = span.last ?? `${Number(first.slice(0, 4)) + 4}-12-31`
  return { name: asTitle(name, 200), first, last, open: span.last === undefined, at }
}

/** The plan itself, and the days on which it was adopted and became final. */
export function plan(telling: Telling, told: PlanTold): Proposal[] {
  const steps = [step(telling, 'adopted'), step(telling, 'final')].flat()
  const [earliest] = steps.flatMap(({ on }) => on ?? []).toSorted()
  const known = telling.known.plan
  const here = known !== null && known.first === told.first && known.last === told.last ? known.id : undefined
  const started = propose(telling, {
    act: start,
    called: thePlan,
    input: {
      slug: `work-plan-${told.first.slice(0, 4)}`,
      name: inLang(telling, told.name),
      firstDay: told.first,
      lastDay: told.last,
    },
    because: told.at,
    ...(earliest === undefined ? {} : { on: earliest }),
    certainty: told.open ? 'look' : 'certain',
    doubts: told.open ? [doubt('plan-open', { year: told.last.slice(0, 4) }, [keep('keep')])] : [],
    known: here,
  })
  return [started, ...steps]
}

const thePlan = 'the-plan'
export const ofThePlan = madeBy(start, thePlan)

/** That the plan was adopted, or became final, in a sentence that names it with a day or a month. */
function step(telling: Telling, kind: 'adopted' | 'final'): Proposal[] {
  for (const sentence of telling.sentences) {
    const said = cue(telling.lang, kind).exec(sentence.text)
    if (said === null || !cue(telling.lang, 'work-plan').test(sentence.text)) continue
    const date = dayOf(sentence, sentence.from + said.index)
    if (date?.last === undefined || (date.first ?? '') > telling.asOf) continue
    const precise = date.grain === 'day' ? 'day' : 'month'
    return [
      propose(telling, {
        act: 'plan.step-version',
        called: kind,
        input: { version: ofThePlan, kind, day: date.last, precise },
        because: sentence,
        on: date.last,
        certainty: date.yearFrom === 'said' ? 'certain' : 'likely',
        known: telling.known.plan?.[kind] === date.last ? telling.known.plan.id : undefined,
      }),
    ]
  }
  return []
}

/** «In December …, the Network adopted»: the day that opens the sentence, or the first one after the word. */
function dayOf({ dates, from }: Told, at: number): DateSaid | undefined {
  const days = dates.filter(({ grain }) => grain === 'day' || grain === 'month')
  return days.find((one) => one.from - from < 12 && one.from < at) ?? days.find((one) => one.from > at) ?? days[0]
}
