/** A file that came with a form. */
export type Upload = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/**
 * What a form holds, as nested as its names: `title.en` is `{ title: { en } }`, `countries[]` is a list, and
 * `rows.0.name` is a list of records. Texts are as they were typed.
 */
export type Value = string | Upload | readonly Value[] | Values
export type Values = { readonly [name: string]: Value | undefined }

export const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)

/** Fields are asked for by the name they have in the form, dots and all. */
export function valueAt(values: Values, name: string): Value | undefined {
  let here: Value | undefined = values
  for (const part of partsOf(name)) {
    if (typeof here !== 'object' || isUpload(here)) return undefined
    here = isList(here) ? here[Number(part)] : Object.hasOwn(here, part) ? here[part] : undefined
  }
  return here
}

/** The text of a field; empty when it has none. */
export function textAt(values: Values, name: string): string {
  const value = valueAt(values, name)
  return typeof value === 'string' ? value : ''
}

/** The texts of a field that may be given several times. */
export function textsAt(values: Values, name: string): readonly string[] {
  const value = valueAt(values, name)
  if (isList(value)) return value.filter((one) => typeof one === 'string')
  return typeof value === 'string' && value !== '' ? [value] : []
}

/** No form of ours nests deeper; a name with more dots is one name, which no act asks for. */
const deepest = 8

function partsOf(name: string): string[] {
  const plain = name.replace(/\[\]$/, '')
  const parts = plain.split('.', deepest + 1)
  return parts.length > deepest ? [plain] : parts
}

type Given = readonly (readonly [name: string, value: string | Upload])[]

/**
 * Nests the pairs of a submitted form. The last of several equal names counts, save for `name[]`, which gathers all
 * that are not empty. Names that begin with `_` are the form's own and are left out.
 */
export function nested(given: Given): Values {
  const root = new Map<string, Value | Tree>()
  for (const [name, value] of given) if (!name.startsWith('_')) place(root, name, value)
  return recordOf(root)
}

type Tree = Map<string, Value | Tree>

function place(root: Tree, name: string, value: string | Upload): void {
  const parts = partsOf(name)
  const last = parts.pop() ?? ''
  let here = root
  for (const part of parts) {
    const below = here.get(part)
    const next = below instanceof Map ? below : new Map<string, Value | Tree>()
    here.set(part, next)
    here = next
  }
  if (!name.endsWith('[]')) return void here.set(last, value)
  const before = here.get(last)
  // One list that grows: a copy for each value made a form of a megabyte work for minutes.
  const list = isGathered(before) ? before : []
  if (value !== '') list.push(value)
  here.set(last, list)
}

const isGathered = (value: Value | Tree | undefined): value is Value[] => Array.isArray(value)

const recordOf = (tree: Tree): Values => Object.fromEntries([...tree].map(([part, below]) => [part, valueOf(below)]))

function valueOf(below: Value | Tree): Value {
  if (!(below instanceof Map)) return below
  const numbered = [...below.keys()].every((part) => /^\d{1,4}$/.test(part))
  if (!numbered) return recordOf(below)
  return [...below].toSorted(([one], [other]) => Number(one) - Number(other)).map(([, value]) => valueOf(value))
}
