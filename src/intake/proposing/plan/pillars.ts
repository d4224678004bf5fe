import type { Day } from '#platform/db'
import type { Doubt, Given, Proposal } from '../../proposal.ts'
import { addressesOf } from '../network/people.ts'
import { entityRef } from '../network/entity-ref.ts'
import { asTitle, doubt, inLang, keep, madeBy, propose } from '../proposals.ts'
import type { Telling } from '../telling.ts'
import { leadsOf, placeOfPillar } from './merge-pillars.ts'
import type { PillarTold } from './merge-pillars.ts'
import { pauseOf } from './pause.ts'
import { ofThePlan } from './plan.ts'
import { listsOfPillars } from './pillar-lists.ts'
import { alike, wordsOfName } from './same-name.ts'

const add = 'plan.add-pillar'

export const ofPillar = ({ number }: PillarTold): Given => madeBy(add, number)

/** Each pillar of the plan, with the entities and people that lead it or the reason why it rests. */
export const pillars = (telling: Telling, told: readonly PillarTold[], start: Day): Proposal[] =>
  told.flatMap((pillar) => pillarOf(telling, pillar, start))

function pillarOf(telling: Telling, pillar: PillarTold, start: Day): Proposal[] {
  const paused = pauseOf(telling, pillar)
  const leads = paused === undefined ? leadsInput(telling, pillar, start) : []
  const doubts = [...numberDoubts(telling, pillar), ...leadDoubts(leads, paused !== undefined)]
  const proposed = propose(telling, {
    act: add,
    called: pillar.number,
    input: {
      version: ofThePlan,
      number: pillar.number,
      ...namesOf(telling, pillar),
      ...(leads.length === 0 ? {} : { leads }),
      ...(paused === undefined ? {} : { pause: paused.input }),
    },
    because: placeOfPillar(pillar),
    certainty: doubts.length > 0 ? 'likely' : 'certain',
    doubts: [...doubts, ...(paused?.doubts ?? [])],
    known: knownAs(telling, pillar),
  })
  return [...(paused?.before ?? []), proposed]
}

/** The full name is what the heading says; the short one is the shortest, and all others are names as well. */
function namesOf(telling: Telling, { said }: PillarTold) {
  const named = said.filter(({ name }) => name !== '')
  const names = named.map(({ name }) => name)
  const heading = named.find(({ list }) => list === null)?.name
  const shortest = names.toSorted((one, other) => one.length - other.length)[0] ?? ''
  const full = heading ?? names.toSorted((one, other) => other.length - one.length)[0] ?? shortest
  const others = [...names, ...said.flatMap(({ alias }) => alias ?? [])]
  const aliases = [...new Set(others.filter((one) => one !== full && one !== shortest))]
  return {
    name: inLang(telling, asTitle(full, 200)),
    shortName: inLang(
      telling,
      asTitle(shortest.length > 80 ? (shortest.split(/[:;(,]/u)[0] ?? shortest) : shortest, 80),
    ),
    ...(aliases.length === 0 ? {} : { aliases }),
  }
}

const leadsInput = (telling: Telling, pillar: PillarTold, from: Day): Given[] => {
  const people = addressesOf(telling, pillar)
  return leadsOf(pillar).map((lead) => {
    const own = people.filter(({ entity }) => entity?.id === lead.id)
    const named = own.map(({ address }) => ({ person: madeBy('members.add-person', address), from }))
    return { entity: entityRef(telling, lead), from, ...(named.length === 0 ? {} : { people: named }) }
  })
}

/** Where the text gives the pillar another number, and lists that leave it out. */
function numberDoubts(telling: Telling, { number, said }: PillarTold): Doubt[] {
  const others = [...new Set(said.flatMap((one) => (one.number === null || one.number === number ? [] : [one.number])))]
  const lists = listsOfPillars(telling)
  const without = lists.flatMap(({ items }, list) => (said.some((one) => one.list === list) ? [] : [items.length]))
  return [
    ...others.map((other) => doubt('other-number', { other }, [keep('keep')])),
    ...without.map((listed) => doubt('not-in-list', { listed }, [keep('keep')])),
  ]
}

const leadDoubts = (leads: readonly Given[], paused: boolean): Doubt[] =>
  leads.length === 0 && !paused ? [doubt('no-lead')] : []

/** A pillar on record with this number, or one whose name is this. */
function knownAs({ known }: Telling, { number, said }: PillarTold): string | undefined {
  const words = said.filter(({ name }) => name !== '').map(({ name }) => wordsOfName(name))
  const likeness = (one: (typeof known.pillars)[number]): number =>
    Math.max(0, ...one.names.flatMap((name) => words.map((each) => alike(each, wordsOfName(name.said)))))
  const best = known.pillars
    .map((one) => ({ one, likeness: likeness(one) + (one.number === number ? 0.01 : 0) }))
    .toSorted((one, other) => other.likeness - one.likeness)[0]
  return best !== undefined && best.likeness >= 0.6 ? best.one.id : undefined
}
