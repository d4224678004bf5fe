import type { Day } from '#platform/db'
import type { Doubt, Proposal } from '../../proposal.ts'
import { cue } from '../cues/find.ts'
import { asTitle, doubt, inLang, keep, madeBy, propose } from '../proposals.ts'
import { wordsAt } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { pillarOfBlocks } from './merge-pillars.ts'
import type { PillarTold } from './merge-pillars.ts'

const wait = 'plan.add-dependency'

type Pause = {
  readonly input: Proposal['input']
  readonly doubts: readonly Doubt[]
  /** What it waits for, as a record of its own. */
  readonly before: readonly Proposal[]
}

/** Why a pillar rests, what it waits for, and when that is looked at again. */
export function pauseOf(telling: Telling, pillar: PillarTold): Pause | undefined {
  const at = pillar.said
    .flatMap(({ pause }) => pause ?? [])
    .toSorted((one, other) => lengthOf(other) - lengthOf(one))[0]
  if (at === undefined || pillar.said.some(({ entities }) => entities.length > 0)) return undefined
  const said = wordsAt(telling, at)
  const review = reviewDay(telling, pillar)
  const awaited = awaitedIn(telling, said)
  const called = `pillar-${pillar.number}`
  const before =
    awaited === undefined
      ? []
      : [
          propose(telling, {
            act: wait,
            called,
            input: {
              slug: `awaited-by-pillar-${pillar.number}`,
              title: inLang(telling, asTitle(awaited, 200)),
              body: inLang(telling, asTitle(bringer.exec(awaited)?.[1] ?? awaited, 200)),
              ...(review.told ? { expected: { day: review.day, precise: 'month' } } : {}),
              audience: 'public',
            },
            because: at,
            certainty: 'likely',
          }),
        ]
  return {
    input: {
      from: telling.since,
      reason: inLang(telling, reasonIn(telling, said)),
      ...(awaited === undefined ? {} : { waitsFor: madeBy(wait, called) }),
      reviewOn: review.day,
    },
    doubts: review.told ? [] : [doubt('review-day', { day: review.day }, [keep('keep')])],
    before,
  }
}

/** «currently inactive pending …» is why from «pending» on: that it is inactive is told by the pause itself. */
function reasonIn({ lang }: Telling, said: string): string {
  const paused = cue(lang, 'paused').exec(said)
  const after = paused === null ? '' : said.slice(paused.index + paused[0].length).replace(/^[\s,;:–—-]+/u, '')
  return (after.length > 8 ? after : said).slice(0, 500)
}

// «the outcome of the Task Force»: what is awaited, and who brings it about.
const bringer = /^\S+(?:\s\S+){0,2}?\s+(?:of|by|from|du|de la|de l’|des|de|del)\s*(?:the\s+)?(.{4,})$/iu

const lengthOf = ({ from, to }: { readonly from: number; readonly to: number }): number => to - from

/** «pending the outcome of …»: what follows the word. */
function awaitedIn({ lang }: Telling, said: string): string | undefined {
  const found = new RegExp(`${cue(lang, 'awaiting').source}\\s*(?:the |la |le |l’|el |los )?(.{4,})$`, 'iu').exec(
    said,
  )?.[1]
  return found?.trim()
}

/** The first day to come that its chapter names; without one, the end of the next half-year. */
function reviewDay(telling: Telling, pillar: PillarTold): { readonly day: Day; readonly told: boolean } {
  const about = pillarOfBlocks(telling, [pillar])
  const [next] = telling.reading.dates.flatMap(({ block, first, grain }) =>
    about[block] === pillar && first !== undefined && first > telling.asOf && /day|month/.test(grain) ? [first] : [],
  )
  if (next !== undefined) return { day: next, told: true }
  const [year, month] = [Number(telling.asOf.slice(0, 4)), Number(telling.asOf.slice(5, 7))]
  return { day: month > 6 ? `${year + 1}-06-30` : `${year}-12-31`, told: false }
}
