import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import type { Body, Dated, Method, Purpose } from './document.ts'
import { documentAt, documentsWhere } from './read.ts'
import type { DocumentRecord } from './read.ts'
import { baseOf } from './symbols.ts'

export type Adoption = Dated & {
  readonly id: string
  readonly version: string
  readonly body: Body
  readonly method: Method
  readonly meeting: string | null
  readonly decision: string | null
}
export type Finalisation = Dated & { readonly version: string; readonly note: Texts | null }
export type Circulation = {
  readonly id: string
  readonly version: string
  readonly day: Day
  readonly purpose: Purpose
  readonly toAudience: string
  readonly meeting: string | null
  readonly until: Day | null
}
export type Citation = { readonly id: string; readonly symbol: string; readonly title: Texts | null }

/** Everything on record about one text. */
export type DocumentCard = {
  readonly document: DocumentRecord
  readonly adoptions: readonly Adoption[]
  readonly finalisations: readonly Finalisation[]
  readonly circulations: readonly Circulation[]
  readonly citations: readonly Citation[]
  /** Texts that share its symbol: what it revises, adds to or corrects, and what does so to it. */
  readonly relatives: readonly DocumentRecord[]
}

/** One text by its permanent address or its id; undefined when there is none for this reader. */
export async function documentCard(tx: Tx, address: string): Promise<DocumentCard | undefined> {
  const document = await documentAt(tx, address)
  if (document === undefined) return undefined
  const versions = document.versions.map(({ id }) => id)
  return {
    document,
    adoptions: await adoptionsOf(tx, versions),
    finalisations: await finalisationsOf(tx, versions),
    circulations: await circulationsOf(tx, versions),
    citations: await citationsOf(tx, { document: document.id }),
    relatives: await relativesOf(tx, document),
  }
}

export async function adoptionsOf(tx: Tx, versions: readonly string[]): Promise<Adoption[]> {
  if (versions.length === 0) return []
  return tx
    .selectFrom('adoptions')
    .select([
      'adoptions.id',
      'adoptions.version',
      'adoptions.day',
      'adoptions.precise',
      'adoptions.body',
      'adoptions.method',
      'adoptions.meeting',
      'adoptions.decision',
    ])
    .where('adoptions.version', 'in', [...versions])
    .orderBy('adoptions.day')
    .execute()
}

export async function finalisationsOf(tx: Tx, versions: readonly string[]): Promise<Finalisation[]> {
  if (versions.length === 0) return []
  return tx
    .selectFrom('finalisations')
    .select(['finalisations.version', 'finalisations.day', 'finalisations.precise', 'finalisations.note'])
    .where('finalisations.version', 'in', [...versions])
    .execute()
}

/** What a text, or an event, cites from outside. */
export const citationsOf = (tx: Tx, by: { document: string } | { event: string }): Promise<Citation[]> =>
  tx
    .selectFrom('citations')
    .select(['citations.id', 'citations.symbol', 'citations.title'])
    .where((from) =>
      'document' in by ? from('citations.document', '=', by.document) : from('citations.event', '=', by.event),
    )
    .orderBy('citations.symbol')
    .execute()

/** Circulations of these versions, in the order they went out. Only the network sees any. */
async function circulationsOf(tx: Tx, versions: readonly string[]): Promise<Circulation[]> {
  if (versions.length === 0) return []
  return circulations(tx)
    .where('circulations.version', 'in', [...versions])
    .execute()
}

export const circulations = (tx: Tx) =>
  tx
    .selectFrom('circulations')
    .select([
      'circulations.id',
      'circulations.version',
      'circulations.day',
      'circulations.purpose',
      'circulations.to_audience as toAudience',
      'circulations.meeting',
      'circulations.until',
    ])
    .orderBy('circulations.day')
    .orderBy('circulations.id')

async function relativesOf(tx: Tx, { id, symbol }: DocumentRecord): Promise<DocumentRecord[]> {
  if (symbol === null) return []
  const base = baseOf(symbol)
  const found = await documentsWhere(tx, (from) =>
    from.and([
      from('documents.id', '!=', id),
      from.or([from('documents.symbol', '=', base), from('documents.symbol', 'like', `${escaped(base)}/%`)]),
    ]),
  )
  // A longer number begins with the same signs; only the same base is the same document.
  return found.filter((one) => one.symbol !== null && baseOf(one.symbol) === base)
}

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)
