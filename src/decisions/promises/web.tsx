import { Written, askedId, askedPage, form, get, notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { aroundDecisions } from '../around.ts'
import { mayRecord } from '../decision.ts'
import { withPerson } from '../named-person.ts'
import { maySayWhatBecame } from '../steps.ts'
import { recordsAny } from '../web.tsx'
import { speak } from '../words/index.ts'
import { makePromise } from './make-promise.ts'
import { MakeForm, SettleForm } from './pages/forms.tsx'
import { PromisePage } from './pages/promise-page.tsx'
import { PromisesPage } from './pages/promises-page.tsx'
import { isOpen, promiseAt, promisesOn } from './read-promises.ts'
import type { PromiseRecord } from './read-promises.ts'
import { settlePromise } from './settle-promise.ts'
import { promiseViews } from './views.ts'

const open = { rate: 'page', audit: 'none', level: 'unclassified', speak } as const
const kept = { rate: 'form', audit: 'ledger', level: 'unclassified', speak } as const

export const promises = get({
  ...open,
  path: '/promises',
  name: 'decisions.promises',
  may: ['network'],
  show: async (desk) => {
    const { tx, by, lang, href, today } = desk
    const asked = { state: stateOf(desk), pillar: askedId(desk, 'pillar') ?? '' }
    const all = await promisesOn(tx, today)
    const fitting = all.filter((one) => fits(one, asked))
    const pages = Math.max(1, Math.ceil(fitting.length / shownMax))
    const page = Math.min(askedPage(desk, 'page'), pages)
    const shown = await promiseViews(desk, fitting.slice((page - 1) * shownMax, page * shownMax))
    const { pillars } = await aroundDecisions(desk)
    const body = (
      <PromisesPage
        {...{ lang, href, asked, pillars, page, pages, shown }}
        count={fitting.length}
        any={all.length > 0}
        mayRecord={recordsAny(by.grants)}
      />
    )
    return { title: speak(lang)('decisions.promises'), section: 'meetings', crumbs: crumbsTo(desk), body }
  },
})

type Asked = { readonly state: 'open' | 'settled' | ''; readonly pillar: string }

const stateOf = ({ query }: Desk): Asked['state'] => {
  const state = query.get('state')
  return state === 'open' || state === 'settled' ? state : ''
}

const fits = (promise: PromiseRecord, { state, pillar }: Asked): boolean =>
  (pillar === '' || promise.pillar === pillar) && (state === '' || isOpen(promise) === (state === 'open'))

const shownMax = 50

export const promise = get({
  ...open,
  path: '/p/:label',
  name: 'decisions.promise',
  may: ['network'],
  show: async (desk) => {
    const { lang, href } = desk
    const found = await promiseHere(desk)
    const [view] = await promiseViews(desk, [found])
    if (view === undefined) throw new Error(`${found.label} is there and has no view`)
    const { pillars, audience } = await aroundDecisions(desk)
    const pillar = pillars.find(({ value }) => value === found.pillar)
    const body = <PromisePage {...{ lang, href, view, pillar }} audience={audience(found.audience)} />
    const title = speak(lang)('decisions.promise-heading', { label: found.label })
    return { title, section: 'meetings', crumbs: promiseCrumbs(desk), body }
  },
})

export const makeForm = form({
  ...kept,
  path: '/promises/new',
  name: 'decisions.new-promise',
  act: makePromise,
  may: ({ by }) => recordsAny(by.grants),
  start: ({ today }) => ({ day: today }),
  input: (desk, values) => withPerson(desk, values, 'person'),
  page: async (desk, state) => {
    const { pillars, entities, audiences } = await aroundDecisions(desk)
    const freePillar = mayRecord(desk.by.grants, null)
    const own = freePillar ? pillars : pillars.filter(({ value }) => desk.by.grants.has(`lead:${value}`))
    const body = (
      <MakeForm
        form={state}
        back={desk.href('/promises')}
        pillars={own}
        entities={await entities()}
        {...{ audiences, freePillar }}
      />
    )
    return { title: speak(desk.lang)('decisions.make-promise'), section: 'meetings', crumbs: promiseCrumbs(desk), body }
  },
  then: (_, { label }) => `/p/${String(label)}`,
})

export const settleForm = form({
  ...kept,
  path: '/p/:label/settle',
  name: 'decisions.settle-promise',
  act: settlePromise,
  may: async (desk) => maySayWhatBecame(desk.by.grants, await promiseHere(desk)),
  start: ({ today }) => ({ day: today }),
  input: async (desk, values) => ({ ...values, promise: (await promiseHere(desk)).id }),
  page: async (desk, state) => {
    const { text, label } = await promiseHere(desk)
    const back = desk.href(`/p/${label}`)
    const crumbs = [...promiseCrumbs(desk), { label, href: back }]
    const body = <SettleForm form={state} back={back} what={<Written texts={text} reader={desk.lang} />} />
    return { title: speak(desk.lang)('decisions.settle'), section: 'meetings', crumbs, body }
  },
  then: (_, { label }) => `/p/${String(label)}`,
})

/** The promise of the address; nothing for a reader who may not see it. */
const promiseHere = async ({ tx, params, today }: Desk): Promise<PromiseRecord> =>
  (await promiseAt(tx, params['label'] ?? '', today)) ?? notFound()

const crumbsTo = ({ lang, href }: Desk) => [
  { label: speak(lang)('decisions.meetings'), href: href('/meetings') },
  { label: speak(lang)('decisions.title'), href: href('/decisions') },
]

const promiseCrumbs = (desk: Desk) => [
  ...crumbsTo(desk),
  { label: speak(desk.lang)('decisions.promises'), href: desk.href('/promises') },
]
