import type { Block } from '#platform/texts'
import type { Enumeration, Mention, Span } from '../reading.ts'
import { inlineLists } from './inline.ts'
import { namedLists } from './named.ts'
import { numberedLists } from './numbered.ts'

type Item = Enumeration['items'][number]

/** The lists of a text: numbered inside a paragraph, strung with commas, or made of blocks of their own. */
export function enumerationsOf(blocks: readonly Block[], mentions: readonly Mention[]): Enumeration[] {
  const named = Map.groupBy(mentions, ({ block }) => block)
  const inside = blocks.flatMap(({ text, kind }, block) => {
    if (kind === 'heading') return []
    const numbered = numberedLists(text, block)
    const strung = [...inlineLists(text, block), ...namedLists(text, block, named.get(block) ?? [])]
    const inline = strung.filter((one) => !numbered.some((other) => overlap(one, other)))
    return [...numbered, ...inline]
  })
  return [...inside, ...blockLists(blocks)].toSorted((one, other) => one.block - other.block || one.from - other.from)
}

const overlap = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to

/** Runs of items, or of paragraphs that are numbered one after the other. */
function blockLists(blocks: readonly Block[]): Enumeration[] {
  const found: Enumeration[] = []
  let run: { at: number; item: Item }[] = []
  const close = (): void => {
    const [first] = run
    if (first !== undefined && run.length > 1) {
      found.push({
        block: first.at,
        from: 0,
        to: first.item.to,
        items: run.map(({ item }) => item),
        shape: 'blocks',
        announced: announcementIn(blocks[first.at - 1]),
      })
    }
    run = []
  }
  for (const [at, block] of blocks.entries()) {
    const item = itemOf(block, at)
    if (item === undefined || !goesOn(run.at(-1)?.item, item)) close()
    if (item !== undefined) run.push({ at, item })
  }
  close()
  return found
}

/** A block as an item of a list: an item block, or a line that begins with its number. */
function itemOf({ kind, text, number }: Block, block: number): Item | undefined {
  if (kind === 'heading' || kind === 'row' || text.trim() === '') return undefined
  const typed = /^\s*(?:\((\d{1,2}|[a-z]|[ivx]+)\)\s*|(\d{1,2}|[a-z]|[ivx]+)[.)]\s+|[·•▪◦‣*–-]\s+)/u.exec(text)
  const from = typed?.[0].length ?? 0
  const sign = typed?.[1] ?? typed?.[2]
  const said = number ?? sign
  if (kind !== 'item' && (sign === undefined || !/^\d/.test(sign))) return undefined
  const item = { block, from, to: text.length, text: text.slice(from) }
  return said === undefined ? item : { ...item, number: said }
}

/** An item goes on with the list before it unless it begins to count anew, or one of the two is not numbered. */
const goesOn = (last: Item | undefined, item: Item): boolean =>
  last === undefined || (!isFirst(item) && (last.number === undefined) === (item.number === undefined))

const isFirst = ({ number }: Item): boolean => number === '1' || number === 'a' || number === 'i'

const announcementIn = (before: Block | undefined): string | null =>
  before !== undefined && /[:：]\s*$/u.test(before.text) ? lastSentence(before.text) : null

const lastSentence = (text: string): string => /(?:^|[.!?。؟]\s+)([^.!?。؟]*)$/u.exec(text.trim())?.[1] ?? text.trim()
