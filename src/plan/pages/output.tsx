import type { Child } from 'hono/jsx'
import { Facts, Prose, Written } from '#platform/web'
import type { Update } from '../outputs/read-card.ts'
import type { Output } from '../outputs/read.ts'
import type { Pillar } from '../pillars/read.ts'
import { speak } from '../words/index.ts'
import { DateText, DueText, StandingText, slipWords } from './dated.tsx'
import { DatesHistory } from './dates-history.tsx'
import { EntityLink } from './entities.tsx'
import { Milestones } from './milestones.tsx'
import { pillarLabel } from './pillar-lead.tsx'
import type { Reader } from './reader.ts'
import { Evidence, Updates } from './updates.tsx'
import { WhatToDo } from './what-to-do.tsx'
import type { Link } from './what-to-do.tsx'

type Named = { readonly title: string; readonly path: string }

export type OutputProps = {
  readonly reader: Reader
  readonly output: Output
  readonly pillar: Pillar | undefined
  readonly address: string
  readonly goal: Named | undefined
  readonly waits: Named | undefined
  readonly updates: readonly Update[]
  readonly actions: readonly Link[]
  /** Where a part of an entity, or a date of a milestone, is changed; undefined for readers who may not. */
  readonly edit: { readonly parts: string; readonly milestones: string } | undefined
  readonly additions: readonly Child[]
}

/** One output: what it is, who works on it, when it was and is due, what was reported, and where it was taken up. */
export function OutputPage(props: OutputProps) {
  const { reader, output, actions } = props
  const { lang } = reader
  const say = speak(lang)
  return (
    <>
      <h1>
        <bdi>{output.label}</bdi> <Written texts={output.title} reader={lang} />
      </h1>
      <p>
        <StandingText lang={lang} standing={output.standing} />
      </p>
      <WhatToDo lang={lang} links={actions} />
      {output.statement === null ? null : <Prose texts={output.statement} reader={lang} />}
      <OutputFacts {...props} />
      <Milestones reader={reader} milestones={output.milestones} change={props.edit?.milestones} />
      {output.updates === undefined ? null : <Updates reader={reader} updates={props.updates} />}
      <Evidence reader={reader} updates={props.updates} />
      <DatesHistory lang={lang} dates={output.dates} />
      {props.additions.length === 0 ? null : (
        <>
          <h2>{say('plan.taken-up')}</h2>
          {props.additions}
        </>
      )}
    </>
  )
}

function OutputFacts({ reader, output, pillar, address, goal, waits, edit }: OutputProps) {
  const { lang, href } = reader
  const say = speak(lang)
  const { known } = output
  const facts = [
    {
      label: say('plan.pillar'),
      value:
        pillar === undefined ? undefined : <a href={href(`/pillars/${pillar.slug}`)}>{pillarLabel(lang, pillar)}</a>,
    },
    { label: say('plan.entities'), value: <Parts reader={reader} output={output} change={edit?.parts} /> },
    { label: say('plan.due'), value: known.promised === undefined ? undefined : <DueText lang={lang} known={known} /> },
    {
      label: say('plan.actual'),
      value: known.actual === undefined ? undefined : <DateText lang={lang} date={known.actual} />,
    },
    { label: say('plan.slip'), value: slipWords(lang, known) },
    { label: say('plan.goal'), value: goal === undefined ? undefined : <NamedLink reader={reader} named={goal} /> },
    {
      label: say('plan.waits-for'),
      value: waits === undefined ? undefined : <NamedLink reader={reader} named={waits} />,
    },
    { label: say('plan.seen-by'), value: audienceWords(lang, output.audience) },
    { label: say('plan.address'), value: <bdi dir="ltr">{address}</bdi> },
  ]
  return <Facts facts={facts} />
}

const NamedLink = ({ reader, named }: { reader: Reader; named: Named }) => (
  <a href={reader.href(named.path)}>
    <bdi>{named.title}</bdi>
  </a>
)

const partOrder = ['leads', 'contributes', 'hosts', 'translates'] as const

/** Who does what on the output, leads first. */
function Parts({ reader, output, change }: { reader: Reader; output: Output; change: string | undefined }) {
  const { lang, names } = reader
  const say = speak(lang)
  const lines = partOrder.flatMap((part) => {
    const own = output.entities.filter((one) => one.part === part).map(({ entity }) => entity)
    return names.sortedByLabel(own, lang).map((entity) => ({ entity, part }))
  })
  if (lines.length === 0 && change === undefined) return <span class="meta">{say('plan.none')}</span>
  return (
    <>
      {lines.map(({ entity, part }, at) => (
        <>
          {at === 0 ? null : ' · '}
          <EntityLink reader={reader} entity={entity} />
          <span class="meta"> ({say(`plan.part-${part}`)})</span>
        </>
      ))}
      {change === undefined ? null : (
        <>
          {lines.length === 0 ? null : ' · '}
          <a href={change}>{say('plan.change-parts')}</a>
        </>
      )}
    </>
  )
}

const audiences = ['public', 'un', 'network', 'secretariat', 'co-chairs'] as const

/** Whom a record is shown to, in words; a group of named people or of a pillar is "some". */
function audienceWords(lang: Reader['lang'], audience: string): string {
  const known = audiences.find((one) => one === audience)
  return speak(lang)(known === undefined ? 'plan.audience-some' : `plan.audience-${known}`)
}
