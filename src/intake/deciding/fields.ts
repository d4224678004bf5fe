import { referredTo } from '../applying/order.ts'
import type { Input } from '../intake.ts'
import type { Given } from '../proposal.ts'
import { isFields, isList, kindOf } from '../telling/values.ts'

/** A field of a proposal that a person can correct. `path` leads to it: `leads`, `0`, `entity`. */
export type Leaf = {
  readonly path: readonly string[]
  readonly kind: 'text' | 'day' | 'number' | 'yes-no' | 'record'
  /** As it stands in the form. */
  readonly value: string
}

// Of the program's own making: nobody corrects an id.
const untouched = ['id', 'slug', 'versionId', 'source', 'sourcePath', 'revision']

/** The fields of a proposal, one for each single value. */
export function leavesOf(input: Input, path: readonly string[] = []): Leaf[] {
  return Object.entries(input)
    .filter(([field]) => !untouched.includes(field))
    .flatMap(([field, given]) => leavesAt(given, [...path, field]))
}

function leavesAt(given: Given, path: readonly string[]): Leaf[] {
  if (isList(given)) return given.flatMap((one, at) => leavesAt(one, [...path, String(at)]))
  const other = referredTo(given)
  if (other !== undefined) return [{ path, kind: 'record', value: toOther(other) }]
  if (isFields(given)) return leavesOf({ ...given }, path)
  return given === null ? [] : [{ path, kind: leafKind(given), value: given === true ? 'yes' : shown(given) }]
}

const shown = (given: Given): string => (typeof given === 'string' || typeof given === 'number' ? String(given) : '')

function leafKind(given: Given): Leaf['kind'] {
  const kind = kindOf(given)
  return kind === 'day' || kind === 'number' || kind === 'yes-no' || kind === 'record' ? kind : 'text'
}

const otherMark = 'proposal:'

/** How a form says that a field stands for what another proposal makes. */
export const toOther = (key: string): string => `${otherMark}${key}`

/** What a person left in the form, as the act will be given it: an empty field is not there, nor an empty line of a list. */
export function corrected(input: Input, leaves: readonly Leaf[], typed: (path: readonly string[]) => string): Input {
  const changes = new Map(leaves.map((leaf) => [leaf.path.join('.'), givenOf(leaf, typed(leaf.path))]))
  const added = leaves.filter(({ path: [field = '', ...more] }) => more.length === 0 && !(field in input))
  const kept = fieldsOf(input, [], changes)
  for (const { path } of added) {
    const given = changes.get(path.join('.'))
    if (given !== undefined) kept[path.join('.')] = given
  }
  return kept
}

type Changes = ReadonlyMap<string, Given | undefined>

function fieldsOf(input: Input, path: readonly string[], changes: Changes): { [field: string]: Given } {
  const fields: { [field: string]: Given } = {}
  for (const [field, given] of Object.entries(input)) {
    const changed = valueOf(given, [...path, field], changes)
    if (changed !== undefined) fields[field] = changed
  }
  return fields
}

function valueOf(given: Given, path: readonly string[], changes: Changes): Given | undefined {
  const key = path.join('.')
  if (changes.has(key)) return changes.get(key)
  if (isList(given)) return given.flatMap((one, at) => filled(valueOf(one, [...path, String(at)], changes)))
  return isFields(given) && referredTo(given) === undefined ? fieldsOf({ ...given }, path, changes) : given
}

const filled = (given: Given | undefined): Given[] =>
  given === undefined || (isFields(given) && Object.keys(given).length === 0) ? [] : [given]

function givenOf({ kind }: Leaf, typed: string): Given | undefined {
  const text = typed.trim()
  if (kind === 'yes-no') return text === 'yes'
  if (text === '') return undefined
  if (kind === 'number') return /^-?\d{1,9}$/.test(text) ? Number(text) : text
  if (kind === 'record' && text.startsWith(otherMark)) return { proposal: text.slice(otherMark.length) }
  return text
}
