import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import { matches } from '#platform/search'
import type { Hit, Search } from '#platform/search'
import { textIn } from '#platform/words'
import { namesAt } from '#terminology'
import { teamsOn } from './teams/read.ts'
import type { TeamOn } from './teams/read.ts'
import { speak } from './words/index.ts'

/** Finds teams by their name in any language, and by the countries they serve today, under any name these ever had. */
export const searchTeams: Search = async (tx, { words, lang, limit }) => {
  const { rows } = await sql<{ day: Day }>`select house_today()::text as day`.execute(tx)
  const day = rows[0]?.day ?? ''
  const names = await namesAt(tx, day)
  const countries = new Set(names.search(words, ['country', 'area']).map(({ id }) => id))
  const called = await teamsCalled(tx, words)
  const hitOf = ({ id, slug, kind, name, countries: served }: TeamOn): Hit => {
    const { text, lang: written } = textIn(name, lang)
    const also = [...Object.values(name), ...served.map((country) => names.name(country, lang).text)]
    const detail = speak(lang)(`countries.kind-${kind}`)
    return {
      kind: 'team',
      id,
      label: text,
      also,
      lang: written,
      detail,
      path: `/countries/teams/${slug}`,
      weight: 0.95,
    }
  }
  return (await teamsOn(tx, day))
    .filter((team) => called.has(team.id) || team.countries.some((country) => countries.has(country)))
    .slice(0, limit)
    .map(hitOf)
}

async function teamsCalled(tx: Tx, words: string): Promise<Set<string>> {
  const names = sql<string | null>`(select string_agg(one.value, ' ') from jsonb_each_text(country_teams.name) one)`
  const rows = await tx
    .selectFrom('country_teams')
    .select('country_teams.id')
    .where(matches([names, 'country_teams.slug'], words))
    .execute()
  return new Set(rows.map(({ id }) => id))
}
