import * as v from 'valibot'
import { day, id, line, optional, texts, wholeNumber } from '#platform/acts'
import { instantIn, shownIn } from '#platform/clock'
import type { Day } from '#platform/db'
import { isZone } from '#platform/words'
import { capacities, countryParts, entityParts, participantKinds, placesFor } from './event.ts'

const choose = 'platform.choose-one'

/** Any zone the runtime knows. */
export const zone = v.pipe(v.string('platform.required'), v.trim(), v.check(isZone, choose))

/** When it starts: `15:00` in the event's zone, or an instant, `2021-05-20T13:00:00Z`. */
export const startTime = v.pipe(
  v.string('platform.required'),
  v.trim(),
  v.check(
    (given) => timeOfDay.test(given) || (instant.test(given) && !Number.isNaN(Date.parse(given))),
    'events.not-a-time',
  ),
)

const timeOfDay = /^([01]?\d|2[0-3]):[0-5]\d$/
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** The instant an event starts at: the hour that was given, on its first day, by the clocks of its zone. */
export const startOn = (zoneName: string, first: Day, startsAt: string): Date =>
  instantIn(
    zoneName,
    first,
    timeOfDay.test(startsAt) ? startsAt.padStart(5, '0') : shownIn(zoneName, new Date(startsAt)).time,
  )

/** The same hour of the clocks there, on another day. */
export const startMoved = (zoneName: string, first: Day, before: Date | null): Date | null =>
  before === null ? null : instantIn(zoneName, first, shownIn(zoneName, before).time)

export const days = {
  firstDay: day,
  lastDay: optional(day),
  precise: optional(v.picklist(['day', 'month'], choose)),
}

export const entityRows = v.array(
  v.strictObject({ entity: id, part: v.picklist(entityParts, choose), number: optional(wholeNumber(1, 1_000)) }),
)

export const countryRows = v.array(v.strictObject({ country: id, part: v.picklist(countryParts, choose) }))

export const speaker = v.strictObject({
  person: optional(id),
  name: optional(line(200)),
  body: optional(texts(200)),
  entity: optional(id),
  capacity: v.picklist(capacities, choose),
  topic: optional(texts(300)),
})

/** People who took part, as counts: who they were is not asked. */
export const participantRows = v.array(
  v.strictObject({
    kind: v.picklist(participantKinds, choose),
    number: wholeNumber(0, 1_000_000),
    women: optional(wholeNumber(0, 1_000_000)),
  }),
)

/** How many people entities sent together in a part, where nobody knows how many each did. */
export const totalRows = v.array(
  v.strictObject({ part: v.picklist(entityParts, choose), number: wholeNumber(1, 10_000) }),
)

export const placeRows = v.array(
  v.strictObject({ what: v.picklist(placesFor, choose), number: wholeNumber(1, 1_000_000) }),
)
