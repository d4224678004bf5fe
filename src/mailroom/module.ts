import type { Room } from '#platform/rooms'
import type { Lang, SayByKey } from '#platform/words'
import { speakPlatform } from '#platform/words'
import { catcherRoutes } from './catcher/web.tsx'
import { waitingToSort } from './sorting/read-letters.ts'
import { sortingRoutes } from './sorting/web.tsx'
import { speak } from './words/index.ts'

/** The plug; letters written here go to whoever receives letters in the house, and every room says why it took none. */
export function roomOver(others: readonly Room[]): Room {
  const receivers = others.flatMap(({ receives = [] }) => receives)
  const say =
    (lang: Lang): SayByKey['byKey'] =>
    (key, values) =>
      others
        .find(({ name }) => key.startsWith(`${name}.`))
        ?.voice?.(lang)
        .byKey(key, values) ?? speakPlatform(lang).byKey(key, values)
  return {
    name: 'mailroom',
    routes: [...catcherRoutes(receivers), ...sortingRoutes(say)],
    needs: async (tx, { by }) => {
      if (!by.grants.has('secretariat')) return []
      const n = await waitingToSort(tx)
      return n === 0 ? [] : [{ key: 'mailroom.needs-sorting', values: { n }, path: '/mailroom' }]
    },
    voice: speak,
  }
}
