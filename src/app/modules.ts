import type { Room } from '#platform/rooms'
import { room as accounts } from '#accounts/module'
import { room as terminology } from '#terminology/module'
import { room as app } from './module.ts'

/** Every room that is plugged in, in the order of the navigation and of the help. */
export const rooms: readonly Room[] = [app, accounts, terminology]
