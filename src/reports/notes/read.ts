import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import { firstDay, lastDay } from '#platform/db'
import { textIn } from '#platform/words'
import type { Texts } from '#platform/words'
import { tellable } from '#terminology'
import type { Fact } from '#terminology'
import { noteKey } from '../telling/lay-out.ts'

/** A standing text in the wording that is valid on a day. */
export type Note = {
  readonly id: string
  readonly slug: string
  readonly kind: 'context' | 'mandate'
  readonly number: number
  readonly day: Day
  readonly text: Texts
  readonly citation: Texts
  readonly audience: string
  /** The time whose reports print it; null is open. */
  readonly from: Day | null
  readonly to: Day | null
}

/** Every standing text in its wording of a day; mandates first. */
export const notesOn = (tx: Tx, day: Day): Promise<Note[]> =>
  noteRows(tx)
    .where('report_note_versions.day', '<=', day)
    .where(
      'report_note_versions.number',
      '=',
      sql<number>`(select max(later.number) from report_note_versions later
        where later.note = report_notes.id and later.day <= ${day}::date)`,
    )
    .orderBy('report_notes.kind', 'desc')
    .orderBy('report_notes.slug')
    .execute()

/** Every wording of one standing text, the latest first; empty when there is no such text. */
export const wordingsOf = (tx: Tx, slug: string): Promise<Note[]> =>
  noteRows(tx).where('report_notes.slug', '=', slug).orderBy('report_note_versions.number', 'desc').execute()

/** The standing texts that a report on a period prints, in the wording of today. */
export async function notesFor(
  tx: Tx,
  { from, to }: { readonly from: Day; readonly to: Day },
  today: Day,
): Promise<{ context: Fact[]; mandate: Fact[] }> {
  const notes = (await notesOn(tx, today)).filter(
    (note) => tellable(note) && (note.from === null || note.from <= to) && (note.to === null || note.to >= from),
  )
  const factsOf = (kind: Note['kind']) => notes.filter((note) => note.kind === kind).map(noteFact)
  return { context: factsOf('context'), mandate: factsOf('mandate') }
}

/** A standing text as a fact: its text is the sentence, its citation the footnote and the label of its source. */
const noteFact = ({ id, slug, text, citation }: Note): Fact => ({
  key: noteKey,
  values: { text: { texts: text }, citation: { texts: citation } },
  sources: [{ kind: 'note', id, label: textIn(citation, 'en').text, path: `/reports/notes/${slug}` }],
  rank: 0,
})

const noteRows = (tx: Tx) =>
  tx
    .selectFrom('report_notes')
    .innerJoin('report_note_versions', 'report_note_versions.note', 'report_notes.id')
    .select([
      'report_notes.id',
      'report_notes.slug',
      'report_notes.kind',
      'report_note_versions.number',
      'report_note_versions.day',
      'report_note_versions.text',
      'report_note_versions.citation',
      'report_notes.audience',
      firstDay('report_notes.concerns').as('from'),
      lastDay('report_notes.concerns').as('to'),
    ])
