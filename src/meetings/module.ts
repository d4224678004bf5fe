import type { Room } from '#platform/rooms'
import { meetingLabels, searchMeetings } from './search.ts'
import { attendanceForm, editForm, holdingForm, itemForm, planForm, recordForm } from './web-forms.tsx'
import { card, list } from './web.tsx'
import { speak } from './words/index.ts'

export const room: Room = {
  name: 'meetings',
  routes: [list, planForm, card, editForm, itemForm, holdingForm, attendanceForm, recordForm],
  search: searchMeetings,
  voice: speak,
  labels: meetingLabels,
}
