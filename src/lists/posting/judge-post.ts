import * as v from 'valibot'
import type { Scene } from '#platform/acts'
import { act, id, optional, prose, refuse } from '#platform/acts'
import { addJob } from '#platform/jobs'
import { neededList } from '../keeping/asked.ts'
import { tends, waitsFor } from '../list.ts'
import { isOn } from '../read.ts'
import type { List } from '../read.ts'
import { waitingPost } from './read-waiting.ts'
import type { Waiting } from './read-waiting.ts'

export const judgementKinds = ['approved', 'rejected', 'discarded'] as const
export type JudgementKind = (typeof judgementKinds)[number]

/**
 * Says what becomes of a post that waits. Who rejects it says why, and the author is told in these words; what is discarded
 * nobody hears of. A post that was not approved can still be, for as long as it is kept.
 */
export const judgePost = act({
  name: 'lists.judge-post',
  asks: v.strictObject({
    post: id,
    kind: v.picklist(judgementKinds, 'platform.choose-one'),
    reason: optional(prose(1000)),
  }),
  may: async (scene, { post }) => {
    const { list } = await needed(scene, post)
    return tends(scene.by.grants, list.pillar)
  },
  async does(scene, { post, kind, reason }) {
    const { list, waiting } = await needed(scene, post)
    if (waiting.publishedAt !== null) refuse('lists.judged-already')
    if (waiting.waits === 'unconfirmed' && kind === 'approved') refuse('lists.only-its-author-can')
    if (kind === 'rejected' && reason === undefined) refuse('platform.not-understood', {}, { reason: 'lists.say-why' })
    await judge(scene, { post, kind, reason })
    if (kind === 'approved') await publish(scene, post)
    if (kind === 'rejected') await addJob(scene.tx, 'lists.tell-author', { post }, { key: `lists told ${post}` })
    return { about: post, audience: 'secretariat', name: list.name, kind }
  },
})

/** The author says whether a post that came in their name, without proof, is theirs. */
export const confirmPost = act({
  name: 'lists.confirm-post',
  asks: v.strictObject({ post: id, kind: v.picklist(['confirmed', 'disowned'], 'platform.choose-one') }),
  may: async (scene, { post }) => (await needed(scene, post)).waiting.author === scene.by.id,
  async does(scene, { post, kind }) {
    const { list, waiting } = await needed(scene, post)
    if (waiting.waits !== 'unconfirmed' || waiting.publishedAt !== null) refuse('lists.judged-already')
    const why = kind === 'confirmed' ? await stillWaits(scene, list, waiting) : undefined
    if (why === undefined) await judge(scene, { post, kind, reason: undefined })
    if (kind === 'confirmed' && why === undefined) await publish(scene, post)
    if (why !== undefined) {
      await scene.tx.updateTable('list_posts').set({ waits: why }).where('id', '=', post).execute()
      await addJob(scene.tx, 'lists.ask-about', { post }, { key: `lists asked ${post}` })
    }
    return { about: post, audience: 'secretariat', name: list.name, kind, ...(why === undefined ? {} : { waits: why }) }
  },
})

async function needed(scene: Pick<Scene, 'tx'>, post: string): Promise<{ list: List; waiting: Waiting }> {
  const waiting = (await waitingPost(scene.tx, post)) ?? refuse('lists.no-such-post')
  return { waiting, list: await neededList(scene, waiting.list) }
}

async function judge(
  { tx, by, now, channel }: Scene,
  { post, kind, reason }: { post: string; kind: JudgementKind | 'confirmed' | 'disowned'; reason: string | undefined },
): Promise<void> {
  const said = { kind, reason: reason ?? null, by_person: by.id, at: now, channel }
  await tx
    .insertInto('list_judgements')
    .values({ post, ...said })
    .onConflict((row) => row.column('post').doUpdateSet(said))
    .execute()
}

async function publish({ tx, now }: Scene, post: string): Promise<void> {
  await tx.updateTable('list_posts').set({ published_at: now }).where('id', '=', post).execute()
  await addJob(tx, 'lists.send-out', { post }, { key: `lists out ${post}` })
}

async function stillWaits({ tx, by, today }: Scene, list: List, { author, subject }: Waiting) {
  const sender = {
    known: true,
    onList: await isOn(tx, { list: list.id, person: author ?? '', today }),
    ofNetwork: by.grants.has('network'),
    tends: tends(by.grants, list.pillar),
  }
  return waitsFor(list, sender, { subject, addressees: 0, lately: 0 })
}
