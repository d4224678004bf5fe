import { limits, nothingSaid } from './contact.ts'
import type { RawContact } from './contact.ts'
import type { Field, Mapping } from './columns.ts'

type Rows = {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** The people of a table, each column read as the mapping says. Rows are counted from 1, without the heading. */
export function contactsOfTable({ columns, rows }: Rows, mapping: Mapping): RawContact[] {
  return rows.map((row, at) => {
    const all = (field: Field): string[] =>
      columns.filter((column) => mapping[column] === field).map((column) => row[column]?.trim() ?? '')
    const first = (field: Field): string => all(field).find((value) => value !== '') ?? ''
    return {
      ...nothingSaid,
      at: at + 1,
      name: first('name'),
      given: [first('given'), first('middle')].filter((part) => part !== '').join(' '),
      family: first('family'),
      addresses: all('address').flatMap(addressesIn).slice(0, limits.addressesEach),
      org: first('org'),
      department: first('department'),
      title: first('title'),
      lang: first('lang'),
      station: first('station'),
    }
  })
}

/** Google puts several into one cell with colons between them, people with commas; an angle bracket keeps the address. */
function addressesIn(cell: string): string[] {
  const inAngles = [...cell.matchAll(/<([^<>\s]+@[^<>\s]+)>/g)].map(([, address]) => address ?? '')
  if (inAngles.length > 0) return inAngles
  // A comma inside is a slip of the finger as often as a separator: only between two whole addresses is it one.
  return cell.split(/\s*:::\s*|[;\s]+|,(?=[^,]*@)/).filter((part) => part !== '')
}
