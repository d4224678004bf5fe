import type { Child } from 'hono/jsx'
import { Actions, ButtonLink, Empty, Filters, Moment, Pager, Table, Written } from '#platform/web'
import type { Option, Row } from '#platform/web'
import { formatPeriod } from '#platform/words'
import type { Lang } from '#platform/words'
import type { PillarOption } from '../around.ts'
import { kinds } from '../meeting.ts'
import type { QuarterCount } from '../read-counts.ts'
import type { Listed } from '../read-list.ts'
import { speak } from '../words/index.ts'
import { DayKnown } from './day-known.tsx'
import { whoMeets } from './who-meets.tsx'

export type Asked = { readonly kind: string; readonly pillar: string; readonly year: string }

export type ListProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly asked: Asked
  readonly years: readonly number[]
  readonly pillars: readonly PillarOption[]
  readonly toCome: readonly Listed[]
  /** Their day has passed, and nobody has said whether they were held. */
  readonly unrecorded: readonly Listed[]
  /** Those of one page of the list. */
  readonly held: readonly Listed[]
  readonly page: number
  readonly pages: number
  /** How many were held in a year, when some were. */
  readonly counts: { readonly year: number; readonly counts: readonly QuarterCount[] } | undefined
  /** Whether the reader calls meetings, and the last one, which the next may be like. */
  readonly mayPlan: boolean
  readonly last: string | undefined
  readonly additions: readonly Child[]
}

/** The register of meetings: what is to come first, then what was held. */
export function MeetingsPage(props: ListProps) {
  const { lang, href, toCome, mayPlan, additions } = props
  const say = speak(lang)
  return (
    <>
      <h1>{say('meetings.title')}</h1>
      {mayPlan && toCome.length > 0 ? (
        <Actions>
          <ButtonLink href={href('/meetings/new')} label={say('meetings.plan')} />
        </Actions>
      ) : null}
      <Narrow {...props} />
      <h2>{say('meetings.to-come')}</h2>
      {toCome.length === 0 ? <NothingPlanned {...props} /> : <Meetings {...props} under="to-come" rows={toCome} />}
      <Unrecorded {...props} />
      {additions}
      <h2>{say('meetings.held-title')}</h2>
      <Held {...props} />
      <Counts {...props} />
    </>
  )
}

function Narrow({ lang, href, asked, years, pillars }: ListProps) {
  const say = speak(lang)
  const kindOptions: Option[] = kinds.map((kind) => ({ value: kind, label: say(`meetings.kind-${kind}`) }))
  const yearOptions: Option[] = years.map((year) => ({ value: String(year), label: String(year) }))
  return (
    <Filters
      lang={lang}
      action={href('/meetings')}
      filters={[
        {
          name: 'kind',
          label: say('meetings.kind'),
          all: say('meetings.any-kind'),
          options: kindOptions,
          chosen: asked.kind,
        },
        {
          name: 'pillar',
          label: say('meetings.pillar'),
          all: say('meetings.any-pillar'),
          options: pillars,
          chosen: asked.pillar,
        },
        {
          name: 'year',
          label: say('meetings.year'),
          all: say('meetings.any-year'),
          options: yearOptions,
          chosen: asked.year,
        },
      ]}
    />
  )
}

function NothingPlanned({ lang, href, mayPlan, last }: ListProps) {
  const say = speak(lang)
  const path = last === undefined ? '/meetings/new' : `/meetings/new?like=${last}`
  const label = last === undefined ? say('meetings.plan') : say('meetings.plan-like-last')
  return <Empty button={mayPlan ? { href: href(path), label } : undefined}>{say('meetings.none-planned')}</Empty>
}

function Unrecorded(props: ListProps) {
  const { lang, unrecorded } = props
  if (unrecorded.length === 0) return null
  const say = speak(lang)
  return (
    <>
      <h2>{say('meetings.unrecorded-title')}</h2>
      <p>{say('meetings.unrecorded-lead')}</p>
      <Meetings {...props} under="unrecorded-title" rows={unrecorded} />
    </>
  )
}

function Held(props: ListProps) {
  const { lang, href, asked, held, page, pages } = props
  if (held.length === 0) return <Empty>{speak(lang)('meetings.none-held')}</Empty>
  const query = Object.entries(asked)
    .filter(([, chosen]) => chosen !== '')
    .map(([name, chosen]) => `${name}=${chosen}&`)
    .join('')
  return (
    <>
      <Meetings {...props} under="held-title" rows={held} />
      <Pager lang={lang} page={page} pages={pages} href={(to) => href(`/meetings?${query}page=${to}`)} />
    </>
  )
}

type TableProps = ListProps & {
  readonly under: 'to-come' | 'unrecorded-title' | 'held-title'
  readonly rows: readonly Listed[]
}

function Meetings({ lang, href, pillars, under, rows }: TableProps) {
  const say = speak(lang)
  return (
    <Table
      caption={say(`meetings.${under}`)}
      captionHidden
      head={[say('meetings.meeting'), say('meetings.day'), say('meetings.kind')]}
      rows={rows.map((meeting): Row => [
        <a href={href(`/meetings/${meeting.slug}`)}>
          <Written texts={meeting.title} reader={lang} />
        </a>,
        <When lang={lang} meeting={meeting} />,
        whoMeets({ lang, meeting, pillars }),
      ])}
    />
  )
}

function When({ lang, meeting: { heldOn, startsAt, zone, day, precise } }: { lang: Lang; meeting: Listed }) {
  if (heldOn !== null || startsAt === null) return <DayKnown {...{ lang, day, precise }} />
  return <Moment lang={lang} at={startsAt} zones={[zone]} />
}

const quarters = [1, 2, 3, 4] as const

/** How many meetings each of those who meet held in a year, quarter by quarter. */
function Counts({ lang, pillars, counts: found }: ListProps) {
  if (found === undefined || found.counts.length === 0) return null
  const { year, counts } = found
  const say = speak(lang)
  const order = ({ kind, pillar }: QuarterCount): number =>
    kinds.indexOf(kind) * 100 + pillars.findIndex(({ value }) => value === pillar)
  const inOrder = counts.toSorted((one, other) => order(one) - order(other))
  const groups = [...Map.groupBy(inOrder, ({ kind, pillar }) => `${kind} ${pillar ?? ''}`).values()]
  const rows = groups.map((group) => {
    const [first] = group
    const sum = (quarter?: number): number =>
      group.filter((one) => quarter === undefined || one.quarter === quarter).reduce((n, one) => n + one.n, 0)
    return { who: first === undefined ? '' : whoMeets({ lang, meeting: first, pillars }), sum }
  })
  return (
    <Table
      wide
      caption={say('meetings.counts', { year: String(year) })}
      head={[
        say('meetings.kind'),
        ...quarters.map((quarter) => ({ label: quarterName(lang, year, quarter), number: true })),
        { label: say('meetings.total'), number: true },
      ]}
      rows={rows.map(({ who, sum }): Row => [who, ...quarters.map((quarter) => String(sum(quarter))), String(sum())])}
    />
  )
}

function quarterName(lang: Lang, year: number, quarter: number): string {
  const first = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`
  const last = new Date(Date.UTC(year, quarter * 3, 0)).toISOString().slice(0, 10)
  return formatPeriod(lang, first, last)
}
