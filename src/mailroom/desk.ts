import type { House } from '#platform/acts'
import type { Receiver } from '#platform/post'

/** Where people write who do not know where to write, and the two names that every domain answers to (RFC 2142). */
const open: ReadonlySet<string> = new Set(['secretariat', 'postmaster', 'abuse'])

/** Takes what was written to the network itself, for people to read: the address that its letters come from, and these. */
export const desk: Receiver = {
  name: 'mailroom.desk',
  takes: (house, local) => open.has(local) || isOwn(house, local),
  unsure: 'welcome',
  receive: () => Promise.resolve({ state: 'to-sort', outcome: 'mailroom.for-people' }),
}

const isOwn = ({ config: { post } }: House, local: string): boolean =>
  local === post.plus || local === post.from.slice(0, post.from.lastIndexOf('@')).toLowerCase()
