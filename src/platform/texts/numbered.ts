import { edited } from './cleaning/edit.ts'
import type { Draft } from './drafts.ts'
import { kindOfNumbered, numberOfHeading, typedNumber } from './plain/numbers.ts'
import { shapeOf } from './plain/shape.ts'

type Words = Pick<Draft, 'text' | 'marks' | 'comments' | 'line'>

/** A heading with the number that was counted for it, or that stands in its words. */
export function headingOf(words: Words, level: number, counted?: string): Draft {
  const number = counted ?? numberOfHeading(words.text) ?? typedNumber(words.text)
  return { kind: 'heading', level, ...(number === undefined ? {} : { number }), ...words }
}

/** A paragraph, or an item where somebody typed a number or a bullet before it. A bullet is no word. */
export function paragraphOrItem(words: Words): Draft {
  const number = typedNumber(words.text)
  if (number !== undefined) return { kind: kindOfNumbered(number, words.text), level: 1, number, ...words }
  const bullet = /^[·•●▪◦‣⁃∙■□➢✓–—-][\s\u00A0]+(?=\S)/u.exec(words.text)?.[0]
  if (bullet === undefined) return { kind: 'paragraph', ...words }
  const edits = [{ from: 0, to: bullet.length, by: '' }]
  return { kind: 'item', level: 1, ...words, ...edited({ text: words.text, marks: words.marks ?? [] }, edits) }
}

/** Where nobody made anything a heading, headings are told as in a plain text. */
export function withHeadingsByShape(drafts: readonly Draft[]): Draft[] {
  if (drafts.some(({ kind }) => kind === 'heading')) return [...drafts]
  return drafts.map((draft, at) => {
    if (draft.kind !== 'paragraph') return draft
    const shape = shapeOf(draft.text, { alone: true, next: drafts[at + 1]?.text ?? '' })
    const number = shape.number ?? draft.number
    return shape.kind !== 'heading' || shape.text !== draft.text
      ? draft
      : { ...draft, kind: 'heading', level: shape.level ?? 2, ...(number === undefined ? {} : { number }) }
  })
}
