import type { Line } from './page/lines.ts'
import type { Piece } from './page/pieces.ts'
import { isEnded } from './blocks/shapes.ts'
import type { Setting } from './setting.ts'

/** A note at the foot of a page or the end of the text: its sign, its lines, and where the text calls it. */
export type FoundNote = {
  readonly key: string
  readonly sign: string
  readonly lines: Line[]
  readonly call: { readonly line: Line; readonly from: number; readonly to: number }
}

type Call = FoundNote['call'] & { readonly sign: string }

/**
 * Notes in small letters below the text of their page, or after it. Only what the text calls by a raised or small sign is
 * one; a small line that nothing calls stays in the text.
 */
export function notesOf(pages: readonly (readonly Line[])[], setting: Setting): FoundNote[] {
  const notes: FoundNote[] = []
  const waiting: Call[] = []
  for (const lines of pages) {
    const foot = footOf(lines, setting)
    for (const line of lines) if (!foot.has(line)) waiting.push(...callsIn(line, setting))
    for (const line of foot) {
      const sign = signOf(line)
      const at = sign === null ? -1 : waiting.findLastIndex((call) => call.sign === sign)
      const [call] = at < 0 ? [] : waiting.splice(at, 1)
      if (call !== undefined) notes.push({ key: String(notes.length + 1), sign: call.sign, lines: [line], call })
      else continued(notes.at(-1), line)
    }
  }
  return notes
}

const smallerBy = 0.94

/** The lines in small letters that no line of the text follows on the page, and what the file tags as notes. */
function footOf(lines: readonly Line[], { size, roles }: Setting): Set<Line> {
  const tagged = (line: Line) => line.runs.some(({ piece }) => noteIn(roles, piece) === 'text')
  // A note under a title may be as large as the text; its star tells.
  const isSmall = (line: Line) => line.turn === 0 && (line.size <= smallerBy * size || /^[*∗†‡]+\s/.test(line.text))
  const texts = lines.filter((line) => !isSmall(line) && !tagged(line) && line.text.length > 25)
  const lowest = Math.max(...texts.map(({ y }) => y))
  return new Set(lines.filter((line) => tagged(line) || (isSmall(line) && line.y > lowest)))
}

function noteIn(roles: Setting['roles'], { tag }: Piece): 'call' | 'text' | null {
  const role = roles.get(tag ?? '')
  return role !== undefined && 'note' in role ? role.note : null
}

const signs = /^(\d{1,3}|[*∗†‡§]{1,3}|[a-z])$/

function callsIn(line: Line, { size, roles }: Setting): Call[] {
  if (line.size < smallerBy * size) return []
  return line.runs.flatMap((run, at): Call[] => {
    const text = run.piece.text.trim().replace(/[.,;]$/, '')
    const tagged = noteIn(roles, run.piece) === 'call'
    const small = tagged || run.raised || run.piece.size < 0.8 * line.size || (/^[*∗†‡§]+$/.test(text) && at > 0)
    if (small && signs.test(text)) return [{ sign: text, line, from: run.from, to: run.from + text.length }]
    // A star may be typed on to its word; any other sign would be part of it.
    const star = /[^\s*∗†‡]([*∗†‡]{1,3})\W*$/.exec(line.text.slice(run.from, run.to))
    const from = run.from + (star?.index ?? 0) + 1
    return star?.[1] === undefined ? [] : [{ sign: star[1], line, from, to: from + star[1].length }]
  })
}

/** The sign a note begins with: a piece of its own, raised, or set apart by a blank. */
function signOf({ runs: [first], text }: Line): string | null {
  if (first === undefined) return null
  const own = first.piece.text.trim()
  if (signs.test(own)) return own
  return /^(\d{1,3}|[*∗†‡§]{1,3})(?=\s)/.exec(text)?.[1] ?? null
}

/** A line without a sign goes on with the note above it, and over the page only if that was not finished. */
function continued(note: FoundNote | undefined, line: Line): void {
  const last = note?.lines.at(-1)
  if (note === undefined || last === undefined) return
  const near = last.page === line.page && line.y - last.y < 2.2 * line.size
  const over = last.page + 1 === line.page && !isEnded(last.text)
  if (line.size < last.size + 1 && (near || over)) note.lines.push(line)
}
