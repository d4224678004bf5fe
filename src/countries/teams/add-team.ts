import * as v from 'valibot'
import { act, day, holds, id, line, optional, refuse, slug, texts } from '#platform/acts'
import type { Scene } from '#platform/acts'
import type { Day } from '#platform/db'
import { freeAddress, slugFrom } from '#platform/words'
import type { Texts } from '#platform/words'
import { teamKinds } from '../team.ts'
import { openPeriod } from './serve-country.ts'

const served = v.strictObject({ country: id, from: optional(day), to: optional(day) })

/** Brings a country team into the register, with the countries it serves. Its address is made of its name and stays. */
export const addTeam = act({
  name: 'countries.add-team',
  asks: v.strictObject({
    id: optional(id),
    slug: optional(slug),
    kind: v.picklist(teamKinds, 'platform.choose-one'),
    name: texts(200),
    multiCountry: optional(v.boolean('platform.choose-one')),
    countries: v.pipe(v.array(served), v.minLength(1, 'countries.serves-none')),
    source: line(300),
  }),
  may: holds('secretariat'),
  async does(scene, { id: given, slug: wanted, kind, name, multiCountry, countries, source }) {
    const team = given ?? scene.newId()
    const address = wanted ?? (await freeSlug(scene, name, team))
    const multi = multiCountry ?? countries.length > 1
    await scene.tx
      .insertInto('country_teams')
      .values({ id: team, slug: address, kind, name, multi_country: multi })
      .execute()
    await scene.tx
      .insertInto('team_countries')
      .values(countries.map((one) => ({ team, country: one.country, valid: periodOf(one), source })))
      .execute()
    return { about: team, audience: 'public', slug: address }
  },
})

function periodOf({ from, to }: { from?: Day | undefined; to?: Day | undefined }): string {
  if (from !== undefined && to !== undefined && to < from)
    refuse('platform.not-understood', {}, { to: 'countries.ends-before' })
  return openPeriod(from, to)
}

// A name without Latin letters makes no address that can be typed everywhere, so the team gets a number.
async function freeSlug({ tx }: Scene, name: Texts, team: string): Promise<string> {
  const wanted = slugFrom(name) ?? `team-${team.slice(-8)}`
  const rows = await tx.selectFrom('country_teams').select('country_teams.slug').execute()
  return freeAddress(wanted, new Set(rows.map((row) => row.slug)))
}
