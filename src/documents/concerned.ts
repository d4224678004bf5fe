import { refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import type { Day, Tx, Viewer } from '#platform/db'
import { liesAfter, liesBefore, mayKeep } from './document.ts'
import type { Dated } from './document.ts'

/** The text that an act is about, as far as its rules need it. */
export type Concerned = {
  readonly id: string
  readonly slug: string
  readonly pillar: string | null
  readonly audience: string
  readonly level: 'unclassified' | 'confidential'
}
export type ConcernedVersion = Concerned & { readonly version: string; readonly number: number; readonly day: Day }

const columns = ['documents.id', 'documents.slug', 'documents.pillar', 'documents.audience', 'documents.level'] as const

/** The text of that id, if whoever asks may see it. */
export const textOf = (tx: Tx, id: string): Promise<Concerned | undefined> =>
  tx.selectFrom('documents').select(columns).where('documents.id', '=', id).executeTakeFirst()

/** The version of that id with its text, if whoever asks may see it. */
const versionOf = (tx: Tx, id: string): Promise<ConcernedVersion | undefined> =>
  tx
    .selectFrom('document_versions')
    .innerJoin('documents', 'documents.id', 'document_versions.document')
    .select([...columns, 'document_versions.id as version', 'document_versions.number', 'document_versions.day'])
    .where('document_versions.id', '=', id)
    .executeTakeFirst()

/** Leave for whoever keeps this text. A text that is not there is for the act to say, to those who keep all. */
export async function keepsText({ tx, by }: { tx: Tx; by: Viewer }, id: string): Promise<boolean> {
  return mayKeep(by.grants, (await textOf(tx, id))?.pillar)
}

/** Leave for whoever keeps the text of this version. */
export async function keepsVersion({ tx, by }: { tx: Tx; by: Viewer }, id: string): Promise<boolean> {
  return mayKeep(by.grants, (await versionOf(tx, id))?.pillar)
}

/** The version, or a polite no. */
export async function neededVersion(tx: Tx, id: string): Promise<ConcernedVersion> {
  return (await versionOf(tx, id)) ?? refuse('documents.no-such-version')
}

/** What is recorded as done was not done tomorrow. */
export function refuseAhead({ today }: Scene, dated: Dated): void {
  if (liesAfter(dated, today)) refuse('platform.not-understood', {}, { day: 'documents.day-ahead' })
}

/** What happened to a version happened when it was there, and not tomorrow. */
export function refuseOddDay(scene: Scene, version: ConcernedVersion, dated: Dated): void {
  refuseAhead(scene, dated)
  if (liesBefore(dated, version.day))
    refuse('platform.not-understood', { day: version.day, number: version.number }, { day: 'documents.before-version' })
}

/** Whom the ledger may show an act about this text to. */
export const shownWith = ({ audience, level }: Concerned) => ({ audience, level })
