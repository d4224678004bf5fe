import type { Day, Tx, Viewer } from '#platform/db'
import { followUpsOwedBy } from './read-follow-ups.ts'
import type { FollowUp } from './read-follow-ups.ts'

/** Something that has come due: on its day, or because that for which it waited has happened. */
export type Reminder = { readonly day: Day; readonly cause: 'day' | 'trigger' }

/** Reminders of some follow-ups, the earliest first, by follow-up. */
export async function remindersOf(tx: Tx, followUps: readonly string[]): Promise<Map<string, Reminder[]>> {
  if (followUps.length === 0) return new Map()
  const rows = await tx
    .selectFrom('reminders')
    .select(['reminders.subject', 'reminders.day', 'reminders.cause'])
    .where('reminders.kind', '=', 'follow-up')
    .where('reminders.subject', 'in', [...followUps])
    .orderBy('reminders.day')
    .execute()
  return Map.groupBy(rows, ({ subject }) => subject)
}

/** What has come due and is this viewer's to do: for the home page. The latest reminder of each is told. */
export async function remindersFor(
  tx: Tx,
  by: Viewer,
  today: Day,
): Promise<{ followUp: FollowUp; reminder: Reminder }[]> {
  const owed = await followUpsOwedBy(tx, by, today)
  const reminders = await remindersOf(
    tx,
    owed.map(({ id }) => id),
  )
  return owed.flatMap((followUp) => {
    const reminder = reminders.get(followUp.id)?.at(-1)
    return reminder === undefined ? [] : [{ followUp, reminder }]
  })
}
