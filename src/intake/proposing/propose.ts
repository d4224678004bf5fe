import type { Known, Reading } from '#reading'
import type { Given, Proposal } from '../proposal.ts'
import { events } from './happenings/events.ts'
import { meetings, meetingsTold } from './happenings/meetings.ts'
import { members } from './network/members.ts'
import type { Needed } from './network/members.ts'
import { offices, officesSaid } from './network/offices.ts'
import type { OfficeSaid } from './network/offices.ts'
import { people } from './network/people.ts'
import { size } from './network/size.ts'
import { decisions } from './papers/decisions.ts'
import { papersTold } from './papers/papers-said.ts'
import { papers } from './papers/papers.ts'
import { goals } from './plan/goals.ts'
import { leadsOf, pillarOfBlocks, pillarsTold } from './plan/merge-pillars.ts'
import type { PillarTold } from './plan/merge-pillars.ts'
import { outputs } from './plan/outputs.ts'
import { asTitle } from './proposals.ts'
import { ofPillar, pillars } from './plan/pillars.ts'
import { plan, planTold } from './plan/plan.ts'
import { speaksOfNetwork, tellingOf } from './telling.ts'

/**
 * The acts that a text gives reason for, each with the sentence that does. Rather few and right: a text that does not
 * speak of a network proposes nothing, and what has no day is no happening.
 */
export function propose(reading: Reading, known: Known): Proposal[] {
  const telling = tellingOf(reading, known)
  if (!speaksOfNetwork(telling)) return []
  const told = pillarsTold(telling)
  const about = pillarOfBlocks(telling, told)
  const pillarAt = (block: number): Given | undefined => {
    const pillar = about[block]
    return pillar === undefined ? undefined : ofPillar(pillar)
  }
  const ours = planTold(telling)
  const start = ours === undefined || ours.first > telling.since ? telling.since : ours.first
  const office = officesSaid(telling)
  const written = papersTold(telling)
  const met = meetingsTold(telling, pillarAt)
  return once([
    ...members(telling, needed(told, office), telling.since),
    ...offices(telling, office, start),
    ...people(telling, told, telling.since),
    ...size(telling),
    ...(ours === undefined ? [] : plan(telling, ours)),
    ...(ours === undefined ? [] : pillars(telling, told, start)),
    ...goals(telling, pillarAt),
    ...(ours === undefined ? [] : outputs(telling, { papers: written, pillarAt })),
    ...papers(telling, written, pillarAt),
    ...events(telling, { papers: written, pillarAt }),
    ...meetings(telling, met),
    ...decisions(telling, met, pillarAt),
  ])
}

/** Entities that the text gives a part in the network, whether or not a list of members has them. */
const needed = (told: readonly PillarTold[], office: readonly OfficeSaid[]): Needed[] => [
  ...told.flatMap((pillar) =>
    leadsOf(pillar).map((entity) => ({ entity, as: pillar.said[0]?.name ?? String(pillar.number) })),
  ),
  ...office.map(({ entity, at }) => ({ entity, as: asTitle(at.text, 80) })),
]

/** Of proposals with one key, the first. */
const once = (all: readonly Proposal[]): Proposal[] =>
  [...new Map(all.toReversed().map((one) => [one.key, one])).values()].toReversed()
