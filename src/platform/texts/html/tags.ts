import { Unreadable } from '#platform/guards'
import { numeral } from '../numerals.ts'
import { call } from '../passage.ts'
import type { Page } from './page.ts'
import { breakLine, endBlock } from './words.ts'

type Attributes = Readonly<Record<string, string>>

// Real pages stay under a hundred; what closes a tag looks through all that are open.
const depthMax = 1_000

export function openTag(page: Page, name: string, attributes: Attributes): void {
  page.depth += 1
  if (page.depth > depthMax) throw new Unreadable('texts', 'too-deep')
  if (name === 'title' && !page.inTitle && page.title === '') page.inTitle = true
  if (page.note !== undefined) page.note.depth += 1
  if (page.skipping > 0 || unseen.has(name) || isHidden(page, attributes)) {
    page.skipping += 1
    return
  }
  if (name === 'html') page.lang ??= /^[a-z]{2,3}/i.exec(attributes['lang'] ?? '')?.[0].toLowerCase() ?? null
  if (blocks.has(name)) endBlock(page)
  const line = Number(attributes['data-line'])
  if (line > 0) page.line = line
  beginNote(page, attributes['id'])
  opening[name]?.(page, attributes)
}

export function closeTag(page: Page, name: string): void {
  page.depth -= 1
  if (name === 'title') page.inTitle = false
  if (page.skipping > 0) page.skipping -= 1
  else {
    if (blocks.has(name)) endBlock(page)
    closing[name]?.(page)
  }
  if (page.note === undefined) return
  page.note.depth -= 1
  if (page.note.depth === 0) {
    endBlock(page)
    page.note = undefined
  }
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

const blocks: ReadonlySet<string> = new Set([
  ...headings,
  ...'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure'.split(
    ' ',
  ),
  ...'footer form header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead'.split(
    ' ',
  ),
  ...'tr ul'.split(' '),
])

const unseen: ReadonlySet<string> = new Set(
  'head script style template noscript noembed noframes iframe object embed applet svg canvas audio video select'.split(
    ' ',
  ),
)

function isHidden(page: Page, { hidden, style = '' }: Attributes): boolean {
  const found = hidden !== undefined || /(display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
  if (found) page.hidden += 1
  return found
}

const opening: Readonly<Record<string, (page: Page, attributes: Attributes) => void>> = {
  ...Object.fromEntries(
    headings.map((name, at) => [name, (page: Page) => void (page.coming = { kind: 'heading', level: at + 1 })]),
  ),
  br: breakLine,
  ol: ({ lists }, { type = '1', start = '1' }) =>
    void lists.push({ manner: manners.get(type), next: Number(start) || 1 }),
  ul: ({ lists }) => void lists.push({ manner: undefined, next: 1 }),
  menu: ({ lists }) => void lists.push({ manner: undefined, next: 1 }),
  li: beginItem,
  pre: (page) => void (page.verbatim += 1),
  a: (page, { href }) => beginLink(page, href),
  ins: ({ changes }) => void changes.push({ kind: 'inserted' }),
  del: ({ changes }) => void changes.push({ kind: 'deleted' }),
  s: ({ changes }) => void changes.push({ kind: 'deleted' }),
  strike: ({ changes }) => void changes.push({ kind: 'deleted' }),
  table: ({ rows }) => rows.openTable(),
  tr: ({ rows }) => rows.openRow(),
  td: ({ rows }, { colspan = '1' }) => openCell(rows, colspan),
  th: ({ rows }, { colspan = '1' }) => openCell(rows, colspan),
}

const closing: Readonly<Record<string, (page: Page) => void>> = {
  ...Object.fromEntries(headings.map((name) => [name, (page: Page) => void (page.coming = undefined)])),
  ol: ({ lists }) => void lists.pop(),
  ul: ({ lists }) => void lists.pop(),
  menu: ({ lists }) => void lists.pop(),
  li: (page) => void (page.coming = undefined),
  pre: (page) => void (page.verbatim -= 1),
  a: ({ links }) => void links.pop(),
  ins: ({ changes }) => void changes.pop(),
  del: ({ changes }) => void changes.pop(),
  s: ({ changes }) => void changes.pop(),
  strike: ({ changes }) => void changes.pop(),
  table: ({ rows }) => rows.closeTable(),
}

function openCell(rows: Page['rows'], colspan: string): void {
  rows.openCell()
  rows.spanCell(Number(colspan) || 1)
}

const manners: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
])

function beginItem(page: Page, { value }: Attributes): void {
  const list = page.lists.at(-1)
  const level = Math.max(1, page.lists.length)
  if (list?.manner === undefined) {
    page.coming = { kind: 'item', level }
    return
  }
  list.next = Number(value) || list.next
  page.coming = { kind: 'item', level, number: numeral(list.manner, list.next) }
  list.next += 1
}

// How Word, Pandoc and Wikipedia name their footnotes; the way back up has a name of its own.
const isNote = /^#?(_?ftn|_?edn|fn[-:]?|footnote[-:_]?|cite_note-)(?!ref)([\w-]{1,20})$/i

function beginLink(page: Page, href = ''): void {
  const key = page.note === undefined && href.startsWith('#') ? isNote.exec(href)?.[2] : undefined
  const goesBack = page.note !== undefined && /^#.*ref/i.test(href)
  if (key === undefined && !goesBack) {
    page.links.push(/^(https?|mailto):/i.test(href) ? href : undefined)
    return
  }
  // What stands in the link is the sign of the note, and no word of the text.
  page.skipping += 1
  if (key === undefined) return
  page.called.add(key)
  call(page.passage, key)
}

function beginNote(page: Page, id: string | undefined): void {
  const key = id === undefined ? undefined : isNote.exec(id)?.[2]
  if (key === undefined || page.note !== undefined || !page.called.has(key)) return
  endBlock(page)
  page.notes.set(key, [])
  page.note = { key, depth: 1 }
}
