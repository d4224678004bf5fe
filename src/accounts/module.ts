import type { Room } from '#platform/rooms'
import { accountLabels } from './labels.ts'
import { routes } from './web.tsx'
import { speak } from './words/index.ts'

export const room: Room = { name: 'accounts', routes, voice: speak, labels: accountLabels }
