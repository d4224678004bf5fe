import { addEntity } from '#members'
import { entityFacts } from '#terminology'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { entity } from '../ids.ts'
import { domainOf, roster } from './roster.ts'

const opening = '2020-01-06'

/** The departments, agencies, programmes and funds come into the register, each on the day it became known. */
export const entities: readonly Deed[] = roster
  // A part comes after the whole to which it belongs.
  .toSorted((one, other) => Number(isPart(one.code)) - Number(isPart(other.code)))
  .map(admitted)

function admitted({ code, since }: { code: string; since: string }): Deed {
  const known = entityFacts.find((fact) => fact.code === code)
  return did('meret', since < opening ? opening : since, addEntity, {
    code,
    kind: known?.kind,
    ...(known?.parent === undefined ? {} : { parent: entity(known.parent) }),
    domains: [domainOf(code)],
    roleAddress: `network-${code.toLowerCase()}@${domainOf(code)}`,
    from: since,
    source: since < opening ? 'List of members kept since 2012' : 'Letter of designation',
  })
}

function isPart(code: string): boolean {
  return entityFacts.find((fact) => fact.code === code)?.parent !== undefined
}
