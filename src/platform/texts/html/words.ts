import type { Draft } from '../drafts.ts'
import { headingOf, paragraphOrItem } from '../numbered.ts'
import { newPassage, trimmed, write } from '../passage.ts'
import { kindOfNumbered } from '../plain/numbers.ts'
import type { Page } from './page.ts'

/** Words as a browser would set them: white space is one space, unless it counts. */
export function say(page: Page, words: string): void {
  if (page.inTitle) page.title += words
  if (page.inTitle || page.skipping > 0) return
  const { passage } = page
  const set = page.verbatim > 0 ? words : words.replaceAll(/[ \t\n\r\f]+/g, ' ')
  const first = passage.text === '' || passage.text.endsWith(' ') || passage.text.endsWith('\n')
  const said = first && page.verbatim === 0 ? set.replace(/^ /, '') : set
  if (said !== '') write(passage, said, { href: page.links.at(-1), change: page.changes.at(-1) })
}

export function breakLine(page: Page): void {
  const { passage } = page
  if (page.skipping > 0 || passage.text === '') return
  passage.text = `${passage.text.endsWith(' ') ? passage.text.slice(0, -1) : passage.text}\n`
}

/** What was read so far is a block; what comes is another one. */
export function endBlock(page: Page): void {
  const { text, marks } = trimmed(page.passage)
  if (text === '' && marks.length === 0) {
    page.passage = newPassage()
    return
  }
  const draft = draftOf(page, { text, marks, ...(page.line === undefined ? {} : { line: page.line }) })
  if (page.note === undefined) page.rows.add([draft])
  else page.notes.get(page.note.key)?.push(draft)
  page.passage = newPassage()
  // An item of several paragraphs is an item and paragraphs after it.
  page.coming = page.coming?.kind === 'heading' ? page.coming : undefined
}

function draftOf({ coming }: Page, words: Pick<Draft, 'text' | 'marks' | 'line'>): Draft {
  if (coming?.kind === 'heading') return headingOf(words, coming.level ?? 1)
  if (coming?.kind !== 'item') return paragraphOrItem(words)
  const { number, level = 1 } = coming
  return number === undefined
    ? { kind: 'item', level, ...words }
    : { kind: kindOfNumbered(number, words.text), level, number, ...words }
}
