import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Change, Tracking } from './change.ts'
import { least } from './least.ts'
import { marked } from './marks.ts'
import type { Marks } from './marks.ts'
import { documentPath, withComments } from './parts.ts'
import type { Parts, Written } from './parts.ts'
import { placesIn } from './places.ts'
import type { Find, Stretch } from './places.ts'
import { runsOf } from './runs.ts'
import type { Run } from './runs.ts'

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
  const { changed, written, lost } = changedParts(parts, path, tracking)
  const patched = withComments(new Map([...parts, ...changed]), path, { written, look: tracking })
  const fresh = [...patched].filter(([name, text]) => parts.get(name) !== text)
  const all = { ...files, ...Object.fromEntries(fresh.map(([name, text]) => [name, strToU8(text)])) }
  return { bytes: zipSync(all, { mtime: new Date(1980, 0, 1), level: 6 }), lost }
}

type Placed = { readonly change: Change; readonly at: Stretch | undefined }
type Story = { readonly path: string; readonly xml: string; readonly runs: readonly Run[]; readonly whole: string }

/** The changes are looked for in the document, and those that write something else in its notes as well. */
function changedParts(parts: Parts, path: string, { blocks, changes, author, at }: Tracking) {
  const nextId = numbersAfter([...parts.values()])
  const by = { author, at, nextId }
  const [document, ...notes] = [path, ...notesBeside(path)].flatMap((one) => storyOf(parts, one))
  if (document === undefined) throw new Error('there is a document')
  const find = placesIn(document.whole, blocks)
  const found = changes.map((change): Placed => ({ change, at: find(change) }))
  const inNotes = notes.map((note) => ({ note, find: placesIn(note.whole, blocks) }))
  const home = found.map((one) => ({ ...one, note: one.at === undefined ? noteWith(inNotes, one.change) : undefined }))
  const changed = inNotes.flatMap(({ note }) => {
    const own = home.flatMap((one) => (one.note?.note === note ? [{ change: one.change, at: one.note.at }] : []))
    if (own.length === 0) return []
    const { marks } = marksOf(own, { whole: note.whole, nextId })
    return [[note.path, marked(note.xml, note.runs, { marks: { ...marks, comments: [] }, by })] as const]
  })
  const rest = home.filter(({ note }) => note === undefined)
  const { marks, written } = marksOf(rest, { whole: document.whole, nextId })
  const told = [path, marked(document.xml, document.runs, { marks, by })] as const
  return { changed: [told, ...changed], written, lost: rest.filter((one) => one.at === undefined).length }
}

const notesBeside = (path: string): string[] =>
  ['footnotes', 'endnotes'].map((name) => `${path.slice(0, path.lastIndexOf('/') + 1)}${name}.xml`)

function storyOf(parts: Parts, path: string): Story[] {
  const xml = parts.get(path)
  if (xml === undefined) return []
  const runs = runsOf(xml)
  return [{ path, xml, runs, whole: runs.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('') }]
}

type InNote = { readonly note: Story; readonly find: Find }

function noteWith(
  notes: readonly InNote[],
  change: Change,
): { readonly note: Story; readonly at: Stretch } | undefined {
  if (change.instead === undefined) return undefined
  for (const { note, find } of notes) {
    const at = find(change)
    if (at !== undefined) return { note, at }
  }
  return undefined
}

function numbersAfter(texts: readonly string[]): () => number {
  const ids = texts.flatMap((xml) => [...xml.matchAll(/ w:id="(\d{1,9})"/g)].map(([, id]) => Number(id)))
  let last = ids.reduce((most, id) => Math.max(most, id), 0)
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
