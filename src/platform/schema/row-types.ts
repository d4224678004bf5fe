import type { Column } from './columns.ts'

const heading = '// Written by bin/migrate from the database. Do not edit.\n'

/** The files of row types by their name: one per room, and an index that gathers them. */
export function rowTypes(columns: readonly Column[]): Map<string, string> {
  const byRoom = Map.groupBy(columns, ({ room }) => room)
  const rooms = [...byRoom.keys()].toSorted()
  const files = new Map(rooms.map((room) => [`${room}.ts`, roomFile(room, byRoom.get(room) ?? [])]))
  return files.set('index.ts', indexFile(rooms))
}

function indexFile(rooms: readonly string[]): string {
  const imports = rooms.map((room) => `import type { ${nameOf(room)} } from './${room}.ts'`)
  return `${heading}${imports.join('\n')}\n\nexport type Tables = ${rooms.map(nameOf).join(' & ')}\n`
}

const nameOf = (room: string): string => `${room[0]?.toUpperCase() ?? ''}${room.slice(1)}Tables`

function roomFile(room: string, columns: readonly Column[]): string {
  const tables = [...Map.groupBy(columns, ({ table }) => table)]
  const body = tables.map(([table, ours]) => `  ${table}: {\n${ours.map(line).join('\n')}\n  }`).join('\n')
  const kysely = ['ColumnType', 'Generated', 'GeneratedAlways'].filter((name) => body.includes(`${name}<`))
  const imports = [
    ...(kysely.length > 0 ? [`import type { ${kysely.join(', ')} } from 'kysely'`] : []),
    ...(body.includes('Texts') ? [`import type { Texts } from '#platform/words'`] : []),
  ]
  return `${heading}${imports.join('\n')}\n\nexport type ${nameOf(room)} = {\n${body}\n}\n`
}

function line(column: Column): string {
  const { name, nullable, preset, generated } = column
  const type = `${typeOf(column)}${nullable ? ' | null' : ''}`
  if (generated) return `    ${name}: GeneratedAlways<${type}>`
  // A type with sides of its own says by itself that it need not be given.
  if (preset && type.startsWith('ColumnType<')) return `    ${name}: ${type.replace(/, (\w+), /, ', $1 | undefined, ')}`
  return `    ${name}: ${preset ? `Generated<${type}>` : type}`
}

function typeOf({ domain, type, choices, table, name }: Column): string {
  if (choices !== null) return choices.map((word) => `'${word}'`).join(' | ')
  const known = (domain === null ? undefined : domains[domain]) ?? types[type]
  if (known === undefined) throw new Error(`${table}.${name}: a type that the row types do not know: ${type}`)
  return known
}

const domains: Readonly<Record<string, string>> = {
  texts: 'Texts',
  secrecy: `'unclassified' | 'confidential'`,
  audience: 'string',
}

// What goes into jsonb is text that we made ourselves, so that a list is never taken for an array of the database.
const types: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  bigint: 'number',
  integer: 'number',
  text: 'string',
  'text[]': 'string[]',
  uuid: 'string',
  date: 'string',
  daterange: 'string',
  'timestamp with time zone': 'Date',
  jsonb: 'ColumnType<unknown, string, string>',
  bytea: 'ColumnType<Uint8Array, Uint8Array, Uint8Array>',
}
