import type { Child } from 'hono/jsx'
import { DayText, State, Timeline, Written } from '#platform/web'
import type { StateOf } from '#platform/web'
import type { Lang } from '#platform/words'
import { speak as speakDecisions } from '#decisions'
import type { FollowUp } from '#decisions'
import { speak as speakMeetings } from '#meetings'
import type { MeetingLine } from '#meetings'
import type { Names } from '#terminology'
import type { Kind, Standing } from '../event.ts'
import type { CalendarEntry } from '../read-calendar.ts'
import { speak } from '../words/index.ts'
import { WhenText } from './when.tsx'

/** What every page of events is handed besides its records. */
export type Around = { readonly lang: Lang; readonly names: Names; readonly href: (path: string) => string }

/** What stands in the calendar on a day: an event, or, for those who may see it, a meeting or what a decision asks for by then. */
export type Line = { readonly day: string } & (
  | { readonly entry: CalendarEntry }
  | { readonly meeting: MeetingLine }
  | { readonly followUp: FollowUp }
)

type Inside = { readonly meetings?: readonly MeetingLine[]; readonly due?: readonly FollowUp[] }

/** Events, meetings and what is due in the order of their days; an event of which only the month is known is the last of it. */
export function linesOf(entries: readonly CalendarEntry[], { meetings = [], due = [] }: Inside = {}): Line[] {
  const lines: Line[] = [
    ...entries.map((entry) => ({ day: entry.when.precise === 'month' ? entry.when.last : entry.when.first, entry })),
    ...meetings.toReversed().map((meeting) => ({ day: meeting.day, meeting })),
    ...due.map((followUp) => ({ day: followUp.dueOn ?? '', followUp })),
  ]
  return lines.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

export const LineList = ({ lines, around }: { lines: readonly Line[]; around: Around }) => (
  <Timeline items={lines.map((line) => itemOf(line, around))} />
)

function itemOf(line: Line, around: Around) {
  if ('entry' in line) return entryItem(line.entry, around)
  return 'meeting' in line ? meetingItem(line.meeting, around) : dueItem(line.day, line.followUp, around)
}

/** Events alone. */
export const EntryList = ({ entries, around }: { entries: readonly CalendarEntry[]; around: Around }) => (
  <LineList lines={linesOf(entries)} around={around} />
)

const entryItem = (entry: CalendarEntry, around: Around) => ({
  at: <WhenText lang={around.lang} when={entry.when} startsAt={entry.startsAt} zone={entry.zone} />,
  what: <EntryTitle entry={entry} around={around} />,
  meta: <EntryMeta entry={entry} around={around} />,
})

const meetingItem = ({ day, startsAt, zone, slug, title, kind }: MeetingLine, { lang, href }: Around) => ({
  at: <WhenText lang={lang} when={{ first: day, last: day, precise: 'day' }} startsAt={startsAt} zone={zone} />,
  what: (
    <a href={href(`/meetings/${slug}`)}>
      <Written texts={title} reader={lang} />
    </a>
  ),
  meta: speakMeetings(lang)(`meetings.kind-${kind}`),
})

const dueItem = (day: string, { label, text }: FollowUp, { lang, href }: Around) => ({
  at: <DayText lang={lang} day={day} />,
  what: (
    <a href={href(`/d/${label}`)}>
      <Written texts={text} reader={lang} />
    </a>
  ),
  meta: `${speakDecisions(lang)('decisions.follow-up')} · ${label}`,
})

const EntryTitle = ({ entry, around: { lang, href } }: { entry: CalendarEntry; around: Around }) => (
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
  const parts = [
    say(`events.kind-${kind}`),
    ...(host === null ? [] : [hostOf(kind, <Written texts={host.name} reader={lang} />, lang)]),
    ...(place === null ? [] : [<Written texts={place} reader={lang} />]),
    ...(platform === null ? [] : [<Written text={platform} />]),
    ...(observance === null
      ? []
      : [<a href={href(`/calendar/days/${names.codeOf(observance)}`)}>{names.name(observance, lang).text}</a>]),
  ]
  return (
    <>
      {parts.map((part, at) => (
        <>
          {at === 0 ? null : ' · '}
          {part}
        </>
      ))}
    </>
  )
}

// A statement is made at a meeting; only a side event is on its margins.
const hostOf = (kind: Kind, host: Child, lang: Lang): Child =>
  kind === 'side-event' ? speak(lang).rich('events.on-margins', { host }) : host

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
