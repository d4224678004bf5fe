import { createHash } from 'node:crypto'
import type { Act, House } from '#platform/acts'
import { perform } from '#platform/acts'
import { openOperatorSession } from '#accounts'

/** One thing that somebody of the story did on a day: told by performing the act, with the clock standing at that day. */
export type Deed = {
  readonly on: string
  /** Hour and minute in UTC; deeds of one day are told in this order, then in the order they are written. */
  readonly at?: string
  readonly by: string
  readonly act: Act
  readonly input: Readonly<Record<string, unknown>>
}

/** The id of a thing of the story, the same on every machine: a version 8 UUID (RFC 9562 section 5.8) of its name. */
export function seedId(kind: string, key: string): string {
  const hex = createHash('sha256').update(`colonnade:${kind}:${key}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Declares deeds of one person; keeps the parts of the story short. */
export const did = (by: string, on: string, act: Deed['act'], input: Deed['input']): Deed => ({ on, by, act, input })

/**
 * Tells the deeds in the order of their days. `stand` moves the injected clock. Every deed is keyed, so a story that was
 * interrupted can be told again from the start and nothing in it happens twice.
 */
export async function tell(house: House, deeds: readonly Deed[], stand: (at: Date) => void): Promise<number> {
  // A session lasts a day of the story, so everybody signs in anew on each day they do something.
  const tokens = new Map<string, string>()
  const inOrder = deeds.map((deed, place) => ({ deed, place, at: new Date(`${deed.on}T${deed.at ?? '09:00'}:00Z`) }))
  inOrder.sort((one, other) => one.at.getTime() - other.at.getTime() || one.place - other.place)
  for (const { deed, place, at } of inOrder) {
    stand(at)
    const visit = `${deed.by} on ${deed.on}`
    const token = tokens.get(visit) ?? (await openOperatorSession(house, seedId('person', deed.by)))
    tokens.set(visit, token)
    await tellOne(house, deed, { token, key: `sample:${place}` })
  }
  return inOrder.length
}

async function tellOne(house: House, deed: Deed, { token, key }: { token: string; key: string }): Promise<void> {
  try {
    await perform(house, deed.act, deed.input, { token, channel: 'sample', key })
  } catch (trouble) {
    throw new Error(`${deed.on} ${deed.by}: ${deed.act.name} ${JSON.stringify(deed.input).slice(0, 300)}`, {
      cause: trouble,
    })
  }
}
