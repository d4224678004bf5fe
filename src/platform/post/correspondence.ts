import type { House } from '#platform/acts'
import type { Lang, SayByKey } from '#platform/words'
import type { Receiver } from './incoming.ts'
import type { Resolver } from './judging/judge.ts'

/** Whose address stands in From, and where we write to them. */
export type Writer = { readonly account: string; readonly main: string; readonly lang: Lang }

/** What taking letters in needs of the rooms, handed in by whoever plugs them together. */
export type Correspondence = {
  readonly receivers: readonly Receiver[]
  /** Says any key of any room, for the answer to the sender. */
  readonly say: (lang: Lang) => SayByKey['byKey']
  readonly writerAt: (house: House, address: string) => Promise<Writer | undefined>
  /** Asks the names of the network; without one, those of the machine. */
  readonly resolver?: Resolver
}

/** The receivers of an address of ours: those that take the part before the @, in the order of the rooms. */
export async function receiversOf(house: House, receivers: readonly Receiver[], local: string): Promise<Receiver[]> {
  const found: Receiver[] = []
  for (const one of receivers) if (await one.takes(house, local)) found.push(one)
  return found
}
