import type { Room } from '#platform/rooms'
import { buildReport, listReports } from './command.ts'
import { reportLabels } from './labels.ts'
import { additions } from './quoting.tsx'
import { searchReports } from './search.ts'
import { approve, check, corrigendum, issue } from './web/approval.tsx'
import { accept, ask, claim, edit, leaveOut, newSource } from './web/claims.tsx'
import { editNote, newNote, note, notes } from './web/notes.tsx'
import { file, report, takeInChanges } from './web/report.tsx'
import { draft, reports } from './web/reports.tsx'
import { write } from './web/write.tsx'
import { speak } from './words/index.ts'

export const room: Room = {
  name: 'reports',
  routes: [
    reports,
    draft,
    notes,
    newNote,
    note,
    editNote,
    report,
    file,
    takeInChanges,
    write,
    claim,
    accept,
    leaveOut,
    edit,
    ask,
    newSource,
    check,
    approve,
    issue,
    corrigendum,
  ],
  adds: additions,
  commands: [buildReport, listReports],
  search: searchReports,
  voice: speak,
  labels: reportLabels,
}
