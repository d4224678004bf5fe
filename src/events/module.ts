import type { Room } from '#platform/rooms'
import { additions } from './additions.tsx'
import { announce } from './forms/announce.tsx'
import { cancel } from './forms/cancel.tsx'
import { confirm, move } from './forms/days.tsx'
import { edit } from './forms/edit.tsx'
import { hold, participants } from './forms/hold.tsx'
import { addHost, editHost } from './forms/host-meeting.tsx'
import { countries, entities } from './forms/partners.tsx'
import { speaker } from './forms/speaker.tsx'
import { out } from './forms/take-out.tsx'
import { labels } from './labels.ts'
import { searchEvents } from './search.ts'
import { calendar, feed, records, table } from './web-calendar.tsx'
import { event, statements, unDay } from './web.tsx'
import { speak } from './words/index.ts'

const reading = [calendar, feed, table, records, unDay, statements, event]
const arranging = [announce, edit, confirm, move, hold, cancel]
const takingPart = [participants, speaker, entities, countries, out, addHost, editHost]

export const room: Room = {
  name: 'events',
  routes: [...reading, ...arranging, ...takingPart],
  adds: additions,
  search: searchEvents,
  voice: speak,
  labels,
}
