import * as v from 'valibot'
import { label as labelAsked, nextLabel } from '../label.ts'
import type { Group } from './groups.ts'
import type { Candidate } from './preview.ts'
import type { Trouble } from './read-row.ts'

/**
 * Gives every row its label: its own number where the table has one, with hyphens for what an address cannot hold, else
 * the next one of its pillar. Two rows with one number, and a number that cannot be a label, are troubles.
 */
export function labelled(rows: readonly Candidate[], groups: readonly Group[]): Candidate[] {
  const given = new Map<string, number>()
  const called: string[] = []
  return rows.map((row) => {
    const number = groups.find((group) => group.rows.includes(row.row))?.number ?? 1
    const own = row.label.replaceAll(/[\s/\\,;:()]+/g, '-').replaceAll(/^-+|-+$/g, '')
    const label = own === '' ? nextLabel(number, called) : own
    called.push(label)
    const before = given.get(label)
    if (before === undefined) given.set(label, row.row)
    return { ...row, label, troubles: [...row.troubles, ...troublesWith({ row, label, before })] }
  })
}

type Labelling = { readonly row: Candidate; readonly label: string; readonly before: number | undefined }

function troublesWith({ row, label, before }: Labelling): Trouble[] {
  if (!v.safeParse(labelAsked, label).success) return [{ key: 'plan.import-bad-label', details: { label: row.label } }]
  return before === undefined ? [] : [{ key: 'plan.import-twice', details: { row: before, label } }]
}
