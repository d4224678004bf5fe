import { DayText, Prose, Timeline, Written } from '#platform/web'
import type { TimelineItem } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Used } from '../around.ts'
import type { Engagement } from '../engagements/read.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly engagements: readonly Engagement[]
  readonly used: ReadonlyMap<string, Used>
  readonly pillars: ReadonlyMap<string, string>
  readonly mayRecord: (pillar: string | null) => boolean
}

/** What the network did with a team, year by year, the newest first, each with the text that was used. */
export const Engagements = (props: Props) => (
  <>
    {[...Map.groupBy(props.engagements, ({ day }) => day.slice(0, 4))].map(([year, of]) => (
      <>
        <h3>{year}</h3>
        <Timeline items={of.map((engagement) => itemOf(engagement, props))} />
      </>
    ))}
  </>
)

function itemOf(engagement: Engagement, { lang, href, used, pillars, mayRecord }: Props): TimelineItem {
  const { id, kind, day, title, note, pillar } = engagement
  const say = speak(lang)
  const text = used.get(id)
  const ofPillar = pillar === null ? undefined : pillars.get(pillar)
  return {
    id: `engagement-${id}`,
    at: (
      <>
        <DayText lang={lang} day={day} /> · {say(`countries.engagement-${kind}`)}
      </>
    ),
    what: <Written texts={title} reader={lang} />,
    meta: (
      <>
        {note === null ? null : <Prose texts={note} reader={lang} />}
        {text === undefined ? null : (
          <div>
            {say('countries.text-used')}: <UsedText lang={lang} href={href} used={text} />
          </div>
        )}
        {ofPillar === undefined ? null : (
          <div>
            {say('countries.pillar')}: <Written text={ofPillar} />
          </div>
        )}
        {mayRecord(pillar) ? (
          <div>
            <a href={href(`/countries/engagements/${id}/edit`)}>{say('countries.edit')}</a>
          </div>
        ) : null}
      </>
    ),
  }
}

/** A text that was used, in the version that was used. */
export const UsedText = ({ lang, href, used }: { lang: Lang; href: (path: string) => string; used: Used }) => (
  <>
    <a href={href(used.path)}>
      <Written text={used.label} lang={used.lang} />
    </a>
    {used.number === undefined ? null : ` · ${speak(lang)('countries.version', { number: String(used.number) })}`}
  </>
)
