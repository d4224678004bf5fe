import type { Block, Cleaned, Mark, Note, Text } from '../text.ts'
import { edited } from './edit.ts'
import type { Edit } from './edit.ts'

/** `[footnoteRef:1]` and, wherever it stands, `[1: the note]` become a note and the place where it is called. */
export function withNoteMarkers(text: Text): Text {
  if (!text.blocks.some((block) => called.test(block.text))) return text
  const keys = new Set(
    text.blocks.flatMap((block) => [...block.text.matchAll(everyCall)].map((found) => found[2] ?? '')),
  )
  const notes: Note[] = []
  const log: Cleaned[] = []
  const blocks = text.blocks.map((block) => {
    const bodies = bodiesIn(block.text, keys)
    const calls = [...block.text.matchAll(everyCall)]
    if (bodies.length + calls.length === 0) return block
    for (const { key, words } of bodies) notes.push({ key, text: words, place: block.place })
    const edits = [...bodies, ...calls.map(callEdit)].toSorted((one, other) => one.from - other.from)
    for (const { from, to } of edits)
      log.push({ kind: 'note-marker', was: block.text.slice(from, to), place: block.place })
    return rewritten(block, calls, edits)
  })
  return {
    ...text,
    blocks,
    notes: [...text.notes, ...notes.map((note) => calledAt(note, blocks))],
    cleaned: [...text.cleaned, ...log],
  }
}

const called = /\[(?:foot|end)noteRef:\d{1,4}\]/i
const everyCall = /\[(foot|end)noteRef:(\d{1,4})\]/gi

const callEdit = (found: RegExpExecArray): Edit => ({ from: found.index, to: found.index + found[0].length, by: '' })

function rewritten(block: Block, calls: readonly RegExpExecArray[], edits: readonly Edit[]): Block {
  const marks = calls.map((found): Mark => ({ kind: 'note', from: found.index, to: found.index, note: found[2] ?? '' }))
  return { ...block, ...edited({ text: block.text, marks: [...block.marks, ...marks] }, edits) }
}

type Body = Edit & { readonly key: string; readonly words: string }

function bodiesIn(text: string, keys: ReadonlySet<string>): Body[] {
  const bodies: Body[] = []
  const ends = closings(text)
  for (const found of text.matchAll(/\[(\d{1,4}):\s/g)) {
    const key = found[1] ?? ''
    const close = ends.get(found.index)
    const before = bodies.at(-1)?.to ?? 0
    if (!keys.has(key) || close === undefined || found.index < before) continue
    const words = text.slice(found.index + found[0].length, close).trim()
    const from = Math.max(before, text.slice(before, found.index).trimEnd().length + before)
    bodies.push({ from, to: close + 1, by: '', key, words })
  }
  return bodies
}

/** Where each bracket that opens is closed; a note may hold brackets of its own. */
function closings(text: string): Map<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (const { 0: bracket, index } of text.matchAll(/[[\]]/g)) {
    const opened = bracket === '[' ? undefined : open.pop()
    if (bracket === '[') open.push(index)
    else if (opened !== undefined) ends.set(opened, index)
  }
  return ends
}

/** A note belongs where it is called, not where the conversion dropped it. */
function calledAt(note: Note, blocks: readonly Block[]): Note {
  const caller = blocks.find(({ marks }) => marks.some((mark) => mark.kind === 'note' && mark.note === note.key))
  return { ...note, place: caller?.place ?? note.place }
}
