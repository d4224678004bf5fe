import { sql } from 'kysely'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Day, Tables, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import type { Kind } from './document.ts'
import { matrixOf } from './languages/matrix.ts'
import type { Matrix, Taken, Version } from './languages/matrix.ts'

/** A text with its versions and what happened to their languages. */
export type DocumentRecord = {
  readonly id: string
  readonly slug: string
  readonly kind: Kind
  readonly title: Texts
  readonly symbol: string | null
  readonly pillar: string | null
  readonly output: string | null
  readonly entity: string | null
  readonly audience: string
  readonly revision: number
  readonly versions: readonly VersionRecord[]
}
export type VersionRecord = Version & { readonly note: Texts | null }

type Where = (from: ExpressionBuilder<Tables, 'documents'>) => Expression<SqlBool>

/** Texts that may be shown on ordinary pages, oldest first; what is confidential is not among them. */
export async function documentsWhere(tx: Tx, where: Where): Promise<DocumentRecord[]> {
  const rows = await tx
    .selectFrom('documents')
    .select([
      'documents.id',
      'documents.slug',
      'documents.kind',
      'documents.title',
      'documents.symbol',
      'documents.pillar',
      'documents.output',
      'documents.entity',
      'documents.audience',
      'documents.revision',
    ])
    .where('documents.level', '=', 'unclassified')
    .where(where)
    .orderBy('documents.id')
    .execute()
  const versions = await versionsOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, versions: versions.get(row.id) ?? [] }))
}

/** Every text there is for this reader, narrowed by kind and pillar. */
export const documentsList = (
  tx: Tx,
  { kind, pillar }: { kind?: Kind | undefined; pillar?: string | undefined } = {},
): Promise<DocumentRecord[]> =>
  documentsWhere(tx, (from) =>
    from.and([
      ...(kind === undefined ? [] : [from('documents.kind', '=', kind)]),
      ...(pillar === undefined ? [] : [from('documents.pillar', '=', pillar)]),
    ]),
  )

/** The texts of these ids that this reader may see, for rooms that keep such an id. */
export async function documentsByIds(tx: Tx, ids: readonly string[]): Promise<Map<string, DocumentRecord>> {
  if (ids.length === 0) return new Map()
  const found = await documentsWhere(tx, (from) => from('documents.id', 'in', [...new Set(ids)]))
  return new Map(found.map((document) => [document.id, document]))
}

/** One text by its permanent address, or by its id as other rooms keep it. */
export async function documentAt(tx: Tx, address: string): Promise<DocumentRecord | undefined> {
  const [found] = await documentsWhere(tx, (from) =>
    isId(address) ? from('documents.id', '=', address) : from('documents.slug', '=', address),
  )
  return found
}

/** Six languages and their steps, and which of them still tell an earlier version. Undefined when there is no such text. */
export async function languageMatrix(tx: Tx, document: string): Promise<Matrix | undefined> {
  const found = await documentAt(tx, document)
  return found === undefined ? undefined : matrixOf(found.versions)
}

/** What happened to the languages of these versions. */
export async function stepsOf(tx: Tx, versions: readonly string[]): Promise<(Taken & { readonly version: string })[]> {
  if (versions.length === 0) return []
  const rows = await tx
    .selectFrom('language_steps')
    .leftJoin('files', 'files.hash', 'language_steps.file')
    .select([
      'language_steps.version',
      'language_steps.lang',
      'language_steps.step',
      'language_steps.day',
      'language_steps.precise',
      'language_steps.url',
      'language_steps.file_name',
      'files.hash',
      'files.size',
      'files.type',
    ])
    .where('language_steps.version', 'in', [...versions])
    .execute()
  return rows.map(({ hash, size, type, file_name: name, ...row }) => ({
    ...row,
    file: hash === null || size === null || type === null ? null : { hash, size, type, name: name ?? hash },
  }))
}

/** The version of a text in use on a day that whoever asks may see: for rooms that write down what was used. */
export async function versionInUse(tx: Tx, { document, day }: { document: string; day: Day }): Promise<string | null> {
  const row = await tx
    .selectFrom('document_versions')
    .select('document_versions.id')
    .where('document_versions.document', '=', document)
    .orderBy(sql`document_versions.day <= ${day}::date`, 'desc')
    .orderBy(
      sql`case when document_versions.day <= ${day}::date then -document_versions.number else document_versions.number end`,
    )
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

async function versionsOf(tx: Tx, documents: readonly string[]): Promise<Map<string, VersionRecord[]>> {
  if (documents.length === 0) return new Map()
  const rows = await tx
    .selectFrom('document_versions')
    .select([
      'document_versions.id',
      'document_versions.document',
      'document_versions.number',
      'document_versions.day',
      'document_versions.note',
    ])
    .where('document_versions.document', 'in', [...documents])
    .orderBy('document_versions.number')
    .execute()
  const taken = await stepsOf(
    tx,
    rows.map(({ id }) => id),
  )
  const byVersion = Map.groupBy(taken, ({ version }) => version)
  const byDocument = Map.groupBy(rows, ({ document }) => document)
  return new Map(
    [...byDocument].map(([document, versions]) => [
      document,
      versions.map(({ document: _, ...version }) => ({ ...version, taken: byVersion.get(version.id) ?? [] })),
    ]),
  )
}

const isId = (address: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(address)
