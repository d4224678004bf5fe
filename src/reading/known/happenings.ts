import { calendarEntries } from '#events'
import { meetingsList } from '#meetings'
import type { Day, Tx } from '#platform/db'
import type { KnownHappening } from '../known.ts'
import { asNames } from './names.ts'

/** Events and meetings on record, as they stand on a day; what is still to come is there too. */
export async function happeningsKnown(tx: Tx, on: Day): Promise<KnownHappening[]> {
  const announced = (await calendarEntries(tx, {}, on)).filter(({ steps }) => steps.some(({ day }) => day <= on))
  const events = announced.map(({ id, slug, kind, title, when, standing }) => ({
    id,
    code: slug,
    names: asNames(title),
    path: `/events/${slug}`,
    kind,
    first: when.first,
    last: when.last,
    state: standing,
  }))
  const meetings = (await meetingsList(tx)).map(({ id, slug, kind, title, day, heldOn }) => ({
    id,
    code: slug,
    names: asNames(title),
    path: `/meetings/${slug}`,
    kind: kind === 'plenary' ? 'meeting' : `${kind}-meeting`,
    first: day,
    last: day,
    state: heldOn !== null && heldOn <= on ? 'held' : day < on ? 'unrecorded' : 'planned',
  }))
  return [...events, ...meetings]
}
