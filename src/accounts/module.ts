import type { Room } from '#platform/rooms'
import { routes } from './web.tsx'

export const room: Room = { name: 'accounts', routes }
