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
    notes.push(...bodies.map(({ key, words }) => ({ key, text: words, place: block.place })))
    const edits = [...bodies, ...calls.map(callEdit)].toSorted((one, other) => one.from - other.from)
    log.push(
      ...edits.map(({ from, to }): Cleaned => ({
        kind: 'note-marker',
        was: block.text.slice(from, to),
        place: block.place,
      })),
    )
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
  for (const found of text.matchAll(/\s*\[(\d{1,4}):\s/g)) {
    const key = found[1] ?? ''
    const open = found.index + found[0].indexOf('[')
    const close = closing(text, open)
    if (!keys.has(key) || close < 0 || found.index < (bodies.at(-1)?.to ?? 0)) continue
    const words = text.slice(found.index + found[0].length, close).trim()
    bodies.push({ from: found.index, to: close + 1, by: '', key, words })
  }
  return bodies
}

/** Where the bracket that opens here is closed; a note may hold brackets of its own. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '[') depth += 1
    if (text[at] === ']') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/** A note belongs where it is called, not where the conversion dropped it. */
function calledAt(note: Note, blocks: readonly Block[]): Note {
  const caller = blocks.find(({ marks }) => marks.some((mark) => mark.kind === 'note' && mark.note === note.key))
  return { ...note, place: caller?.place ?? note.place }
}
