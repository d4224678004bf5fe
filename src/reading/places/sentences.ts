import type { Block } from '#platform/texts'
import type { Sentence } from '../reading.ts'

const ends = /[.!?…]+["”»’)\]]*(?=\s|$)|[。！？][”」』）]*|[؟۔]["”»)]*/gu

const abbreviations = new Set(
  (
    'no nos mr mrs ms dr prof st jr sr vs cf e.g i.e al art arts para paras par sect sec ch chap vol pp p fig figs ed eds rev add corr ' +
    'res doc approx ca inc ltd dept jan feb mar apr jun jul aug sep sept oct nov dec h.e ' +
    'm mm mme mlle n° nº núm párr párrs sr sra srta dra ej p.ej pág págs ud art apdo г гг ст п пп стр т.е т.к др им напр см рис руб тыс млн млрд'
  ).split(' '),
)

/** The sentences of a block. A heading, an item or a cell is one, however it ends. */
export function sentencesIn(block: Block, at: number): Sentence[] {
  const { text } = block
  if (block.kind === 'heading') return trimmed(text, { block: at, from: 0, to: text.length })
  if (block.kind === 'row') return cellsOf(text).flatMap(([from, to]) => trimmed(text, { block: at, from, to }))
  const stops = [...text.matchAll(ends)].filter((stop) => isEnd(text, stop)).map((stop) => stop.index + stop[0].length)
  const bounds = [0, ...stops, text.length]
  return bounds.slice(1).flatMap((to, index) => trimmed(text, { block: at, from: bounds[index] ?? 0, to }))
}

function trimmed(text: string, { block, from, to }: { block: number; from: number; to: number }): Sentence[] {
  const piece = text.slice(from, to)
  const said = piece.trim()
  if (said === '') return []
  const begins = from + piece.indexOf(said)
  return [{ block, from: begins, to: begins + said.length, text: said }]
}

function cellsOf(text: string): [number, number][] {
  let from = 0
  return text.split('\t').map((cell) => {
    const span: [number, number] = [from, from + cell.length]
    from += cell.length + 1
    return span
  })
}

/** Whether a stop ends a sentence: not after an abbreviation or an initial, nor before a small letter. */
function isEnd(text: string, stop: RegExpExecArray): boolean {
  if (!stop[0].startsWith('.') || stop[0].startsWith('..')) return true
  const before = /[\p{L}\p{N}.°º]*$/u.exec(text.slice(Math.max(0, stop.index - 20), stop.index))?.[0] ?? ''
  const after = /\S/u.exec(text.slice(stop.index + stop[0].length))?.[0] ?? ''
  if (/\p{Ll}/u.test(after)) return false
  // «2021 г.» may end a sentence; «г. Женева» may not.
  if (before === 'г' && /\d\s?г$/u.test(text.slice(0, stop.index))) return true
  if (abbreviations.has(before.toLowerCase())) return false
  // An initial of a name, or the number of a list: «J. Doe», «4. Intersectionality».
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before)) return after === '' || !/\p{L}/u.test(after)
  return !(/^\d{1,2}$/.test(before) && /^\s*\d{1,2}$/.test(text.slice(0, stop.index)))
}
