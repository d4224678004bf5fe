import type { Day, Tx } from '#platform/db'
import { textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Names } from '#terminology'
import { sql } from 'kysely'
import { standingText } from '../pages/entries.tsx'
import { whenText } from '../pages/when.tsx'
import type { CalendarEntry } from '../read-calendar.ts'
import type { PillarLabel } from '../related.ts'
import { speak } from '../words/index.ts'
import type { CalendarItem } from './icalendar.ts'

/** What the files of the calendar are made with: a language, names, and where the network lives. */
export type Making = {
  readonly lang: Lang
  readonly names: Names
  readonly address: string
  readonly pillars: readonly PillarLabel[]
}

/** Events as items of a calendar program. An event of which only the month is known has no day to stand on. */
export const itemsOf = (
  entries: readonly CalendarEntry[],
  changed: ReadonlyMap<string, Date>,
  making: Making,
): CalendarItem[] =>
  entries.filter(({ when }) => when.precise === 'day').map((entry) => itemOf(entry, changed.get(entry.id), making))

function itemOf(entry: CalendarEntry, changed: Date | undefined, { lang, address }: Making): CalendarItem {
  const { when, steps, standing } = entry
  const said = steps.at(-1)?.day ?? when.first
  const where = [entry.place, entry.platform === null ? null : { en: entry.platform }].flatMap((texts) =>
    texts === null ? [] : [textIn(texts, lang).text],
  )
  return {
    uid: entry.id,
    summary: textIn(entry.title, lang).text,
    first: when.first,
    last: when.last,
    startsAt: entry.startsAt ?? undefined,
    status: standing === 'tentative' ? 'TENTATIVE' : standing === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    changedAt: changed ?? new Date(`${said}T00:00:00Z`),
    sequence: entry.revision - 1 + Math.max(0, steps.length - 1),
    location: where.join(', '),
    description: entry.summary === null ? undefined : textIn(entry.summary, lang).text,
    url: `${address}/events/${entry.slug}`,
    categories: [speak(lang)(`events.kind-${entry.kind}`)],
    yearly: false,
  }
}

/** When something was last done to these events, by the ledger, as far as the viewer may see it. */
export async function lastChanged(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('ledger')
    .select(['about', sql<Date>`max(ledger.at)`.as('at')])
    .where('about', 'in', [...ids])
    .groupBy('about')
    .execute()
  return new Map(rows.map(({ about, at }) => [about, at]))
}

/** A United Nations day, which comes back every year. */
export const itemOfDay = (
  { term, day, changedAt }: { term: string; day: Day; changedAt: Date },
  { lang, names, address }: Making,
): CalendarItem => ({
  uid: term,
  summary: names.name(term, lang).text,
  first: day,
  last: day,
  startsAt: undefined,
  status: 'CONFIRMED',
  changedAt,
  sequence: 0,
  location: undefined,
  description: undefined,
  url: `${address}/calendar/days/${names.codeOf(term)}`,
  categories: [speak(lang)('events.un-day')],
  yearly: true,
})

const columns = [
  'kind',
  'title',
  'when',
  'first',
  'last',
  'state',
  'place',
  'host',
  'symbol',
  'theme',
  'pillar',
  'address',
] as const

/** Events as a table with headings in the reader's language. */
export function tableOf(entries: readonly CalendarEntry[], making: Making) {
  const { lang } = making
  const say = speak(lang)
  const headings = {
    kind: say('events.kind'),
    title: say('events.field-title'),
    when: say('events.when'),
    first: say('events.field-firstDay'),
    last: say('events.field-lastDay'),
    state: say('events.field-state'),
    place: say('events.place'),
    host: say('events.host'),
    symbol: say('events.host-symbol'),
    theme: say('events.host-theme'),
    pillar: say('events.pillar'),
    address: say('events.page-address'),
  }
  return {
    columns: columns.map((column) => headings[column]),
    rows: entries.map((entry) => {
      const cells = cellsOf(entry, making)
      return Object.fromEntries(columns.map((column) => [headings[column], cells[column]]))
    }),
  }
}

function cellsOf(entry: CalendarEntry, { lang, address, pillars }: Making): Record<(typeof columns)[number], string> {
  const text = (texts: CalendarEntry['place'] | undefined): string => (texts ? textIn(texts, lang).text : '')
  const { kind, when, host, standing } = entry
  return {
    kind: speak(lang)(`events.kind-${kind}`),
    title: text(entry.title),
    when: whenText(lang, when),
    first: when.first,
    last: when.last,
    state: standingText(lang, kind, standing),
    place: text(entry.place) || (entry.platform ?? ''),
    host: text(host?.name),
    symbol: host?.symbol ?? '',
    theme: text(host?.theme),
    pillar: text(pillars.find(({ id }) => id === entry.pillar)?.name),
    address: `${address}/events/${entry.slug}`,
  }
}

/** Events for programs: texts in every language they exist in, days as ISO texts, no words of ours. */
export const recordsOf = (entries: readonly CalendarEntry[], { address, pillars, names }: Making) =>
  entries.map(
    ({
      id,
      slug,
      kind,
      title,
      when,
      startsAt,
      zone,
      standing,
      place,
      platform,
      addressee,
      process,
      summary,
      ...entry
    }) => ({
      id,
      address: `${address}/events/${slug}`,
      kind,
      title,
      firstDay: when.first,
      lastDay: when.last,
      precise: when.precise,
      startsAt,
      zone,
      state: standing,
      place,
      platform,
      addressee,
      process,
      summary,
      host: entry.host,
      observance: entry.observance === null ? null : names.codeOf(entry.observance),
      pillar: pillars.find((pillar) => pillar.id === entry.pillar)?.slug ?? null,
    }),
  )
