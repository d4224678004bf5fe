import type { Child } from 'hono/jsx'
import { DayText, Empty, Facts, Notice, Timeline, Written } from '#platform/web'
import { formatPeriod, textIn } from '#platform/words'
import type { Progress } from '../dates.ts'
import { lacksLead } from '../pillars/pillar.ts'
import type { Goal, Numbering, Pillar } from '../pillars/read.ts'
import type { PlanOn } from '../versions/read.ts'
import { speak } from '../words/index.ts'
import { countsText } from './counts.tsx'
import { EntityLink, PersonLink } from './entities.tsx'
import { OutputsTable } from './outputs-table.tsx'
import type { Placed } from './outputs-table.tsx'
import { LeadPeople, PauseNotice } from './pillar-lead.tsx'
import type { Reader } from './reader.ts'
import { TimeChart } from './time-chart.tsx'
import { WhatToDo } from './what-to-do.tsx'
import type { Link } from './what-to-do.tsx'

export type PillarProps = {
  readonly reader: Reader
  readonly plan: PlanOn
  readonly pillar: Pillar
  readonly progress: Progress
  readonly outputs: readonly Placed[]
  readonly goals: readonly Goal[]
  readonly numberings: readonly Numbering[]
  readonly takingPart: readonly string[]
  readonly waits: { readonly title: string; readonly path: string } | undefined
  readonly withUpdates: boolean
  readonly actions: readonly Link[]
  /** What can be done about each lead, by its id. */
  readonly leadActions: ReadonlyMap<string, readonly Link[]>
  readonly additions: readonly Child[]
}

/** One pillar: who leads it, what it set out to do, what came of it. */
export function PillarPage(props: PillarProps) {
  const { reader, pillar } = props
  const { lang } = reader
  const say = speak(lang)
  return (
    <>
      <h1>
        {pillar.number} <Written texts={pillar.name} reader={lang} />
      </h1>
      {pillar.pause === undefined ? null : <PauseNotice reader={reader} pause={pillar.pause} waits={props.waits} />}
      {lacksLead(pillar) ? (
        <Notice kind="warn" title={say('plan.no-lead')}>
          <p>{say('plan.no-lead-why')}</p>
        </Notice>
      ) : null}
      <WhatToDo lang={lang} links={props.actions} />
      <PillarFacts {...props} />
      <TimeChart reader={reader} outputs={props.outputs.map(({ output }) => output)} />
      <Goals {...props} />
      <Outputs {...props} />
      {props.additions}
      <Numberings {...props} />
    </>
  )
}

function PillarFacts(props: PillarProps) {
  const { reader, pillar, plan, progress } = props
  const { lang, href } = reader
  const say = speak(lang)
  return (
    <Facts
      facts={[
        { label: say('plan.progress-title'), value: countsText(lang, progress) },
        { label: say('plan.leads-title'), value: pillar.leads.length === 0 ? undefined : <Leads {...props} /> },
        {
          label: say('plan.taking-part'),
          value: peopleKnown(props).length === 0 ? undefined : <TakingPart {...props} />,
        },
        {
          label: say('plan.title'),
          value: (
            <a href={href(`/work-plan?plan=${plan.slug}`)}>
              <Written texts={plan.name} reader={lang} />
            </a>
          ),
        },
        {
          label: say('plan.theme-words'),
          value: pillar.keywords === null ? undefined : <Written texts={pillar.keywords} reader={lang} />,
        },
        {
          label: say('plan.also-called'),
          value: pillar.aliases.length === 0 ? undefined : <Written text={pillar.aliases.join(' · ')} />,
        },
      ]}
    />
  )
}

function Leads({ reader, pillar, leadActions }: PillarProps) {
  const { names, lang } = reader
  const order = names.sortedByLabel(
    pillar.leads.map(({ entity }) => entity),
    lang,
  )
  const leads = pillar.leads.toSorted((one, other) => order.indexOf(one.entity) - order.indexOf(other.entity))
  return (
    <ul class="plain">
      {leads.map((lead) => (
        <li>
          <EntityLink reader={reader} entity={lead.entity} />
          <LeadPeople reader={reader} pillar={{ leads: [lead] }} />
          {lead.from === null ? null : (
            <span class="meta">
              {' '}
              {speak(lang)('plan.since')} <DayText lang={lang} day={lead.from} />
              {' · '}
              <Written text={lead.source} />
            </span>
          )}
          {(leadActions.get(lead.id) ?? []).map(({ href, label }) => (
            <>
              {' · '}
              <a href={href}>{label}</a>
            </>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** Those who take part and whom the reader may know, in the order of their names. */
const peopleKnown = ({ reader, takingPart }: PillarProps): string[] =>
  takingPart
    .filter((person) => reader.people.has(person))
    .toSorted((one, other) => (reader.people.get(one) ?? '').localeCompare(reader.people.get(other) ?? '', reader.lang))

const TakingPart = (props: PillarProps) => (
  <>
    {peopleKnown(props).map((person, at) => (
      <>
        {at === 0 ? null : ' · '}
        <PersonLink reader={props.reader} person={person} />
      </>
    ))}
  </>
)

function Goals({ reader: { lang }, goals }: PillarProps) {
  if (goals.length === 0) return null
  const years = [...Map.groupBy(goals, ({ year }) => year)]
  return (
    <section aria-labelledby="goals">
      <h2 id="goals">{speak(lang)('plan.goals')}</h2>
      {years.map(([year, own]) => (
        <>
          <h3>{formatPeriod(lang, `${year}-01-01`, `${year}-12-31`)}</h3>
          <ul>
            {own.map(({ id, text }) => (
              <li id={`goal-${id}`} lang={textIn(text, lang).lang}>
                <Written texts={text} reader={lang} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}

function Outputs({ reader, outputs, withUpdates, actions }: PillarProps) {
  const say = speak(reader.lang)
  return (
    <section aria-labelledby="outputs">
      <h2 id="outputs">{say('plan.outputs')}</h2>
      {outputs.length === 0 ? (
        <Empty button={actions[0]}>{say('plan.pillar-empty')}</Empty>
      ) : (
        <OutputsTable reader={reader} caption={say('plan.outputs')} outputs={outputs} withUpdates={withUpdates} />
      )}
    </section>
  )
}

/** Where a pillar was renumbered or renamed, what it was before: old letters and papers still say so. */
function Numberings({ reader: { lang }, numberings }: PillarProps) {
  const say = speak(lang)
  const differ = new Set(numberings.map(({ number, name }) => `${number} ${textIn(name, lang).text}`))
  if (differ.size < 2) return null
  return (
    <section aria-labelledby="numberings">
      <h2 id="numberings">{say('plan.numberings')}</h2>
      <Timeline
        items={numberings.map(({ version, startsOn, number, name }) => ({
          at: <DayText lang={lang} day={startsOn} />,
          what: (
            <>
              {number} <Written texts={name} reader={lang} />
            </>
          ),
          meta: say('plan.in-version', { number: String(version) }),
        }))}
      />
    </section>
  )
}
