import type { Draft } from '../drafts.ts'
import type { Mark } from '../text.ts'

/** Who changed something and when, as tracked changes tell. */
export type Change = { readonly kind: 'inserted' | 'deleted'; readonly by?: string; readonly on?: string }

/** A paragraph while it is being read. */
export type Paragraph = {
  text: string
  readonly marks: Mark[]
  style?: string
  numId?: string
  ilvl?: number
  outline?: number
  /** Its end was deleted: the next paragraph goes on in it. */
  joined?: boolean
  /** Letters that stand in bold, of all. */
  bold: number
  readonly comments: string[]
  /** What stands in boxes that are anchored here; it follows the paragraph. */
  readonly boxes: Draft[]
}

export const newParagraph = (): Paragraph => ({ text: '', marks: [], bold: 0, comments: [], boxes: [] })

export type Written = { readonly bold: boolean; readonly href: string | undefined; readonly change: Change | undefined }

/** Writes words at the end, as inserted, as deleted, as a link, as it may be. */
export function write(paragraph: Paragraph, words: string, { bold, href, change }: Written): void {
  const at = paragraph.text.length
  if (change?.kind === 'deleted') {
    strike(paragraph, words, change)
    return
  }
  paragraph.text += words
  if (bold) paragraph.bold += words.replaceAll(/\s/g, '').length
  if (change !== undefined) stretch(paragraph.marks, { ...change, kind: 'inserted', from: at, to: at + words.length })
  if (href !== undefined) stretch(paragraph.marks, { kind: 'link', from: at, to: at + words.length, href })
}

export function call(paragraph: Paragraph, note: string): void {
  const at = paragraph.text.length
  paragraph.marks.push({ kind: 'note', from: at, to: at, note })
}

/** A mark that goes on where the last of its kind ended is one mark: Word cuts a run at every change of looks. */
function stretch(marks: Mark[], mark: Mark): void {
  const last = marks.findLastIndex(({ kind }) => kind === mark.kind)
  const before = marks[last]
  if (before !== undefined && before.to === mark.from && sameCause(before, mark))
    marks[last] = { ...before, to: mark.to }
  else marks.push(mark)
}

function sameCause(one: Mark, other: Mark): boolean {
  if (one.kind === 'link' && other.kind === 'link') return one.href === other.href
  if (one.kind === 'inserted' && other.kind === 'inserted') return one.by === other.by && one.on === other.on
  return false
}

function strike({ marks, text }: Paragraph, words: string, { by, on }: Change): void {
  const last = marks.at(-1)
  const at = text.length
  if (last?.kind === 'deleted' && last.from === at && last.by === by)
    marks[marks.length - 1] = { ...last, text: last.text + words }
  else
    marks.push({
      kind: 'deleted',
      from: at,
      to: at,
      text: words,
      ...(by === undefined ? {} : { by }),
      ...(on === undefined ? {} : { on }),
    })
}

/** Puts what is left of the paragraph before in front, as when its end is deleted. */
export function joinBefore(paragraph: Paragraph, before: Paragraph): void {
  const shift = before.text.length
  const own = paragraph.marks.map((mark): Mark => ({ ...mark, from: mark.from + shift, to: mark.to + shift }))
  paragraph.marks.splice(0, paragraph.marks.length, ...before.marks, ...own)
  paragraph.text = before.text + paragraph.text
  paragraph.bold += before.bold
  paragraph.comments.unshift(...before.comments)
  paragraph.boxes.unshift(...before.boxes)
}
