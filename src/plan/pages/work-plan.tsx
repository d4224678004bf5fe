import type { Child } from 'hono/jsx'
import { Empty, Filters, Notice, Written } from '#platform/web'
import type { Filter } from '#platform/web'
import { formatDay } from '#platform/words'
import type { Progress } from '../dates.ts'
import type { Pillar } from '../pillars/read.ts'
import type { PlanOn, VersionStory } from '../versions/read.ts'
import { speak } from '../words/index.ts'
import { ProgressChart, countsText } from './counts.tsx'
import { OutputsTable } from './outputs-table.tsx'
import type { Placed } from './outputs-table.tsx'
import { LeadLine, pillarLabel } from './pillar-lead.tsx'
import { PlanHistory, versionLine } from './plan-history.tsx'
import type { Reader } from './reader.ts'
import { WhatToDo } from './what-to-do.tsx'
import type { Link } from './what-to-do.tsx'

export type PillarPart = {
  readonly pillar: Pillar
  readonly progress: Progress
  readonly outputs: readonly Placed[]
  /** Where an output is added, for those who may. */
  readonly add: string | undefined
}
export type WorkPlanProps = {
  readonly reader: Reader
  readonly plan: PlanOn
  readonly versions: readonly VersionStory[]
  readonly progress: Progress
  readonly pillars: readonly PillarPart[]
  readonly filters: readonly Filter[]
  readonly action: string
  /** The day that was asked for, when it is not today. */
  readonly asOf: string | undefined
  readonly filtered: boolean
  readonly withUpdates: boolean
  readonly actions: readonly Link[]
  readonly links: readonly Link[]
  /** What rooms above add to the page of this plan. */
  readonly additions: readonly Child[]
}

/** The whole plan, pillar by pillar, or what of it was asked for. */
export function WorkPlanPage(props: WorkPlanProps) {
  const { reader, plan, pillars, progress, filtered, versions } = props
  const { lang, today } = reader
  const say = speak(lang)
  const shown = filtered ? pillars.filter(({ outputs }) => outputs.length > 0) : pillars
  return (
    <>
      <h1>
        <Written texts={plan.name} reader={lang} />
      </h1>
      <p class="meta">
        {versionLine(lang, plan.version, today)} {say('plan.count-pillars', { n: pillars.length })}
      </p>
      <p>{countsText(lang, progress)}</p>
      {props.asOf === undefined ? null : (
        <Notice>
          <p>{say('plan.as-it-stood', { day: formatDay(lang, props.asOf) })}</p>
        </Notice>
      )}
      <WhatToDo lang={lang} links={props.actions} first={1} />
      <Filters lang={lang} action={props.action} filters={props.filters} />
      {filtered ? null : <ProgressChart lang={lang} day={today} pillars={pillars.map((part) => bar(reader, part))} />}
      {shown.length === 0 ? <NothingHere {...props} /> : shown.map((part) => <PillarSection {...props} part={part} />)}
      {props.additions}
      <PlanHistory lang={lang} versions={versions} />
      <PlainLinks links={props.links} />
    </>
  )
}

const bar = ({ lang }: Reader, { pillar, progress }: PillarPart) => ({
  label: pillarLabel(lang, pillar),
  progress,
})

function PillarSection({ reader, part, withUpdates }: WorkPlanProps & { part: PillarPart }) {
  const { pillar, progress, outputs, add } = part
  const { lang, href } = reader
  const say = speak(lang)
  const id = `pillar-${pillar.number}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <a href={href(`/pillars/${pillar.slug}`)}>
          {pillar.number} <Written texts={pillar.name} reader={lang} />
        </a>
      </h2>
      <LeadLine reader={reader} pillar={pillar} />
      <p class="meta">{countsText(lang, progress)}</p>
      {outputs.length === 0 ? (
        <Empty button={add === undefined ? undefined : { href: add, label: say('plan.add-output') }}>
          {say('plan.pillar-empty')}
        </Empty>
      ) : (
        <OutputsTable reader={reader} caption={pillarLabel(lang, pillar)} outputs={outputs} withUpdates={withUpdates} />
      )}
      {add === undefined || outputs.length === 0 ? null : (
        <p>
          <a href={add}>{say('plan.add-output')}</a>
        </p>
      )}
    </section>
  )
}

function NothingHere({ reader: { lang }, filtered, actions, pillars }: WorkPlanProps) {
  const say = speak(lang)
  if (filtered && pillars.length > 0) return <Empty>{say('plan.nothing-fits')}</Empty>
  return <Empty button={actions[0]}>{say('plan.no-pillars')}</Empty>
}

const PlainLinks = ({ links }: { links: readonly Link[] }) => (
  <ul>
    {links.map(({ href, label }) => (
      <li>
        <a href={href}>{label}</a>
      </li>
    ))}
  </ul>
)

/** Before there is any plan: what will stand here, and who makes it. */
export const NoPlanPage = ({ lang, start }: { lang: Reader['lang']; start: string | undefined }) => (
  <>
    <h1>{speak(lang)('plan.title')}</h1>
    <Empty button={start === undefined ? undefined : { href: start, label: speak(lang)('plan.start-plan') }}>
      {speak(lang)('plan.no-plan')}
    </Empty>
  </>
)
