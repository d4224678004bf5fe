import type { Room } from '#platform/rooms'
import { planLabels } from './labels.ts'
import { searchPlan } from './search.ts'
import { routes } from './web.tsx'
import { speak } from './words/index.ts'

export const room: Room = { name: 'plan', routes, search: searchPlan, voice: speak, labels: planLabels }
