import type { Address, Mention, Span } from '#reading'
import { cue } from '../cues/find.ts'
import { within, wordsAt } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { listsOfPillars } from './pillar-lists.ts'

/** A pillar as one place of a text calls it: a heading, or an item of a list. */
export type PillarSaid = {
  readonly at: Span
  /** Which list it stands in; null for headings, which together are one more list. */
  readonly list: number | null
  readonly number: number | null
  readonly name: string
  readonly alias: string | null
  readonly entities: readonly Mention[]
  readonly addresses: readonly Address[]
  /** Why it rests, in the words of the text. */
  readonly pause: Span | null
}

/** Every place that names a pillar with its number: headings first, then lists in the order of the text. */
export function pillarsSaid(telling: Telling): PillarSaid[] {
  const lists = listsOfPillars(telling)
  const items = new Set(lists.flatMap(({ items: all }) => all.map(({ block }) => block)))
  const headings = telling.reading.blocks.flatMap((_, block) =>
    items.has(block) ? [] : (headingOf(telling, block) ?? []),
  )
  return [
    ...headings,
    ...lists.flatMap(({ items: all }, list) => all.flatMap((item) => itemOf(telling, item, list) ?? [])),
  ]
}

const longestHeading = 240

function headingOf(telling: Telling, block: number): PillarSaid | undefined {
  const { kind = 'row', text = '' } = telling.reading.blocks[block] ?? {}
  if (kind === 'row' || text.length > longestHeading || (kind !== 'heading' && /[.。]\s*$/u.test(text)))
    return undefined
  const numbered = numberIn(telling, text)
  if (numbered === undefined) return undefined
  const said = named(text.slice(numbered.to), telling)
  if (said.name === '') return undefined
  const at = { block, from: 0, to: text.length }
  return { ...said, at, list: null, number: numbered.number, entities: [], addresses: [], pause: null }
}

/** «Pillar 3:», «Pilier III –», «支柱3：» at the beginning, and where the name begins after it. */
export function numberIn(
  { lang }: Telling,
  text: string,
): { readonly number: number; readonly to: number } | undefined {
  const pillar = cue(lang, 'pillar').exec(text)
  if (pillar === null || pillar.index > 4) return undefined
  const after = pillar.index + pillar[0].length
  const [said, digits = ''] =
    /^[\s\p{Cf}]*(?:No\.?|n[°º]|№)?[\s\p{Cf}]*(\d{1,2}|[IVX]{1,4})(?!\p{L})[\s\p{Cf}]*[:：.)–—-]?[\s\p{Cf}]*/u.exec(
      text.slice(after),
    ) ?? []
  if (said === undefined) return undefined
  return { number: /^\d/.test(digits) ? Number(digits) : fromRoman(digits), to: after + said.length }
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const fromRoman = (said: string): number => romans.indexOf(said) + 1

/** A name without the word for pillar and without what stands in brackets, which is another name. */
function named(said: string, { lang }: Telling): { readonly name: string; readonly alias: string | null } {
  const [, inside = ''] = /[(（]([^()（）]{2,})[)）]/u.exec(said) ?? []
  const outside = said.replace(/[(（][^()（）]*[)）]/gu, ' ').replaceAll(/\s+/gu, ' ')
  const bare = outside.replace(new RegExp(`\\s*${cue(lang, 'pillar').source}\\s*[:：]?\\s*$`, 'iu'), '')
  const name = (bare.trim() === '' ? outside : bare).replace(/[\s:：;,.–—-]+$/u, '').trim()
  return {
    name: name.replaceAll(/\p{Cf}/gu, '').slice(0, 200),
    alias: inside === '' ? null : inside.trim().slice(0, 200),
  }
}

function itemOf(telling: Telling, item: Span & { readonly number?: string }, list: number): PillarSaid | undefined {
  const { reading, lang } = telling
  const said = wordsAt(telling, item)
  const start = /^\s*[(（]?\d{1,2}[.)）]\s*/u.exec(said)?.[0].length ?? 0
  const numbered = numberIn(telling, said.slice(start))
  const begins = start + (numbered?.to ?? 0)
  const length = nameLength(said.slice(begins), telling)
  const { name } = named(said.slice(begins, begins + length), telling)
  if (name.length < 2 || name.length > 160) return undefined
  const rest = { ...item, from: item.from + begins + length }
  const restSaid = wordsAt(telling, rest)
  const paused = cue(lang, 'paused').test(restSaid)
  const number = numbered?.number ?? (/^\d+$/.test(item.number ?? '') ? Number(item.number) : null)
  return {
    at: { block: item.block, from: item.from, to: item.to },
    list,
    number,
    name,
    alias: null,
    entities: within(rest, reading.mentions).filter(({ kind }) => kind === 'entity'),
    addresses: within(rest, reading.addresses).filter(({ kind }) => kind === 'mail'),
    pause: paused ? trimmed(rest, restSaid) : null,
  }
}

/** Up to where an item is the name: a bracket, a colon, a dash, or the words that say who leads. */
function nameLength(said: string, { lang }: Telling): number {
  const led = new RegExp(`,?\\s*${cue(lang, 'led').source}`, 'iu')
  const ends = [/\s*[(（:：]/u, /\s[–—-]\s/u, led].flatMap((end) => end.exec(said)?.index ?? [])
  return Math.min(said.length, ...ends)
}

function trimmed({ block, from, to }: Span, said: string): Span {
  const before = /^[\s(（:：,–—-]*/u.exec(said)?.[0].length ?? 0
  const after = /[\s)）.;]*$/u.exec(said)?.[0].length ?? 0
  return { block, from: from + before, to: Math.max(from + before, to - after) }
}
