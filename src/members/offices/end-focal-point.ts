import { sql } from 'kysely'
import * as v from 'valibot'
import { act, day, holds, id, refuse } from '#platform/acts'
import { endingOn } from '../term.ts'

/** A focal point or alternate steps down; `on` is the last day. */
export const endFocalPoint = act({
  name: 'members.end-focal-point',
  asks: v.strictObject({ focalPoint: id, on: day }),
  may: holds('secretariat'),
  async does({ tx }, { focalPoint, on }) {
    const { rows } = await sql<{ entity: string }>`update focal_points set valid = ${endingOn(on)}
      where id = ${focalPoint} and valid @> ${on}::date returning entity`.execute(tx)
    const entity = rows[0]?.entity ?? refuse('members.not-held-then', { on }, { on: 'members.not-held-then' })
    return { about: focalPoint, forEntity: entity, entity }
  },
})
