import type { Block, Cleaned, Note, Text } from '../text.ts'
import { marksCheaply, residues } from './residues.ts'
import { withNoteMarkers } from './note-markers.ts'
import { edited } from './edit.ts'

/**
 * Takes out what conversions leave behind and says so, each at its place: bookmarks and note markers in brackets, soft
 * hyphens, invisible characters, stretched and split Arabic. A note marker with its note becomes a note.
 */
export function cleanedText(text: Text): Text {
  const marked = withNoteMarkers(text)
  const log: Cleaned[] = [...marked.cleaned]
  const blocks = marked.blocks.map((block) => cleanedBlock(block, log))
  const notes = marked.notes.map((note) => ({ ...note, ...cleanedWords(note, log) }))
  const comments = marked.comments.map((comment) => ({ ...comment, ...cleanedWords(comment, log) }))
  return { ...renumbered({ ...marked, blocks, notes, comments }), cleaned: log }
}

function cleanedBlock(block: Block, log: Cleaned[]): Block {
  if (!marksCheaply(block.text)) return block
  const { text, marks } = sweep(block, block.place, log)
  // What stands in a cell or a number stands in the text too, and is in the log once.
  const again = (given: string): string => sweep({ text: given, marks: [] }, block.place, []).text
  return {
    ...block,
    ...(block.number === undefined ? {} : { number: again(block.number) }),
    text,
    marks,
    ...(block.cells === undefined ? {} : { cells: block.cells.map(again) }),
  }
}

const cleanedWords = ({ text, place }: Note, log: Cleaned[]): { text: string } =>
  marksCheaply(text) ? { text: sweep({ text, marks: [] }, place, log).text } : { text }

function sweep(
  given: Pick<Block, 'text' | 'marks'>,
  place: Block['place'],
  log: Cleaned[],
): Pick<Block, 'text' | 'marks'> {
  let { text, marks } = given
  for (const { kind, edits } of residues) {
    const found = edits(text)
    if (found.length === 0) continue
    for (const { from, to } of found) log.push({ kind, was: text.slice(from, to), place })
    ;({ text, marks } = edited({ text, marks }, found))
  }
  return { text, marks }
}

/** A block that held nothing but residues is gone; those after it move up, and every place with them. */
function renumbered(text: Text): Text {
  const kept = text.blocks.filter((block) => block.text !== '' || block.marks.length > 0)
  if (kept.length === text.blocks.length) return text
  const parts = new Map(kept.map((block, at) => [block.place.part, at + 1]))
  const moved = <T extends Pick<Block, 'place'>>(one: T): T => ({
    ...one,
    place: { ...one.place, part: parts.get(one.place.part) ?? Math.min(one.place.part, kept.length) },
  })
  return { ...text, blocks: kept.map(moved), notes: text.notes.map(moved), comments: text.comments.map(moved) }
}
