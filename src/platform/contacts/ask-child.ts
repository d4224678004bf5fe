import { join } from 'node:path'
import * as v from 'valibot'
import { askReader } from '#platform/foreign'
import { formats } from './contact.ts'
import type { Recognised } from './recognise.ts'

/** Has a child process read the bytes; whatever the book does to it, here it becomes people or a refusal. */
export const bookFromChild = (bytes: Uint8Array): Promise<Recognised> =>
  askReader(bytes, { program: join(import.meta.dirname, 'child.ts'), room: 'contacts', answers: recognised })

const contact = v.object({
  at: v.number(),
  name: v.string(),
  given: v.string(),
  family: v.string(),
  addresses: v.array(v.string()),
  org: v.string(),
  department: v.string(),
  title: v.string(),
  lang: v.string(),
  station: v.string(),
})
const remark = v.object({
  at: v.number(),
  key: v.string(),
  values: v.record(v.string(), v.union([v.string(), v.number()])),
})
const recognised = v.object({
  format: v.picklist(formats),
  contacts: v.array(contact),
  remarks: v.array(remark),
  skip: v.number(),
  encoding: v.optional(v.string()),
})
