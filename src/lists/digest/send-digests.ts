import { sql } from 'kysely'
import * as v from 'valibot'
import type { House } from '#platform/acts'
import { dayOf } from '#platform/db'
import type { Tx } from '#platform/db'
import { job } from '#platform/jobs'
import type { Job, TimetableLine } from '#platform/jobs'
import { queueLetters } from '#platform/mail'
import { textIn } from '#platform/words'
import { recipientsOf } from '../keeping/read-members.ts'
import { addressOf, listHeads } from '../posting/laid-out.ts'
import { byLanguage } from '../posting/send-out.ts'
import { listsOn } from '../read.ts'
import type { List } from '../read.ts'
import { speak } from '../words/index.ts'
import { digestOf } from './digest.ts'
import type { Told } from './digest.ts'

/**
 * The daily digest of each list, for those who chose it: what was published since the last one, in the frame of the
 * reader's language. Nothing new, no letter. What is told and up to when is written down with the letters.
 */
export const sendDigests: Job = job({
  name: 'lists.send-digests',
  asks: v.object({}),
  async run({ house, tx, now }) {
    for (const list of await listsOn(tx, dayOf(now))) await sendOne(house, tx, { list, now })
  },
})

/** Before work begins in Geneva and Nairobi; in New York it lies there in the morning. */
export const timetable: readonly TimetableLine[] = [{ job: 'lists.send-digests', at: '0 4 * * *' }]

async function sendOne(house: House, tx: Tx, { list, now }: { list: List; now: Date }): Promise<void> {
  const told = await newPosts(tx, list, now)
  const mark = { list: list.id, until: now }
  await tx
    .insertInto('list_digests')
    .values(mark)
    .onConflict((row) => row.column('list').doUpdateSet({ until: now }))
    .execute()
  if (told.length === 0) return
  const takers = (await recipientsOf(tx, list.id, dayOf(now))).filter(({ delivery }) => delivery === 'digest')
  for (const [lang, some] of byLanguage(takers)) {
    const title = textIn(list.title, lang).text
    await queueLetters(tx, {
      class: 'digest',
      lang,
      subject: speak(lang)('lists.digest-subject', { list: title, n: told.length }),
      body: digestOf({ list, lang, told, request: addressOf(house, list, 'request') }),
      at: now,
      headers: { ...listHeads(house, list), 'Reply-To': addressOf(house, list) },
      list: list.name,
      to: some.map(({ person, address }) => ({ id: house.newId(), address, ...(person === null ? {} : { person }) })),
    })
  }
}

/** A list that has never had a digest tells of the last day, not of years. */
const newPosts = (tx: Tx, list: List, now: Date): Promise<Told[]> =>
  tx
    .selectFrom('list_posts')
    .leftJoin('list_digests', 'list_digests.list', 'list_posts.list')
    .select([
      sql<number>`list_posts.number`.as('number'),
      'list_posts.subject',
      'list_posts.author_name as authorName',
      'list_posts.written',
      'list_posts.sent_at as sentAt',
      sql<number>`(select count(*)::int from list_files where list_files.post = list_posts.id)`.as('files'),
    ])
    .where('list_posts.list', '=', list.id)
    .where('list_posts.number', 'is not', null)
    .where('list_posts.sent_out_at', 'is not', null)
    .where(
      sql<boolean>`list_posts.sent_out_at > coalesce(list_digests.until, ${now}::timestamptz - interval '1 day')
        and list_posts.sent_out_at <= ${now}`,
    )
    .orderBy('list_posts.number')
    .execute()
