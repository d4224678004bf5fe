import { outputSources } from '#plan'
import type { Tx } from '#platform/db'
import { namesAt, tellable } from '#terminology'
import type { Fact, Scope } from '#terminology'
import { cancelledIn, heldIn, plannedAfter } from '../read-held.ts'
import type { Told } from '../read-held.ts'
import { documentLabels, teamLabels } from '../related.ts'
import { sumsOf } from './counted.ts'
import { heldFact } from './held.ts'
import { partFacts } from './part.ts'
import { cancelledFact, plannedFact } from './planned.ts'
import type { Telling } from './telling.ts'

/**
 * What the network did before people outside it in a period: each event held, who had a part in it as counts, what is
 * planned as it was known at the end of the period, and what was called off.
 */
export async function facts(tx: Tx, scope: Scope): Promise<Fact[]> {
  const held = (await heldIn(tx, scope)).filter(tellable)
  const planned = (await plannedAfter(tx, scope)).filter(tellable)
  const cancelled = (await cancelledIn(tx, scope)).filter(tellable)
  const telling = await tellingOf(tx, scope, [...held, ...planned])
  const sums = sumsOf(held, telling)
  const single = held.filter((event) => !sums.some(({ instead }) => instead.includes(event.id)))
  return [
    ...sums.map(({ fact }) => fact),
    ...single.flatMap((event) => [heldFact(event, telling), ...partFacts(event, telling)]),
    ...planned.flatMap((event) => [plannedFact(event, telling, scope.to), ...partFacts(event, telling)]),
    ...cancelled.map((event) => cancelledFact(event, telling)),
  ]
}

async function tellingOf(tx: Tx, { to, plan }: Scope, events: readonly Told[]): Promise<Telling> {
  const pointed = (which: 'document' | 'team'): string[] => events.flatMap((event) => event[which] ?? [])
  const documents = await documentLabels(tx, pointed('document'))
  return {
    year: to.slice(0, 4),
    names: await namesAt(tx, to),
    documents: new Map([...documents].filter(([, label]) => tellable(label))),
    teams: await teamLabels(tx, pointed('team'), to),
    outputs: await outputSources(tx, { plan, day: to }),
  }
}
