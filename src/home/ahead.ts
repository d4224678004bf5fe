import { textIn } from '#platform/words'
import { calendarEntries } from '#events'
import { nextMeetings } from '#meetings'
import type { Reader } from './reader.ts'

const aheadMax = 5

export type Ahead = { readonly day: string; readonly what: string; readonly path: string }

/** The next dates that the reader may see, of every room that has dates; what was called off is none. */
export async function aheadOf({ tx, lang, today }: Reader): Promise<Ahead[]> {
  const meetings = (await nextMeetings(tx, today, aheadMax)).map(({ day, title, slug }) => ({
    day,
    what: textIn(title, lang).text,
    path: `/meetings/${slug}`,
  }))
  const events = (await calendarEntries(tx, { from: today }, today))
    .filter(({ standing }) => standing !== 'cancelled')
    .map(({ when, title, slug }) => ({
      day: when.first < today ? today : when.first,
      what: textIn(title, lang).text,
      path: `/events/${slug}`,
    }))
  return [...meetings, ...events].toSorted((one, other) => (one.day < other.day ? -1 : 1)).slice(0, aheadMax)
}
