import { dirname } from 'node:path/posix'
import type { Source } from '../check/read-sources.ts'
import { isTest } from '../check/trespass.ts'

/** The value below which this share of the values lies; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const inOrder = values.toSorted((one, other) => one - other)
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? 0
}

/** What is measured as code: ours, written by hand, no test; words in six languages and tables of facts are no code. */
export const isCode = ({ path }: Source): boolean =>
  !isTest(path) &&
  !path.startsWith('src/platform/db/tables/') &&
  !/\/(words\/(.*\/)?(ar|zh|en|fr|ru|es)|data\/.+)\.ts$/.test(path)

/** The share of lines, from 0 to 1, that stand in a stretch of eight lines which stands elsewhere too; imports left out. */
export function duplicated(sources: readonly Source[]): { share: number; where: string[] } {
  const files = sources.map(({ path, text }) => ({ path, lines: withoutImports(text) }))
  const places = new Map<string, { file: number; at: number }[]>()
  files.forEach(({ lines }, file) => {
    for (let at = 0; at + stretch <= lines.length; at += 1) {
      const key = lines.slice(at, at + stretch).join('\n')
      places.set(key, [...(places.get(key) ?? []), { file, at }])
    }
  })
  const twins = [...places.values()].filter((found) => found.length > 1).flat()
  const marked = new Set(
    twins.flatMap(({ file, at }) => Array.from({ length: stretch }, (_, n) => `${file}:${at + n}`)),
  )
  const total = files.reduce((sum, { lines }) => sum + lines.length, 0)
  const guilty = [...new Set([...marked].map((place) => files[Number(place.split(':')[0])]?.path ?? ''))]
  return { share: total === 0 ? 0 : marked.size / total, where: guilty }
}

/** The folder with the most files of ours in it, tests left out. */
export function fullestFolder(paths: readonly string[]): { folder: string; files: number } {
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
  const [folder, files] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? ['', 0]
  return { folder, files }
}

const stretch = 8

const withoutImports = (text: string): string[] =>
  text
    .replaceAll(/^(import|export) [^;'"]*?from '[^']*'$/gm, '')
    .replaceAll(/^import '[^']*'$/gm, '')
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => line !== '')
