import { write } from '../passage.ts'
import type { Change } from '../passage.ts'
import { rowsIn } from '../rows.ts'
import type { Rows } from '../rows.ts'
import type { Draft } from '../drafts.ts'
import { fieldsIn } from './fields.ts'
import type { Fields } from './fields.ts'
import { joinBefore, newParagraph } from './paragraph.ts'
import type { Paragraph } from './paragraph.ts'

/** What a reader of a part has to know of the rest of the file. */
export type Around = {
  readonly settle: (paragraph: Paragraph) => Draft | undefined
  readonly hrefOf: (relation: string) => string | undefined
  readonly noteKey: (kind: 'footnote' | 'endnote', id: string) => string
  readonly seen: Seen
}

/** What a file holds besides words, counted while it is read. */
export type Seen = { inserted: number; deleted: number; hidden: number; files: number }

/** One part while it is being read: paragraphs may stand in boxes inside paragraphs, and boxes in tables. */
export type Story = {
  readonly around: Around
  readonly rows: Rows
  readonly paragraphs: Paragraph[]
  readonly fields: Fields
  readonly changes: Change[]
  readonly links: (string | undefined)[]
  /** How often words were said, and how often when each open choice between alternatives began. */
  said: number
  readonly alternatives: number[]
  /** A paragraph without an end of its own; what comes next goes on in it. */
  joined: Paragraph | undefined
  /** The element whose words are being read, and how deep we are in something that is passed over. */
  leaf: string | undefined
  skipping: number
  /** In the properties of a paragraph or a row, a change concerns its end or the row, and no words. */
  about: 'words' | 'end' | 'row'
  bold: boolean
  hidden: boolean
}

export const newStory = (around: Around): Story => ({
  around,
  rows: rowsIn(),
  paragraphs: [],
  fields: fieldsIn(),
  changes: [],
  links: [],
  said: 0,
  alternatives: [],
  joined: undefined,
  leaf: undefined,
  skipping: 0,
  about: 'words',
  bold: false,
  hidden: false,
})

/** Puts words where the reader stands, unless nobody would see them. */
export function say(story: Story, words: string): void {
  if (!story.fields.shows()) return
  if (story.hidden) {
    story.around.seen.hidden += 1
    return
  }
  story.said += 1
  write(paragraphOf(story), words, {
    bold: story.bold,
    href: story.links.findLast((href) => href !== undefined) ?? story.fields.href(),
    change: story.changes.findLast(({ kind }) => kind === 'deleted') ?? story.changes.at(-1),
  })
}

/** Words outside any paragraph are rare and wrong, and still words. */
export function paragraphOf(story: Story): Paragraph {
  const open = story.paragraphs.at(-1)
  if (open !== undefined) return open
  const paragraph = newParagraph()
  story.paragraphs.push(paragraph)
  return paragraph
}

export function endParagraph(story: Story): void {
  const paragraph = story.paragraphs.pop()
  if (paragraph === undefined) return
  if (story.joined !== undefined) joinBefore(paragraph, story.joined)
  story.joined = paragraph.joined === true ? paragraph : undefined
  if (story.joined === undefined) put(story, paragraph)
}

function put(story: Story, paragraph: Paragraph): void {
  const draft = story.around.settle(paragraph)
  const drafts = draft === undefined ? paragraph.boxes : [draft, ...paragraph.boxes]
  const outer = story.paragraphs.at(-1)
  if (outer === undefined) story.rows.add(drafts)
  else for (const one of drafts) outer.boxes.push(one)
}

/** Ends what is still open and hands over everything since the last time. */
export function finish(story: Story): Draft[] {
  while (story.paragraphs.length > 0) endParagraph(story)
  if (story.joined !== undefined) put(story, story.joined)
  story.joined = undefined
  return story.rows.drafts.splice(0)
}
