import type { Child } from 'hono/jsx'
import type * as v from 'valibot'
import { meetingAt, meetingsList } from '#meetings'
import { dependenciesOn } from '#plan'
import { refuse } from '#platform/acts'
import type { Act, Outcome } from '#platform/acts'
import { Written, form, isUpload, notFound, valueAt } from '#platform/web'
import type { Desk, FormState, Option, Value, Values } from '#platform/web'
import { formatDay, textIn } from '#platform/words'
import { aroundDecisions } from './around.ts'
import { mayRecord } from './decision.ts'
import { addFollowUp } from './following/add-follow-up.ts'
import { closeFollowUp } from './following/close-follow-up.ts'
import { followUpAt } from './following/read-follow-ups.ts'
import { withPerson } from './named-person.ts'
import { CloseForm, EditForm, FollowUpForm, RecordForm } from './pages/forms.tsx'
import type { Decision } from './read-register.ts'
import { editDecision } from './recording/edit-decision.ts'
import { recordDecision } from './recording/record-decision.ts'
import { maySayWhatBecame } from './steps.ts'
import { decisionHere, recordsAny, registerCrumbs } from './web.tsx'
import { speak } from './words/index.ts'

const kept = { rate: 'form', audit: 'ledger', level: 'unclassified', speak } as const

export const recordForm = form({
  ...kept,
  path: '/decisions/new',
  name: 'decisions.record',
  act: recordDecision,
  may: ({ by }) => recordsAny(by.grants),
  start: async ({ tx, query, today }) => {
    const meeting = await meetingAt(tx, query.get('meeting') ?? '')
    if (meeting === undefined) return { kind: 'decision', day: today }
    const { id, kind, pillar, heldOn } = meeting
    const method = kind === 'principals' ? 'principals' : 'meeting'
    return {
      kind: kind === 'principals' ? 'guidance' : 'decision',
      day: heldOn ?? today,
      meeting: id,
      method,
      pillar: pillar ?? '',
    }
  },
  input: async (desk, { month, followUps, ...values }) => ({
    ...values,
    precise: month === 'yes' ? 'month' : 'day',
    followUps: await firstFollowUp(desk, valueAt({ followUps }, 'followUps.0')),
  }),
  page: async (desk, state) => {
    const body = (
      <RecordForm
        form={state}
        back={desk.href('/decisions')}
        {...await concerns(desk)}
        {...await followed(desk)}
        meetings={await meetingOptions(desk)}
      />
    )
    return { title: speak(desk.lang)('decisions.record'), section: 'meetings', crumbs: registerCrumbs(desk), body }
  },
  then: (_, { label }) => `/d/${String(label)}`,
})

export const editForm = below({
  part: 'edit',
  act: editDecision,
  start: ({ text, pillar, plan, audience, revision }) => ({
    text,
    pillar: pillar ?? '',
    plan: plan ?? '',
    audience,
    revision: String(revision),
  }),
  page: async ({ desk, state, back }) => <EditForm form={state} back={back} {...await concerns(desk)} />,
})

export const followUpForm = below({
  part: 'follow-ups/new',
  act: addFollowUp,
  input: (values, desk) => withPerson(desk, values, 'person'),
  page: async ({ desk, state, back }) => <FollowUpForm form={state} back={back} {...await followed(desk)} />,
})

export const closeForm = form({
  ...kept,
  path: '/d/:label/follow-ups/:followUp',
  name: 'decisions.close-follow-up',
  act: closeFollowUp,
  may: async (desk) => maySayWhatBecame(desk.by.grants, await followUpHere(desk)),
  start: ({ today }) => ({ day: today }),
  input: async (desk, values) => ({ ...values, followUp: (await followUpHere(desk)).id }),
  page: async (desk, state) => {
    const { text, label } = await followUpHere(desk)
    const back = desk.href(`/d/${label}`)
    const what = <Written texts={text} reader={desk.lang} />
    const crumbs = [...registerCrumbs(desk), { label, href: back }]
    const title = speak(desk.lang)('decisions.close')
    return { title, section: 'meetings', crumbs, body: <CloseForm form={state} back={back} what={what} /> }
  },
  then: (_, { label }) => `/d/${String(label)}`,
})

async function followUpHere({ tx, params, today }: Desk) {
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.exec(params['followUp'] ?? '')?.[0]
  const found = id === undefined ? undefined : await followUpAt(tx, id, today)
  return found !== undefined && found.label === params['label'] ? found : notFound()
}

type Shown = { readonly desk: Desk; readonly state: FormState; readonly back: string }
type Below<S extends v.GenericSchema, O extends Outcome> = {
  readonly part: string
  readonly act: Act<S, O>
  readonly start?: (decision: Decision) => Values
  readonly input?: (values: Values, desk: Desk) => Promise<object>
  readonly page: (shown: Shown) => Child | Promise<Child>
}

/** A form below one decision, for those who keep it; it leads back to the decision. */
function below<S extends v.GenericSchema, O extends Outcome>({ part, act, start, input, page }: Below<S, O>) {
  return form({
    ...kept,
    path: `/d/:label/${part}`,
    name: act.name,
    act,
    may: async (desk) => mayRecord(desk.by.grants, (await decisionHere(desk)).pillar),
    start: async (desk) => start?.(await decisionHere(desk)) ?? {},
    input: async (desk, values) => {
      const { id } = await decisionHere(desk)
      const given = input === undefined ? values : await input(values, desk)
      return { ...given, decision: id }
    },
    page: async (desk, state) => {
      const { label, kind } = await decisionHere(desk)
      const back = desk.href(`/d/${label}`)
      const title = speak(desk.lang)(`decisions.heading-${kind}`, { label })
      const crumbs = [...registerCrumbs(desk), { label, href: back }]
      return { title, section: 'meetings', crumbs, body: await page({ desk, state, back }) }
    },
    then: (desk) => `/d/${desk.params['label'] ?? notFound()}`,
  })
}

async function concerns(desk: Desk) {
  const { pillars, plans, audiences } = await aroundDecisions(desk)
  const { grants } = desk.by
  const freePillar = mayRecord(grants, null)
  const own = freePillar ? pillars : pillars.filter(({ value }) => grants.has(`lead:${value}`))
  return { pillars: own, plans, audiences, freePillar }
}

async function followed(desk: Desk) {
  const { entities } = await aroundDecisions(desk)
  const waited = await dependenciesOn(desk.tx, desk.today)
  const dependencies = waited.map(({ id, title }): Option => {
    const { text, lang } = textIn(title, desk.lang)
    return { value: id, label: text, lang }
  })
  return { entities: await entities(), dependencies }
}

const meetingsMax = 60

/** Meetings at which something may have been decided: those held, and those of today. */
async function meetingOptions({ tx, lang, today }: Desk): Promise<Option[]> {
  const meetings = (await meetingsList(tx)).filter(({ heldOn, day }) => heldOn !== null || day <= today)
  return meetings.slice(0, meetingsMax).map(({ id, title, day }) => {
    const { text, lang: written } = textIn(title, lang)
    return { value: id, label: `${formatDay(lang, day)}: ${text}`, lang: written }
  })
}

/** The follow-up that is recorded with the decision; none where all its fields are empty. */
async function firstFollowUp(desk: Desk, first: Value | undefined): Promise<object[]> {
  if (isEmpty(first) || !isFields(first)) return []
  if (isEmpty(first['text'])) refuse('platform.not-understood', {}, { 'followUps.0.text': 'decisions.needs-text' })
  return [await withPerson(desk, first, 'followUps.0.person')]
}

const isFields = (value: Value | undefined): value is Values =>
  typeof value === 'object' && !Array.isArray(value) && !isUpload(value)

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.values(value).every((one) => isEmpty(one)))
