import type { Room } from '#platform/rooms'
import { homeOf } from './home.tsx'
import { logOf } from './log.tsx'
import { searchOf } from './search.tsx'
import { speak } from './words/index.ts'

/** What the program itself brings: the pages that belong to no room because they look into all of them. */
export const roomOver = (others: readonly Room[]): Room => ({
  name: 'app',
  routes: [
    homeOf(others),
    logOf(others),
    searchOf(others.flatMap(({ search }) => (search === undefined ? [] : [search]))),
  ],
  voice: speak,
})
