import { Actions, ButtonLink, DayText, Empty, Filters, Table, Written } from '#platform/web'
import type { Option, Row } from '#platform/web'
import { formatNumber } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Used } from '../around.ts'
import { countByKind, engagementKinds } from '../engagement.ts'
import type { Engagement } from '../engagements/read.ts'
import type { TeamOn } from '../teams/read.ts'
import { speak } from '../words/index.ts'
import { UsedText } from './engagements.tsx'
import { TeamLink } from './team-link.tsx'

export type Asked = { readonly kind: string; readonly document: string; readonly from: string; readonly to: string }

export type RegisterProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly asked: Asked
  readonly engagements: readonly Engagement[]
  readonly teams: ReadonlyMap<string, TeamOn>
  readonly used: ReadonlyMap<string, Used>
  /** Texts that can be asked for. */
  readonly documents: readonly Option[]
  readonly recordsAny: boolean
}

/** The register of work with country teams: how many teams in which way, and each single contact. */
export function EngagementsPage(props: RegisterProps) {
  const { lang, href, engagements, recordsAny } = props
  const say = speak(lang)
  return (
    <>
      <h1>{say('countries.engagements-title')}</h1>
      <p>{say('countries.engagements-lead')}</p>
      {recordsAny && engagements.length > 0 ? (
        <Actions>
          <ButtonLink href={href('/countries/engagements/new')} label={say('countries.record')} />
        </Actions>
      ) : null}
      <Narrow {...props} />
      {engagements.length === 0 ? <Nothing {...props} /> : <Found {...props} />}
    </>
  )
}

function Narrow({ lang, href, asked, documents }: RegisterProps) {
  const say = speak(lang)
  return (
    <Filters
      lang={lang}
      action={href('/countries/engagements')}
      filters={[
        {
          name: 'kind',
          label: say('countries.engagement-kind'),
          all: say('countries.all-kinds'),
          options: engagementKinds.map((kind) => ({ value: kind, label: say(`countries.engagement-${kind}`) })),
          chosen: asked.kind,
        },
        {
          name: 'document',
          label: say('countries.text-used'),
          all: say('countries.any-text'),
          options: documents,
          chosen: asked.document,
        },
        { name: 'from', label: say('countries.from'), chosen: asked.from },
        { name: 'to', label: say('countries.until'), chosen: asked.to },
      ]}
    />
  )
}

function Nothing({ lang, href, asked, recordsAny }: RegisterProps) {
  const say = speak(lang)
  if (Object.values(asked).some((one) => one !== ''))
    return (
      <Empty button={{ href: href('/countries/engagements'), label: say('countries.show-all') }}>
        {say('countries.none-so')}
      </Empty>
    )
  return (
    <Empty
      button={recordsAny ? { href: href('/countries/engagements/new'), label: say('countries.record') } : undefined}
    >
      {say('countries.no-engagement')}
    </Empty>
  )
}

function Found({ lang, href, engagements, teams, used }: RegisterProps) {
  const say = speak(lang)
  return (
    <>
      <Table
        caption={say('countries.by-kind')}
        head={[
          say('countries.engagement-kind'),
          { label: say('countries.teams'), number: true },
          { label: say('countries.times'), number: true },
        ]}
        rows={countByKind(engagements).map(({ kind, teams: n, engagements: times }): Row => [
          say(`countries.engagement-${kind}`),
          formatNumber(lang, n),
          formatNumber(lang, times),
        ])}
      />
      <Table
        caption={say('countries.each-contact')}
        head={[
          say('countries.what'),
          say('countries.day'),
          say('countries.engagement-kind'),
          say('countries.team'),
          say('countries.text-used'),
        ]}
        rows={engagements.map((engagement) => rowOf(engagement, { lang, href, teams, used }))}
      />
    </>
  )
}

type Around = Pick<RegisterProps, 'lang' | 'href' | 'teams' | 'used'>

function rowOf({ id, title, day, kind, team }: Engagement, { lang, href, teams, used }: Around): Row {
  const text = used.get(id)
  return [
    <Written texts={title} reader={lang} />,
    <DayText lang={lang} day={day} />,
    speak(lang)(`countries.engagement-${kind}`),
    <TeamLink lang={lang} href={href} team={teams.get(team)} />,
    text === undefined ? '' : <UsedText lang={lang} href={href} used={text} />,
  ]
}
