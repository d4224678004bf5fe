import type { Room } from '#platform/rooms'
import { additions } from './additions.tsx'
import { remind, remindWhenItHappens, timetable } from './following/remind.ts'
import { makeForm, promise, promises, settleForm } from './promises/web.tsx'
import { decisionLabels, searchDecisions } from './search.ts'
import { closeForm, editForm, followUpForm, recordForm } from './web-forms.tsx'
import { card, register } from './web.tsx'
import { speak } from './words/index.ts'

export const room: Room = {
  name: 'decisions',
  routes: [register, recordForm, card, editForm, followUpForm, closeForm, promises, makeForm, promise, settleForm],
  adds: additions,
  jobs: [remind],
  timetable,
  hears: [remindWhenItHappens],
  search: searchDecisions,
  voice: speak,
  labels: decisionLabels,
}
