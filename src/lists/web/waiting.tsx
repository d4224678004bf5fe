import { scopedForm } from '#accounts'
import * as v from 'valibot'
import { form, get, notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { textIn } from '#platform/words'
import { purposes } from '../posting/ask-about.ts'
import { confirmPost, judgePost } from '../posting/judge-post.ts'
import { waitingFor, waitingPost } from '../posting/read-waiting.ts'
import type { Waiting } from '../posting/read-waiting.ts'
import { ConfirmForm, JudgeForm, WaitingPage } from '../pages/waiting-pages.tsx'
import { listById } from '../read.ts'
import { speak } from '../words/index.ts'
import { crumbsBelow, kept, listAt, open, section, tendsHere } from './at.ts'

export const waiting = get({
  ...open,
  path: '/lists/:name/waiting',
  name: 'lists.waiting',
  may: tendsHere,
  show: async (desk) => {
    const { tx, lang, href } = desk
    const list = await listAt(desk)
    const body = <WaitingPage {...{ lang, href, list }} posts={await waitingFor(tx, list.id)} />
    return { title: speak(lang)('lists.waiting'), section, crumbs: crumbsBelow(desk, list), body }
  },
})

export const judgeForm = form({
  ...kept,
  path: '/lists/:name/waiting/:post',
  name: 'lists.judge',
  act: judgePost,
  may: tendsHere,
  start: async (desk) => {
    await postAt(desk)
    return { kind: '' }
  },
  input: async (desk, values) => ({ ...values, post: (await postAt(desk)).id }),
  page: async (desk, state) => {
    const list = await listAt(desk)
    const post = await postAt(desk)
    const back = desk.href(`/lists/${list.name}/waiting`)
    const body = <JudgeForm form={state} back={back} post={post} list={list} />
    const crumbs = [...crumbsBelow(desk, list), { label: speak(desk.lang)('lists.waiting'), href: back }]
    return { title: speak(desk.lang)('lists.judge'), section, crumbs, body }
  },
  then: (_, { name }) => `/lists/${String(name)}/waiting`,
})

/** The post of the address, if it was written to the list of the address. */
async function postAt(desk: Desk): Promise<Waiting> {
  const id = desk.params['post'] ?? ''
  if (!isId(id)) notFound()
  const list = await listAt(desk)
  const found = await waitingPost(desk.tx, id)
  return found === undefined || found.list !== list.id ? notFound() : found
}

const isId = (given: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given)

const about = v.object({ post: v.pipe(v.string(), v.uuid()) })
type About = { readonly about: Readonly<Record<string, unknown>> }

/** The same without signing in, for whoever was asked by letter. */
export const judgeByLink = scopedForm({
  path: '/lists/judge/:name',
  name: 'lists.judge-by-link',
  rate: 'form',
  audit: 'ledger',
  speak,
  purpose: purposes.moderate,
  act: judgePost,
  start: () => ({ kind: '' }),
  input: (_, values, scope) => ({ ...values, post: postIn(scope) }),
  page: async (desk, state, scope) => {
    const post = (await waitingPost(desk.tx, postIn(scope))) ?? notFound()
    const list = (await listById(desk.tx, post.list)) ?? notFound()
    const body = (
      <JudgeForm form={state} back={desk.href('/lists')} post={post} list={list} done={desk.query.has('saved')} />
    )
    return { title: speak(desk.lang)('lists.judge'), body }
  },
  then: (_, __, name) => `/lists/judge/${name}?saved`,
})

export const confirmByLink = scopedForm({
  path: '/lists/confirm/:name',
  name: 'lists.confirm-by-link',
  rate: 'form',
  audit: 'ledger',
  speak,
  purpose: purposes.confirm,
  act: confirmPost,
  start: () => ({ kind: '' }),
  input: (_, values, scope) => ({ ...values, post: postIn(scope) }),
  page: async (desk, state, scope) => {
    const post = (await waitingPost(desk.tx, postIn(scope))) ?? notFound()
    const list = await listById(desk.tx, post.list)
    const called = list === undefined ? '' : textIn(list.title, desk.lang).text
    const body = (
      <ConfirmForm form={state} back={desk.href('/lists')} post={post} list={called} done={desk.query.has('saved')} />
    )
    return { title: speak(desk.lang)('lists.confirm-title'), body }
  },
  then: (_, __, name) => `/lists/confirm/${name}?saved`,
})

const postIn = (scope: About): string => v.parse(about, scope.about).post
