import type { Room } from '#platform/rooms'
import { speak } from './words/index.ts'

export const room: Room = {
  name: 'lists',
  voice: speak,
}
