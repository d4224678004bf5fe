import { join } from 'node:path'
import * as v from 'valibot'
import { askReader } from '#platform/foreign'
import { isPdf } from './is-pdf.ts'
import { cleanedKinds, formats } from './text.ts'
import type { Text } from './text.ts'

/** Has a child process read the bytes; whatever the file does to it, here it becomes a text or a refusal. */
export const textFromChild = (bytes: Uint8Array, markdown: boolean): Promise<Text> =>
  askReader(bytes, {
    program: join(import.meta.dirname, isPdf(bytes) ? 'pdf-child.ts' : 'child.ts'),
    room: 'texts',
    answers: textSchema,
    args: markdown ? ['markdown'] : [],
  })

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const count = v.pipe(v.number(), v.integer(), v.minValue(1))
const place = v.object({ part: count, line: v.exactOptional(count), page: v.exactOptional(count) })
const span = { from: offset, to: offset }
const change = { by: v.exactOptional(v.string()), on: v.exactOptional(v.string()) }
const mark = v.variant('kind', [
  v.object({ kind: v.literal('link'), ...span, href: v.string() }),
  v.object({ kind: v.literal('note'), ...span, note: v.string() }),
  v.object({ kind: v.literal('inserted'), ...span, ...change }),
  v.object({ kind: v.literal('deleted'), ...span, text: v.string(), ...change }),
])
const block = v.object({
  kind: v.picklist(['heading', 'paragraph', 'item', 'row']),
  level: v.exactOptional(count),
  number: v.exactOptional(v.string()),
  text: v.string(),
  place,
  marks: v.array(mark),
  cells: v.exactOptional(v.array(v.string())),
  table: v.exactOptional(count),
})
const note = { key: v.string(), text: v.string(), place }
/** What a text looks like as plain data: what the child may answer, and what is kept of it. */
export const textSchema = v.object({
  format: v.picklist(formats),
  title: v.nullable(v.string()),
  lang: v.nullable(v.string()),
  direction: v.picklist(['ltr', 'rtl']),
  pages: v.nullable(v.number()),
  blocks: v.array(block),
  notes: v.array(v.object(note)),
  comments: v.array(v.object({ ...note, ...change })),
  cleaned: v.array(v.object({ kind: v.picklist(cleanedKinds), was: v.string(), place })),
  remarks: v.array(v.object({ key: v.string(), values: v.record(v.string(), v.union([v.string(), v.number()])) })),
})
