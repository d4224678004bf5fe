import { join } from 'node:path'
import * as v from 'valibot'
import { askReader } from '#platform/foreign'
import type { Grid } from './table.ts'

/** Has a child process read the bytes; whatever the file does to it, here it becomes a grid or a refusal. */
export const gridFromChild = (bytes: Uint8Array, sheet?: string): Promise<Grid> =>
  askReader(bytes, {
    program: join(import.meta.dirname, 'child.ts'),
    room: 'tables',
    answers: grid,
    args: sheet === undefined ? [] : [sheet],
  })

const remark = v.object({
  row: v.number(),
  column: v.string(),
  kind: v.picklist(['looks-like-formula', 'was-formula']),
})
const grid = v.object({
  columns: v.array(v.string()),
  cells: v.array(v.array(v.string())),
  remarks: v.array(remark),
  sheet: v.optional(v.string()),
})
