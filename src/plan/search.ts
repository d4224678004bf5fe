import { sql } from 'kysely'
import type { Tx } from '#platform/db'
import { matches } from '#platform/search'
import type { Ask, Hit, Search } from '#platform/search'
import { textIn } from '#platform/words'
import type { Lang, Texts } from '#platform/words'

/**
 * Finds outputs, pillars and what the network waits for, by any of their names in any language; a pillar also by its
 * former names, its other names and its theme words, since papers go on using them.
 */
export const searchPlan: Search = async (tx, ask) => [
  ...(await pillarsFound(tx, ask)),
  ...(await outputsFound(tx, ask)),
  ...(await dependenciesFound(tx, ask)),
]

const everyText = (column: string) =>
  sql<string>`array_to_string(array(select value from jsonb_each_text(${sql.ref(column)})), ' ')`

async function outputsFound(tx: Tx, { words, lang, limit }: Ask): Promise<Hit[]> {
  const rows = await tx
    .selectFrom('outputs')
    .innerJoin('plans', 'plans.id', 'outputs.plan')
    .select(['outputs.id', 'outputs.label', 'outputs.title', 'plans.slug', 'plans.name'])
    .where(matches(['outputs.label', everyText('outputs.title'), everyText('outputs.statement')], words))
    .orderBy('plans.first_day', 'desc')
    .orderBy('outputs.label')
    .limit(limit)
    .execute()
  return rows.map(({ id, label, title, slug, name }) => {
    const shown = textIn(title, lang)
    const path = `/o/${slug}/${encodeURIComponent(label)}`
    const also = [label, ...Object.values(title)]
    return {
      kind: 'output',
      id,
      label: shown.text,
      also,
      lang: shown.lang,
      detail: `${label} · ${textIn(name, lang).text}`,
      path,
      weight: 1,
    }
  })
}

async function pillarsFound(tx: Tx, { words, lang, limit }: Ask): Promise<Hit[]> {
  const rows = await tx
    .selectFrom('pillar_entries')
    .innerJoin('pillars', 'pillars.id', 'pillar_entries.pillar')
    .innerJoin('plan_versions', 'plan_versions.id', 'pillar_entries.version')
    .select([
      'pillars.id',
      'pillars.slug',
      'pillar_entries.number',
      'pillar_entries.name',
      'pillar_entries.short_name as shortName',
      'pillar_entries.aliases',
      'pillar_entries.keywords',
    ])
    .where('pillars.id', 'in', (query) =>
      query
        .selectFrom('pillar_entries as any')
        .select('any.pillar')
        .where(
          matches(
            [
              everyText('any.name'),
              everyText('any.short_name'),
              everyText('any.keywords'),
              sql<string>`array_to_string(${sql.ref('any.aliases')}, ' ')`,
            ],
            words,
          ),
        ),
    )
    .orderBy('plan_versions.starts_on', 'desc')
    .orderBy('plan_versions.number', 'desc')
    .limit(limit * 4)
    .execute()
  const versions = Map.groupBy(rows, ({ id }) => id)
  return [...versions.values()].flatMap((same) => same.slice(0, 1).map((newest) => pillarHit(newest, same, lang)))
}

type Entry = {
  id: string
  slug: string
  number: number
  name: Texts
  shortName: Texts
  aliases: string[]
  keywords: Texts | null
}

/** Shown as it is called now; found by everything it was ever called. */
function pillarHit({ id, slug, number, name }: Entry, versions: readonly Entry[], lang: Lang): Hit {
  const shown = textIn(name, lang)
  const also = versions.flatMap((one) => [
    ...Object.values(one.name),
    ...Object.values(one.shortName),
    ...one.aliases,
    ...Object.values(one.keywords ?? {}),
  ])
  return {
    kind: 'pillar',
    id,
    label: shown.text,
    also,
    lang: shown.lang,
    detail: String(number),
    path: `/pillars/${slug}`,
    weight: 1.2,
  }
}

async function dependenciesFound(tx: Tx, { words, lang, limit }: Ask): Promise<Hit[]> {
  const rows = await tx
    .selectFrom('dependencies')
    .select(['dependencies.id', 'dependencies.slug', 'dependencies.title', 'dependencies.body'])
    .where(matches([everyText('dependencies.title'), everyText('dependencies.body')], words))
    .limit(limit)
    .execute()
  return rows.map(({ id, slug, title, body }) => {
    const shown = textIn(title, lang)
    const also = [...Object.values(title), ...Object.values(body)]
    return {
      kind: 'dependency',
      id,
      label: shown.text,
      also,
      lang: shown.lang,
      path: `/dependencies/${slug}`,
      weight: 0.9,
    }
  })
}
