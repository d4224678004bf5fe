import { get } from '#platform/web'
import type { Desk, Filter } from '#platform/web'
import { textIn } from '#platform/words'
import { progressIn } from '../dates.ts'
import { tends } from '../leave.ts'
import { outputsOf } from '../outputs/read.ts'
import type { Output } from '../outputs/read.ts'
import { pillarLabel } from '../pages/pillar-lead.tsx'
import { NoPlanPage, WorkPlanPage } from '../pages/work-plan.tsx'
import type { PillarPart } from '../pages/work-plan.tsx'
import type { Reader } from '../pages/reader.ts'
import { pillarsOn } from '../pillars/read.ts'
import type { Pillar } from '../pillars/read.ts'
import { plans, versionsOf } from '../versions/read.ts'
import type { PlanOn } from '../versions/read.ts'
import { speak } from '../words/index.ts'
import { periodDays, periodOptions } from './choices.ts'
import { dayAsked, found, outputPath, page, planAt, readerAt, section } from './places.ts'

export const workPlan = get({
  ...page,
  path: '/work-plan',
  name: 'plan.work-plan',
  may: ['public'],
  show: async (desk) => {
    const day = dayAsked(desk)
    const plan = await planAt(desk, day)
    const title = speak(desk.lang)('plan.title')
    if (plan === undefined && desk.query.get('plan') === null) return { title, section, body: noPlan(desk) }
    const here = found(plan)
    return {
      title: textIn(here.name, desk.lang).text,
      section,
      wide: true,
      body: await workPlanBody(desk, here, day),
    }
  },
})

const noPlan = ({ lang, by, href }: Desk) => (
  <NoPlanPage lang={lang} start={by.grants.has('secretariat') ? href('/work-plan/new') : undefined} />
)

async function workPlanBody(desk: Desk, plan: PlanOn, day: string) {
  const { tx, by } = desk
  const pillars = await pillarsOn(tx, { plan: plan.id, day })
  const all = await outputsOf(tx, { plan: plan.id, day })
  const people = pillars.flatMap(({ leads }) => leads.flatMap((lead) => lead.people.map(({ person }) => person)))
  const reader = await readerAt(desk, day, people)
  const filter = filterOf(desk)
  const asked = all.filter((output) => fits(output, filter, { pillars, names: reader.names }))
  const filtered = [filter.pillar, filter.entity, filter.period, filter.state].some((one) => one !== '')
  return (
    <WorkPlanPage
      reader={reader}
      plan={plan}
      versions={await versionsOf(tx, plan.id)}
      progress={progressIn(asked.map(({ standing }) => standing))}
      pillars={pillars.map((pillar) => partOf(desk, { plan, pillar, asked }))}
      action={desk.href('/work-plan')}
      filters={await filtersOf(desk, { plan, pillars, all, asked: filter, reader })}
      asOf={day === desk.today ? undefined : day}
      filtered={filtered}
      withUpdates={by.grants.has('network')}
      actions={actionsOf(desk, plan)}
      links={linksOf(desk, plan)}
      additions={await desk.additions('plan.work-plan', plan.id)}
    />
  )
}

type Parting = { readonly plan: PlanOn; readonly pillar: Pillar; readonly asked: readonly Output[] }

function partOf({ by, href }: Desk, { plan, pillar, asked }: Parting): PillarPart {
  const own = asked.filter((output) => output.pillar === pillar.id)
  return {
    pillar,
    progress: progressIn(own.map(({ standing }) => standing)),
    outputs: own.map((output) => ({ output, path: outputPath(plan, output.label) })),
    add: tends(by, pillar.id) ? href(`/pillars/${pillar.slug}/outputs/new`) : undefined,
  }
}

/** What of the plan the address asks for; empty is everything. */
export type Asked = Readonly<Record<'pillar' | 'entity' | 'period' | 'state', string>>

export function filterOf({ query }: Desk): Asked {
  const of = (name: string): string => (query.get(name) ?? '').slice(0, 100)
  return { pillar: of('pillar'), entity: of('entity'), period: of('period'), state: of('state') }
}

const states = ['done', 'on-time', 'late', 'undated'] as const
const kindsOf: Readonly<Record<(typeof states)[number], readonly Output['standing']['kind'][]>> = {
  done: ['done'],
  'on-time': ['on-time', 'due-soon'],
  late: ['late', 'slipping'],
  undated: ['in-progress', 'not-started', 'undated'],
}

type Among = { readonly pillars: readonly Pillar[]; readonly names: { readonly codeOf: (id: string) => string } }

/** Whether an output is one of those that were asked for. It is due in a period when its newest day lies there. */
export function fits({ pillar, entities, known, standing }: Output, filter: Asked, { pillars, names }: Among): boolean {
  const slug = pillars.find(({ id }) => id === pillar)?.slug
  if (filter.pillar !== '' && filter.pillar !== slug) return false
  if (filter.entity !== '' && !entities.some(({ entity }) => names.codeOf(entity) === filter.entity)) return false
  const state = states.find((one) => one === filter.state)
  if (state !== undefined && !kindsOf[state].includes(standing.kind)) return false
  const period = periodDays(filter.period)
  const day = (known.actual ?? known.forecast ?? known.promised)?.day
  return period === undefined || (day !== undefined && period[0] <= day && day <= period[1])
}

type Choosing = {
  readonly plan: PlanOn
  readonly pillars: readonly Pillar[]
  readonly all: readonly Output[]
  readonly asked: Asked
  readonly reader: Reader
}

async function filtersOf(
  { tx, lang, query }: Desk,
  { plan, pillars, all, asked, reader }: Choosing,
): Promise<Filter[]> {
  const say = speak(lang)
  const known = (await plans(tx)).map(({ slug, name }) => ({ value: slug, label: textIn(name, lang).text }))
  const named = pillars.map((pillar) => ({ value: pillar.slug, label: pillarLabel(lang, pillar) }))
  const of = (name: keyof Asked, label: string, choice: { all: string; options: Filter['options'] }): Filter => ({
    name,
    label,
    chosen: asked[name],
    all: choice.all,
    options: choice.options ?? [],
  })
  return [
    ...(known.length < 2
      ? []
      : [{ name: 'plan', label: say('plan.title'), chosen: plan.slug, all: '', options: known }]),
    of('pillar', say('plan.pillar'), { all: say('plan.all-pillars'), options: named }),
    of('entity', say('plan.entity'), { all: say('plan.all-entities'), options: entitiesOf(reader, all) }),
    of('period', say('plan.due-in'), { all: say('plan.any-time'), options: periodOptions(lang, plan) }),
    of('state', say('plan.state'), {
      all: say('plan.any-state'),
      options: states.map((state) => ({ value: state, label: say(`plan.${state}`) })),
    }),
    { name: 'on', label: say('plan.as-on'), chosen: query.get('on') ?? '' },
  ]
}

function entitiesOf({ names, lang }: Reader, outputs: readonly Output[]) {
  const ids = outputs.flatMap(({ entities }) => entities.map(({ entity }) => entity))
  return names.sortedByLabel(ids, lang).map((id) => ({ value: names.codeOf(id), label: names.label(id, lang).text }))
}

function actionsOf({ by, lang, href }: Desk, { slug }: PlanOn) {
  if (!by.grants.has('secretariat')) return []
  const say = speak(lang)
  return [
    { href: href(`/pillars/new?plan=${slug}`), label: say('plan.add-pillar') },
    { href: href(`/work-plan/versions/new?plan=${slug}`), label: say('plan.start-version') },
    { href: href(`/work-plan/steps/new?plan=${slug}`), label: say('plan.step-version') },
  ]
}

function linksOf({ by, lang, href, query }: Desk, plan: PlanOn) {
  const say = speak(lang)
  const asked = new URLSearchParams(query)
  asked.set('plan', plan.slug)
  return [
    { href: href(`/work-plan/outputs.csv?${asked.toString()}`), label: say('plan.download-csv') },
    { href: href(`/work-plan/partnerships?plan=${plan.slug}`), label: say('plan.partnerships') },
    ...(by.grants.has('network') ? [{ href: href('/work-plan/highlights'), label: say('plan.highlights') }] : []),
    { href: href('/dependencies'), label: say('plan.dependencies') },
  ]
}
