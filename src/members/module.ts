import type { Room } from '#platform/rooms'
import { membersList } from './command.ts'
import { memberLabels } from './labels.ts'
import { searchMembers } from './search.ts'
import { routes } from './web.tsx'
import { speak } from './words/index.ts'

export const room: Room = {
  name: 'members',
  routes,
  commands: [membersList],
  search: searchMembers,
  voice: speak,
  labels: memberLabels,
}
