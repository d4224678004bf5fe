import type { Day, Tx } from '#platform/db'
import { knownOn, standingOf } from './event.ts'
import { calendarEntries } from './read-calendar.ts'
import type { CalendarEntry } from './read-calendar.ts'
import { partsOf } from './read-card.ts'
import type { Part } from './read-card.ts'

/** An event as it was known at the end of a period, with who had a part in it. */
export type Told = CalendarEntry & { readonly part: Part }

type Period = { readonly from: Day; readonly to: Day }

/** Events held in a period: those whose last day lies in it, and which were recorded as held by its end. */
export const heldIn = (tx: Tx, { from, to }: Period): Promise<Told[]> =>
  told(tx, { from, to }, ({ standing, when }) => standing === 'held' && from <= when.last && when.last <= to)

/** Events that were still to come at the end of a period, as they were announced by then. */
export const plannedAfter = (tx: Tx, { to }: Pick<Period, 'to'>): Promise<Told[]> =>
  told(
    tx,
    { to },
    ({ standing, when }) =>
      when.last > to && (standing === 'planned' || standing === 'tentative' || standing === 'confirmed'),
  )

/** Events that were called off in a period. */
export const cancelledIn = (tx: Tx, { from, to }: Period): Promise<Told[]> =>
  told(tx, { to }, ({ steps }) => steps.some(({ kind, day }) => kind === 'cancelled' && from <= day && day <= to))

async function told(
  tx: Tx,
  { from, to }: { from?: Day; to: Day },
  which: (entry: CalendarEntry) => boolean,
): Promise<Told[]> {
  // What was written down later is not known yet, so it neither counts nor moves anything.
  const entries = (await calendarEntries(tx, { from }, to)).flatMap((entry) => {
    const steps = entry.steps.filter(({ day }) => day <= to)
    if (steps.length === 0) return []
    const when = knownOn(entry.when, entry.steps, to)
    return [{ ...entry, steps, when, standing: standingOf(steps, when, to) }]
  })
  const chosen = entries.filter(which)
  const parts = await partsOf(
    tx,
    chosen.map(({ id }) => id),
  )
  return chosen.flatMap((entry) => {
    const part = parts.get(entry.id)
    return part === undefined ? [] : [{ ...entry, part }]
  })
}
