import { encoded } from './runs.ts'
import type { Piece, Run } from './runs.ts'
import type { Stretch } from './places.ts'

/** What is to be written at places of the whole text: stretches to strike out, and what stands between two characters. */
export type Marks = {
  readonly struck: readonly Stretch[]
  /** `behind` the character before it, as its continuation, or before the next: a paragraph may end between them. */
  readonly inserted: readonly { readonly at: number; readonly behind: boolean; readonly text: string }[]
  readonly comments: readonly (Stretch & { readonly id: number })[]
}

/** Who is said to have done it, and the numbers that are still free. */
export type Signature = { readonly author: string; readonly at: string; readonly nextId: () => number }

/** The document with its marks: runs that are touched are split where a mark falls, all others stay as they were. */
export function marked(xml: string, runs: readonly Run[], { marks, by }: { marks: Marks; by: Signature }): string {
  const written = writtenBetween(marks, by)
  const parts: string[] = []
  let done = 0
  for (const run of runs) {
    const end = run.at + run.length
    const struck = marks.struck.filter(({ from, to }) => from < end && to > run.at)
    const own = written.filter(({ place, behind }) => standsIn(run, place, behind))
    if (run.length === 0 || struck.length + own.length === 0) continue
    parts.push(xml.slice(done, run.from), rewritten(run, { struck, own, by }))
    done = run.to
  }
  return parts.join('') + xml.slice(done)
}

/** Something written between two characters; `behind` the one before it, so in that one's run. */
type Written = { readonly place: number; readonly behind: boolean; readonly xml: (run: Run) => string }

// In this order where several fall together: what is inserted belongs to the comment that ends there.
const writtenBetween = ({ inserted, comments }: Marks, by: Signature): Written[] => [
  ...inserted.map(({ at, behind, text }) => ({ place: at, behind, xml: (run: Run) => insertion(run, text, by) })),
  ...comments.map(({ to, id }) => ({ place: to, behind: true, xml: () => endOf(id) })),
  ...comments.map(({ from, id }) => ({
    place: from,
    behind: false,
    xml: () => `<w:commentRangeStart w:id="${id}"/>`,
  })),
]

const standsIn = ({ at, length }: Run, place: number, behind: boolean): boolean =>
  behind ? (place > at && place <= at + length) || (place === 0 && at === 0) : place >= at && place < at + length

const endOf = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

const insertion = ({ open, look }: Run, text: string, by: Signature): string =>
  `<w:ins ${signed(by)}>${open}${withoutHistory(look)}${textOf(text, 'w:t')}</w:r></w:ins>`

const signed = ({ author, at, nextId }: Signature): string =>
  `w:id="${nextId()}" w:author="${encoded(author)}" w:date="${at}"`

// How a run once looked is the history of that run only.
const withoutHistory = (look: string): string => look.replaceAll(/<w:rPrChange[\s\S]*?<\/w:rPrChange>/g, '')

type Own = { readonly struck: readonly Stretch[]; readonly own: readonly Written[]; readonly by: Signature }

function rewritten(run: Run, { struck, own, by }: Own): string {
  const local = (place: number) => Math.min(run.length, Math.max(0, place - run.at))
  const bounds = [0, run.length, ...struck.flatMap(({ from, to }) => [from, to].map(local))]
  const cuts = [...new Set([...bounds, ...own.map(({ place }) => local(place))])].toSorted((one, other) => one - other)
  return cuts
    .map((cut, index) => {
      const here = own.filter(({ place }) => local(place) === cut).map(({ xml }) => xml(run))
      const to = cuts[index + 1]
      if (to === undefined) return here.join('')
      const out = struck.some((stretch) => local(stretch.from) <= cut && local(stretch.to) >= to)
      return here.join('') + segment(run, { from: cut, to }, out ? by : undefined)
    })
    .join('')
}

/** A part of a run as runs of its own. What stands for no character (the call of a footnote) is never struck out. */
function segment(run: Run, stretch: Stretch, striking: Signature | undefined): string {
  return gathered(piecesIn(run, stretch), striking !== undefined)
    .map((pieces) => {
      const struck = pieces.some(({ text }) => text !== '') ? striking : undefined
      const tag = struck === undefined ? 'w:t' : 'w:delText'
      const body = pieces.map(({ text, source, plain }) => (plain ? textOf(text, tag) : source))
      const whole = `${run.open}${run.look}${body.join('')}</w:r>`
      return struck === undefined ? whole : `<w:del ${signed(struck)}>${whole}</w:del>`
    })
    .join('')
}

function gathered(pieces: readonly Piece[], apart: boolean): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    const fits = !apart || (last?.at(-1)?.text === '') === (piece.text === '')
    if (last !== undefined && fits) last.push(piece)
    else groups.push([piece])
  }
  return groups
}

function piecesIn({ pieces }: Run, { from, to }: Stretch): Piece[] {
  const kept: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const end = at + piece.text.length
    // A piece without characters goes with those before it, or with the first.
    const inside = piece.text === '' ? (at > from && at <= to) || (at === 0 && from === 0) : at < to && end > from
    if (inside) kept.push(partOf(piece, { from: from - at, to: to - at }))
    at = end
  }
  return kept
}

const partOf = (piece: Piece, { from, to }: Stretch): Piece =>
  piece.plain ? { ...piece, text: piece.text.slice(Math.max(0, from), to) } : piece

const textOf = (text: string, tag: 'w:t' | 'w:delText'): string =>
  `<${tag} xml:space="preserve">${encoded(text)}</${tag}>`
