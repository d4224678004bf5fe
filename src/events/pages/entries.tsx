import { State, Timeline, Written } from '#platform/web'
import type { StateOf } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Names } from '#terminology'
import type { Kind, Standing } from '../event.ts'
import type { CalendarEntry } from '../read-calendar.ts'
import { speak } from '../words/index.ts'
import { WhenText } from './when.tsx'

/** What every page of events is handed besides its records. */
export type Around = { readonly lang: Lang; readonly names: Names; readonly href: (path: string) => string }

/** Events in the order of their days. */
export const EntryList = ({ entries, around }: { entries: readonly CalendarEntry[]; around: Around }) => (
  <Timeline
    items={entries.map((entry) => ({
      at: <WhenText lang={around.lang} when={entry.when} startsAt={entry.startsAt} zone={entry.zone} />,
      what: <EntryTitle entry={entry} around={around} />,
      meta: <EntryMeta entry={entry} around={around} />,
    }))}
  />
)

export const EntryTitle = ({ entry, around: { lang, href } }: { entry: CalendarEntry; around: Around }) => (
  <>
    <a href={href(`/events/${entry.slug}`)}>
      <Written texts={entry.title} reader={lang} />
    </a>{' '}
    {usual.has(entry.standing) ? null : <StandingOf lang={lang} {...entry} />}
  </>
)

/** What a list need not say of every event: that it is planned, confirmed or was held. */
const usual: ReadonlySet<Standing> = new Set(['planned', 'confirmed', 'held'])

function EntryMeta({ entry, around: { lang, names, href } }: { entry: CalendarEntry; around: Around }) {
  const say = speak(lang)
  const { kind, host, place, platform, observance } = entry
  return (
    <>
      {say(`events.kind-${kind}`)}
      {host === null ? null : (
        <>
          {' · '}
          {say.rich('events.on-margins', { host: <Written texts={host.name} reader={lang} /> })}
        </>
      )}
      {place === null ? null : (
        <>
          {' · '}
          <Written texts={place} reader={lang} />
        </>
      )}
      {platform === null ? null : (
        <>
          {' · '}
          <Written text={platform} />
        </>
      )}
      {observance === null ? null : (
        <>
          {' · '}
          <a href={href(`/calendar/days/${names.codeOf(observance)}`)}>{names.name(observance, lang).text}</a>
        </>
      )}
    </>
  )
}

// The looks of states that the platform has; the words are ours.
const looks = {
  tentative: { kind: 'under-silence' },
  planned: { kind: 'on-time' },
  confirmed: { kind: 'on-time' },
  unreported: { kind: 'draft' },
  held: { kind: 'done' },
  cancelled: { kind: 'withdrawn' },
} as const satisfies Record<Standing, StateOf>

/** Where an event stands, in words; a statement is delivered, not held. */
export function StandingOf({ lang, kind, standing }: { lang: Lang; kind: Kind; standing: Standing }) {
  return (
    <State lang={lang} state={looks[standing]}>
      {standingText(lang, kind, standing)}
    </State>
  )
}

export function standingText(lang: Lang, kind: Kind, standing: Standing): string {
  const say = speak(lang)
  if (standing === 'held' && kind === 'statement') return say('events.standing-delivered')
  if (standing === 'held' && kind === 'submission') return say('events.standing-submitted')
  return say(`events.standing-${standing}`)
}
