import type { Room } from '#platform/rooms'
import { intakeList, intakeRead, intakeUndo } from './command.ts'
import { correctForm } from './deciding/web-correct.tsx'
import { intakeLabels } from './labels.ts'
import { applyForm, decideForm, undoForm } from './web-forms.tsx'
import { bring, preview, textPage } from './web.tsx'
import { speak } from './words/index.ts'

export const room: Room = {
  name: 'intake',
  routes: [bring, preview, textPage, decideForm, correctForm, applyForm, undoForm],
  commands: [intakeRead, intakeList, intakeUndo],
  voice: speak,
  labels: intakeLabels,
}
