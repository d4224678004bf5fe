import type { Day } from '#platform/db'
import type { Item } from './heard.ts'
import { isKnown, isUsual } from './meaning.ts'
import { months } from './day-words.ts'
import { theRest } from './phrases.ts'
import { endOf, plain } from './plain.ts'

/** Part of a reply: what it says, and of which questions. No numbers: it does not say. */
export type Piece = { readonly numbers: readonly number[]; readonly said: string }

type Asked = { readonly items: readonly Item[]; readonly today: Day }
type Marker = {
  readonly numbers: readonly number[]
  readonly strong: boolean
  readonly from: number
  readonly to: number
}

const number = String.raw`\d{1,2}(?!\d)`
const joiner = String.raw`\s*(?:,|&|\+|/|-|\band\b|\bto\b|\bet\b|\bau?\b|\by\b|\bи\b|\bпо\b|(?<!\p{L})و\s?|和|到|至|(?<!\p{L})الي(?!\p{L}))\s*`
const before = String.raw`(?:(?:no|nos|nr|q|questions?|items?|points?|num|numero|n|pregunta|punto|вопрос|пункт|السوال|سوال|سؤال|السؤال|رقم|问题|题|第|#|№)\s*[.°º:#]?\s*)?`
const after = String.raw`(?:\s*[题条项个](?=[\s:：,，.、]|\p{Script=Han}))?`
const opening = new RegExp(String.raw`^[\s(\[*•>-]*${before}(${number}(?:${joiner}${number})*)${after}`, 'u')
const inside = new RegExp(
  String.raw`(?<![\p{L}\d./:-])${before}(?<!\d)(${number}(?:${joiner}${number})*)${after}`,
  'gu',
)

/** Cuts a reply at the numbers that stand for questions. A line goes with the piece above it until a number comes. */
export function piecesOf(lines: readonly string[], asked: Asked): Piece[] {
  const pieces: Piece[] = []
  let strong: boolean | undefined
  let gap = false
  for (const line of lines) {
    const last = pieces.at(-1)
    const marker = markerAt(line, opening, asked)
    const taken = marker !== undefined && opens(line, marker, { ...asked, strong, alone: last === undefined })
    if (taken) {
      strong ??= marker.strong
      pieces.push(...cut(line, marker, asked))
    } else if (line !== '') pieces.push(...continued(pieces, { line, gap }, asked))
    gap = line === ''
  }
  return pieces
}

// A line that goes on belongs to the piece above it; after a gap only where that piece is in words of one's own.
function continued(pieces: Piece[], { line, gap }: { line: string; gap: boolean }, { items, today }: Asked): Piece[] {
  const last = pieces.at(-1)
  const others = theRest.some((one) => endOf(line, one) !== undefined)
  if (last === undefined || others) return [{ numbers: [], said: line }]
  const takesText = last.numbers.length === 1 && items.find((item) => item.number === last.numbers[0])?.text !== 'none'
  const known = items.some((item) => last.numbers.includes(item.number) && isKnown(item, last.said, today))
  if (gap && last.numbers.length > 0 && (!takesText || known)) return [{ numbers: [], said: line }]
  pieces.splice(-1, 1, { ...last, said: `${last.said}${gap ? '\n\n' : '\n'}${line}` })
  return []
}

function markerAt(text: string, pattern: RegExp, { items }: Asked): Marker | undefined {
  const found = pattern.exec(plain(text))
  return found === null ? undefined : markerOf(text, found, items)
}

function markerOf(text: string, found: RegExpExecArray, items: readonly Item[]): Marker | undefined {
  const [whole, list = ''] = found
  const from = found.index
  const end = from + whole.length
  const stop = /^\s*(?:[)\]:：=]|\.(?!\d)|[-–—](?=\s)|、)+\s*/u.exec(text.slice(end))?.[0] ?? ''
  const numbers = numbersIn(plain(list), items)
  if (numbers.length === 0) return undefined
  const named = /\p{L}|#|№/u.test(whole.slice(0, whole.indexOf(list)))
  return {
    numbers,
    strong: stop.trim() !== '' || named,
    from,
    to: end + (stop === '' ? (/^\s*,?\s*/.exec(text.slice(end))?.[0].length ?? 0) : stop.length),
  }
}

/** `1-3, 5`: every number of it. A range that runs backwards or too far is no range. */
function numbersIn(list: string, items: readonly Item[]): number[] {
  const most = Math.max(...items.map((item) => item.number), 0)
  const tokens = list.match(/\d+|[^\d\s]+/g) ?? []
  const numbers: number[] = []
  for (const [at, token] of tokens.entries()) {
    const from = numbers.at(-1)
    if (!/^\d+$/.test(token)) continue
    const to = Number(token)
    const ranged = from !== undefined && ranges.has(tokens[at - 1] ?? '')
    if (ranged && (to < from || to > most + 10)) return []
    if (ranged) for (let between = from + 1; between <= to; between += 1) numbers.push(between)
    else numbers.push(to)
  }
  return [...new Set(numbers)]
}

const ranges: ReadonlySet<string> = new Set(['-', 'to', 'a', 'au', 'по', '到', '至', 'الي'])

type Opening = Asked & { readonly strong: boolean | undefined; readonly alone: boolean }

/** Whether a number that a line begins with stands for a question, and is not the first word of a sentence (`5 people came`). */
function opens(line: string, marker: Marker, { items, today, strong, alone }: Opening): boolean {
  const rest = line.slice(marker.to)
  const known = marker.numbers.every((one) => items.some((item) => item.number === one))
  if (marker.strong) return known || !/^\d/.test(rest)
  // A number too many is told, where it comes first or what it says is an answer; otherwise a sentence begins with it.
  if (!known) return items.length > 1 && (alone || isUsual(rest) || items.some((item) => isKnown(item, rest, today)))
  if (marker.numbers.length === 1 && isMonth(rest)) return false
  const [item] = items.filter((one) => marker.numbers.includes(one.number))
  const told = item !== undefined && (isKnown(item, rest, today) || firstKnown(item, rest, today))
  return told || (items.length > 1 && strong !== true)
}

const isMonth = (rest: string): boolean => months.flat().some((name) => endOf(rest, name) !== undefined)

/** Whether the line goes on with what is known, up to a stop. */
const firstKnown = (item: Item, rest: string, today: Day): boolean =>
  isKnown(item, rest.split(/[,;.،؛，；。]/u)[0] ?? '', today)

/** Cuts one line at the further numbers in it: `1 done, 2 yes; 3: the room is booked`. */
function cut(line: string, first: Marker, asked: Asked): Piece[] {
  const markers = [...plain(line).matchAll(inside)]
    .map((found) => markerOf(line, found, asked.items))
    .flatMap((marker) => (marker === undefined || marker.from < first.to ? [] : [marker]))
    .filter(({ numbers }) => numbers.every((one) => asked.items.some((item) => item.number === one)))
  const pieces: Piece[] = []
  let current = first
  for (const [at, marker] of markers.entries()) {
    if (!isCut(line, { current, marker, later: markers.slice(at + 1) }, asked)) continue
    pieces.push({ numbers: current.numbers, said: trimmed(line.slice(current.to, marker.from)) })
    current = marker
  }
  return [...pieces, { numbers: current.numbers, said: line.slice(current.to).trim() }]
}

type Cutting = { readonly current: Marker; readonly marker: Marker; readonly later: readonly Marker[] }

function isCut(line: string, { current, marker, later }: Cutting, { items, today }: Asked): boolean {
  const left = line.slice(current.to, marker.from)
  const known = ({ numbers }: Marker, said: string): boolean =>
    items.filter((item) => numbers.includes(item.number)).every((item) => isKnown(item, trimmed(said), today))
  const right = [...later.map(({ from }) => from), line.length].some((end) => known(marker, line.slice(marker.to, end)))
  if (/[;；؛]\s*$/u.test(left)) return true
  if (/[,.،，。、]\s*$/u.test(left) || joined.test(left)) return marker.strong || right
  return right && known(current, left)
}

const joined = /\s(?:and|et|y|и|و|和)\s*$/u

/** Without the stop and the word that lead on to the next number. */
const trimmed = (said: string): string =>
  said
    .replace(/[\s,;،؛，；、]*(?:\s(?:and|et|y|и|و))?[\s,;.،؛，；。、]*$/u, '')
    .replace(/和$/u, '')
    .trim()
