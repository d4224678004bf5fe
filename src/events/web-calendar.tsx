import { askedYear, download, get } from '#platform/web'
import type { Desk } from '#platform/web'
import { writeCsv } from '#platform/tables'
import { textIn } from '#platform/words'
import { followUpsDue } from '#decisions'
import type { FollowUp } from '#decisions'
import { meetingsList } from '#meetings'
import type { MeetingLine } from '#meetings'
import { namesAt, observancesList } from '#terminology'
import { mayArrangeSome } from './arrange.ts'
import { monthOf, monthsAfter } from './days.ts'
import { kinds } from './event.ts'
import { icalendar } from './feeds/icalendar.ts'
import { itemOfDay, itemsOf, lastChanged, recordsOf, tableOf } from './feeds/public-calendar.ts'
import type { Making } from './feeds/public-calendar.ts'
import { observedBetween } from './observed.ts'
import { CalendarPage } from './pages/calendar.tsx'
import { linesOf } from './pages/entries.tsx'
import type { Asked } from './pages/calendar.tsx'
import { ObservedWith } from './pages/observed-with.tsx'
import { calendarEntries, nearestEntries, tentativeEntries } from './read-calendar.ts'
import type { CalendarEntry, Wanted } from './read-calendar.ts'
import { partsOf } from './read-card.ts'
import { documentLabels, pillarLabels } from './related.ts'
import type { PillarLabel } from './related.ts'
import { tallyOf } from './tally.ts'
import { around, yearsOf } from './web.tsx'
import { speak } from './words/index.ts'

const open = { may: ['public'], audit: 'none', level: 'unclassified' } as const

export const calendar = get({
  ...open,
  path: '/calendar',
  name: 'events.calendar',
  rate: 'page',
  show: async (desk) => {
    const { tx, today, lang } = desk
    const pillars = await pillarLabels(tx, today)
    const asked = askedOf(desk, pillars)
    const span = spanOf(asked)
    const wanted = wantedOf(asked, pillars)
    const entries = wanted === undefined ? [] : await calendarEntries(tx, { ...wanted, ...span }, today)
    const parts = await partsOf(
      tx,
      entries.map(({ id }) => id),
    )
    const body = (
      <CalendarPage
        around={await around(desk)}
        asked={asked}
        choices={{
          years: await yearsOf(desk),
          pillars: pillars.map(({ slug, name }) => ({ slug, name: textIn(name, lang).text })),
          meetings: desk.by.grants.has('network'),
        }}
        lines={linesOf(entries, {
          meetings: await meetingsIn(desk, asked, pillars),
          due: await dueIn(desk, asked, pillars),
        })}
        observed={await observedIn(desk, asked)}
        tentative={wanted === undefined ? [] : await tentativeEntries(tx, wanted, today)}
        nearest={
          entries.length > 0 || wanted === undefined ? nobody : await nearestEntries(tx, { ...wanted, ...span }, today)
        }
        tally={tallyOf([...parts.values()].flatMap(({ participants }) => participants))}
        links={linksOf(desk, asked)}
        mayAnnounce={mayArrangeSome(desk.by.grants)}
      />
    )
    return { title: speak(lang)('events.title'), body, section: 'calendar', about: speak(lang)('events.title') }
  },
})

export const feed = download({
  ...open,
  path: '/calendar.ics',
  name: 'events.feed',
  rate: 'export',
  send: async (desk) => {
    const { tx, today, query } = desk
    const { entries, making } = await publicCalendar(desk)
    const changed = await lastChanged(
      tx,
      entries.map(({ id }) => id),
    )
    const days =
      query.get('kind') === 'un-day'
        ? observedBetween(await observancesList(tx), `${today.slice(0, 4)}-01-01`, `${today.slice(0, 4)}-12-31`)
        : []
    // A day of the United Nations has no record of ours that could have changed: it stands since the year began.
    const ofDays = days.map(({ term, day }) =>
      itemOfDay({ term, day, changedAt: new Date(`${today.slice(0, 4)}-01-01T00:00:00Z`) }, making),
    )
    const name = speak(desk.lang)('events.title')
    return {
      bytes: icalendar({ name, items: [...itemsOf(entries, changed, making), ...ofDays] }),
      type: 'text/calendar; charset=utf-8',
    }
  },
})

export const table = download({
  ...open,
  path: '/calendar.csv',
  name: 'events.csv',
  rate: 'export',
  send: async (desk) => {
    const { entries, making } = await publicCalendar(desk)
    return {
      bytes: writeCsv(tableOf(entries, making), desk.lang),
      type: 'text/csv; charset=utf-8',
      filename: 'calendar.csv',
    }
  },
})

export const records = download({
  ...open,
  path: '/calendar.json',
  name: 'events.json',
  rate: 'export',
  send: async (desk) => {
    const { entries, making } = await publicCalendar(desk)
    const bytes = JSON.stringify({ asOf: desk.today, events: recordsOf(entries, making) }, null, 2)
    return { bytes, type: 'application/json; charset=utf-8', filename: 'calendar.json' }
  },
})

const nobody = { before: undefined, after: undefined }

/** The public events that the address asks for: of a kind, a pillar, a year; all when it asks for nothing. */
async function publicCalendar(desk: Desk): Promise<{ entries: CalendarEntry[]; making: Making }> {
  const { tx, today, lang, house } = desk
  const pillars = await pillarLabels(tx, today)
  const wanted = wantedOf(askedOf(desk, pillars), pillars)
  const year = askedYear(desk, 'year')
  const span = year === undefined ? {} : { from: `${year}-01-01`, to: `${year}-12-31` }
  const entries =
    wanted === undefined ? [] : await calendarEntries(tx, { ...wanted, ...span, audience: 'public' }, today)
  return { entries, making: { lang, names: await namesAt(tx, today), address: house.config.address, pillars } }
}

/** What the address asks for; anything it does not say well is taken as not said. */
function askedOf({ query, today }: Desk, pillars: readonly PillarLabel[]): Asked {
  const year = Number(/^(19|20)\d\d$/.exec(query.get('year') ?? '')?.[0] ?? today.slice(0, 4))
  const month = Number(/^(1[0-2]|[1-9])$/.exec(query.get('month') ?? '')?.[0] ?? 0)
  const thisMonth = query.has('year') ? undefined : Number(today.slice(5, 7))
  const kind = query.get('kind')
  return {
    year,
    month: month === 0 ? thisMonth : month,
    kind: kind === 'un-day' || kind === 'meeting' ? kind : kinds.find((one) => one === kind),
    pillar: pillars.find(({ slug }) => slug === query.get('pillar'))?.slug,
  }
}

function spanOf({ year, month }: Asked): { from: string; to: string } {
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const { first, last } = monthOf(`${year}-${String(month).padStart(2, '0')}-01`)
  return { from: first, to: last }
}

/** Which events; none at all when something else is asked for. */
function wantedOf({ kind, pillar }: Asked, pillars: readonly PillarLabel[]): Wanted | undefined {
  if (kind === 'un-day' || kind === 'meeting') return undefined
  return { kinds: kind === undefined ? undefined : [kind], pillar: pillars.find(({ slug }) => slug === pillar)?.id }
}

/** Meetings of the month or the year, for those who may see them. */
async function meetingsIn({ tx }: Desk, asked: Asked, pillars: readonly PillarLabel[]): Promise<MeetingLine[]> {
  if (asked.kind !== undefined && asked.kind !== 'meeting') return []
  const pillar = pillars.find(({ slug }) => slug === asked.pillar)?.id
  const { from, to } = spanOf(asked)
  return (await meetingsList(tx, { year: asked.year, pillar })).filter(({ day }) => from <= day && day <= to)
}

/** What decisions ask for by a day of the month or the year, for those who may see them. */
async function dueIn({ tx, today }: Desk, asked: Asked, pillars: readonly PillarLabel[]): Promise<FollowUp[]> {
  if (asked.kind !== undefined) return []
  const due = await followUpsDue(tx, spanOf(asked), today)
  const pillar = pillars.find(({ slug }) => slug === asked.pillar)?.id
  return asked.pillar === undefined ? due : due.filter((followUp) => followUp.pillar === pillar)
}

/** The United Nations days of the month, each with what the network did on it; of a year only when they are asked for. */
async function observedIn(desk: Desk, asked: Asked) {
  const { tx, today } = desk
  if (asked.kind !== 'un-day' && (asked.kind !== undefined || asked.pillar !== undefined || asked.month === undefined))
    return []
  const { from, to } = spanOf(asked)
  const marked = (await calendarEntries(tx, { from, to }, today)).filter(({ observance }) => observance !== null)
  const products = await documentLabels(
    tx,
    marked.flatMap(({ document }) => document ?? []),
  )
  const days = observedBetween(await observancesList(tx), from, to)
  const view = await around(desk)
  return days.map((day) => {
    const own = marked.filter(({ observance }) => observance === day.term)
    const shown = own.map((entry) => ({ entry, product: products.get(entry.document ?? '') }))
    return { ...day, marked: <ObservedWith shown={shown} around={view} /> }
  })
}

/** The same question for the time before and after, and for the files. */
function linksOf({ href }: Desk, asked: Asked) {
  const { year, month, kind, pillar } = asked
  const filters = Object.entries({ kind, pillar }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  const to = (path: string, time: readonly (readonly [string, string])[]): string => {
    const said = new URLSearchParams([...time.map(([name, value]) => [name, value]), ...filters]).toString()
    return href(said === '' ? path : `${path}?${said}`)
  }
  const turn = (step: number): string => {
    if (month === undefined) return to('/calendar', [['year', String(year + step)]])
    const [newYear = '', newMonth = ''] = monthsAfter(spanOf(asked).from, step).split('-')
    return to('/calendar', [
      ['year', newYear],
      ['month', String(Number(newMonth))],
    ])
  }
  return {
    before: turn(-1),
    after: turn(1),
    csv: to('/calendar.csv', []),
    json: to('/calendar.json', []),
    feed: to('/calendar.ics', []),
  }
}
