import type { Room } from '#platform/rooms'
import type { Lang, SayByKey } from '#platform/words'
import { speakPlatform } from '#platform/words'
import { room as accounts } from '#accounts/module'
import { speak as speakTerminology } from '#terminology'
import { room as secretariat } from '#secretariat/module'
import { speak as speakSecretariat } from '#secretariat'
import { room as terminology } from '#terminology/module'
import { roomOver } from './module.ts'
import { speak as speakApp } from './words/index.ts'

const others: readonly Room[] = [accounts, terminology, secretariat]
/** Every room that is plugged in, in the order of the help. */
export const rooms: readonly Room[] = [roomOver(others), ...others]

/** What puts the codes of each room into words, for channels that are no room's own. */
export const voices: ReadonlyMap<string, (lang: Lang) => SayByKey> = new Map<string, (lang: Lang) => SayByKey>([
  ['platform', speakPlatform],
  ['app', speakApp],
  ['terminology', speakTerminology],
  ['secretariat', speakSecretariat],
])
