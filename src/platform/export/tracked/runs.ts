/** A part of a run: text, or an element that stands for a character (a tab) or for none (the call of a footnote). */
export type Piece = { readonly text: string; readonly source: string; readonly plain: boolean }

/** A run of Word: where it stands in the XML, how it looks, what is in it, and where its first character is in the whole. */
export type Run = {
  readonly from: number
  readonly to: number
  readonly open: string
  readonly look: string
  readonly pieces: readonly Piece[]
  readonly at: number
  readonly length: number
}

type Tag = {
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty'
  readonly from: number
  readonly to: number
}

// What is told twice (a picture and its stand-in), or was deleted already, is no text of the document.
const unread = new Set(['w:del', 'w:moveFrom', 'mc:Fallback'])
const standsFor: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/** The runs of a document in their order. A run within a run (a text box) belongs to the one around it and is not told. */
export function runsOf(xml: string): Run[] {
  const runs: Run[] = []
  const tags = tagsOf(xml)
  let passed = 0
  for (let next = 0; next < tags.length; next += 1) {
    const tag = tags[next]
    if (tag?.kind !== 'open') continue
    if (unread.has(tag.name)) next = closeOf(tags, next)
    if (tag.name !== 'w:r') continue
    const end = closeOf(tags, next)
    const run = runOf(xml, tags.slice(next, end + 1), passed)
    runs.push(run)
    passed += run.length
    next = end
  }
  return runs
}

function runOf(xml: string, tags: readonly Tag[], at: number): Run {
  const [first] = tags
  const last = tags.at(-1)
  if (first === undefined || last === undefined) throw new Error('a run has an end')
  const children = childrenOf(tags)
  const look = children.find(({ name }) => name === 'w:rPr')
  const pieces = children.filter((child) => child !== look).map((child) => pieceOf(xml, child))
  return {
    from: first.from,
    to: last.to,
    open: xml.slice(first.from, first.to),
    look: look === undefined ? '' : xml.slice(look.from, look.to),
    pieces,
    at,
    length: pieces.reduce((sum, { text }) => sum + text.length, 0),
  }
}

type Child = { readonly name: string; readonly from: number; readonly to: number }

function childrenOf(tags: readonly Tag[]): Child[] {
  const children: Child[] = []
  for (let next = 1; next < tags.length - 1; next += 1) {
    const tag = tags[next]
    if (tag === undefined || tag.kind === 'close') continue
    const end = tag.kind === 'empty' ? next : closeOf(tags, next)
    children.push({ name: tag.name, from: tag.from, to: tags[end]?.to ?? tag.to })
    next = end
  }
  return children
}

function pieceOf(xml: string, { name, from, to }: Child): Piece {
  const source = xml.slice(from, to)
  if (name !== 'w:t') return { text: standsFor[name] ?? '', source, plain: false }
  return { text: decoded(source.replaceAll(/^<[^>]*>|<[^>]*>$/g, '')), source, plain: true }
}

/** Where the element that opens at `from` closes; the last tag when it never does. */
function closeOf(tags: readonly Tag[], from: number): number {
  let depth = 0
  for (let next = from; next < tags.length; next += 1) {
    const kind = tags[next]?.kind
    if (kind === 'open') depth += 1
    if (kind === 'close') depth -= 1
    if (depth === 0) return next
  }
  return tags.length - 1
}

const markup = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g

const tagsOf = (xml: string): Tag[] =>
  [...xml.matchAll(markup)].flatMap((found) => {
    const [whole, slash, name, empty] = found
    if (name === undefined) return []
    const kind = slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open'
    return [{ name, kind, from: found.index, to: found.index + whole.length }]
  })

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return point > 0x10_ff_ff ? whole : String.fromCodePoint(point)
  })

/** Text as it may stand in XML. What XML cannot hold is left out. */
export const encoded = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
