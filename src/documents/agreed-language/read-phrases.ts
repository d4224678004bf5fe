import { sql } from 'kysely'
import { firstDay, lastDay, validOn } from '#platform/db'
import type { Day, Tx } from '#platform/db'
import { matches, quotes } from '#platform/search'
import type { Texts } from '#platform/words'

export type Phrase = {
  readonly id: string
  readonly said: Texts
  readonly document: { readonly id: string; readonly slug: string; readonly title: Texts } | null
  readonly symbol: string | null
  readonly place: string | null
  readonly from: Day
  readonly until: Day | null
  readonly audience: string
  readonly level: 'unclassified' | 'confidential'
}

/**
 * Agreed wording with all of these words in it, in its source or its title, the newest first; without words, all of it. What
 * is confidential is left out, here and of what texts are held against: neither page nor finding is kept at that level.
 */
export async function phrasesWith(tx: Tx, words: string): Promise<Phrase[]> {
  const said = sql<string | null>`(select string_agg(one.value, ' ') from jsonb_each_text(agreed_phrases.said) one)`
  const title = sql<string | null>`(select string_agg(one.value, ' ') from jsonb_each_text(documents.title) one)`
  const rows = await phrases(tx)
    .where('agreed_phrases.level', '=', 'unclassified')
    .where(words.trim() === '' ? sql<boolean>`true` : matches([said, title, 'agreed_phrases.symbol'], words))
    .execute()
  return rows.map(phraseFrom)
}

/** Agreed wording that holds on a day. */
export async function phrasesOn(tx: Tx, day: Day): Promise<Phrase[]> {
  const rows = await phrases(tx)
    .where('agreed_phrases.level', '=', 'unclassified')
    .where(validOn('agreed_phrases.valid', day))
    .execute()
  return rows.map(phraseFrom)
}

export async function phraseOf(tx: Tx, id: string): Promise<Phrase | undefined> {
  const row = await phrases(tx).where('agreed_phrases.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : phraseFrom(row)
}

/** Texts of ours whose title, or what was noted of a version, has the wording in it, except the one it was agreed in. */
export async function textsQuoting(tx: Tx, { said, document }: Phrase): Promise<{ slug: string; title: Texts }[]> {
  const all = sql<string | null>`(select string_agg(one.value, ' ') from jsonb_each_text(documents.title) one)`
  const noted = sql<
    string | null
  >`(select string_agg(one.value, ' ') from document_versions, jsonb_each_text(document_versions.note) one
    where document_versions.document = documents.id)`
  const words = Object.values(said)
  return tx
    .selectFrom('documents')
    .select(['documents.slug', 'documents.title'])
    .where((is) => is.or([quotes(all, words), quotes(noted, words)]))
    .where('documents.level', '=', 'unclassified')
    .$if(document !== null, (query) => query.where('documents.id', '!=', document?.id ?? ''))
    .orderBy('documents.slug')
    .execute()
}

const phrases = (tx: Tx) =>
  tx
    .selectFrom('agreed_phrases')
    .leftJoin('documents', (join) =>
      join.onRef('documents.id', '=', 'agreed_phrases.document').on('documents.level', '=', 'unclassified'),
    )
    .select([
      'agreed_phrases.id',
      'agreed_phrases.said',
      'agreed_phrases.symbol',
      'agreed_phrases.place',
      'agreed_phrases.audience',
      'agreed_phrases.level',
      'documents.id as document',
      'documents.slug',
      'documents.title',
      firstDay('agreed_phrases.valid').as('from'),
      lastDay('agreed_phrases.valid').as('until'),
    ])
    .orderBy(sql`lower(agreed_phrases.valid)`, 'desc')
    .orderBy('agreed_phrases.id')

type Row = Awaited<ReturnType<ReturnType<typeof phrases>['execute']>>[number]

function phraseFrom({ document, slug, title, from, ...row }: Row): Phrase {
  const text = document === null || slug === null || title === null ? null : { id: document, slug, title }
  return { ...row, from: from ?? '', document: text }
}
