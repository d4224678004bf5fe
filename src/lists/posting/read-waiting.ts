import { sql } from 'kysely'
import type { Tx } from '#platform/db'
import type { Lang } from '#platform/words'
import type { Waits } from '../list.ts'

/** A post that waits, or waited, for somebody to say what becomes of it. */
export type Waiting = {
  readonly id: string
  readonly list: string
  readonly subject: string
  readonly author: string | null
  readonly authorName: string
  readonly authorAddress: string
  readonly text: string
  readonly written: string
  readonly lang: Lang | null
  readonly at: Date
  readonly waits: Waits | null
  readonly publishedAt: Date | null
  readonly judged: string | null
}

type Reads = Pick<Tx, 'selectFrom'>

const rows = (tx: Reads) =>
  tx
    .selectFrom('list_posts')
    .leftJoin('list_judgements', 'list_judgements.post', 'list_posts.id')
    .select([
      'list_posts.id',
      'list_posts.list',
      'list_posts.subject',
      'list_posts.author',
      'list_posts.author_name as authorName',
      'list_posts.author_address as authorAddress',
      'list_posts.text',
      'list_posts.written',
      'list_posts.lang',
      'list_posts.at',
      'list_posts.waits',
      'list_posts.published_at as publishedAt',
      'list_judgements.kind as judged',
    ])

/** One post by its id, whatever became of it. */
export const waitingPost = (tx: Reads, post: string): Promise<Waiting | undefined> =>
  rows(tx).where('list_posts.id', '=', post).executeTakeFirst()

/** What waits for whoever tends a list, the longest waiting first; what its author has to confirm is not among it. */
export const waitingFor = (tx: Reads, list: string): Promise<Waiting[]> =>
  rows(tx)
    .where('list_posts.list', '=', list)
    .where('list_posts.published_at', 'is', null)
    .where('list_posts.waits', '<>', 'unconfirmed')
    .where('list_judgements.post', 'is', null)
    .orderBy('list_posts.at')
    .execute()

/** How many posts wait in each list that the viewer tends. */
export async function waitingCounts(tx: Tx): Promise<Map<string, number>> {
  const { rows: counted } = await sql<{ list: string; n: number }>`
    select list, count(*)::int n from list_posts
    where published_at is null and waits <> 'unconfirmed'
      and not exists (select 1 from list_judgements where list_judgements.post = list_posts.id)
    group by list`.execute(tx)
  return new Map(counted.map(({ list, n }) => [list, n]))
}
