import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Change, Tracking } from './change.ts'
import { least } from './least.ts'
import { marked } from './marks.ts'
import type { Marks } from './marks.ts'
import { documentPath, withComments } from './parts.ts'
import type { Parts, Written } from './parts.ts'
import { placesIn } from './places.ts'
import type { Stretch } from './places.ts'
import { runsOf } from './runs.ts'

/** The file with its changes; `lost` is how many of them have no place in it and are said at its beginning. */
export type Tracked = { readonly bytes: Uint8Array; readonly lost: number }

/**
 * Puts changes into a Word file as tracked changes and comments, and leaves everything else as it was. Undefined where it
 * is not a file that can be patched so (unusual prefixes, macros): then it has to be written anew.
 */
export function trackChanges(original: Uint8Array, tracking: Tracking): Tracked | undefined {
  const files = unzipSync(original)
  if (Object.keys(files).some((path) => path.endsWith('vbaProject.bin'))) return undefined
  const parts: Parts = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, data]) => [path, strFromU8(data)]),
  )
  const path = documentPath(parts)
  const xml = path === undefined ? undefined : parts.get(path)
  if (path === undefined || xml === undefined || !/<w:document[\s>]/.test(xml)) return undefined
  const { document, written, lost } = changed(xml, tracking)
  const patched = withComments(new Map([...parts, [path, document]]), path, { written, look: tracking })
  const fresh = [...patched].filter(([name, text]) => parts.get(name) !== text)
  const all = { ...files, ...Object.fromEntries(fresh.map(([name, text]) => [name, strToU8(text)])) }
  return { bytes: zipSync(all, { mtime: new Date(1980, 0, 1), level: 6 }), lost }
}

type Placed = { readonly change: Change; readonly at: Stretch | undefined }

function changed(xml: string, { blocks, changes, author, at }: Tracking) {
  const runs = runsOf(xml)
  const whole = runs.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('')
  const find = placesIn(whole, blocks)
  const placed = changes.map((change): Placed => ({ change, at: find(change) }))
  const nextId = numbersAfter(xml)
  const { marks, written } = marksOf(placed, { whole, nextId })
  const document = marked(xml, runs, { marks, by: { author, at, nextId } })
  return { document, written, lost: placed.filter((one) => one.at === undefined).length }
}

function numbersAfter(xml: string): () => number {
  let last = [...xml.matchAll(/ w:id="(\d{1,9})"/g)].reduce((most, [, id]) => Math.max(most, Number(id)), 0)
  return () => (last += 1)
}

type Within = { readonly whole: string; readonly nextId: () => number }

function marksOf(placed: readonly Placed[], { whole, nextId }: Within): { marks: Marks; written: readonly Written[] } {
  const struck: Stretch[] = []
  const inserted: { at: number; behind: boolean; text: string }[] = []
  const comments: (Stretch & Written)[] = []
  let last = -1
  const inOrder = placed.toSorted((one, other) => (one.at?.from ?? -1) - (other.at?.from ?? -1))
  for (const { change, at: found } of inOrder) {
    const at = found ?? { from: 0, to: 0 }
    // Two changes of the same words cannot both be made: the first is, the other is said.
    const made = change.instead !== undefined && found !== undefined && at.from >= last
    if (made) {
      const { from, to, text } = least(whole, at, change.instead)
      if (to > from) struck.push({ from, to })
      if (text !== '') inserted.push({ at: to, behind: to > at.from || (at.to === to && change.from > 0), text })
      last = Math.max(at.to, at.from + 1)
    }
    const said = made || change.instead === undefined ? change.comment : (change.otherwise ?? change.comment)
    if (said !== undefined) comments.push({ ...atLeastOne(at, whole.length), id: nextId(), text: said })
  }
  return { marks: { struck, inserted, comments }, written: comments }
}

const atLeastOne = ({ from, to }: Stretch, length: number): Stretch => {
  if (to > from) return { from, to }
  return from < length ? { from, to: from + 1 } : { from: Math.max(0, from - 1), to: from }
}
