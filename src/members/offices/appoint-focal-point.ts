import * as v from 'valibot'
import { act, holds, id, optional, refuse } from '#platform/acts'
import type { Tx } from '#platform/db'
import { firstDay, overlapsWith, period } from '#platform/db'
import { personName } from '../people/person.ts'
import { refuseStranger } from '../people/refuse-stranger.ts'
import { endsAfterStart, termFields } from '../term.ts'
import { capacity } from './office.ts'

const asks = v.pipe(
  v.strictObject({ id: optional(id), entity: id, person: id, capacity, ...termFields }),
  v.forward(endsAfterStart(), ['to']),
)
type Asked = v.InferOutput<typeof asks>

/** Names who speaks for an entity: one focal point at a time, and any number of alternates, all of them its own people. */
export const appointFocalPoint = act({
  name: 'members.appoint-focal-point',
  asks,
  may: holds('secretariat'),
  async does({ tx, newId }, asked) {
    const { entity, person, from, to, source } = asked
    await refuseStranger(tx, { person, entity, on: from })
    if (asked.capacity === 'focal-point') await refuseSecond(tx, asked)
    const point = asked.id ?? newId()
    await tx
      .insertInto('focal_points')
      .values({ id: point, entity, person, capacity: asked.capacity, valid: period(from, to), source })
      .execute()
    return { about: point, forEntity: entity, entity }
  },
})

// The schema refuses it as well; here it can be said who stands there.
async function refuseSecond(tx: Tx, { entity, from, to }: Asked): Promise<void> {
  const there = await tx
    .selectFrom('focal_points')
    .innerJoin('people', 'people.id', 'focal_points.person')
    .select(['people.given', 'people.family', firstDay('focal_points.valid').as('since')])
    .where('focal_points.entity', '=', entity)
    .where('focal_points.capacity', '=', 'focal-point')
    .where(overlapsWith('focal_points.valid', from, to ?? 'infinity'))
    .executeTakeFirst()
  if (there === undefined) return
  const details = { name: personName(there), since: there.since }
  refuse('members.focal-point-there', details, { from: 'members.focal-point-there' })
}
