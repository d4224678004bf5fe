import * as v from 'valibot'
import { act, day, holds, id, line, optional, refuse } from '#platform/acts'
import type { Day } from '#platform/db'

/** A period whose ends may both be open: many teams served their country before anybody wrote down since when. */
export const openPeriod = (from: Day | undefined, to: Day | undefined): string => `[${from ?? ''},${to ?? ''}]`

/** Records that a team serves a country from a day on. */
export const serveCountry = act({
  name: 'countries.serve-country',
  asks: v.strictObject({ team: id, country: id, from: day, to: optional(day), source: line(300) }),
  may: holds('secretariat'),
  async does({ tx }, { team, country, from, to, source }) {
    if (to !== undefined && to < from) refuse('platform.not-understood', {}, { to: 'countries.ends-before' })
    await tx
      .insertInto('team_countries')
      .values({ team, country, valid: openPeriod(from, to), source })
      .execute()
    return { about: team, audience: 'public' }
  },
})
