import { sql } from 'kysely'
import type { Tx } from '#platform/db'
import { matches } from '#platform/search'
import type { Lang } from '#platform/words'
import type { PostFile } from '../posting/read-post.ts'
import { filesOf } from '../posting/read-post.ts'

/** A message of the archive, as somebody who may read it sees it: names, never addresses. */
export type Message = {
  readonly id: string
  readonly number: number
  readonly thread: string
  readonly subject: string
  readonly authorName: string
  readonly author: string | null
  readonly written: string
  readonly text: string
  readonly lang: Lang | null
  readonly sentAt: Date
  readonly files: readonly PostFile[]
}

/** A thread by its first message, with how it went on. */
export type Thread = {
  readonly number: number
  readonly subject: string
  readonly authorName: string
  readonly lang: Lang | null
  readonly count: number
  readonly first: Date
  readonly last: Date
}
export type Month = { readonly month: string; readonly count: number }

const published = (tx: Tx) =>
  tx
    .selectFrom('list_posts')
    .select([
      'list_posts.id',
      sql<number>`list_posts.number`.as('number'),
      sql<string>`list_posts.thread`.as('thread'),
      'list_posts.subject',
      'list_posts.author_name as authorName',
      'list_posts.author',
      'list_posts.written',
      'list_posts.text',
      'list_posts.lang',
      'list_posts.sent_at as sentAt',
    ])
    .where('list_posts.number', 'is not', null)
    .where('list_posts.thread', 'is not', null)

async function withFiles(tx: Tx, rows: readonly Omit<Message, 'files'>[]): Promise<Message[]> {
  const files = Map.groupBy(
    await filesOf(
      tx,
      rows.map(({ id }) => id),
    ),
    ({ post }) => post,
  )
  return rows.map((row) => ({ ...row, files: files.get(row.id) ?? [] }))
}

/** One message by its number, if this viewer may read it. */
export async function messageAt(tx: Tx, list: string, number: number): Promise<Message | undefined> {
  const rows = await published(tx).where('list_posts.list', '=', list).where('list_posts.number', '=', number).execute()
  const [found] = await withFiles(tx, rows)
  return found
}

/** All messages of the thread that a message belongs to, in the order in which they were sent. */
export const messagesOf = async (tx: Tx, thread: string): Promise<Message[]> =>
  withFiles(
    tx,
    await published(tx)
      .where('list_posts.thread', '=', thread)
      .orderBy('list_posts.sent_at')
      .orderBy('list_posts.number')
      .execute(),
  )

/** A file of the archive. */
export async function fileAt(
  tx: Tx,
  { list, number, place }: { list: string; number: number; place: number },
): Promise<PostFile | undefined> {
  const message = await messageAt(tx, list, number)
  return message?.files.find((file) => file.place === place)
}

/** Threads that had a message in a month, or the latest of all; the liveliest day first. */
export async function threadsIn(
  tx: Tx,
  list: string,
  { month, limit, words }: { month?: string | undefined; limit: number; words?: string | undefined },
): Promise<Thread[]> {
  const inMonth = month === undefined ? sql`true` : sql`to_char(sent_at at time zone 'UTC', 'YYYY-MM') = ${month}`
  const said =
    words === undefined
      ? sql`true`
      : matches(['list_posts.subject', 'list_posts.text', 'list_posts.author_name'], words)
  const { rows } = await sql<Thread>`
    select first.number, first.subject, first.author_name "authorName", first.lang, counted.count, first.sent_at first,
           counted.last
    from (
      select thread, count(*)::int count, max(sent_at) last
      from list_posts
      where list = ${list} and number is not null
        and thread in (select list_posts.thread from list_posts
                       where list_posts.list = ${list} and number is not null and ${inMonth} and ${said})
      group by thread
    ) counted join list_posts first on first.id = counted.thread
    order by counted.last desc, first.number desc limit ${limit}`.execute(tx)
  return rows
}

/** The months that have messages, the latest first. */
export async function monthsOf(tx: Tx, list: string): Promise<Month[]> {
  const { rows } = await sql<Month>`
    select to_char(sent_at at time zone 'UTC', 'YYYY-MM') month, count(*)::int count
    from list_posts where list = ${list} and number is not null group by 1 order by 1 desc`.execute(tx)
  return rows
}
