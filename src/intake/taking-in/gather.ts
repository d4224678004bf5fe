import type { Tx } from '#platform/db'
import type { Text } from '#platform/texts'
import { knownOn, read } from '#reading'
import type { Texts } from '#platform/words'
import { findPromises } from '../promises/find-promises.ts'
import { propose } from '../proposing/propose.ts'
import type { Proposal } from '../proposal.ts'
import { namedIn } from './named.ts'

export type Gathered = {
  readonly proposals: readonly Proposal[]
  readonly named: Readonly<Record<string, Texts>>
}

/** What a text tells, held against what the network knows on a day. Nothing is written. */
export async function gather(tx: Tx, text: Text, { name, asOf }: { name: string; asOf: string }): Promise<Gathered> {
  const known = await knownOn(tx, { on: asOf })
  const reading = read(text, known)
  const last = reading.period?.last ?? known.on
  const day = last < known.on ? last : known.on
  const promises = findPromises(reading, known, { from: { title: (text.title ?? name).slice(0, 300), day } })
  const proposals = [...propose(reading, known), ...promises]
  return { proposals, named: namedIn(proposals, known) }
}
