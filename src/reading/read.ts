import type { Block, Note, Text } from '#platform/texts'
import { isLang } from '#platform/words'
import { findSymbols } from '#terminology'
import { datesIn } from './dates/find.ts'
import type { Found } from './dates/find.ts'
import { dated, periodOf } from './dates/years.ts'
import type { Known } from './known.ts'
import { enumerationsOf } from './lists/enumerations.ts'
import { acronymsIn } from './names/acronyms.ts'
import { finderOf } from './names/mentions.ts'
import { numbersIn } from './numbers/find.ts'
import { addressesIn } from './places/addresses.ts'
import { quotationsIn } from './places/quotations.ts'
import { sentencesIn } from './places/sentences.ts'
import { underOf } from './places/under.ts'
import type { Enumeration, Mention, Reading, SymbolSaid } from './reading.ts'

/** Reads a text with what is known: finds what it says, and judges nothing. */
export function read(text: Text, known: Known): Reading {
  const blocks = blocksRead(text)
  const lang = text.lang !== null && isLang(text.lang) ? text.lang : null
  const each = <T>(find: (said: string, block: number) => readonly T[]): T[] =>
    blocks.flatMap(({ text: said }, block) => find(said, block))
  const addresses = each(addressesIn)
  const symbols = each(symbolsIn)
  const sentences = blocks.flatMap((block, at) => sentencesIn(block, at))
  const mentions = each(finderOf(known, lang)).filter(apartFrom([...addresses, ...symbols]))
  const found = each((said, block) => datesIn(said, block, lang))
    .filter(apartFrom([...addresses, ...symbols]))
    .filter(apartFromNames(mentions))
  const period = periodOf(found)
  const dates = dated(found, sentences, period)
  const taken = Map.groupBy([...addresses, ...symbols, ...dates], ({ block }) => block)
  const mentioned = Map.groupBy(mentions, ({ block }) => block)
  return {
    text,
    lang,
    blocks,
    under: [...underOf(text.blocks), ...text.notes.map(() => null)],
    sentences,
    dates,
    numbers: each((said, block) => numbersIn(said, { block, lang, taken: taken.get(block) ?? [] })).filter(
      apartFrom(mentions),
    ),
    enumerations: enumerationsOf(blocks, mentions).filter(notOneName(mentions)),
    mentions,
    acronyms: each((said, block) => acronymsIn(said, block, mentioned.get(block) ?? [])).filter(
      apartFrom([...addresses, ...symbols]),
    ),
    addresses,
    symbols,
    quotations: each(quotationsIn),
    period,
  }
}

const symbolsIn = (said: string, block: number): SymbolSaid[] =>
  findSymbols(said).map(({ at, written }) => ({
    block,
    from: at,
    to: at + written.length,
    said: written,
    parsed: true,
  }))

/** The blocks that are read: those of the text, and after them its notes, under no heading. */
export const blocksRead = ({ blocks, notes }: Text): readonly Block[] => [...blocks, ...notes.map(blockOfNote)]

const blockOfNote = ({ text, place }: Note): Block => ({ kind: 'paragraph', text, place, marks: [] })

/** A year that belongs to a name, «2030 Agenda», dates nothing. */
const apartFromNames = (mentions: readonly Mention[]): ((one: Found) => boolean) => {
  const outside = apartFrom(mentions)
  return (one) => one.grain !== 'year' || outside(one)
}

/** A title with commas in it is no list. */
const notOneName =
  (mentions: readonly Mention[]) =>
  (list: Enumeration): boolean =>
    list.shape === 'blocks' ||
    !mentions.some((name) => name.block === list.block && name.to >= list.to && name.from <= (list.items[1]?.from ?? 0))

type Place = { readonly block: number; readonly from: number; readonly to: number }

/** Whether a place lies outside all of these. */
function apartFrom(places: readonly Place[]): (one: Place) => boolean {
  const byBlock = Map.groupBy(places, ({ block }) => block)
  return ({ block, from, to }) => !(byBlock.get(block) ?? []).some((other) => other.from < to && from < other.to)
}
