import { sql } from 'kysely'
import * as v from 'valibot'
import type { Scene } from '#platform/acts'
import { act, id, optional, refuse, wholeNumber } from '#platform/acts'
import { addJob } from '#platform/jobs'
import { langs } from '#platform/words'
import { isOver, isOn } from '../read.ts'
import type { List } from '../read.ts'
import { neededList } from '../keeping/asked.ts'
import { tends, waitsFor } from '../list.ts'
import type { Waits } from '../list.ts'
import { message } from './message.ts'
import type { Message } from './message.ts'

const asks = v.strictObject({
  id: optional(id),
  list: id,
  ...message,
  addressees: wholeNumber(0, 1_000_000),
  lang: optional(v.picklist(langs, 'platform.choose-one')),
  /** Whose address it says it comes from, where nobody knows yet whether that is so. */
  claimed: optional(id),
  held: optional(v.picklist(['unconfirmed', 'stranger'], 'platform.choose-one')),
})

/**
 * Takes a letter to a list: it is published at once, or waits for whoever tends the list, or for its author to say that it
 * is theirs. The same Message-ID comes once. Without a session it can only wait.
 */
export const post = act({
  name: 'lists.post',
  asks,
  keeps: ['subject', 'text', 'written', 'authorName', 'authorAddress', 'references', 'files', 'messageId', 'inReplyTo'],
  may: ({ by }, { held }) => by.id !== null || held !== undefined,
  async does(scene, asked) {
    const { by, newId, now } = scene
    const post = asked.id ?? newId()
    const list = by.id === null ? undefined : await neededList(scene, asked.list)
    if (list !== undefined && isOver(list, scene.today)) refuse('lists.is-over')
    const waits = asked.held ?? (list === undefined ? 'stranger' : await whyItWaits(scene, list, asked))
    const author = by.id ?? asked.claimed ?? null
    const fresh = await keepPost(scene, {
      ...asked,
      id: post,
      author,
      waits,
      publishedAt: waits === undefined ? now : null,
    })
    if (!fresh) return { about: asked.list, audience: 'secretariat', again: true }
    await addJob(
      scene.tx,
      waits === undefined ? 'lists.send-out' : 'lists.ask-about',
      { post },
      { key: `lists ${post}` },
    )
    return { about: post, audience: list?.audience ?? 'secretariat', ...(waits === undefined ? {} : { waits }) }
  },
})

async function whyItWaits(scene: Scene, list: List, asked: v.InferOutput<typeof asks>): Promise<Waits | undefined> {
  const { tx, by, now, today } = scene
  const { n } = await tx
    .selectFrom('list_posts')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('list_posts.list', '=', list.id)
    .where('list_posts.author', '=', by.id)
    .where('list_posts.at', '>', new Date(now.getTime() - 3_600_000))
    .executeTakeFirstOrThrow()
  const sender = {
    known: true,
    onList: await isOn(tx, { list: list.id, person: by.id ?? '', today }),
    ofNetwork: by.grants.has('network'),
    tends: tends(by.grants, list.pillar),
  }
  return waitsFor(list, sender, { subject: asked.subject, addressees: asked.addressees, lately: n })
}

type Kept = Message & {
  readonly id: string
  readonly list: string
  readonly lang?: (typeof langs)[number] | undefined
  readonly author: string | null
  readonly waits: Waits | undefined
  readonly publishedAt: Date | null
}

/** Writes a post down with what hangs on it. False: the list has a letter with this Message-ID already. */
export async function keepPost({ tx, now }: Pick<Scene, 'tx' | 'now'>, kept: Kept): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('list_posts')
    .values({
      id: kept.id,
      list: kept.list,
      message_id: kept.messageId,
      in_reply_to: kept.inReplyTo ?? null,
      refs: [...kept.references],
      subject: kept.subject,
      author: kept.author,
      author_name: kept.authorName,
      author_address: kept.authorAddress,
      text: kept.text,
      written: kept.written,
      lang: kept.lang ?? null,
      sent_at: new Date(kept.sentAt),
      at: now,
      raw: kept.raw ?? null,
      waits: kept.waits ?? null,
      published_at: kept.publishedAt,
    })
    .onConflict((row) => row.columns(['list', 'message_id']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return false
  if (kept.files.length > 0)
    await tx
      .insertInto('list_files')
      .values(kept.files.map((file, at) => ({ post: kept.id, place: at + 1, ...file })))
      .execute()
  return true
}
