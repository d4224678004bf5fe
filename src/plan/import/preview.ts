import type { Day, Tx } from '#platform/db'
import type { Table } from '#platform/tables'
import { registeredEntities } from '#members'
import { namesAt } from '#terminology'
import type { Names } from '#terminology'
import { planBySlug } from '../versions/read.ts'
import type { Columns, Told } from './columns.ts'
import { columnsOf } from './columns.ts'
import { groupsOf } from './groups.ts'
import type { Group } from './groups.ts'
import { labelled } from './labels.ts'
import { periodOf, troublesWithDays } from './period.ts'
import type { PlanGiven } from './period.ts'
import { readRow } from './read-row.ts'
import type { Row, Trouble } from './read-row.ts'
import { whoIs } from './who-is.ts'
import type { Who } from './who-is.ts'

/** What the person who imports said besides the table. */
export type Asked = Told & {
  readonly plan: PlanGiven
  readonly knownAs: readonly string[]
  readonly acceptUnknownLeads: boolean
}

/** A row with everybody known who can be, its label, and what is wrong with it. */
export type Candidate = Row & {
  readonly leadsKnown: readonly string[]
  readonly contributors: readonly string[]
  readonly strangers: { readonly leads: readonly Stranger[]; readonly entities: readonly Stranger[] }
}
export type Stranger = { readonly unknown: string; readonly near: string | undefined }

/** Everything an import would do, before it does any of it. */
export type Preview = {
  readonly columns: Columns
  readonly unused: readonly string[]
  readonly plan: Awaited<ReturnType<typeof periodOf>>
  readonly groups: readonly Group[]
  readonly fresh: readonly Candidate[]
  readonly known: readonly Candidate[]
  readonly refused: readonly Candidate[]
  /** Entities with official names that are not in the register yet. */
  readonly toRegister: readonly string[]
  readonly strangers: readonly (Stranger & { readonly rows: readonly number[]; readonly leads: boolean })[]
  readonly formulas: number
  readonly names: Names
}

/** Looks at a table against what the network knows, and changes nothing. */
export async function previewOf(
  tx: Tx,
  table: Table,
  { asked, today }: { asked: Asked; today: Day },
): Promise<Preview> {
  const columns = columnsOf(table.columns, asked)
  const rows = table.rows.map((cells, at) => readRow(cells, columns, at + 1))
  const names = await namesAt(tx, today)
  const plan = await periodOf(tx, { given: asked.plan, rows, today })
  const there = await alreadyThere(tx, plan.slug, today)
  const known = recognized(rows, whoIs(names, { knownAs: asked.knownAs, seen: rows.flatMap(namesOf) }))
  const groups = groupsOf(known, there)
  const judged = labelled(known, groups).map((row) => ({
    ...row,
    troubles: [...row.troubles, ...troublesWithDays(row, { plan, columns }), ...leadTroubles(row, groups, asked)],
  }))
  const [sound, refused] = [judged.filter(isSound), judged.filter((row) => !isSound(row))]
  return {
    columns,
    unused: table.columns.filter((column) => ![...columns.values()].includes(column)),
    plan,
    groups,
    fresh: sound.filter(({ label }) => !there.labels.has(label)),
    known: sound.filter(({ label }) => there.labels.has(label)),
    refused,
    toRegister: await unregistered(tx, sound, groups),
    strangers: strangersIn(known),
    formulas: table.remarks.length,
    names,
  }
}

const isSound = ({ troubles }: Row): boolean => troubles.length === 0
const namesOf = ({ leads, pillarLeads, entities }: Row): string[] => [...leads, ...pillarLeads, ...entities]

function recognized(rows: readonly Row[], who: (name: string) => Who): Candidate[] {
  return rows.map((row) => {
    const [leads, entities] = [row.leads.map(who), row.entities.map(who)]
    const ids = (all: readonly Who[]): string[] => [
      ...new Set(all.flatMap((one) => ('entity' in one ? [one.entity] : []))),
    ]
    const strange = (all: readonly Who[]): Stranger[] => all.flatMap((one) => ('unknown' in one ? [one] : []))
    const leadsKnown = ids(leads)
    return {
      ...row,
      pillarLeads: ids(row.pillarLeads.map(who)),
      leadsKnown,
      contributors: ids(entities).filter((entity) => !leadsKnown.includes(entity)),
      strangers: { leads: strange(leads), entities: strange(entities) },
    }
  })
}

/** A lead that nobody knows keeps the row out, unless it was said that such leads may be left out. */
function leadTroubles(row: Candidate, groups: readonly Group[], { acceptUnknownLeads }: Asked): Trouble[] {
  if (acceptUnknownLeads) return []
  const unknown = row.strangers.leads.map(({ unknown: name, near }): Trouble =>
    near === undefined
      ? { key: 'plan.import-unknown-lead', details: { name } }
      : { key: 'plan.import-unknown-lead-near', details: { name, near } },
  )
  const group = groups.find(({ rows }) => rows.includes(row.row))
  const nobody = group !== undefined && group.known === undefined && group.leads.length === 0
  return [...unknown, ...(nobody ? [{ key: 'plan.import-nobody-leads-pillar', details: { pillar: group.name } }] : [])]
}

export type There = Awaited<ReturnType<typeof alreadyThere>>

/** What the plan already holds, when it is there: its pillars by their names, its outputs by their labels. */
async function alreadyThere(tx: Tx, slug: string, today: Day) {
  const plan = await planBySlug(tx, slug, today)
  if (plan === undefined) return { pillars: [], labels: new Set<string>() }
  const pillars = await tx
    .selectFrom('pillar_entries')
    .innerJoin('pillars', 'pillars.id', 'pillar_entries.pillar')
    .select(['pillars.id', 'pillar_entries.number', 'pillar_entries.name'])
    .where('pillar_entries.version', '=', plan.version.id)
    .execute()
  const outputs = await tx.selectFrom('outputs').select('outputs.label').where('outputs.plan', '=', plan.id).execute()
  return { pillars, labels: new Set(outputs.map(({ label }) => label)) }
}

async function unregistered(tx: Tx, rows: readonly Candidate[], groups: readonly Group[]): Promise<string[]> {
  const registered = new Set((await registeredEntities(tx)).map(({ id }) => id))
  const wanted = rows.flatMap(({ leadsKnown, contributors }) => [...leadsKnown, ...contributors])
  const led = groups.filter((group) => rows.some(({ row }) => group.rows.includes(row))).flatMap(({ leads }) => leads)
  return [...new Set([...wanted, ...led])].filter((entity) => !registered.has(entity))
}

function strangersIn(rows: readonly Candidate[]): Preview['strangers'] {
  const all = rows.flatMap(({ row, strangers }) => [
    ...strangers.leads.map((one) => ({ ...one, row, lead: true })),
    ...strangers.entities.map((one) => ({ ...one, row, lead: false })),
  ])
  return [...Map.groupBy(all, ({ unknown }) => unknown)].map(([unknown, same]) => ({
    unknown,
    near: same[0]?.near,
    rows: [...new Set(same.map(({ row }) => row))],
    leads: same.some(({ lead }) => lead),
  }))
}
