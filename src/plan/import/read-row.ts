import type { ReadDay } from './read-day.ts'
import { readDay } from './read-day.ts'
import type { Columns, Field } from './columns.ts'

/** Why a row is refused: a word key and what it needs. */
export type Trouble = { readonly key: string; readonly details: Readonly<Record<string, string | number>> }

/** A row as it tells an output, before anybody knows who its names are. Rows count from 1, without the heading. */
export type Row = {
  readonly row: number
  readonly label: string
  readonly title: string
  readonly statement: string
  readonly pillar: string
  readonly pillarNumber: string
  readonly pillarLeads: readonly string[]
  readonly leads: readonly string[]
  readonly entities: readonly string[]
  readonly due: ReadDay | undefined
  readonly done: ReadDay | undefined
  readonly reports: readonly string[]
  readonly goal: string
  readonly milestones: readonly {
    readonly at: 1 | 2 | 3
    readonly title: string
    readonly due: ReadDay | undefined
  }[]
  readonly troubles: readonly Trouble[]
}

/** Longest texts, as the acts take them. */
const longest = { title: 400, statement: 4000, status: 2000, update: 2000, goal: 500, pillar: 200 } as const

/** Reads one row of a table by its columns, and says everything that is wrong with it. */
export function readRow(cells: Readonly<Record<string, string>>, columns: Columns, row: number): Row {
  const of = (field: Field): string => (cells[columns.get(field) ?? ''] ?? '').trim()
  const troubles = textTroubles(of, columns)
  const dayOf = (field: Field): ReadDay | undefined => {
    const text = of(field)
    if (text === '') return undefined
    const day = readDay(text)
    if (day !== undefined && day !== 'two-ways') return day
    const key = day === undefined ? 'plan.import-not-a-day' : 'plan.import-two-ways'
    troubles.push({ key, details: { text, column: columns.get(field) ?? field } })
    return undefined
  }
  const milestones = ([1, 2, 3] as const).flatMap((at) => {
    const [title, due] = [of(`milestone-${at}`), dayOf(`milestone-${at}-date`)]
    return title === '' ? [] : [{ at, title: title.slice(0, 600), due }]
  })
  const [due, done] = [dayOf('due'), dayOf('done')]
  return {
    row,
    label: of('number'),
    title: of('title'),
    statement: of('statement'),
    pillar: of('pillar'),
    pillarNumber: of('pillar-number'),
    pillarLeads: namesIn(of('pillar-leads')),
    leads: namesIn(of('leads')),
    entities: namesIn(of('entities')),
    due: due ?? milestones.findLast((milestone) => milestone.due !== undefined)?.due,
    done,
    reports: [...new Set([of('status'), of('update')])].filter((text) => text !== ''),
    goal: of('goal'),
    milestones,
    troubles: distinct(troubles),
  }
}

/** What is missing, and what is longer than the acts take. */
function textTroubles(of: (field: Field) => string, columns: Columns): Trouble[] {
  const tooLong = (['title', 'statement', 'status', 'update', 'goal', 'pillar'] as const).filter(
    (field) => of(field).length > longest[field],
  )
  return [
    ...(of('title') === '' ? [{ key: 'plan.import-no-title', details: {} }] : []),
    ...(of('pillar') === '' ? [{ key: 'plan.import-no-pillar', details: {} }] : []),
    ...tooLong.map((field) => ({
      key: 'plan.import-too-long',
      details: { column: columns.get(field) ?? field, max: longest[field] },
    })),
  ]
}

// One column may tell two fields; what is wrong with it is said once.
const distinct = (troubles: readonly Trouble[]): Trouble[] => [
  ...new Map(troubles.map((one) => [JSON.stringify(one), one])).values(),
]

/** Names in one cell: a JSON list, or separated by semicolons, commas, bars or lines. */
function namesIn(cell: string): string[] {
  const list = cell.startsWith('[') ? listIn(cell) : undefined
  const names = list ?? cell.split(/[;,|\n]+/)
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
}

function listIn(cell: string): string[] | undefined {
  try {
    const read: unknown = JSON.parse(cell)
    return Array.isArray(read) ? read.filter((one) => typeof one === 'string') : undefined
  } catch {
    // It only looked like a list, so it is a text like any other.
    return undefined
  }
}
