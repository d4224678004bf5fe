import * as v from 'valibot'
import type { Tx } from '#platform/db'
import { addJob, outsideJob } from '#platform/jobs'
import type { Job } from '#platform/jobs'
import { isWebhook } from './outside.ts'
import { postTo } from './post.ts'

type Post = { readonly id: string; readonly url: string; readonly body: string; readonly at: Date }

/** Teams takes 28 kB; what is longer would be lost over there without a word. */
const bytesMax = 28_000
const daysMax = 5
const notOutside = { meaning: 'refused', said: 'this is no address of another network' } as const
const dayMilliseconds = 86_400_000

/** Puts a message into the queue, inside the caller's transaction. Throws when it is longer than channels take. */
export async function queuePost(tx: Tx, { id, url, body, at }: Post): Promise<void> {
  if (Buffer.byteLength(body) > bytesMax) throw new Error(`a message of ${Buffer.byteLength(body)} bytes is too long`)
  await tx.insertInto('webhook_posts').values({ id, url, body, at }).execute()
  await addJob(tx, 'webhooks.send', { post: id }, { key: `webhooks.send ${id}` })
}

/** Hands one message over. What cannot be taken now is tried again with growing pauses, for five days. */
export const sendPost: Job = outsideJob({
  name: 'webhooks.send',
  asks: v.strictObject({ post: v.pipe(v.string(), v.uuid()) }),
  run: async ({ house, now }, { post: id }) => {
    const row = await house.worker
      .selectFrom('webhook_posts')
      .select(['url', 'body', 'at'])
      .where('id', '=', id)
      .where('state', '=', 'new')
      .executeTakeFirst()
    if (row === undefined) return
    const own = house.config.address
    // Asked again where it leaves: what was an address of another network when it was taken down may be none of this house.
    const { meaning, said } = isWebhook(row.url, { own }) ? await postTo(row.url, row.body, { own }) : notOutside
    const over = meaning === 'refused' || now.getTime() - row.at.getTime() > daysMax * dayMilliseconds
    const later = meaning === 'later' && !over
    await house.worker
      .updateTable('webhook_posts')
      .set((field) => ({
        tries: field('tries', '+', 1),
        last_error: meaning === 'taken' ? null : said,
        ...(later ? {} : { state: meaning === 'taken' ? 'sent' : 'failed' }),
        ...(meaning === 'taken' ? { sent_at: now } : {}),
      }))
      .where('id', '=', id)
      .execute()
    if (later) throw new Error(`the channel does not take it now: ${said}`)
  },
})
