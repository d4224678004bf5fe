import * as v from 'valibot'
import { asWriter } from '#accounts'
import type { House } from '#platform/acts'
import { dayOf } from '#platform/db'
import type { Tx } from '#platform/db'
import { outsideJob } from '#platform/jobs'
import type { Job } from '#platform/jobs'
import { queueLetters } from '#platform/mail'
import type { Lang } from '#platform/words'
import { recipientsOf } from '../keeping/read-members.ts'
import type { Recipient } from '../keeping/read-members.ts'
import { listById } from '../read.ts'
import type { List } from '../read.ts'
import { keepAsVersion, textsFor } from './files/keep-as-version.ts'
import { matchOf } from './files/match.ts'
import { bodyOf, postHeads, tagged } from './laid-out.ts'
import { placePost } from './place-post.ts'
import { filesOf, postedOf, postRow } from './read-post.ts'
import type { PostRow } from './read-post.ts'

/**
 * Sends a published post to everybody on the list who takes each message: gives it its number and thread, makes versions of
 * texts out of what hangs on it, and writes a letter for each. Delivered twice, it goes on where it was; letters are written
 * once, in the transaction that says so.
 */
export const sendOut: Job = outsideJob({
  name: 'lists.send-out',
  asks: v.strictObject({ post: v.pipe(v.string(), v.uuid()) }),
  run: async ({ house }, { post }) => {
    const row = await postRow(house.worker, post)
    if (row === undefined || row.publishedAt === null || row.sentOutAt !== null) return
    const list = await listById(house.worker, row.list)
    if (list === undefined) throw new Error(`${post} was written to a list that is not there`)
    await house.worker.transaction().execute(async (tx) => {
      if (row.number === null) await placePost(tx, row)
    })
    await makeVersions(house, list, row)
    await house.worker.transaction().execute((tx) => writeLetters(house, tx, { list, post }))
  },
})

/** What somebody of the network sent becomes a version of the text that it is called after, where they keep that text. */
async function makeVersions(house: House, list: List, row: PostRow): Promise<void> {
  const open = (await filesOf(house.worker, [row.id])).filter(({ version }) => version === null)
  const { author } = row
  if (author === null || open.length === 0) return
  const texts = await house.worker.transaction().execute((tx) => textsFor(tx, list.audience))
  const letter = { subject: row.subject, written: row.written, files: open.length }
  const matched = open.flatMap((file) => {
    const match = matchOf(file, letter, texts)
    return match === undefined ? [] : [{ file, ...match }]
  })
  if (matched.length === 0) return
  await asWriter(house, author, async (token) => {
    for (const { file, document, lang } of matched)
      await keepAsVersion(house, { token, file, document, lang: lang ?? row.lang ?? list.lang })
  })
}

async function writeLetters(house: House, tx: Tx, { list, post }: { list: List; post: string }): Promise<void> {
  const locked = await tx
    .selectFrom('list_posts')
    .select('list_posts.id')
    .where('list_posts.id', '=', post)
    .where('list_posts.sent_out_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (locked === undefined) return
  const now = house.clock()
  const each = (await recipientsOf(tx, list.id, dayOf(now))).filter(({ delivery }) => delivery === 'each')
  for (const [lang, some] of byLanguage(each)) {
    const posted = await postedOf(tx, post, lang)
    await queueLetters(tx, {
      class: 'list',
      lang,
      subject: tagged(posted.subject, list.tag, lang),
      body: bodyOf(house, list, posted, lang),
      at: now,
      headers: postHeads(house, list, posted),
      list: list.name,
      to: some.map(({ person, address }) => ({ id: house.newId(), address, ...(person === null ? {} : { person }) })),
    })
  }
  await tx.updateTable('list_posts').set({ sent_out_at: now }).where('id', '=', post).execute()
}

export const byLanguage = (all: readonly Recipient[]): Map<Lang, Recipient[]> => Map.groupBy(all, ({ lang }) => lang)
