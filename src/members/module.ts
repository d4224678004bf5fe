import type { Room } from '#platform/rooms'
import { membersList } from './command.ts'
import { searchMembers } from './search.ts'
import { routes } from './web.tsx'

export const room: Room = { name: 'members', routes, commands: [membersList], search: searchMembers }
