import { refuse } from '#platform/acts'
import { fold } from '#terminology'
import { columnNames } from './column-names.ts'

/** What a row can tell, by the names that `--map` takes. */
const fields = [
  'number',
  'title',
  'statement',
  'pillar',
  'pillar-number',
  'pillar-leads',
  'leads',
  'entities',
  'due',
  'done',
  'status',
  'update',
  'goal',
  'milestone-1',
  'milestone-1-date',
  'milestone-2',
  'milestone-2-date',
  'milestone-3',
  'milestone-3-date',
] as const
export type Field = (typeof fields)[number]

/** Which column tells which field. A column may tell two: the day of the last milestone is also when the whole is due. */
export type Columns = ReadonlyMap<Field, string>

/**
 * Finds the column of each field: what `--map field=column` says, else the first column with a name that people give to
 * it in one of the six languages, whatever its case, accents, hyphens or underscores. Refuses what it was told wrongly.
 */
export function columnsOf(columns: readonly string[], { maps, groupBy }: Told): Columns {
  const told = new Map(maps.map((given) => toldBy(given, columns)))
  if (groupBy !== undefined) told.set('pillar', columnNamed(groupBy, columns))
  const found = fields.flatMap((field) => {
    const column = told.get(field) ?? columnFor(field, columns)
    return column === undefined ? [] : [[field, column] as const]
  })
  const known = new Map(found)
  for (const field of ['title', 'pillar'] as const)
    if (!known.has(field)) refuse('plan.import-needs-column', { field, choices: columns.join(' · ') })
  return known
}

export type Told = { readonly maps: readonly string[]; readonly groupBy: string | undefined }

function toldBy(given: string, columns: readonly string[]): [Field, string] {
  const [, name = '', column = ''] = /^([^=]+)=(.+)$/s.exec(given) ?? refuse('plan.import-bad-map', { given })
  const field = fields.find((one) => one === name.trim())
  return [
    field ?? refuse('plan.import-no-such-field', { field: name, choices: fields.join('  ') }),
    columnNamed(column.trim(), columns),
  ]
}

/** A column by its name as it stands, or by the same words. */
function columnNamed(name: string, columns: readonly string[]): string {
  const found = columns.find((column) => column === name) ?? columns.find((column) => plain(column) === plain(name))
  return found ?? refuse('plan.import-no-such-column', { column: name, choices: columns.join(' · ') })
}

const columnFor = (field: Field, columns: readonly string[]): string | undefined =>
  columnNames[field]
    .map((name) => columns.find((column) => plain(column) === plain(name)))
    .find((column) => column !== undefined)

/** Letters and digits in small, one space between words: `Work_Package-Name` is "work package name". */
const plain = (name: string): string =>
  fold(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
