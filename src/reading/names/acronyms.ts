import { after, before } from '../places/beside.ts'
import type { Acronym, Mention } from '../reading.ts'

const capitals = /(?<![\p{L}\p{N}./@_-])\p{Lu}[\p{Lu}\p{N}]+(?:-\p{Lu}[\p{L}\p{N}]*|-\d+)*(?=s?(?![\p{L}\p{N}]))/gu
const roman = /^[IVX]+$/

/** Words in capitals, with the long form that stands beside them. `mentions` are those of the same block. */
export function acronymsIn(text: string, block: number, mentions: readonly Mention[]): Acronym[] {
  if (isShouted(text)) return []
  return [...text.matchAll(capitals)]
    .filter(({ 0: said }) => !roman.test(said) && /\p{Lu}.*\p{Lu}/u.test(said))
    .map((hit) => {
      const [said, from] = [hit[0], hit.index]
      const to = from + said.length
      const mention = mentions.find((one) => one.from <= from && to <= one.to && one.to - one.from <= said.length + 1)
      return { block, from, to, said, expanded: expansionAt(text, { from, to }), known: mention?.code ?? null }
    })
}

/** A line wholly in capitals is a heading, not a row of acronyms. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.length > 2 && words.every((word) => word === word.toUpperCase())
}

/** The long form beside an acronym: before it when it stands in brackets, in brackets when it stands before them. */
function expansionAt(text: string, { from, to }: { from: number; to: number }): string | null {
  const said = text.slice(from, to)
  const bracketed = /\(["“«']?$/u.exec(text.slice(Math.max(0, from - 2), from)) !== null
  if (bracketed) return longFormOf(said, before(text, from).replace(/\s*\(["“«']?$/u, ''))
  const inside = /^\s*\(([^()]{6,120})\)/u.exec(after(text, to))?.[1]
  return inside !== undefined && hasInitials(said, inside) ? inside : null
}

/** The fewest words right before it whose initials, small words apart, make the acronym. */
function longFormOf(said: string, beside: string): string | null {
  const words = [...beside.matchAll(/[^\s]+/gu)].slice(-20)
  for (let count = 2; count <= words.length; count += 1) {
    const start = words.at(-count)?.index ?? 0
    const candidate = beside.slice(start)
    if (/[.;:]\s/u.test(candidate)) return null
    if (hasInitials(said, candidate)) return candidate
  }
  return null
}

function hasInitials(said: string, long: string): boolean {
  const letters = said.replaceAll(/[^\p{L}]/gu, '').toLocaleUpperCase()
  const initials = (long.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLocaleUpperCase()
  if (initials[0] !== letters[0]) return false
  let at = 0
  for (const letter of initials) if (letter === letters[at]) at += 1
  return at === letters.length
}
