import type { Room } from '#platform/rooms'
import { intakeList, intakeRead, intakeUndo } from './command.ts'
import { correctForm } from './deciding/web-correct.tsx'
import { intakeLabels } from './labels.ts'
import { applyForm, decideForm, undoForm } from './web-forms.tsx'
import { forgetOld, timetable } from './undoing/forget-old.ts'
import { bring, preview, textPage } from './web.tsx'
import { speak } from './words/index.ts'

export const room: Room = {
  name: 'intake',
  routes: [bring, preview, textPage, decideForm, correctForm, applyForm, undoForm],
  commands: [intakeRead, intakeList, intakeUndo],
  jobs: [forgetOld],
  timetable,
  voice: speak,
  labels: intakeLabels,
}
