import { asWriter } from '#accounts'
import { perform } from '#platform/acts'
import type { House } from '#platform/acts'
import { scopeById, scopeInAddress } from '#platform/mail'
import type { Scope } from '#platform/mail'
import type { Incoming, Received, Receiver } from '#platform/post'
import * as v from 'valibot'
import { purposes } from './ask-about.ts'
import { confirmPost, judgePost } from './judge-post.ts'
import { isSure } from './receive.ts'
import { ownWordIn, verdictIn } from './verdict.ts'

const about = v.object({ post: v.pipe(v.string(), v.uuid()) })

/**
 * Answers to letters about posts that wait. Only the person who was asked answers, from an address of theirs; a forwarded
 * letter, or one that nothing proves to be theirs, leads to the page, where the link alone stands for them.
 */
export const aboutPosts: Receiver = {
  name: 'lists.judging',
  takes: async (house, local) => {
    const scope = await scopeAt(house, local)
    return scope !== undefined && Object.values(purposes).some((one) => one === scope.purpose)
  },
  async receive(house, letter) {
    const scope = await scopeAt(house, letter.local)
    if (scope === undefined) return { state: 'to-sort', outcome: 'lists.no-such-post' }
    if (scope.validUntil <= house.clock()) return { state: 'refused', outcome: 'lists.answer-too-late' }
    if (letter.person !== scope.person || !isSure(letter))
      return { state: 'to-sort', outcome: 'lists.not-who-was-asked' }
    const { post } = v.parse(about, scope.about)
    return scope.purpose === purposes.moderate ? judged(house, letter, post) : confirmed(house, letter, post)
  },
}

async function scopeAt(house: House, local: string): Promise<Scope | undefined> {
  const id = scopeInAddress(house, local)
  return id === undefined ? undefined : scopeById(house.worker, id)
}

async function judged(house: House, letter: Incoming, post: string): Promise<Received> {
  const said = verdictIn(letter.written)
  if (said === undefined) return { state: 'refused', outcome: 'lists.verdict-unclear' }
  if (said.kind === 'rejected' && said.reason === undefined) return { state: 'refused', outcome: 'lists.say-why' }
  const input = { post, kind: said.kind, ...(said.kind === 'rejected' ? { reason: said.reason } : {}) }
  await as(house, letter, (how) => perform(house, judgePost, input, how))
  return { state: 'understood', outcome: `lists.outcome-${said.kind}`, about: post }
}

async function confirmed(house: House, letter: Incoming, post: string): Promise<Received> {
  const said = ownWordIn(letter.written)
  if (said === undefined) return { state: 'refused', outcome: 'lists.own-word-unclear' }
  await as(house, letter, (how) => perform(house, confirmPost, { post, kind: said.kind }, how))
  return { state: 'understood', outcome: `lists.outcome-${said.kind}`, about: post }
}

type How = Parameters<typeof perform>[3]

const as = <T>(house: House, { id, person }: Incoming, work: (how: How) => Promise<T>): Promise<T> =>
  asWriter(house, person ?? '', (token) => work({ token, channel: 'letter', key: `lists ${id}` }))
