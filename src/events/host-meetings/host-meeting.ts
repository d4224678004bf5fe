import * as v from 'valibot'
import { day, id, line, optional, refuse, texts } from '#platform/acts'
import type { Day, Tx } from '#platform/db'
import { langs } from '#platform/words'
import type { Texts } from '#platform/words'
import { parseSymbol } from '#terminology'

/** An outside meeting on whose margins something happens. Its theme is its own, never the title of what we do there. */
export type HostMeeting = {
  readonly id: string
  readonly slug: string
  readonly name: Texts
  readonly theme: Texts | null
  readonly symbol: string | null
  readonly firstDay: Day
  readonly lastDay: Day
  readonly body: string | null
  readonly revision: number
}

/** What is asked about one, by both acts. */
export const about = {
  name: texts(300),
  theme: optional(texts(500)),
  symbol: optional(v.pipe(line(60), v.check(isSymbol, 'events.not-a-symbol'))),
  firstDay: day,
  lastDay: day,
  body: optional(id),
}

/** A symbol of a document of the meeting, or the part of it under which its documents are numbered: A/CONF.234. */
function isSymbol(given: string): boolean {
  return parseSymbol(given) !== undefined || parseSymbol(`${given}/1`) !== undefined
}

const fields = v.strictObject(about)
export type About = v.InferOutput<typeof fields>

export function refuseOddEnd({ firstDay, lastDay }: About): void {
  if (lastDay < firstDay) refuse('platform.not-understood', {}, { lastDay: 'events.ends-before-it-begins' })
}

export const columnsOf = ({ name, theme, symbol, firstDay, lastDay, body }: About) => ({
  name,
  theme: theme ?? null,
  symbol: symbol ?? null,
  first_day: firstDay,
  last_day: lastDay,
  body: body ?? null,
})

/** Outside meetings, the latest first. */
export const hostMeetings = (tx: Tx): Promise<HostMeeting[]> => stored(tx).orderBy('first_day', 'desc').execute()

/** An outside meeting by its address; undefined when there is none. */
export const hostMeetingAt = (tx: Tx, slug: string): Promise<HostMeeting | undefined> =>
  stored(tx).where('slug', '=', slug).executeTakeFirst()

export const stored = (tx: Tx) =>
  tx
    .selectFrom('host_meetings')
    .select([
      'id',
      'slug',
      'name',
      'theme',
      'symbol',
      'first_day as firstDay',
      'last_day as lastDay',
      'body',
      'revision',
    ])

/** What is said of it by the names of the form's fields. */
export function valuesOf({ name, theme, symbol, firstDay, lastDay, body }: HostMeeting): Record<string, string> {
  const ofTexts = langs.flatMap((lang) => [
    [`name.${lang}`, name[lang] ?? ''] as const,
    [`theme.${lang}`, theme?.[lang] ?? ''] as const,
  ])
  return { ...Object.fromEntries(ofTexts), symbol: symbol ?? '', firstDay, lastDay, body: body ?? '' }
}

/** An outside meeting by its id. */
export const hostMeetingOf = (tx: Tx, host: string): Promise<HostMeeting | undefined> =>
  stored(tx).where('id', '=', host).executeTakeFirst()
