import type { Day } from '#platform/db'
import type { DateSaid, Mention } from '#reading'
import type { Proposal } from '../../proposal.ts'
import { propose } from '../proposals.ts'
import type { Telling, Told } from '../telling.ts'
import { entityRef } from './entity-ref.ts'

/** An entity that chairs the network together with another: without end, or for a year. */
export type OfficeSaid = {
  readonly office: 'co-chair-permanent' | 'co-chair-rotating'
  readonly entity: Mention
  readonly year: string
  readonly at: Told
}

/** Who chairs: the entity nearest to the words «permanent co-chair», or to a co-chair of a year. Each office once. */
export function officesSaid(telling: Telling): OfficeSaid[] {
  const all = telling.sentences.flatMap((at) =>
    at.mentions
      .filter(({ kind, code }) => kind === 'office' && code.startsWith('co-chair'))
      .flatMap((office) => saidOf(telling, at, office)),
  )
  return all.filter((one, at) => all.findIndex(({ office, year }) => office === one.office && year === one.year) === at)
}

function saidOf({ asOf }: Telling, at: Told, office: Mention): OfficeSaid[] {
  const entity = nearestTo(office, at.mentions)
  if (entity === undefined) return []
  if (office.code === 'co-chair-permanent') return [{ office: 'co-chair-permanent', entity, year: '', at }]
  const term = at.dates.find((date) => isTerm(date) && gap(date, office) < (date.grain === 'year' ? 12 : 40))
  const year = term?.first?.slice(0, 4)
  if (office.code === 'co-chair-rotating') {
    const told = year ?? at.dates.find(({ grain }) => grain === 'year')?.first?.slice(0, 4) ?? asOf.slice(0, 4)
    return [{ office: 'co-chair-rotating', entity, year: told, at }]
  }
  return year === undefined ? [] : [{ office: 'co-chair-rotating', entity, year, at }]
}

/** A year, or the days from its first to its last. */
const isTerm = ({ grain, first, last }: DateSaid): boolean =>
  grain === 'year' || (grain === 'range' && first?.slice(5) === '01-01' && last?.slice(5) === '12-31')

/** Before a bracket stands whom the bracket is about; elsewhere whoever is nearer. */
function nearestTo(office: Mention, mentions: readonly Mention[]): Mention | undefined {
  const entities = mentions.filter(({ kind }) => kind === 'entity')
  return entities.toSorted((one, other) => gap(one, office) - gap(other, office))[0]
}

const gap = (one: { from: number; to: number }, other: { from: number; to: number }): number =>
  one.to <= other.from ? other.from - one.to : Math.max(0, one.from - other.to)

export const offices = (telling: Telling, said: readonly OfficeSaid[], since: Day): Proposal[] =>
  said.map(({ office, entity, year, at }) => {
    const term = office === 'co-chair-permanent' ? { from: since } : { from: `${year}-01-01`, to: `${year}-12-31` }
    const held = telling.known.offices.some((one) => one.office === office && one.entity === entity.id)
    return propose(telling, {
      act: 'members.give-term',
      called: `${office} ${year}`,
      input: { office, entity: entityRef(telling, entity), ...term },
      because: at,
      known: held ? entity.id : undefined,
    })
  })
