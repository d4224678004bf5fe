import type { Day } from '#platform/db'
import { entityFacts, observanceFacts, shippedRecords } from '#terminology'
import type { Known } from '../known.ts'
import { thingsOf } from './things.ts'

const things = thingsOf(Map.groupBy(shippedRecords, ({ term }) => term))
const domains = new Map(entityFacts.map((fact) => [fact.code, fact.domains]))
const observed = new Map(observanceFacts.map((fact) => [fact.code, fact]))

const shipped: Omit<Known, 'on'> = {
  network: null,
  ...things,
  entities: things.entities.map((entity) => ({ ...entity, domains: domains.get(entity.code) ?? [], member: false })),
  days: things.days.map((day) => {
    const fact = observed.get(day.code)
    return { ...day, month: fact?.month ?? 0, day: fact?.day ?? 0 }
  }),
  pillars: [],
  teams: [],
  documents: [],
  outputs: [],
  happenings: [],
  decisions: [],
  offices: [],
  phrases: [],
  plan: null,
  counts: { people: null, members: null, pillars: null },
}

/** What is known where there is no network yet: the names that we ship, as they stand on a day. */
export const nothingKnown = (on: Day): Known => ({ ...shipped, on })
