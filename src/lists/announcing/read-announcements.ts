import type { Tx } from '#platform/db'
import type { Texts } from '#platform/words'

/** A text that went to everybody on a list; without the day of its release it still waits in the Outbox. */
export type Announcement = {
  readonly id: string
  readonly title: Texts
  readonly body: Texts
  readonly formal: boolean
  readonly at: Date
  readonly mailing: string
  readonly releasedAt: Date | null
}

const rows = (tx: Tx) =>
  tx
    .selectFrom('list_announcements')
    .select([
      'list_announcements.id',
      'list_announcements.title',
      'list_announcements.body',
      'list_announcements.formal',
      'list_announcements.at',
      'list_announcements.mailing',
      'list_announcements.released_at as releasedAt',
    ])

/** The announcements of a list that this viewer may read, the latest first. */
export const announcementsOf = (tx: Tx, list: string): Promise<Announcement[]> =>
  rows(tx).where('list_announcements.list', '=', list).orderBy('list_announcements.at', 'desc').limit(50).execute()

export const announcementAt = (tx: Tx, { list, id }: { list: string; id: string }): Promise<Announcement | undefined> =>
  rows(tx).where('list_announcements.list', '=', list).where('list_announcements.id', '=', id).executeTakeFirst()
