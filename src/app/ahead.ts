import type { Desk } from '#platform/web'
import { textIn } from '#platform/words'
import { nextMeetings } from '#meetings'
import type { Ahead } from './pages/home.tsx'

const aheadMax = 5

/** The next dates that the reader may see, of every room that has dates. */
export async function aheadOf({ tx, lang, today, href }: Desk): Promise<Ahead[]> {
  const meetings = (await nextMeetings(tx, today, aheadMax)).map(({ day, title, slug }) => ({
    day,
    what: textIn(title, lang).text,
    href: href(`/meetings/${slug}`),
  }))
  return meetings.toSorted((one, other) => (one.day < other.day ? -1 : 1)).slice(0, aheadMax)
}
