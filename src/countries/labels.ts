import type { Tx } from '#platform/db'
import type { Label, Labels } from '#platform/rooms'
import { textIn } from '#platform/words'
import type { Texts } from '#platform/words'

/** What teams are called, and what was done with them: that is read on the page of the team. */
export const countryLabels: Labels = async (tx, ids, lang) => {
  if (ids.length === 0) return new Map()
  const rows = [...(await teamRows(tx, ids)), ...(await engagementRows(tx, ids))]
  const labelOf = ({ slug, title }: { readonly slug: string; readonly title: Texts }): Label => {
    const { text, lang: written } = textIn(title, lang)
    return { label: text, lang: written === lang ? undefined : written, path: `/countries/teams/${slug}` }
  }
  return new Map(rows.map((row) => [row.id, labelOf(row)]))
}

const teamRows = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectFrom('country_teams')
    .select(['country_teams.id', 'country_teams.slug', 'country_teams.name as title'])
    .where('country_teams.id', 'in', [...ids])
    .execute()

const engagementRows = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectFrom('engagements')
    .innerJoin('country_teams', 'country_teams.id', 'engagements.team')
    .select(['engagements.id', 'country_teams.slug', 'engagements.title'])
    .where('engagements.level', '=', 'unclassified')
    .where('engagements.id', 'in', [...ids])
    .execute()
