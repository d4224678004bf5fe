import type { Room } from '#platform/rooms'
import { searchMeetings } from './search.ts'
import { attendanceForm, editForm, holdingForm, itemForm, planForm, recordForm } from './web-forms.tsx'
import { card, list } from './web.tsx'

export const room: Room = {
  name: 'meetings',
  routes: [list, planForm, card, editForm, itemForm, holdingForm, attendanceForm, recordForm],
  search: searchMeetings,
}
