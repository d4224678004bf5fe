import type { Room } from '#platform/rooms'
import { doctor } from './doctor-command.ts'
import { init } from './init-command.ts'
import { ledgerVerify } from './ledger-command.ts'
import { speak } from './words/index.ts'

export const room: Room = { name: 'secretariat', commands: [init, doctor, ledgerVerify], voice: speak }
