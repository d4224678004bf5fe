import type { Label, Labels } from '#platform/rooms'
import { textIn } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import type { Tx } from '#platform/db'

/** What outputs, pillars, plans and dependencies are called, as far as the reader may see them. */
export const planLabels: Labels = async (tx, ids, lang) => {
  if (ids.length === 0) return new Map()
  const rows = [
    ...(await outputLabels(tx, ids)),
    ...(await pillarLabels(tx, ids)),
    ...(await planRows(tx, ids)),
    ...(await dependencyRows(tx, ids)),
  ]
  return new Map(rows.map((row) => [row.id, labelOf(row, lang)]))
}

type Row = { readonly id: string; readonly before: string; readonly title: Texts; readonly path: string }

function labelOf({ before, title, path }: Row, lang: Lang): Label {
  const { text, lang: written } = textIn(title, lang)
  return { label: `${before}${text}`, lang: written === lang ? undefined : written, path }
}

async function outputLabels(tx: Tx, ids: readonly string[]): Promise<Row[]> {
  const rows = await tx
    .selectFrom('outputs')
    .innerJoin('plans', 'plans.id', 'outputs.plan')
    .select(['outputs.id', 'outputs.label', 'outputs.title', 'plans.slug'])
    .where('outputs.id', 'in', [...ids])
    .execute()
  return rows.map(({ id, label, title, slug }) => ({
    id,
    before: `${label} `,
    title,
    path: `/o/${slug}/${encodeURIComponent(label)}`,
  }))
}

/** A pillar is called what its newest version calls it. */
async function pillarLabels(tx: Tx, ids: readonly string[]): Promise<Row[]> {
  const rows = await tx
    .selectFrom('pillar_entries')
    .innerJoin('pillars', 'pillars.id', 'pillar_entries.pillar')
    .innerJoin('plan_versions', 'plan_versions.id', 'pillar_entries.version')
    .select(['pillars.id', 'pillars.slug', 'pillar_entries.number', 'pillar_entries.name'])
    .where('pillars.id', 'in', [...ids])
    .orderBy('plan_versions.number')
    .execute()
  return rows.map(({ id, slug, number, name }) => ({
    id,
    before: `${number} `,
    title: name,
    path: `/pillars/${slug}`,
  }))
}

async function planRows(tx: Tx, ids: readonly string[]): Promise<Row[]> {
  const rows = await tx
    .selectFrom('plans')
    .select(['plans.id', 'plans.slug', 'plans.name as title'])
    .where('plans.id', 'in', [...ids])
    .execute()
  return rows.map(({ slug, ...row }) => ({ ...row, before: '', path: `/work-plan?plan=${slug}` }))
}

async function dependencyRows(tx: Tx, ids: readonly string[]): Promise<Row[]> {
  const rows = await tx
    .selectFrom('dependencies')
    .select(['dependencies.id', 'dependencies.slug', 'dependencies.title'])
    .where('dependencies.id', 'in', [...ids])
    .execute()
  return rows.map(({ slug, ...row }) => ({ ...row, before: '', path: `/dependencies/${slug}` }))
}
