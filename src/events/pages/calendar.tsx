import type { Child } from 'hono/jsx'
import { Actions, ButtonLink, DayText, Empty } from '#platform/web'
import { formatMonth } from '#platform/words'
import type { Kind } from '../event.ts'
import type { ObservedDay } from '../observed.ts'
import type { CalendarEntry } from '../read-calendar.ts'
import type { Tallied } from '../tally.ts'
import { speak } from '../words/index.ts'
import { CalendarFilters } from './calendar-filters.tsx'
import type { Choices } from './calendar-filters.tsx'
import { EntryList, LineList } from './entries.tsx'
import type { Around, Line } from './entries.tsx'
import { Tally } from './tally.tsx'
import { whenText } from './when.tsx'

/** What the address asks for: a month, or a whole year when there is no month. */
export type Asked = {
  readonly year: number
  readonly month: number | undefined
  readonly kind: Kind | 'un-day' | 'meeting' | undefined
  readonly pillar: string | undefined
}

export type CalendarShown = {
  readonly around: Around
  readonly asked: Asked
  readonly choices: Choices
  readonly lines: readonly Line[]
  readonly observed: readonly (ObservedDay & { readonly marked: Child })[]
  readonly tentative: readonly CalendarEntry[]
  readonly nearest: { readonly before: CalendarEntry | undefined; readonly after: CalendarEntry | undefined }
  readonly tally: readonly Tallied[]
  /** Addresses with the same filters: of the calendar for other months, and of the files. */
  readonly links: {
    readonly before: string
    readonly after: string
    readonly csv: string
    readonly json: string
    readonly feed: string
  }
  readonly mayAnnounce: boolean
}

/** The calendar as a list: one month with its United Nations days, or a year month by month. */
export function CalendarPage(shown: CalendarShown) {
  const { around, asked, lines, observed } = shown
  const shownAbove = new Set(lines.flatMap((line) => ('entry' in line ? [line.entry.id] : [])))
  const tentative = shown.tentative.filter(({ id }) => !shownAbove.has(id))
  const say = speak(around.lang)
  return (
    <>
      <h1>{say('events.title')}</h1>
      <Actions>
        {shown.mayAnnounce ? <ButtonLink href={around.href('/events/new')} label={say('events.announce')} /> : null}
        <a href={around.href('/events/statements')}>{say('events.statements')}</a>
      </Actions>
      <CalendarFilters around={around} asked={asked} choices={shown.choices} />
      <Turn {...shown} />
      {asked.month === undefined ? <Year {...shown} /> : <Month {...shown} />}
      {observed.length === 0 ? null : <Observed {...shown} />}
      {tentative.length === 0 ? null : (
        <section aria-labelledby="tentative">
          <h2 id="tentative">{say('events.to-be-confirmed')}</h2>
          <EntryList entries={tentative} around={around} />
        </section>
      )}
      {lines.length > 0 && asked.month === undefined ? <Tally lang={around.lang} rows={shown.tally} /> : null}
      <Files {...shown} />
    </>
  )
}

const startOf = ({ year, month = 1 }: Asked): string => `${year}-${String(month).padStart(2, '0')}-01`

const titleOf = ({ asked, around: { lang } }: CalendarShown): string =>
  asked.month === undefined ? String(asked.year) : formatMonth(lang, startOf(asked))

function Turn(shown: CalendarShown) {
  const { asked, around, links } = shown
  const say = speak(around.lang)
  const [before, after] =
    asked.month === undefined ? [asked.year - 1, asked.year + 1] : [-1, 1].map((step) => monthName(shown, step))
  return (
    <nav class="pager" aria-label={say('events.other-times')}>
      <a href={links.before} rel="prev">
        {say('events.earlier', { when: String(before) })}
      </a>
      <a href={links.after} rel="next">
        {say('events.later', { when: String(after) })}
      </a>
    </nav>
  )
}

function monthName({ asked: { year, month = 1 }, around: { lang } }: CalendarShown, step: number): string {
  const index = year * 12 + (month - 1) + step
  return formatMonth(lang, `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`)
}

function Month(shown: CalendarShown) {
  return (
    <section aria-labelledby="month">
      <h2 id="month">{titleOf(shown)}</h2>
      {shown.lines.length === 0 ? <Nothing {...shown} /> : <LineList lines={shown.lines} around={shown.around} />}
    </section>
  )
}

function Year(shown: CalendarShown) {
  const { lines, around } = shown
  if (lines.length === 0)
    return (
      <section aria-labelledby="year">
        <h2 id="year">{titleOf(shown)}</h2>
        <Nothing {...shown} />
      </section>
    )
  const months = Map.groupBy(lines, ({ day }) => monthIn(shown.asked.year, day))
  return (
    <>
      {[...months].map(([month, own]) => (
        <section aria-labelledby={`m-${month}`}>
          <h2 id={`m-${month}`}>{formatMonth(around.lang, month)}</h2>
          <LineList lines={own} around={around} />
        </section>
      ))}
    </>
  )
}

// What began in the year before is told in January.
const monthIn = (year: number, day: string): string => (Number(day.slice(0, 4)) < year ? `${year}-01` : day.slice(0, 7))

function Nothing(shown: CalendarShown) {
  const { around, nearest, mayAnnounce } = shown
  const say = speak(around.lang)
  const button = mayAnnounce ? { href: around.href('/events/new'), label: say('events.announce') } : undefined
  return (
    <Empty button={button}>
      {say('events.none-then', { when: titleOf(shown) })}
      <Nearest around={around} entry={nearest.before} side="before" />
      <Nearest around={around} entry={nearest.after} side="after" />
    </Empty>
  )
}

function Nearest({
  around,
  entry,
  side,
}: {
  around: Around
  entry: CalendarEntry | undefined
  side: 'before' | 'after'
}) {
  if (entry === undefined) return null
  const say = speak(around.lang)
  const event = (
    <a href={around.href(`/events/${entry.slug}`)}>{say('events.quoted', { title: titleIn(entry, around) })}</a>
  )
  return (
    <>
      <br />
      {say.rich(`events.nearest-${side}`, { event, when: whenText(around.lang, entry.when) })}
    </>
  )
}

const titleIn = ({ title }: CalendarEntry, { lang }: Around): string =>
  title[lang] ?? title.en ?? Object.values(title)[0] ?? ''

function Observed(shown: CalendarShown) {
  const { observed, around } = shown
  const { lang, names, href } = around
  return (
    <section aria-labelledby="un-days">
      <h2 id="un-days">{speak(lang)('events.un-days')}</h2>
      <ul>
        {observed.map(({ term, day, marked }) => (
          <li id={names.codeOf(term)}>
            <DayText lang={lang} day={day} />{' '}
            <a href={href(`/calendar/days/${names.codeOf(term)}`)}>{names.name(term, lang).text}</a>
            {marked}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Files({ links, around: { lang } }: CalendarShown) {
  const say = speak(lang)
  return (
    <section aria-labelledby="files">
      <h2 id="files">{say('events.files')}</h2>
      <p>{say('events.files-hint')}</p>
      <ul>
        <li>
          <a href={links.feed}>{say('events.feed')}</a>
        </li>
        <li>
          <a href={links.csv}>{say('events.csv')}</a>
        </li>
        <li>
          <a href={links.json}>{say('events.json')}</a>
        </li>
      </ul>
    </section>
  )
}
