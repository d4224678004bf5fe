import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import { stepsOf } from './arrange.ts'
import { standingOf } from './event.ts'
import type { Kind, Standing, Step, When } from './event.ts'

/** An event as lists tell it. */
export type CalendarEntry = {
  readonly id: string
  readonly slug: string
  readonly kind: Kind
  readonly title: Texts
  readonly when: When
  readonly startsAt: Date | null
  readonly zone: string
  readonly place: Texts | null
  readonly platform: string | null
  readonly addressee: Texts | null
  readonly process: Texts | null
  readonly summary: Texts | null
  readonly host: { readonly name: Texts; readonly theme: Texts | null; readonly symbol: string | null } | null
  readonly observance: string | null
  readonly pillar: string | null
  readonly output: string | null
  readonly document: string | null
  readonly team: string | null
  readonly audience: string
  readonly revision: number
  readonly steps: readonly Step[]
  readonly standing: Standing
}

/** Which events are asked for. `audience: 'public'` leaves out what only some may see, whoever asks. */
export type Wanted = {
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly kinds?: readonly Kind[] | undefined
  readonly pillar?: string | undefined
  readonly observance?: string | undefined
  readonly document?: string | undefined
  readonly output?: string | undefined
  readonly team?: string | undefined
  readonly audience?: 'public' | undefined
}

/** Events that have a day in a range, in the order of their days; an event of which only the month is known comes last in it. */
export const calendarEntries = async (tx: Tx, wanted: Wanted, today: Day): Promise<CalendarEntry[]> =>
  complete(tx, await inOrder(wantedRows(tx, wanted)).execute(), today)

/** Events still to be confirmed whose days are not over. */
export async function tentativeEntries(tx: Tx, wanted: Omit<Wanted, 'to'>, today: Day): Promise<CalendarEntry[]> {
  const rows = wantedRows(tx, { ...wanted, from: today }).where((from) =>
    from.exists(
      from
        .selectFrom('event_steps')
        .select('event_steps.number')
        .whereRef('event_steps.event', '=', 'events.id')
        .where('event_steps.kind', '=', 'tentative'),
    ),
  )
  const entries = await complete(tx, await inOrder(rows).execute(), today)
  return entries.filter(({ standing }) => standing === 'tentative')
}

/** The last event before a range and the first one after it. */
export async function nearestEntries(
  tx: Tx,
  { from, to, ...wanted }: Wanted & { from: Day; to: Day },
  today: Day,
): Promise<{ before: CalendarEntry | undefined; after: CalendarEntry | undefined }> {
  const earlier = wantedRows(tx, wanted).where('events.last_day', '<', from)
  const later = wantedRows(tx, wanted).where('events.first_day', '>', to)
  const [before] = await complete(tx, await earlier.orderBy('events.last_day', 'desc').limit(1).execute(), today)
  const [after] = await complete(tx, await inOrder(later).limit(1).execute(), today)
  return { before, after }
}

/** The first and the last year that have an event; undefined when there is none. */
export async function calendarYears(tx: Tx): Promise<{ first: number; last: number } | undefined> {
  const row = await tx
    .selectFrom('events')
    .select((from) => [from.fn.min('events.first_day').as('first'), from.fn.max('events.last_day').as('last')])
    .where('events.level', '=', 'unclassified')
    .executeTakeFirstOrThrow()
  return typeof row.first === 'string' && typeof row.last === 'string'
    ? { first: Number(row.first.slice(0, 4)), last: Number(row.last.slice(0, 4)) }
    : undefined
}

/** Rows of events with where they stand on a day. */
export async function complete(tx: Tx, rows: readonly EntryRow[], today: Day): Promise<CalendarEntry[]> {
  const steps = await stepsOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map(({ first_day: first, last_day: last, precise, hostName, hostTheme, hostSymbol, ...row }) => {
    const when = { first, last, precise }
    const own = steps.get(row.id) ?? []
    const host = hostName === null ? null : { name: hostName, theme: hostTheme, symbol: hostSymbol }
    return { ...row, when, host, steps: own, standing: standingOf(own, when, today) }
  })
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

function wantedRows(tx: Tx, { from, to, ...wanted }: Wanted) {
  return rowsOf(tx)
    .$if(from !== undefined, (query) => query.where('events.last_day', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('events.first_day', '<=', to ?? ''))
    .$if(wanted.kinds !== undefined, (query) => query.where('events.kind', 'in', wanted.kinds ?? []))
    .$if(wanted.pillar !== undefined, (query) => query.where('events.pillar', '=', wanted.pillar ?? null))
    .$if(wanted.observance !== undefined, (query) => query.where('events.observance', '=', wanted.observance ?? null))
    .$if(wanted.document !== undefined, (query) => query.where('events.document', '=', wanted.document ?? null))
    .$if(wanted.output !== undefined, (query) => query.where('events.output', '=', wanted.output ?? null))
    .$if(wanted.team !== undefined, (query) => query.where('events.team', '=', wanted.team ?? null))
    .$if(wanted.audience !== undefined, (query) => query.where('events.audience', '=', wanted.audience ?? ''))
}

const inOrder = (rows: ReturnType<typeof rowsOf>) =>
  rows
    .orderBy(sql`case when events.precise = 'month' then events.last_day else events.first_day end`)
    .orderBy('events.starts_at', (order) => order.asc().nullsFirst())
    .orderBy('events.id')

/** Events that ordinary pages may show: nothing confidential is among them, whoever looks. */
export const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('events')
    .leftJoin('host_meetings', 'host_meetings.id', 'events.host')
    .select([
      'events.id',
      'events.slug',
      'events.kind',
      'events.title',
      'events.first_day',
      'events.last_day',
      'events.precise',
      'events.starts_at as startsAt',
      'events.zone',
      'events.place',
      'events.platform',
      'events.addressee',
      'events.process',
      'events.output',
      'events.summary',
      'events.observance',
      'events.pillar',
      'events.document',
      'events.team',
      'events.audience',
      'events.revision',
      'host_meetings.name as hostName',
      'host_meetings.theme as hostTheme',
      'host_meetings.symbol as hostSymbol',
    ])
    .where('events.level', '=', 'unclassified')
