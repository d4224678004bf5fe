import { Field, Hidden, Select, form, get, textAt } from '#platform/web'
import type { Desk, Values } from '#platform/web'
import { ledgerEntries } from '#platform/acts'
import { speakPlatform, textIn } from '#platform/words'
import type { Texts } from '#platform/words'
import * as v from 'valibot'
import { highlightKinds, markHighlight } from '../highlights/mark-highlight.ts'
import { highlightAt, highlightsIn } from '../highlights/read.ts'
import type { Highlight } from '../highlights/read.ts'
import { unmarkHighlight } from '../highlights/unmark-highlight.ts'
import { leadsAny, mayHighlight, tends } from '../leave.ts'
import { outputsById, outputsOf } from '../outputs/read.ts'
import { FormPage } from '../pages/form-page.tsx'
import { HighlightsPage } from '../pages/highlights.tsx'
import type { Marked } from '../pages/highlights.tsx'
import { planInForce, plans } from '../versions/read.ts'
import { speak } from '../words/index.ts'
import { halfYearOf, periodDays } from './choices.ts'
import { asked, outputPath, page, readerAt, section } from './places.ts'

const periodAsked = ({ query, today }: Desk): [from: string, to: string] =>
  periodDays(query.get('period') ?? '') ?? periodDays(halfYearOf(today)) ?? [today, today]

const list = get({
  ...page,
  path: '/work-plan/highlights',
  name: 'plan.highlights',
  may: ['network'],
  show: async (desk) => {
    const [from, to] = periodAsked(desk)
    const body = (
      <HighlightsPage
        reader={await readerAt(desk, desk.today)}
        marked={await named(desk, await highlightsIn(desk.tx, from, to))}
        from={from}
        to={to}
        mark={leadsAny(desk.by) ? desk.href('/work-plan/highlights/new') : undefined}
      />
    )
    const crumbs = [{ label: speak(desk.lang)('plan.title'), href: desk.href('/work-plan') }]
    return { title: speak(desk.lang)('plan.highlights'), section, crumbs, body }
  },
})

/** What the marked records are called: outputs by themselves, records of other rooms by what the ledger says of them. */
async function named({ tx, by, today, href }: Desk, highlights: readonly Highlight[]): Promise<Marked[]> {
  const ids = highlights.filter(({ kind }) => kind === 'output').map(({ subject }) => subject)
  const outputs = await outputsById(tx, ids, today)
  const slugs = new Map((await plans(tx)).map(({ id, slug }) => [id, slug]))
  const marked: Marked[] = []
  for (const one of highlights) {
    const output = outputs.find(({ id }) => id === one.subject)
    if (one.kind === 'output' && output === undefined) continue
    const path = output && outputPath({ slug: slugs.get(output.plan) ?? '' }, output.label)
    const may = output === undefined ? leadsAny(by) : tends(by, output.pillar)
    const remove = may ? href(`/work-plan/highlights/${one.subject}/${one.from}/remove`) : undefined
    marked.push({ ...one, title: output?.title ?? (await titleInLedger(tx, one.subject)), path, remove })
  }
  return marked
}

const titled = v.looseObject({ title: v.record(v.string(), v.string()) })

async function titleInLedger(tx: Desk['tx'], subject: string): Promise<Texts | undefined> {
  // The newest comes first, and the first act about a record named it.
  for (const { data } of (await ledgerEntries(tx, { about: subject, limit: 100 })).toReversed()) {
    const read = v.safeParse(titled, data)
    if (read.success) return read.output.title
  }
  return undefined
}

const mark = form({
  ...asked,
  path: '/work-plan/highlights/new',
  name: 'plan.new-highlight',
  may: ({ by }) => leadsAny(by),
  act: markHighlight,
  start: async (desk) => {
    const kind = highlightKinds.find((one) => one === desk.query.get('kind')) ?? 'output'
    const [from, to] = periodAsked(desk)
    const last = (await highlightsIn(desk.tx, from, to)).at(-1)?.rank ?? 0
    return { kind, subject: desk.query.get('subject') ?? '', period: halfYearOf(desk.today), rank: String(last + 1) }
  },
  input: (_, values) => highlightOf(values),
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const title = say('plan.mark-highlight')
    const body = (
      <FormPage title={title} lead={say('plan.mark-highlight-lead')} form={state} submit={title}>
        {desk.query.get('subject') === null ? (
          <Select form={state} name="subject" label={say('plan.output')} options={await outputOptions(desk)} />
        ) : (
          <Hidden name="subject" value={state.text('subject')} />
        )}
        <Hidden name="kind" value={state.text('kind')} />
        <Field form={state} name="period" label={say('plan.period')} hint={say('plan.period-hint')} width="short" />
        <Field
          form={state}
          name="rank"
          label={say('plan.rank')}
          hint={say('plan.rank-hint')}
          type="number"
          width="short"
        />
      </FormPage>
    )
    return { title, section, body }
  },
  then: () => '/work-plan/highlights',
})

async function outputOptions({ tx, by, lang, today }: Desk) {
  const plan = await planInForce(tx, today)
  const outputs = plan === undefined ? [] : await outputsOf(tx, { plan: plan.id, day: today })
  const own = outputs.filter(({ pillar }) => tends(by, pillar))
  return own.map(({ id, label, title }) => ({ value: id, label: `${label} ${textIn(title, lang).text}` }))
}

function highlightOf(values: Values) {
  const [from, to] = periodDays(textAt(values, 'period')) ?? ['', '']
  return { subject: textAt(values, 'subject'), kind: textAt(values, 'kind'), rank: textAt(values, 'rank'), from, to }
}

async function markedAt({ tx, params }: Desk) {
  const read = v.safeParse(unmarkHighlight.asks, { subject: params['subject'], from: params['from'] })
  return read.success ? highlightAt(tx, read.output.subject, read.output.from) : undefined
}

const remove = form({
  ...asked,
  path: '/work-plan/highlights/:subject/:from/remove',
  name: 'plan.remove-highlight',
  may: async (desk) => {
    const marked = await markedAt(desk)
    return marked !== undefined && mayHighlight(desk, marked)
  },
  act: unmarkHighlight,
  input: ({ params }) => ({ subject: params['subject'], from: params['from'] }),
  page: ({ lang }, state) => {
    const title = speak(lang)('plan.unmark-highlight')
    const submit = speakPlatform(lang)('platform.remove')
    return { title, section, body: <FormPage title={title} form={state} submit={submit} kind="danger" /> }
  },
  then: () => '/work-plan/highlights',
})

export const highlightRoutes = [list, mark, remove]
