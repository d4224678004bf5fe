import type { Draft } from '../drafts.ts'
import type { Block, Cleaned } from '../text.ts'
import { groupsOf } from './blocks/groups.ts'
import { draftsOf, titleOf } from './blocks/drafts-of.ts'
import { furnitureOf } from './furniture.ts'
import type { Line } from './page/lines.ts'
import { stretchOf } from './page/links.ts'
import type { Sheet } from './page/sheet.ts'
import type { FoundNote } from './notes.ts'
import { notesOf } from './notes.ts'
import type { Column } from './order.ts'
import { columnsOf } from './order.ts'
import type { Setting } from './setting.ts'
import { settingOf } from './setting.ts'
import type { LineMark } from './blocks/written.ts'
import { writtenOf } from './blocks/written.ts'

type Body = {
  /** What the text is called by its own first page. */
  readonly heading: string | null
  readonly drafts: readonly Draft[]
  readonly notes: readonly { readonly key: string; readonly text: string }[]
  /** What was taken out, once the blocks have their places. */
  readonly cleaned: (blocks: readonly Block[]) => Cleaned[]
}

/** What the pages say, without their furniture: blocks in the order in which they are read, and notes. */
export function bodyOf(sheets: readonly Sheet[], told: Pick<Setting, 'bold' | 'roles'>): Body {
  const furniture = furnitureOf(sheets)
  const pages = sheets.map(({ lines }) => lines.filter((line) => !furniture.has(line)))
  const setting = settingOf(pages, told)
  const columns = pages.map(columnsOf)
  const notes = notesOf(columns.map(linesIn), setting)
  const noted = new Set(notes.flatMap(({ lines }) => lines))
  const groups = groupsOf(
    columns.map((page) => without(page, noted)),
    setting,
  )
  const marksOf = marksOn(sheets, notes)
  const written = groups.map((group) => ({ group, ...writtenOf(group.lines, marksOf, setting) }))
  return {
    heading: titleOf(written),
    drafts: draftsOf(written),
    notes: notes.map((note) => ({ key: note.key, text: saidBy(note, setting) })),
    cleaned: (blocks) => [
      ...written.flatMap(({ undone }, at) => undone.map((was) => hyphen(was, blocks[at]))),
      ...[...furniture].map(({ text, page }) => furnished(text, page, blocks)),
    ],
  }
}

const linesIn = (columns: readonly Column[]): Line[] => columns.flatMap(({ lines }) => lines)

const without = (columns: readonly Column[], taken: ReadonlySet<Line>): Column[] =>
  columns.map((column) => ({ ...column, lines: column.lines.filter((line) => !taken.has(line)) }))

/** Where a line has links and calls of notes. */
function marksOn(sheets: readonly Sheet[], notes: readonly FoundNote[]): (line: Line) => LineMark[] {
  const calls = Map.groupBy(notes, ({ call }) => call.line)
  const links = new Map(sheets.map((sheet) => [sheet.number, sheet.links]))
  return (line) => [
    ...(calls.get(line) ?? []).map(({ key, call }) => ({ from: call.from, to: call.to, note: key })),
    ...(links.get(line.page) ?? []).flatMap((link) => {
      const stretch = stretchOf(line, link)
      return stretch === null ? [] : [{ ...stretch, href: link.href }]
    }),
  ]
}

/** What a note says, without the sign before it. */
function saidBy({ lines, sign }: FoundNote, setting: Setting): string {
  const { text } = writtenOf(lines, () => [], setting)
  return text.startsWith(sign) ? text.slice(sign.length).trimStart() : text
}

const hyphen = (was: string, block: Block | undefined): Cleaned => ({
  kind: 'soft-hyphen',
  was,
  place: block?.place ?? { part: 1 },
})

const furnished = (was: string, page: number, blocks: readonly Block[]): Cleaned => {
  const at = blocks.findLastIndex(({ place }) => (place.page ?? 1) <= page)
  return { kind: 'page-furniture', was, place: { part: Math.max(1, at + 1), page } }
}
