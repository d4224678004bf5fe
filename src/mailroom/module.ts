import { speak as speakLetterReading } from '#platform/letter-reading'
import { speak as speakPost } from '#platform/post'
import type { Room } from '#platform/rooms'
import type { Lang, SayByKey } from '#platform/words'
import { speakPlatform } from '#platform/words'
import { catcherRoutes } from './catcher/web.tsx'
import { desk } from './desk.ts'
import { letterLabels } from './labels.ts'
import { receiveCommand } from './receive-command.ts'
import { waitingToSort } from './sorting/read-letters.ts'
import { sortingRoutes } from './sorting/web.tsx'
import { speak } from './words/index.ts'

/** The plug; letters written here go to whoever receives letters in the house, and every room says why it took none. */
export function roomOver(others: readonly Room[]): Room {
  const receivers = [...others.flatMap(({ receives = [] }) => receives), desk]
  const voices: readonly Pick<Room, 'name' | 'voice'>[] = [
    ...others,
    { name: 'mailroom', voice: speak },
    { name: 'post', voice: speakPost },
    { name: 'letter-reading', voice: speakLetterReading },
  ]
  const say =
    (lang: Lang): SayByKey['byKey'] =>
    (key, values) =>
      voices
        .find(({ name }) => key.startsWith(`${name}.`))
        ?.voice?.(lang)
        .byKey(key, values) ?? speakPlatform(lang).byKey(key, values)
  return {
    name: 'mailroom',
    routes: [...catcherRoutes({ receivers, say }), ...sortingRoutes(say)],
    receives: [desk],
    commands: [receiveCommand(receivers)],
    needs: async (tx, { by }) => {
      if (!by.grants.has('secretariat')) return []
      const n = await waitingToSort(tx)
      return n === 0 ? [] : [{ key: 'mailroom.needs-sorting', values: { n }, path: '/mailroom' }]
    },
    voice: speak,
    labels: letterLabels,
  }
}
