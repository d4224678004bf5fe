import type { Draft } from '../drafts.ts'
import { newPassage, precede } from '../passage.ts'
import type { Passage } from '../passage.ts'

/** A paragraph while it is being read. */
export type Paragraph = Passage & {
  style?: string
  numId?: string
  ilvl?: number
  outline?: number
  /** Its end was deleted: the next paragraph goes on in it. */
  joined?: boolean
  comments: string[]
  /** What stands in boxes that are anchored here; it follows the paragraph. */
  boxes: Draft[]
}

export const newParagraph = (): Paragraph => ({ ...newPassage(), comments: [], boxes: [] })

/** Puts what is left of the paragraph before in front, as when its end is deleted. */
export function joinBefore(paragraph: Paragraph, before: Paragraph): void {
  precede(paragraph, before)
  paragraph.comments = [...before.comments, ...paragraph.comments]
  paragraph.boxes = [...before.boxes, ...paragraph.boxes]
}
