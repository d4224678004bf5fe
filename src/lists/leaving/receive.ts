import { letterInLeaveAddress } from '#platform/mail'
import type { Receiver } from '#platform/post'
import { textIn } from '#platform/words'
import { leaveBy, wayOutOf } from './leave-by-letter.ts'

/** `u-…@`: the way out that a program for mail uses by itself; the address is signed, so whoever writes may leave by it. */
export const toLeave: Receiver = {
  name: 'lists.leaving',
  takes: async (house, local) => {
    const letter = letterInLeaveAddress(house, local)
    return letter !== undefined && (await wayOutOf(house, letter)) !== undefined
  },
  kinds: ['person', 'machine'],
  unsure: 'welcome',
  async receive(house, { local }) {
    const letter = letterInLeaveAddress(house, local)
    const way = letter === undefined ? undefined : await wayOutOf(house, letter)
    if (way === undefined) return { state: 'to-sort', outcome: 'lists.no-such-list' }
    await leaveBy(house, way, 'none')
    const values = { list: textIn(way.list.title, way.list.lang).text }
    return { state: 'understood', outcome: 'lists.outcome-left', values, about: way.list.id, reply: false }
  },
}
