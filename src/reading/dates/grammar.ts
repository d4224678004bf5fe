import type { DateSaid } from '../reading.ts'

/**
 * One way of writing dates. In the pattern `{d}`, `{m}`, `{y}` stand for a day, a month and a year, `{d2}` and so on for
 * those of the end; `{q}` a quarter, `{h}` a half, `{n}` a number of months; `{-}` the dash of a range, `{_}` a space;
 * `[…]` with a `?` after it is left out at will, as in any regular expression.
 */
export type Shape = { readonly style: string; readonly grain: DateSaid['grain']; readonly pattern: string }

/** How a language writes dates: its months and counting words with their numbers, and the shapes, longer ones first. */
export type Grammar = {
  readonly months: Readonly<Record<string, number>>
  readonly counts: Readonly<Record<string, number>>
  /** What may follow a day («1er», «4th»), and stand before or after a year («2021 года», «عام 2021»). */
  readonly ordinal: string
  readonly year: { readonly before: string; readonly after: string }
  readonly shapes: readonly Shape[]
}

/** A shape made a regular expression. */
export type Compiled = { readonly style: string; readonly grain: DateSaid['grain']; readonly find: RegExp }

export function compile({ months, counts, ordinal, year, shapes }: Grammar): Compiled[] {
  const month = anyOf(Object.keys(months))
  const count = anyOf(Object.keys(counts))
  const day = (name: string): string => `(?<${name}>[0-3]?\\d|[٠-٣]?[٠-٩])(?:${ordinal})?`
  const years = (name: string): string => `${year.before}(?<${name}>(?:19|20)\\d\\d|[٠-٩]{4})(?!\\+)${year.after}`
  const parts: Readonly<Record<string, string>> = {
    d: day('d'),
    d2: day('d2'),
    m: `(?<m>${month})`,
    m2: `(?<m2>${month})`,
    y: years('y'),
    y2: years('y2'),
    q: `(?<q>${count})`,
    h: `(?<h>${count})`,
    n: `(?<n>${count}|\\d{1,2})`,
    '-': '\\s?[-–—]\\s?',
    _: '[\\s\\u00a0]+',
  }
  return shapes.map(({ style, grain, pattern }) => {
    const source = pattern.replaceAll(/\{([^}]+)\}/g, (given, part: string) => parts[part] ?? given)
    return {
      style,
      grain,
      find: new RegExp(`(?<![\\p{L}\\p{N}.,/-])${source}(?![\\p{L}\\p{N}]|[-/]\\p{N}|\\p{M})`, 'gu'),
    }
  })
}

/** Words of a table as one alternative, longer ones first so that none hides another. */
const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|')
