import type { Day, Tx } from '#platform/db'
import { meetingsNamed } from '#meetings'
import { comesUpAt } from './agenda.ts'
import type { Upcoming } from './agenda.ts'
import { openFollowUps } from './read-follow-ups.ts'
import type { FollowUp } from './read-follow-ups.ts'

/** What earlier meetings left to be done and this one takes up: the next agenda. */
export async function openItemsFor(tx: Tx, meeting: Upcoming, today: Day): Promise<FollowUp[]> {
  const open = await openFollowUps(tx, today)
  const forums = await meetingsNamed(
    tx,
    open.flatMap((followUp) => followUp.meeting ?? []),
  )
  return open.filter((followUp) =>
    comesUpAt(meeting, { ...followUp, forum: followUp.meeting === null ? undefined : forums.get(followUp.meeting) }),
  )
}
