import type { Room } from '#platform/rooms'
import { searchTerms } from './search.ts'
import { terms } from './web.tsx'

export const room: Room = { name: 'terminology', routes: [terms], search: searchTerms }
