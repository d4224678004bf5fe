import type { Draft } from '../../drafts.ts'
import type { Mark } from '../../text.ts'
import type { Group } from './groups.ts'
import { cellsOf, isEnded, openingOf } from './shapes.ts'

type Said = { readonly group: Group; readonly text: string; readonly marks: readonly Mark[] }

/** What groups of lines are in the text: headings with levels, items, rows of tables, paragraphs. */
export function draftsOf(said: readonly Said[]): Draft[] {
  const levels = levelsOf(said)
  let table = 0
  return said.map((one, at) => {
    if (!one.group.row) return draftOf(one, levels)
    if (said[at - 1]?.group.row !== true) table += 1
    return rowOf(one, table)
  })
}

/** What is largest on the first page, or nearly so and longer: above a title often stands who publishes it. */
export function titleOf(said: readonly Said[]): string | null {
  const first = said.filter((one) => pageOf(one.group).page === 1 && isHeading(one))
  const sizeOf = ({ group }: Said) => group.lines[0]?.size ?? 0
  const largest = Math.max(...first.map(sizeOf))
  const large = first.filter((one) => sizeOf(one) >= 0.6 * largest)
  return large.toSorted((one, other) => other.text.length - one.text.length)[0]?.text ?? null
}

function draftOf(said: Said, levels: ReadonlyMap<string, number>): Draft {
  const { group, text, marks } = said
  const { opening } = group
  const about = { ...pageOf(group), text, marks }
  if (isHeading(said))
    return { kind: 'heading', level: levels.get(group.style) ?? 6, ...numbered(headingNumber(text)), ...about }
  if (opening?.kind === 'bullet') return { kind: 'item', ...pageOf(group), ...shortened(said, opening.taken) }
  if (opening?.kind === 'item') return { kind: 'item', number: opening.number, ...about }
  return { kind: 'paragraph', ...numbered(opening === null ? undefined : String(opening.number)), ...about }
}

const pageOf = ({ lines: [first] }: Group): { page: number } => ({ page: first?.page ?? 1 })
const numbered = (number: string | undefined) => (number === undefined ? {} : { number })

const charactersMax = 250

function isHeading({ group: { style, opening }, text }: Said): boolean {
  if (style === 'text' || text.length > charactersMax || !/\p{L}{2}/u.test(text)) return false
  if (style.startsWith('tag')) return true
  if (opening?.kind === 'bullet' || opening?.kind === 'item') return false
  return style.startsWith('size') || (!isEnded(text) && !text.endsWith(','))
}

const headingNumber = (text: string): string | undefined =>
  /^([IVXLC]+|[A-Z]|\d{1,3}(?:\.\d{1,3})*)\.(?=\s)/.exec(text)?.[1]

/** The larger the higher; bold ones of the size of the text come last. What the file tags keeps its own level. */
function levelsOf(said: readonly Said[]): Map<string, number> {
  const styles = new Set(said.filter(isHeading).map(({ group }) => group.style))
  const sizes = [...styles].filter((style) => style.startsWith('size'))
  const ranked = sizes.toSorted((one, other) => Number(other.slice(5)) - Number(one.slice(5)))
  const levels = new Map([...ranked, 'bold'].map((style, at) => [style, Math.min(6, at + 1)]))
  for (const style of styles) if (style.startsWith('tag')) levels.set(style, Number(style.slice(4)))
  return levels
}

/** A bullet is drawn, not said. */
function shortened({ text, marks }: Said, by: number): Pick<Draft, 'text' | 'marks'> {
  const rest = text.slice(by).trimStart()
  const taken = text.length - rest.length
  const moved = (at: number) => Math.max(0, at - taken)
  return { text: rest, marks: marks.map((mark) => ({ ...mark, from: moved(mark.from), to: moved(mark.to) })) }
}

function rowOf({ group, text, marks }: Said, table: number): Draft {
  const line = group.lines[0]
  const cells = line === undefined ? [text] : cellsOf(line).map((cell) => cell.text)
  const lead = openingOf(text)
  const opened = lead === null ? cells : [text.slice(0, lead.taken), ...cells]
  return {
    kind: 'row',
    ...pageOf(group),
    text: opened.join('\t'),
    cells: opened,
    table,
    marks: opened.join('\t') === text ? marks : [],
  }
}
