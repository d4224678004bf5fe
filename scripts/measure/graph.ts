import { dirname, join } from 'node:path/posix'
import type { Source } from '../check/read-sources.ts'
import { isTest, placeOf, roomOf } from '../check/trespass.ts'

/** Which file asks which, for values only: a type is gone before the program runs. */
export function askings(sources: readonly Source[], manners: readonly string[] = ['value']): Map<string, string[]> {
  const known = new Set(sources.map(({ path }) => path))
  return new Map(
    sources.map(({ path, imports }) => [
      path,
      imports
        .filter(({ manner }) => manners.includes(manner))
        .map(({ wish }) => fileOf(path, wish))
        .filter((file) => known.has(file)),
    ]),
  )
}

/** Groups of files that ask each other in a circle (strongly connected, after Tarjan). */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const found: string[][] = []
  const visit = (file: string): number => {
    order.set(file, order.size)
    lowest.set(file, order.size - 1)
    stack.push(file)
    for (const asked of graph.get(file) ?? []) {
      const reach = order.has(asked) ? (stack.includes(asked) ? order.get(asked) : undefined) : visit(asked)
      if (reach !== undefined) lowest.set(file, Math.min(lowest.get(file) ?? reach, reach))
    }
    if (lowest.get(file) === order.get(file)) found.push(stack.splice(stack.indexOf(file)))
    return lowest.get(file) ?? 0
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return found.filter((group) => group.length > 1)
}

/** Pairs of rooms that ask each other, types included: neither can be read or removed alone. */
export function mutualPairs(sources: readonly Source[]): string[] {
  const pairs = new Set<string>()
  for (const [file, asked] of askings(sources, ['value', 'type', 'dynamic']))
    if (!isTest(file)) for (const other of asked) pairs.add(`${roomOf(file)} ${roomOf(other)}`)
  return [...pairs].filter((pair) => {
    const [one = '', other = ''] = pair.split(' ')
    return one < other && pairs.has(`${other} ${one}`)
  })
}

/** Exported names that no file imports, tests included, as `file: name`. */
export function unasked(sources: readonly Source[]): string[] {
  const taken = new Set(
    sources.flatMap(({ path, imports }) =>
      imports.flatMap(({ wish, names }) => names.map((name) => `${fileOf(path, wish)}: ${name}`)),
    ),
  )
  return sources
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, exports }) => exports.map((name) => `${path}: ${name}`))
    .filter((name) => !taken.has(name) && !taken.has(name.replace(/: .*/, ': *')))
}

const fileOf = (from: string, wish: string): string =>
  wish.startsWith('#') ? placeOf(wish) : wish.startsWith('.') ? join(dirname(from), wish) : wish
