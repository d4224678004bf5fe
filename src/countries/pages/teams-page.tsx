import { Actions, ButtonLink, Empty, Facts, Filters, Table, Written } from '#platform/web'
import type { Row } from '#platform/web'
import { formatDay, formatNumber } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Engagement } from '../engagements/read.ts'
import type { Grouped } from '../team.ts'
import type { TeamOn } from '../teams/read.ts'
import { speak } from '../words/index.ts'
import { Tiles } from './tiles.tsx'

export const groupings = ['m49', 'electoral', 'commission'] as const
export type Grouping = (typeof groupings)[number]

export type TeamsProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly grouping: Grouping
  readonly day: string
  readonly teams: readonly TeamOn[]
  /** Groups in the order of the reader's language, teams in them too. */
  readonly groups: readonly Grouped[]
  /** The newest contact with each team on or before the day, as far as the reader may see it. */
  readonly contacts: ReadonlyMap<string, Engagement>
  readonly nameOf: (term: string) => string
  /** Names of countries in the reader's order. */
  readonly namesOf: (terms: readonly string[]) => string
  readonly designations: string
  /** Whether the reader can see work with teams at all; a zero would be untrue for somebody who may not. */
  readonly tellsWork: boolean
  readonly mayAdd: boolean
  readonly mayRecord: boolean
}

/** Country teams by the regions of a grouping that the reader chooses, with counts; no map. */
export function TeamsPage(props: TeamsProps) {
  const { lang, href, teams, designations, mayAdd, mayRecord } = props
  const say = speak(lang)
  return (
    <>
      <h1>{say('countries.title')}</h1>
      <p>{say('countries.lead')}</p>
      <Actions>
        {mayRecord && teams.length > 0 ? (
          <ButtonLink href={href('/countries/engagements/new')} label={say('countries.record')} />
        ) : null}
        {mayAdd && teams.length > 0 ? (
          <ButtonLink quiet href={href('/countries/teams/new')} label={say('countries.add-team')} />
        ) : null}
        <a href={href('/countries/engagements')}>{say('countries.all-engagements')}</a>
      </Actions>
      <Choose {...props} />
      {teams.length === 0 ? (
        <Empty button={mayAdd ? { href: href('/countries/teams/new'), label: say('countries.add-team') } : undefined}>
          {say('countries.no-team')}
        </Empty>
      ) : (
        <Regions {...props} />
      )}
      <p class="meta">{designations}</p>
    </>
  )
}

function Choose({ lang, href, grouping, day }: TeamsProps) {
  const say = speak(lang)
  return (
    <Filters
      lang={lang}
      action={href('/countries')}
      filters={[
        {
          name: 'grouping',
          label: say('countries.grouping'),
          all: '',
          options: groupings.map((one) => ({ value: one, label: say(`countries.by-${one}`) })),
          chosen: grouping,
        },
        { name: 'on', label: say('countries.as-of'), chosen: day },
      ]}
    />
  )
}

function Regions(props: TeamsProps) {
  const { lang, day, teams, groups, contacts, tellsWork } = props
  const say = speak(lang)
  const serving = teams.filter(({ countries }) => countries.length > 0)
  const count = (n: number): string => formatNumber(lang, n)
  return (
    <>
      <Facts
        facts={[
          { label: say('countries.as-of'), value: formatDay(lang, day) },
          { label: say('countries.teams'), value: count(serving.length) },
          { label: say('countries.countries'), value: count(new Set(serving.flatMap((team) => team.countries)).size) },
          { label: say('countries.worked-with'), value: tellsWork ? count(contacts.size) : undefined },
        ]}
      />
      <h2>{say('countries.by-region')}</h2>
      <Summary {...props} />
      <p class="meta">
        {say(tellsWork ? 'countries.tiles-note' : 'countries.tiles-plain')} {say('countries.several-groups')}
      </p>
      {groups.map((group) => (
        <Region {...props} group={group} />
      ))}
    </>
  )
}

function Summary({ lang, groups, contacts, nameOf, tellsWork }: TeamsProps) {
  const say = speak(lang)
  return (
    <Table
      caption={say('countries.by-region')}
      captionHidden
      head={[
        say('countries.region'),
        { label: say('countries.teams'), number: true },
        { label: say('countries.countries'), number: true },
        ...(tellsWork ? [{ label: say('countries.worked-with'), number: true }] : []),
        say('countries.tiles'),
      ]}
      rows={groups.map(({ group, teams, countries }): Row => {
        const met = teams.map((team) => contacts.has(team))
        return [
          group === undefined ? say('countries.no-group') : <a href={`#${anchorOf(group)}`}>{nameOf(group)}</a>,
          formatNumber(lang, teams.length),
          formatNumber(lang, countries.length),
          ...(tellsWork ? [formatNumber(lang, met.filter(Boolean).length)] : []),
          <Tiles filled={met.toSorted((one, other) => Number(other) - Number(one))} />,
        ]
      })}
    />
  )
}

function Region({ group: { group, teams: here }, ...props }: TeamsProps & { group: Grouped }) {
  const { lang, teams, nameOf } = props
  const say = speak(lang)
  const byId = new Map(teams.map((team) => [team.id, team]))
  const heading = group === undefined ? say('countries.no-group') : nameOf(group)
  return (
    <>
      <h2 id={group === undefined ? undefined : anchorOf(group)}>{heading}</h2>
      <Table
        caption={heading}
        captionHidden
        even
        head={[
          say('countries.team'),
          say('countries.kind'),
          say('countries.serves'),
          ...(props.tellsWork ? [say('countries.last-contact')] : []),
        ]}
        rows={here.flatMap((id): Row[] => {
          const team = byId.get(id)
          return team === undefined ? [] : [rowOf(team, props)]
        })}
      />
    </>
  )
}

function rowOf(
  { id, slug, kind, name, countries }: TeamOn,
  { lang, href, contacts, namesOf, tellsWork }: TeamsProps,
): Row {
  const say = speak(lang)
  const contact = contacts.get(id)
  const last =
    contact === undefined ? '' : `${formatDay(lang, contact.day)} · ${say(`countries.engagement-${contact.kind}`)}`
  return [
    <a href={href(`/countries/teams/${slug}`)}>
      <Written texts={name} reader={lang} />
    </a>,
    say(`countries.kind-${kind}`),
    namesOf(countries),
    ...(tellsWork ? [last] : []),
  ]
}

const anchorOf = (group: string): string => `group-${group}`
