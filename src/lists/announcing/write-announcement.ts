import * as v from 'valibot'
import { hearer } from '#platform/acts'
import type { Hearer } from '#platform/acts'
import { dayOf } from '#platform/db'
import { job } from '#platform/jobs'
import type { Job } from '#platform/jobs'
import { queueLetters } from '#platform/mail'
import { recipientsOf } from '../keeping/read-members.ts'
import { byLanguage } from '../posting/send-out.ts'
import { addressOf, listHeads } from '../posting/laid-out.ts'
import { listById } from '../read.ts'
import { announcementIn } from './announcement.ts'

/** Writes the letters of an announcement; they wait with their mailing. A formal one goes also to those who take nothing. */
export const writeAnnouncement: Job = job({
  name: 'lists.write-announcement',
  asks: v.strictObject({ announcement: v.pipe(v.string(), v.uuid()) }),
  async run({ house, tx, now }, { announcement }) {
    const told = await tx
      .selectFrom('list_announcements')
      .selectAll()
      .where('list_announcements.id', '=', announcement)
      .executeTakeFirstOrThrow()
    const list = await listById(tx, told.list)
    if (list === undefined) throw new Error(`${announcement} is for a list that is not there`)
    const all = await recipientsOf(tx, list.id, dayOf(now))
    const to = all.filter(({ delivery }) => told.formal || delivery !== 'none')
    for (const [lang, some] of byLanguage(to)) {
      const { subject, body } = announcementIn(told, { list, lang, formal: told.formal })
      await queueLetters(tx, {
        class: told.formal ? 'formal' : 'announcement',
        lang,
        subject,
        body,
        at: now,
        mailing: told.mailing,
        headers: { ...listHeads(house, list), 'Reply-To': addressOf(house, list, 'owner') },
        // A formal notice cannot be left: it names no list, and so has no way out.
        ...(told.formal ? {} : { list: list.name }),
        to: some.map(({ person, address }) => ({ id: house.newId(), address, ...(person === null ? {} : { person }) })),
      })
    }
  },
})

/** What the secretariat lets go is on the list's page from then on. */
export const released: Hearer = hearer({
  name: 'lists.announcement-released',
  hears: ['secretariat.release-mailing'],
  async hear({ tx }, { about, at }) {
    await tx
      .updateTable('list_announcements')
      .set({ released_at: at })
      .where('mailing', '=', about)
      .where('released_at', 'is', null)
      .execute()
  },
})
