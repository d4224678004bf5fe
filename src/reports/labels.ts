import type { Tx } from '#platform/db'
import type { Label, Labels } from '#platform/rooms'
import { formatPeriod, textIn } from '#platform/words'
import { speak } from './words/index.ts'

/** What reports and standing texts are called; acts on a sentence are about its report. */
export const reportLabels: Labels = async (tx, ids, lang) => {
  if (ids.length === 0) return new Map()
  const say = speak(lang)
  const reports = (await reportRows(tx, ids)).map(({ id, slug, profile, from, to }): [string, Label] => [
    id,
    { label: say(`reports.title-${profile}`, { period: formatPeriod(lang, from, to) }), path: `/reports/${slug}` },
  ])
  const notes = (await noteRows(tx, ids)).map(({ id, slug, citation }): [string, Label] => [
    id,
    { label: textIn(citation, lang).text, path: `/reports/notes/${slug}` },
  ])
  return new Map([...reports, ...notes])
}

const reportRows = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectFrom('reports')
    .select(['reports.id', 'reports.slug', 'reports.profile', 'reports.first_day as from', 'reports.last_day as to'])
    .where('reports.id', 'in', [...ids])
    .execute()

/** A standing text is cited as its latest wording says; the later wording takes the place of the earlier one. */
const noteRows = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectFrom('report_notes')
    .innerJoin('report_note_versions', 'report_note_versions.note', 'report_notes.id')
    .select(['report_notes.id', 'report_notes.slug', 'report_note_versions.citation'])
    .where('report_notes.id', 'in', [...ids])
    .orderBy('report_note_versions.number')
    .execute()
