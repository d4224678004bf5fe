import { sql } from 'kysely'
import { refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import type { Tx, Viewer } from '#platform/db'
import { mayArrange } from './meeting.ts'

/** The hour at which a meeting starts, as clocks show it in its own zone. */
export const localTime = sql<string | null>`to_char(meetings.starts_at at time zone meetings.zone, 'HH24:MI')`

/** A meeting as the acts that change it need it, held against others who would change it; undefined when it is not to be seen. */
const meetingToChange = (tx: Tx, meeting: string) =>
  tx
    .selectFrom('meetings')
    .select([
      'meetings.id',
      'meetings.slug',
      'meetings.kind',
      'meetings.pillar',
      'meetings.title',
      'meetings.day',
      'meetings.precise',
      'meetings.zone',
      'meetings.host',
      'meetings.platform',
      'meetings.place',
      'meetings.audience',
      'meetings.level',
      'meetings.revision',
      localTime.as('time'),
    ])
    .where('meetings.id', '=', meeting)
    .forUpdate()
    .executeTakeFirst()

export type MeetingToChange = NonNullable<Awaited<ReturnType<typeof meetingToChange>>>

/** Whether somebody arranges a meeting. One they cannot see is one they do not arrange. */
export async function arranges({ tx, by }: { tx: Tx; by: Viewer }, { meeting }: { meeting: string }): Promise<boolean> {
  const found = await meetingToChange(tx, meeting)
  return found !== undefined && mayArrange(by.grants, found)
}

/** The meeting an act is about; refuses politely when there is none. */
export const meetingOf = async ({ tx }: Scene, meeting: string): Promise<MeetingToChange> =>
  (await meetingToChange(tx, meeting)) ?? refuse('meetings.no-such-meeting')
