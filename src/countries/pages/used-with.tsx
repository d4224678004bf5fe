import { Actions, ButtonLink, DayText, Table } from '#platform/web'
import type { Row } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Used } from '../around.ts'
import type { Engagement } from '../engagements/read.ts'
import type { TeamOn } from '../teams/read.ts'
import { speak } from '../words/index.ts'
import { TeamLink } from './team-link.tsx'

type Props = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly engagements: readonly Engagement[]
  readonly teams: ReadonlyMap<string, TeamOn>
  readonly used: ReadonlyMap<string, Used>
  /** Where a further use is recorded; undefined for readers who record none. */
  readonly record: string | undefined
}

/** With which country teams a text was used, and in which version: a section of the text's own page. */
export function UsedWith({ lang, href, engagements, teams, used, record }: Props) {
  const say = speak(lang)
  return (
    <>
      <h2>{say('countries.used-with')}</h2>
      {engagements.length === 0 ? (
        <p>{say('countries.not-used')}</p>
      ) : (
        <Table
          caption={say('countries.used-with')}
          captionHidden
          head={[
            say('countries.team'),
            say('countries.day'),
            say('countries.engagement-kind'),
            say('countries.version-used'),
          ]}
          rows={engagements.map(({ id, team, day, kind }): Row => [
            <TeamLink lang={lang} href={href} team={teams.get(team)} />,
            <DayText lang={lang} day={day} />,
            say(`countries.engagement-${kind}`),
            versionOf(used.get(id)?.number, lang),
          ])}
        />
      )}
      {record === undefined ? null : (
        <Actions>
          <ButtonLink quiet href={record} label={say('countries.record-use')} />
        </Actions>
      )}
    </>
  )
}

const versionOf = (number: number | undefined, lang: Lang): string =>
  number === undefined ? '' : speak(lang)('countries.version', { number: String(number) })
