import type { Line } from './page/lines.ts'
import type { Role } from './page/tags.ts'

/** How a document is set: what most of its letters have, and how far apart its lines usually are. */
export type Setting = {
  readonly size: number
  readonly font: string
  readonly bold: ReadonlySet<string>
  readonly leadingOf: (size: number) => number
  /** Every word that stands whole on a line, in small letters. */
  readonly words: ReadonlySet<string>
  /** Whether words are divided at the ends of lines at all; most offices do not. */
  readonly divides: boolean
  readonly roles: ReadonlyMap<string, Role>
}

type Told = Pick<Setting, 'bold' | 'roles'>

export function settingOf(pages: readonly (readonly Line[])[], { bold, roles }: Told): Setting {
  const [sizes, fonts, leadings] = [new Map<number, number>(), new Map<string, number>(), new Map<string, number>()]
  const words = new Set<string>()
  for (const lines of pages)
    for (const [at, line] of lines.entries()) {
      add(sizes, rounded(line.size), line.text.length)
      add(fonts, line.font, line.text.length)
      const down = line.y - (lines[at - 1]?.y ?? Number.POSITIVE_INFINITY)
      if (down > 0.8 * line.size && down < 2 * line.size) add(leadings, `${rounded(line.size)} ${rounded(down)}`, 1)
      for (const word of line.text.match(/[\p{L}-]+/gu) ?? []) words.add(word.toLowerCase())
    }
  const usual = usualLeadings(leadings)
  return {
    size: most(sizes, 10),
    font: most(fonts, ''),
    bold,
    leadingOf: (size) => usual.get(rounded(size)) ?? 1.2 * size,
    words,
    divides: pages.reduce((sum, lines) => sum + dividedIn(lines, words), 0) >= divisionsMin,
    roles,
  }
}

/** Twice may be a slip of the pen. */
const divisionsMin = 3

/** How often a line ends in a hyphen and the word stands whole, without it, elsewhere. */
function dividedIn(lines: readonly Line[], words: ReadonlySet<string>): number {
  return lines.filter(({ text }, at) => {
    const [, head] = /(\p{L}+)[-‐\u00ad]$/u.exec(text) ?? []
    const [tail] = /^\p{Ll}+/u.exec(lines[at + 1]?.text ?? '') ?? []
    return head !== undefined && tail !== undefined && words.has(`${head}${tail}`.toLowerCase())
  }).length
}

export const rounded = (points: number): number => Math.round(points * 2) / 2

const add = <K>(counts: Map<K, number>, key: K, by: number) => counts.set(key, (counts.get(key) ?? 0) + by)

const most = <K>(counts: ReadonlyMap<K, number>, otherwise: K): K =>
  [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? otherwise

function usualLeadings(seen: ReadonlyMap<string, number>): Map<number, number> {
  const usual = new Map<number, { down: number; times: number }>()
  for (const [key, times] of seen) {
    const [size = 0, down = 0] = key.split(' ').map(Number)
    if (times > (usual.get(size)?.times ?? 0)) usual.set(size, { down, times })
  }
  return new Map([...usual].map(([size, { down }]) => [size, down]))
}
