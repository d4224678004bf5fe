import { askedYear, get, notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { formatDay, textIn } from '#platform/words'
import { personNames } from '#members'
import { namesAt, observancesList, termId } from '#terminology'
import { mayArrange, mayArrangeSome } from './arrange.ts'
import { EventPage } from './pages/event.tsx'
import { StatementsPage } from './pages/statements.tsx'
import { UnDayPage } from './pages/un-day.tsx'
import { calendarEntries, calendarYears } from './read-calendar.ts'
import type { CalendarEntry } from './read-calendar.ts'
import { eventCard, partsOf } from './read-card.ts'
import type { Speaker } from './read-card.ts'
import { documentLabels, relatedTo } from './related.ts'
import { crumbsTo } from './forms/at-event.tsx'
import { delivered } from './event.ts'
import { speak } from './words/index.ts'

const open = { may: ['public'], rate: 'page', audit: 'none', level: 'unclassified' } as const

export const event = get({
  ...open,
  path: '/events/:slug',
  name: 'events.event',
  show: async (desk) => {
    const card = (await eventCard(desk.tx, desk.params['slug'] ?? '', desk.today)) ?? notFound()
    const title = textIn(card.title, desk.lang).text
    const body = (
      <EventPage
        around={await around(desk)}
        card={card}
        speakers={await named(desk, card.speakers)}
        related={await relatedTo(desk.tx, card, desk.today)}
        arranges={mayArrange(desk.by.grants, card.pillar)}
      />
    )
    const about = card.audience === 'public' ? { about: title } : {}
    return { title, body, section: 'calendar', crumbs: crumbsTo(desk), ...about }
  },
})

export const statements = get({
  ...open,
  path: '/events/statements',
  name: 'events.statements',
  show: async (desk) => {
    const { tx, today, lang, query } = desk
    const asked = {
      kind: delivered.find((kind) => kind === query.get('kind')) ?? '',
      year: askedYear(desk, 'year') ?? '',
      words: (query.get('words') ?? '').trim().slice(0, 200),
    }
    const kinds = delivered.filter((kind) => asked.kind === '' || asked.kind === kind)
    const days = asked.year === '' ? {} : { from: `${asked.year}-01-01`, to: `${asked.year}-12-31` }
    const entries = (await calendarEntries(tx, { ...days, kinds }, today)).filter((entry) =>
      hasWords(entry, asked.words),
    )
    const body = (
      <StatementsPage
        around={await around(desk)}
        rows={await statementRows(desk, entries.toReversed())}
        asked={asked}
        years={await yearsOf(desk)}
        mayAnnounce={mayArrangeSome(desk.by.grants)}
      />
    )
    return { title: speak(lang)('events.statements'), body, section: 'calendar', crumbs: crumbsTo(desk), wide: true }
  },
})

export const unDay = get({
  ...open,
  path: '/calendar/days/:code',
  name: 'events.un-day',
  show: async (desk) => {
    const { tx, today, lang, params } = desk
    const term = termId('day', params['code'] ?? '')
    const row = (await observancesList(tx)).find((one) => one.term === term) ?? notFound()
    const names = await namesAt(tx, today)
    const entries = await calendarEntries(tx, { observance: term }, today)
    const products = await documentLabels(
      tx,
      entries.flatMap(({ document }) => document ?? []),
    )
    const day = `${today.slice(0, 4)}-${[row.month, row.day].map((part) => String(part).padStart(2, '0')).join('-')}`
    const title = names.name(term, lang).text
    const body = (
      <UnDayPage
        around={await around(desk)}
        term={term}
        day={formatDay(lang, day)}
        since={row.first_year}
        symbol={row.symbol}
        entries={entries}
        products={[...products.values()]}
        mayAnnounce={mayArrangeSome(desk.by.grants)}
      />
    )
    return { title, body, section: 'calendar', crumbs: crumbsTo(desk), about: title }
  },
})

/** What the pages of this room are handed besides their records. */
export const around = async ({ lang, href, tx, today }: Desk) => ({ lang, href, names: await namesAt(tx, today) })

/** The years there are events in, and this one; the latest first. */
export async function yearsOf({ tx, today }: Desk): Promise<number[]> {
  const now = Number(today.slice(0, 4))
  const { first, last } = (await calendarYears(tx)) ?? { first: now, last: now }
  const [from, to] = [Math.min(first, now), Math.max(last, now)]
  return Array.from({ length: to - from + 1 }, (_, at) => to - at)
}

/** Speakers with the names this reader may see: people of the network are named to the network. */
async function named({ tx }: Desk, speakers: readonly Speaker[]) {
  const people = await personNames(
    tx,
    speakers.flatMap(({ person }) => person ?? []),
  )
  return speakers.map((speaker) => ({
    ...speaker,
    called: people.get(speaker.person ?? '') ?? speaker.name ?? undefined,
  }))
}

async function statementRows(desk: Desk, entries: readonly CalendarEntry[]) {
  const parts = await partsOf(
    desk.tx,
    entries.map(({ id }) => id),
  )
  const texts = await documentLabels(
    desk.tx,
    entries.flatMap(({ document }) => document ?? []),
  )
  const rows = []
  for (const entry of entries) {
    const speakers = await named(desk, parts.get(entry.id)?.speakers ?? [])
    rows.push({ entry, speakers, text: texts.get(entry.document ?? '') })
  }
  return rows
}

/** Whether all words are somewhere in what the register shows of an entry, in any of its languages. */
function hasWords({ title, addressee, process, host }: CalendarEntry, words: string): boolean {
  const texts = [title, addressee, process, host?.name].flatMap((one) => Object.values(one ?? {}))
  const all = [...texts, host?.symbol ?? ''].join(' ').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}
