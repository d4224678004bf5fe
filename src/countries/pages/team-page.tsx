import type { Child } from 'hono/jsx'
import { Actions, ButtonLink, DayText, Empty, Facts, Table, Written } from '#platform/web'
import type { Row } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Used } from '../around.ts'
import type { TeamCard } from '../read.ts'
import { speak } from '../words/index.ts'
import { Engagements } from './engagements.tsx'
import type { Grouping } from './teams-page.tsx'

export type TeamProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly card: TeamCard
  readonly nameOf: (term: string) => string
  readonly namesOf: (terms: readonly string[]) => string
  /** The groups its countries belong to today, in words, by grouping. */
  readonly regions: readonly { readonly grouping: Grouping; readonly names: string }[]
  readonly used: ReadonlyMap<string, Used>
  readonly pillars: ReadonlyMap<string, string>
  readonly designations: string
  readonly mayKeep: boolean
  readonly mayRecord: (pillar: string | null) => boolean
  readonly recordsAny: boolean
  /** What rooms above add to this page. */
  readonly additions: readonly Child[]
}

/** One country team: which countries it serves and served, and what the network did with it over the years. */
export function TeamPage(props: TeamProps) {
  const { lang, href, card, namesOf, regions, recordsAny, additions, designations } = props
  const say = speak(lang)
  const { team, engagements } = card
  const record = { href: href(`/countries/engagements/new?team=${team.id}`), label: say('countries.record') }
  return (
    <>
      <h1>
        <Written texts={team.name} reader={lang} />
      </h1>
      <Facts
        facts={[
          { label: say('countries.kind'), value: say(`countries.kind-${team.kind}`) },
          { label: say('countries.serves'), value: namesOf(team.countries) || say('countries.serves-none-today') },
          ...regions.map(({ grouping, names }) => ({ label: say(`countries.by-${grouping}`), value: names })),
        ]}
      />
      <h2>{say('countries.engagements')}</h2>
      {engagements.length === 0 ? (
        <Empty button={recordsAny ? record : undefined}>{say('countries.no-engagement')}</Empty>
      ) : (
        <>
          {recordsAny ? (
            <Actions>
              <ButtonLink {...record} />
            </Actions>
          ) : null}
          <Engagements {...props} engagements={engagements} />
        </>
      )}
      {additions}
      <Services {...props} />
      <p class="meta">{designations}</p>
    </>
  )
}

function Services({ lang, href, card: { team }, nameOf, mayKeep }: TeamProps) {
  const say = speak(lang)
  const page = href(`/countries/teams/${team.slug}`)
  return (
    <>
      <h2>{say('countries.served-over-time')}</h2>
      <Table
        caption={say('countries.served-over-time')}
        captionHidden
        head={[say('countries.country'), say('countries.from'), say('countries.until'), say('countries.source')]}
        rows={team.services.map(({ country, from, to, source }): Row => [
          nameOf(country),
          from === null ? say('countries.not-known') : <DayText lang={lang} day={from} />,
          to === null ? say('countries.still') : <DayText lang={lang} day={to} />,
          <Written text={source} />,
        ])}
      />
      {mayKeep ? (
        <Actions>
          <ButtonLink quiet href={`${page}/countries/new`} label={say('countries.serve')} />
          {team.countries.length > 0 ? (
            <ButtonLink quiet href={`${page}/countries/end`} label={say('countries.stop')} />
          ) : null}
        </Actions>
      ) : null}
    </>
  )
}
