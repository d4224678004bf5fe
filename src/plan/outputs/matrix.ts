import type { Day, Tx } from '#platform/db'
import type { Output } from './read.ts'
import { outputsOf } from './read.ts'

/** Two entities and the outputs on which both work. */
export type Pair = { readonly one: string; readonly other: string; readonly outputs: readonly string[] }

/** Who works with whom: pairs with a joint output, and per entity on how many joint outputs it works, with how many. */
export type EntityMatrix = {
  /** By both ids, the smaller first. */
  readonly pairs: ReadonlyMap<string, Pair>
  readonly sums: ReadonlyMap<string, { readonly outputs: number; readonly partners: number }>
  readonly joint: number
}

/** The partnerships of a plan in a period, computed from outputs that were under way in it. */
export async function entityMatrix(
  tx: Tx,
  { plan, from, to }: { plan: string; from: Day; to: Day },
): Promise<EntityMatrix> {
  const outputs = await outputsOf(tx, { plan, day: to })
  return matrixOf(outputs.filter((output) => underWay(output, from)))
}

/** What was done before the period began is no partnership of that period. */
const underWay = ({ known }: Output, from: Day): boolean => known.actual === undefined || known.actual.day >= from

/** The same from outputs at hand. An entity with two parts in an output counts once. */
export function matrixOf(outputs: readonly Pick<Output, 'id' | 'entities'>[]): EntityMatrix {
  const joint = outputs
    .map(({ id, entities }) => ({ id, who: [...new Set(entities.map(({ entity }) => entity))].toSorted() }))
    .filter(({ who }) => who.length > 1)
  const together = joint.flatMap(({ id, who }) =>
    who.flatMap((one) => who.filter((other) => other !== one).map((other) => ({ id, one, other }))),
  )
  const sums = [...Map.groupBy(together, ({ one }) => one)].map(([entity, all]) => {
    const distinct = (of: 'id' | 'other'): number => new Set(all.map((each) => each[of])).size
    return [entity, { outputs: distinct('id'), partners: distinct('other') }] as const
  })
  const pairs = Map.groupBy(
    together.filter(({ one, other }) => one < other),
    ({ one, other }) => `${one} ${other}`,
  )
  return {
    pairs: new Map([...pairs].map(([key, all]) => [key, pairOf(key, all)])),
    sums: new Map(sums),
    joint: joint.length,
  }
}

function pairOf(key: string, all: readonly { readonly id: string }[]): Pair {
  const [one = '', other = ''] = key.split(' ')
  return { one, other, outputs: all.map(({ id }) => id) }
}

/** On how many outputs two entities work together. */
export const jointOutputs = ({ pairs }: EntityMatrix, one: string, other: string): number =>
  pairs.get(one < other ? `${one} ${other}` : `${other} ${one}`)?.outputs.length ?? 0
