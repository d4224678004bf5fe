import type { Addition, Desk } from '#platform/web'
import { EntryList } from './pages/entries.tsx'
import { calendarEntries } from './read-calendar.ts'
import type { Wanted } from './read-calendar.ts'
import { around } from './web.tsx'
import { speak } from './words/index.ts'

/** On the page of a team, a text, an output or a pillar: the events that point to it. */
export const additions: readonly Addition[] = [
  eventsOn('countries.team', (team) => ({ team })),
  eventsOn('documents.document', (document) => ({ document })),
  eventsOn('plan.output', (output) => ({ output })),
  eventsOn('plan.pillar', (pillar) => ({ pillar })),
]

function eventsOn(to: string, pointing: (about: string) => Wanted): Addition {
  return {
    to,
    show: async (desk: Desk, about: string) => {
      const entries = await calendarEntries(desk.tx, pointing(about), desk.today)
      if (entries.length === 0) return undefined
      return (
        <section aria-labelledby="events">
          <h2 id="events">{speak(desk.lang)('events.events')}</h2>
          <EntryList entries={entries} around={await around(desk)} />
        </section>
      )
    },
  }
}
