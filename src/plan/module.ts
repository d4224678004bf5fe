import type { Room } from '#platform/rooms'
import { planList, planShow } from './command.ts'
import { importPlan } from './import/command.ts'
import { planLabels } from './labels.ts'
import { layDown } from './pillars/lay-down.ts'
import { askProgress, checkIns } from './letters/ask-progress.ts'
import { acceptQuestion, settleQuestion } from './letters/lead-questions.ts'
import { progressQuestion } from './letters/progress-question.ts'
import { searchPlan } from './search.ts'
import { routes } from './web.tsx'
import { speak } from './words/index.ts'

export const room: Room = {
  name: 'plan',
  routes,
  commands: [planShow, planList, importPlan],
  hears: [layDown],
  search: searchPlan,
  questions: [progressQuestion, acceptQuestion, settleQuestion],
  jobs: [askProgress],
  timetable: checkIns,
  voice: speak,
  labels: planLabels,
}
