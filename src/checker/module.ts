import type { Room } from '#platform/rooms'
import { additions } from './additions.tsx'
import { checkFile, checkRules } from './command.ts'
import { forgetOld, timetable } from './keeping/forget-old.ts'
import { checkLabels } from './labels.ts'
import { bring, file, result, rulesPage } from './web.tsx'
import { accept, acceptAll, dismiss, forget, undo } from './web-doing.tsx'
import { ofReport } from './web-report.tsx'
import { speak } from './words/index.ts'

export const room: Room = {
  name: 'checker',
  routes: [bring, rulesPage, ofReport, result, file, accept, acceptAll, dismiss, undo, forget],
  adds: additions,
  commands: [checkFile, checkRules],
  jobs: [forgetOld],
  timetable,
  voice: speak,
  labels: checkLabels,
}
