import * as v from 'valibot'
import type { House, Outcome, Performance } from '#platform/acts'
import { Refusal, id } from '#platform/acts'
import { openQuestions, questionsById } from '#platform/questions'
import { form, get, notFound } from '#platform/web'
import type { Desk, FormRoute, Page } from '#platform/web'
import { personNames } from '#members'
import { givenTo } from '../answering/asked.ts'
import type { Asked } from '../answering/asked.ts'
import { answerFree } from '../asking/free.ts'
import { mayAsk } from '../asking/ask-people.ts'
import { defer } from '../asking/defer.ts'
import { handOver } from '../asking/hand-over.ts'
import { pauseLetters, resumeLetters } from '../asking/pause-letters.ts'
import { withdraw } from '../asking/withdraw.ts'
import type { Asking } from '../kinds.ts'
import { MinePage } from '../pages/mine-page.tsx'
import { OnePage, SurePage } from '../pages/one-page.tsx'
import { askedBy, pausedSince } from '../read.ts'
import { speak } from '../words/index.ts'
import { giveAll, givenIn } from './given.ts'

const kept = { may: ['network'], rate: 'form', audit: 'ledger', level: 'unclassified', speak } as const

/** What is asked of the reader, and what the reader asked of others. */
export const mine = (asking: Asking) =>
  get({
    path: '/requests',
    name: 'requests.mine',
    may: ['network'],
    rate: 'page',
    audit: 'none',
    level: 'unclassified',
    show: async (desk) => {
      const { tx, by, lang, href, query } = desk
      const reader = by.id ?? notFound()
      const open = await openQuestions(tx, reader)
      const worded = await Promise.all(open.map(async (put) => ({ put, wording: await worded_(asking, desk, put) })))
      const asked = await askedBy(tx, reader)
      const names = await personNames(tx, [
        ...asked.map(({ put }) => put.person),
        ...open.flatMap(({ askedBy: who }) => who ?? []),
      ])
      const body = (
        <MinePage
          {...{ lang, href, names, asked }}
          open={worded.flatMap(({ put, wording }) => (wording === undefined ? [] : [{ put, wording }]))}
          paused={await pausedSince(tx, reader)}
          done={query.get('done') ?? undefined}
          mayAsk={mayAsk(by)}
          isSecretariat={by.grants.has('secretariat')}
        />
      )
      return { title: speak(lang)('requests.title'), section: 'home', body }
    },
  })

type Put = Asked['put']

const worded_ = ({ kindOf }: Asking, { tx, lang, today }: Desk, put: Put) =>
  kindOf(put.kind)?.wording(tx, put, { lang, today, again: put.settled === 'answered' }) ?? Promise.resolve(undefined)

/** One question, answered by whoever is signed in: the same fields as behind the link of the letter. */
export const one = (asking: Asking): FormRoute => ({
  ...kept,
  kind: 'form',
  path: '/requests/:id',
  name: 'requests.one',
  takesFiles: false,
  speak: (lang) => ({ byKey: asking.say(lang) }),
  act: { name: answerFree.name, asks: answerFree.asks },
  start: async (desk) => ((await ownAt(desk)) === undefined ? undefined : {}),
  input: (desk, values) => ({ question: desk.params['id'], lang: desk.lang, today: desk.today, values }),
  page: async (desk, state): Promise<Page> => {
    const put = (await ownAt(desk)) ?? notFound()
    const asked = await askedAt(desk, asking, put)
    const title = asked.wording?.title ?? speak(desk.lang)('requests.title')
    const body = <OnePage form={state} asked={asked} sent={desk.query.has('sent')} href={desk.href} />
    return { title, section: 'home', crumbs: crumbs(desk), body }
  },
  perform: (house, input, how) => answerOwn(house, asking, v.parse(sent, input), how),
  then: ({ params }) => `/requests/${params['id'] ?? ''}?sent`,
})

const crumbs = ({ lang, href }: Desk) => [{ label: speak(lang)('requests.title'), href: href('/requests') }]

async function ownAt({ tx, by, params }: Desk): Promise<Put | undefined> {
  const asked = v.safeParse(id, params['id'])
  const put = asked.success ? (await questionsById(tx, [asked.output])).get(asked.output) : undefined
  return put?.person === by.id && (put.settled === null || put.settled === 'answered') ? put : undefined
}

async function askedAt(desk: Desk, asking: Asking, put: Put): Promise<Asked> {
  const wording = await worded_(asking, desk, put)
  const given = (await givenTo({ worker: desk.tx }, [put.id])).get(put.id)
  return { number: 1, put, wording, english: undefined, given }
}

const sent = v.object({
  question: id,
  lang: v.picklist(['ar', 'zh', 'en', 'fr', 'ru', 'es']),
  today: v.string(),
  values: v.record(v.string(), v.unknown()),
})

async function answerOwn(
  house: House,
  { kindOf, say }: Asking,
  { question, lang, today, values }: v.InferOutput<typeof sent>,
  how: Performance,
): Promise<Outcome> {
  const asking = { kindOf, say }
  const put = (await questionsById(house.worker, [question])).get(question) ?? notFound()
  const wording = await house.worker
    .transaction()
    .execute(async (tx) => kindOf(put.kind)?.wording(tx, put, { lang, today, again: put.settled === 'answered' }))
  const given = givenIn([{ number: 1, put, wording, english: undefined, given: undefined }], values)
  const came = { token: how.token ?? '', channel: 'web', key: how.key ?? house.newId() } as const
  const { refused, fields } = await giveAll(house, asking, given, came)
  const [first] = refused
  if (first !== undefined) throw new Refusal(first.code, first.details, fields)
  return { about: question }
}

/** To be asked again on a later day. */
export const later = form({
  ...kept,
  path: '/requests/:id/later',
  name: 'requests.later',
  act: defer,
  start: async (desk) => ((await ownAt(desk))?.settled === null ? {} : undefined),
  input: ({ params }, values) => ({ ...values, question: params['id'] }),
  page: (desk, state) => ({
    title: speak(desk.lang)('requests.later'),
    section: 'home',
    crumbs: crumbs(desk),
    body: <SurePage form={state} what="later" back={desk.href(`/requests/${desk.params['id'] ?? ''}`)} />,
  }),
  then: () => '/requests?done=later',
})

/** To have somebody else of the entity asked instead. */
export const passOn = form({
  ...kept,
  path: '/requests/:id/hand-over',
  name: 'requests.pass-on',
  act: handOver,
  start: async (desk) => ((await ownAt(desk))?.settled === null ? {} : undefined),
  input: ({ params }) => ({ questions: [params['id']] }),
  page: (desk, state) => ({
    title: speak(desk.lang)('requests.pass-on'),
    section: 'home',
    crumbs: crumbs(desk),
    body: <SurePage form={state} what="pass-on" back={desk.href(`/requests/${desk.params['id'] ?? ''}`)} />,
  }),
  then: () => '/requests?done=pass-on',
})

/** To ask somebody no more. */
export const takeBack = form({
  ...kept,
  path: '/requests/:id/withdraw',
  name: 'requests.take-back',
  act: withdraw,
  start: async ({ tx, by, params }) => {
    const asked = v.safeParse(id, params['id'])
    const put = asked.success ? (await questionsById(tx, [asked.output])).get(asked.output) : undefined
    const theirs = put !== undefined && (put.askedBy === by.id || by.grants.has('secretariat'))
    return theirs && put.settled === null ? {} : undefined
  },
  input: ({ params }) => ({ question: params['id'] }),
  page: (desk, state) => ({
    title: speak(desk.lang)('requests.take-back'),
    section: 'home',
    crumbs: crumbs(desk),
    body: <SurePage form={state} what="take-back" back={desk.href('/requests')} />,
  }),
  then: () => '/requests?done=take-back',
})

const onPages = { ...kept, start: ({ by }: Desk) => (by.id === null ? undefined : {}), input: () => ({}) }

/** No letters with questions. */
export const pause = form({
  ...onPages,
  path: '/requests/letters/pause',
  name: 'requests.pause',
  act: pauseLetters,
  page: (desk, state) => ({
    title: speak(desk.lang)('requests.pause'),
    section: 'home',
    crumbs: crumbs(desk),
    body: <SurePage form={state} what="pause" back={desk.href('/requests')} />,
  }),
  then: () => '/requests?done=pause',
})

/** Letters with questions again. */
export const resume = form({
  ...onPages,
  path: '/requests/letters/resume',
  name: 'requests.resume',
  act: resumeLetters,
  page: (desk, state) => ({
    title: speak(desk.lang)('requests.resume'),
    section: 'home',
    crumbs: crumbs(desk),
    body: <SurePage form={state} what="resume" back={desk.href('/requests')} />,
  }),
  then: () => '/requests?done=resume',
})
