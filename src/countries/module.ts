import type { Room } from '#platform/rooms'
import { countryLabels } from './labels.ts'
import { searchTeams } from './search.ts'
import { register, team, teams, usedWith } from './web.tsx'
import { editForm, engagementForm, serveForm, stopForm, teamForm } from './web-forms.tsx'
import { speak } from './words/index.ts'

export const room: Room = {
  name: 'countries',
  routes: [teams, register, engagementForm, editForm, teamForm, team, serveForm, stopForm],
  adds: [usedWith],
  search: searchTeams,
  voice: speak,
  labels: countryLabels,
}
