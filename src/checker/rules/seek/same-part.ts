import type { Lang } from '#platform/words'
import { contentWords } from './content-words.ts'
import type { Part, PartList } from './parts.ts'

/** One part of the work with every way in which a text names it. */
export type SamePart = { readonly parts: readonly Part[] }

/**
 * Which parts of several lists are the same: those whose names share most of their words come first, then those left over
 * that have the same number. Each part of a list is matched once.
 */
export function sameParts(lists: readonly PartList[], lang: Lang): SamePart[] {
  const [first, ...others] = lists.toSorted((one, other) => other.parts.length - one.parts.length)
  const groups = (first?.parts ?? []).map((part) => [part])
  for (const list of others) {
    const pairs = list.parts.flatMap((part) =>
      groups.map((group) => ({ part, group, score: closest(group, part, lang) })),
    )
    const taken = new Set<unknown>()
    for (const { part, group, score } of pairs.toSorted((one, other) => other.score - one.score)) {
      const [head] = group
      const fits = score >= 0.6 || (score > 0 && head?.number === part.number)
      if (!fits || taken.has(part) || taken.has(group)) continue
      taken.add(part).add(group)
      group.push(part)
    }
  }
  return groups.map((parts) => ({ parts }))
}

const closest = (group: readonly Part[], part: Part, lang: Lang): number =>
  Math.max(...group.map((one) => likeness(one.name, part.name, lang)))

/** How much of the shorter name is in the longer one; of two that have all of it, the one that says little else is closer. */
function likeness(one: string, other: string, lang: Lang): number {
  const [a, b] = [bearing(one, lang), bearing(other, lang)]
  const shared = [...a].filter((word) => b.has(word)).length
  const less = Math.min(a.size, b.size)
  return less === 0 ? 0 : shared / less + shared / (100 * Math.max(a.size, b.size)) - (shared === less ? 0 : 0.01)
}

const bearing = (name: string, lang: Lang): Set<string> =>
  new Set(
    contentWords(name, lang)
      .map(({ word }) => word)
      .filter((word) => !generic.has(word)),
  )

/** Words that any part of any network may have in its name. */
const generic = new Set('pillar united nations network pilier pilar workstream component'.split(' '))

/** A list is one of the parts of the work when most of its items are parts that stand elsewhere too. */
export const isOfParts = (list: PartList, groups: readonly SamePart[]): boolean =>
  groups.filter(({ parts }) => parts.length > 1 && parts.some((part) => list.parts.includes(part))).length * 2 >
  list.parts.length

/** A name as it is compared: without the number, the word "Pillar", and a bracket that only shortens it. */
export const bareName = (name: string): string =>
  name
    .replace(/\s*\((?=[^)]*\p{Lu}{2})(?:[\p{L}\p{N}&-]+\s?){1,3}\)\s*$/u, '')
    .replace(/\s+(?:Pillar|Pilier|Pilar)$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
