import { numeral } from '../numerals.ts'
import { walkXml } from './xml.ts'

type Level = { start: number; format: string; text: string; restart?: number; legal?: boolean; style?: string }
type Scheme = { readonly levels: Map<number, Level>; link?: string; isStyle?: string }
type List = { scheme: string; readonly starts: Map<number, number>; readonly levels: Map<number, Level> }

/**
 * What a list puts before a paragraph: a number as people cite it, without brackets and dots, or a bullet. Words that it
 * puts there too ("Article 3.") are words of the text.
 */
export type Label = {
  readonly bullet: boolean
  readonly number: string
  readonly words: string
  readonly level: number
}

export type Asked = { readonly numId: string; readonly ilvl: number | undefined; readonly style: string | undefined }

/** Counts as Word does: a file says only to which list a paragraph belongs, never which number it has. */
export function numberingOf(xml: Uint8Array | undefined): (asked: Asked) => Label | undefined {
  const { schemes, lists } = xml === undefined ? noLists : parsed(xml)
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return ({ numId, ilvl, style }) => {
    const list = lists.get(numId)
    if (list === undefined) return undefined
    const scheme = linked(schemes, list.scheme)
    const level = ilvl ?? levelOfStyle(scheme, style) ?? 0
    const levelAt = (at: number): Level | undefined => list.levels.get(at) ?? scheme?.levels.get(at)
    const count = counts.get(list.scheme) ?? []
    counts.set(list.scheme, count)
    restartOnce(list, { numId, level, count, begun })
    advance(count, level, levelAt)
    return labelOf(count, level, levelAt)
  }
}

type Parsed = { readonly schemes: Map<string, Scheme>; readonly lists: Map<string, List> }

const noLists: Parsed = { schemes: new Map(), lists: new Map() }

function parsed(xml: Uint8Array): Parsed {
  const found: Parsed = { schemes: new Map(), lists: new Map() }
  let [scheme, list, level, at]: [Scheme?, List?, Level?, number?] = []
  walkXml(xml, {
    open: ({ name, attributes }) => {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:abstractNum')
        found.schemes.set(attributes['w:abstractNumId'] ?? '', (scheme = { levels: new Map() }))
      else if (name === 'w:num')
        found.lists.set(attributes['w:numId'] ?? '', (list = { scheme: '', starts: new Map(), levels: new Map() }))
      else if (name === 'w:abstractNumId' && list !== undefined) list.scheme = value
      else if (name === 'w:numStyleLink' && scheme !== undefined) scheme.link = value
      else if (name === 'w:styleLink' && scheme !== undefined) scheme.isStyle = value
      else if (name === 'w:lvlOverride') at = Number(attributes['w:ilvl'])
      else if (name === 'w:startOverride' && at !== undefined) list?.starts.set(at, Number(value))
      else if (name === 'w:lvl')
        (list ?? scheme)?.levels.set(Number(attributes['w:ilvl']), (level = { start: 1, format: 'decimal', text: '' }))
      else if (level !== undefined) noteLevel(level, name, value)
    },
    close: (name) => {
      if (name === 'w:abstractNum') scheme = undefined
      if (name === 'w:num') list = undefined
      if (name === 'w:lvl') level = undefined
    },
  })
  return found
}

function noteLevel(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value)
  if (name === 'w:numFmt') level.format = value
  if (name === 'w:lvlText') level.text = value
  if (name === 'w:lvlRestart') level.restart = Number(value)
  if (name === 'w:pStyle') level.style = value
  if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false'
}

/** A scheme may be borrowed from the one that a list style carries. */
function linked(schemes: ReadonlyMap<string, Scheme>, id: string): Scheme | undefined {
  const scheme = schemes.get(id)
  return scheme?.link === undefined
    ? scheme
    : ([...schemes.values()].find(({ isStyle }) => isStyle === scheme.link) ?? scheme)
}

const levelOfStyle = (scheme: Scheme | undefined, style: string | undefined): number | undefined =>
  style === undefined ? undefined : [...(scheme?.levels ?? [])].find(([, level]) => level.style === style)?.[0]

type Run = {
  readonly numId: string
  readonly level: number
  readonly count: (number | undefined)[]
  readonly begun: Set<string>
}

/** A list that is told where to start does so when it is first used, and never again. */
function restartOnce({ starts }: List, { numId, level, count, begun }: Run): void {
  const start = starts.get(level)
  if (start === undefined || begun.has(`${numId}/${level}`)) return
  begun.add(`${numId}/${level}`)
  count[level] = start - 1
}

function advance(count: (number | undefined)[], level: number, levelAt: (at: number) => Level | undefined): void {
  for (let above = 0; above < level; above += 1) count[above] ??= levelAt(above)?.start ?? 1
  count[level] = (count[level] ?? (levelAt(level)?.start ?? 1) - 1) + 1
  for (let below = level + 1; below < count.length; below += 1)
    if (level < (levelAt(below)?.restart ?? below)) count[below] = undefined
}

function labelOf(
  count: readonly (number | undefined)[],
  at: number,
  levelAt: (at: number) => Level | undefined,
): Label {
  const level = levelAt(at)
  if (level === undefined || level.format === 'bullet') return { bullet: true, number: '', words: '', level: at + 1 }
  const shown = level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const one = levelAt(Number(digit) - 1)
    const format = one?.format ?? 'decimal'
    const asFigures = level.legal === true && !format.startsWith('decimal')
    return numeral(asFigures ? 'decimal' : format, count[Number(digit) - 1] ?? one?.start ?? 1)
  })
  const bare = shown.replaceAll(/^[\s([（「]+|[\s.):;\]）」、,–-]+$/gu, '')
  const worded = /^\p{L}{2,}[\s\u00A0](?=\S+$)/u.exec(bare)
  return {
    bullet: false,
    number: bare.slice(worded?.[0].length ?? 0),
    words: worded === null ? '' : shown,
    level: at + 1,
  }
}
