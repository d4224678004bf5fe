import type { Room } from '#platform/rooms'
import { searchTeams } from './search.ts'
import { register, team, teams, usedWith } from './web.tsx'
import { editForm, engagementForm, serveForm, stopForm, teamForm } from './web-forms.tsx'

export const room: Room = {
  name: 'countries',
  routes: [teams, register, engagementForm, editForm, teamForm, team, serveForm, stopForm],
  adds: [usedWith],
  search: searchTeams,
}
