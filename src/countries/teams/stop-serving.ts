import { sql } from 'kysely'
import * as v from 'valibot'
import { act, day, holds, id, refuse } from '#platform/acts'
import { validOn } from '#platform/db'

/** A team no longer serves a country; `on` is its last day there. What it did before stays on record. */
export const stopServing = act({
  name: 'countries.stop-serving',
  asks: v.strictObject({ team: id, country: id, on: day }),
  may: holds('secretariat'),
  async does({ tx }, { team, country, on }) {
    const ended = await tx
      .updateTable('team_countries')
      .set({ valid: sql<string>`daterange(lower(valid), ${on}::date, '[]')` })
      .where('team_countries.team', '=', team)
      .where('team_countries.country', '=', country)
      .where(validOn('team_countries.valid', on))
      .returning('team_countries.country')
      .execute()
    if (ended.length === 0) refuse('platform.not-understood', { on }, { on: 'countries.not-served-then' })
    return { about: team, audience: 'public' }
  },
})
