import type { Tx } from '#platform/db'
import type { Lang, Texts } from '#platform/words'
import { textIn } from '#platform/words'
import { speak } from './words/index.ts'

/** What the network says of itself on every page. */
export type Network = {
  readonly name: Texts
  readonly shortName: Texts
  readonly contact: string | null
  readonly hours: Texts | null
  readonly zone: string
  readonly revision: number
}

/** The network of this house; undefined before it was founded. */
export const networkOf = (tx: Tx): Promise<Network | undefined> =>
  tx
    .selectFrom('network')
    .select([
      'network.name',
      'network.short_name as shortName',
      'network.contact',
      'network.hours',
      'network.zone',
      'network.revision',
    ])
    .executeTakeFirst()

/** The short name in a language, or what a house without a network is called. */
export const nameOf = (network: Network | undefined, lang: Lang): string =>
  network === undefined ? speak(lang)('secretariat.no-network') : textIn(network.shortName, lang).text
