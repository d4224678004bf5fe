import type { Room } from '#platform/rooms'
import { searchOf } from './search.tsx'

/** What the program itself brings: the pages that belong to no room because they look into all of them. */
export const roomOver = (others: readonly Room[]): Room => ({
  name: 'app',
  routes: [searchOf(others.flatMap(({ search }) => (search === undefined ? [] : [search])))],
})
