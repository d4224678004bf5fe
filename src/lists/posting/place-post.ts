import { sql } from 'kysely'
import type { Tx } from '#platform/db'
import { bareSubject } from './files/match.ts'

/** Without a reference, a letter of the same subject belongs to the thread of the last month. */
const sameSubjectDays = 30

/** What a post refers to. */
export type Placed = {
  readonly id: string
  readonly list: string
  readonly subject: string
  readonly inReplyTo: string | null
  readonly refs: readonly string[]
  readonly sentAt: Date
}

/**
 * Gives a post its number in the list and its thread, once. Numbers have no gaps and two posts never get one, whoever
 * gives them. Run by somebody who sees the whole archive: the worker, or the secretariat.
 */
export async function placePost(tx: Tx, post: Placed): Promise<{ number: number; thread: string }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`list ${post.list}`}, 0))`.execute(tx)
  const { last } = await tx
    .selectFrom('list_posts')
    .select(sql<number>`coalesce(max(number), 0)::int`.as('last'))
    .where('list_posts.list', '=', post.list)
    .executeTakeFirstOrThrow()
  const thread = (await threadByReference(tx, post)) ?? (await threadBySubject(tx, post)) ?? post.id
  const number = last + 1
  await tx.updateTable('list_posts').set({ number, thread }).where('id', '=', post.id).execute()
  return { number, thread }
}

/** The letter that was answered, by its own Message-ID; the nearest reference first, as RFC 5322 orders them. */
async function threadByReference(tx: Tx, { list, inReplyTo, refs }: Placed): Promise<string | undefined> {
  const nearest = [...new Set([...(inReplyTo === null ? [] : [inReplyTo]), ...refs.toReversed()])]
  if (nearest.length === 0) return undefined
  const { rows } = await sql<{ thread: string }>`
    select list_posts.thread from list_posts
    where list = ${list} and number is not null and message_id = any(${nearest}::text[])
    order by array_position(${nearest}::text[], message_id) limit 1`.execute(tx)
  return rows[0]?.thread ?? (await threadOfCopy(tx, list, nearest))
}

/** Everybody got a copy with a Message-ID of its own; the copy says of which post it is one. */
async function threadOfCopy(tx: Tx, list: string, ids: readonly string[]): Promise<string | undefined> {
  const { rows } = await sql<{ thread: string }>`
    select list_posts.thread from letters
    join list_posts on list_posts.id = (letters.headers ->> 'X-Colonnade-Post')::uuid
    where letters.message_id = any(${[...ids]}::text[]) and list_posts.list = ${list} limit 1`.execute(tx)
  return rows[0]?.thread
}

async function threadBySubject(tx: Tx, { list, subject, sentAt }: Placed): Promise<string | undefined> {
  const bare = bareSubject(subject).toLowerCase()
  // A new thread often has the name of an old one; only what is marked as an answer looks for it.
  if (bare === '' || bare === subject.trim().toLowerCase()) return undefined
  const from = new Date(sentAt.getTime() - sameSubjectDays * 86_400_000)
  const rows = await tx
    .selectFrom('list_posts')
    .select(['list_posts.thread', 'list_posts.subject'])
    .where('list_posts.list', '=', list)
    .where('list_posts.number', 'is not', null)
    .where('list_posts.sent_at', '>=', from)
    .where('list_posts.sent_at', '<=', sentAt)
    .orderBy('list_posts.sent_at', 'desc')
    .limit(500)
    .execute()
  return rows.find((one) => bareSubject(one.subject).toLowerCase() === bare)?.thread ?? undefined
}
