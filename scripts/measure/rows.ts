import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../check/read-sources.ts'
import { home } from '../check/run-tool.ts'

export type Row = { readonly id: string; readonly says: string }

/** The rows of the mission, from COLONNADE_ROWS or from where it usually lies; undefined when there is no such file here. */
export function missionRows(): Row[] | undefined {
  const path = process.env['COLONNADE_ROWS'] ?? join(home, '..', 'shared', 'mission', 'rows.md')
  return existsSync(path) ? rowsIn(readFileSync(path, 'utf8')) : undefined
}

/** One row for each line of a table that begins with an id, and one for M, which is a paragraph of figures. */
export function rowsIn(text: string): Row[] {
  const found = text.split('\n').flatMap((line) => {
    const [, id, rest] = /^\|\s*(P-[A-Z]\d+|[A-LUX]\d+)\b([^\n]*)$/.exec(line) ?? []
    if (id !== undefined) return [{ id, says: sayingOf(rest ?? '') }]
    return line.startsWith('## M.') ? [{ id: 'M', says: line.replace(/^## M\.\s*/, '') }] : []
  })
  return found.filter(({ id }, at) => found.findIndex((row) => row.id === id) === at)
}

/** The ids that test titles begin with: `[C3] …`, `[A1] [A10] …`, `[A1, A10] …`. */
export function provenIds(sources: readonly Source[]): Set<string> {
  const titles = sources.flatMap(({ tests }) => tests)
  return new Set(
    titles.flatMap((title) =>
      [...(/^(\[[^\]]+\]\s*)+/.exec(title)?.[0] ?? '').matchAll(/[A-Z][\w-]*/g)].map(([id]) => id),
    ),
  )
}

// The table of jobs names the job beside the id; the others have the capability in the last column but one.
function sayingOf(rest: string): string {
  const cells = rest.split('|').map((cell) => cell.trim())
  const [beside = '', ...others] = cells
  const named = beside.replaceAll(/[★☆]/g, '').trim()
  return named !== '' ? named : (others.filter((cell) => cell !== '').at(-2) ?? others[0] ?? '')
}
