import type { Draft } from '../drafts.ts'
import { edited } from '../cleaning/edit.ts'
import { kindOfNumbered, numberOfHeading, shapeOf, typedNumber } from '../plain/shape.ts'
import type { Asked, Label } from './numbering.ts'
import { joinBefore, newParagraph } from './paragraph.ts'
import type { Paragraph } from './paragraph.ts'
import type { Style } from './styles.ts'

type Rules = { readonly style: (id: string | undefined) => Style; readonly count: (asked: Asked) => Label | undefined }

/** What a paragraph is, by its style, its list and the number that stands in it. Nothing where it says nothing. */
export const settleBy =
  ({ style: styleOf, count }: Rules) =>
  (paragraph: Paragraph): Draft | undefined => {
    const style = styleOf(paragraph.style)
    // An empty paragraph of a list still takes its number.
    const label = labelOf(paragraph, style, count)
    const { text, marks } = trimmed(withWords(paragraph, label))
    if (text === '' && marks.length === 0 && paragraph.comments.length === 0) return undefined
    const outline = style.isTitle ? 0 : (paragraph.outline ?? style.outline ?? 9)
    const draft = { text, marks, comments: paragraph.comments }
    if (outline < 9 && text.length <= headingMax && text !== '') return heading(draft, outline + 1, label)
    return label === undefined ? typed(draft) : counted(draft, label)
  }

// Some templates give introductions an outline level, so that they show in the navigation.
const headingMax = 250

type Words = Pick<Draft, 'text' | 'marks' | 'comments'>

function labelOf({ numId, ilvl, style }: Paragraph, own: Style, count: Rules['count']): Label | undefined {
  const list = numId ?? own.numId
  if (list === undefined || list === '0') return undefined
  return count({ numId: list, ilvl: ilvl ?? (numId === undefined ? own.ilvl : undefined), style })
}

function withWords(paragraph: Paragraph, label: Label | undefined): Paragraph {
  if (label === undefined || label.words === '' || paragraph.text.trim() === '') return paragraph
  joinBefore(paragraph, { ...newParagraph(), text: `${label.words} ` })
  return paragraph
}

/** The paragraph without the white space around it. */
function trimmed({ text, marks }: Paragraph): Pick<Paragraph, 'text' | 'marks'> {
  const lead = text.length - text.trimStart().length
  const whole = text.trim()
  const moved = (offset: number): number => Math.max(0, Math.min(whole.length, offset - lead))
  return { text: whole, marks: marks.map((mark) => ({ ...mark, from: moved(mark.from), to: moved(mark.to) })) }
}

function heading(words: Words, level: number, label: Label | undefined): Draft {
  const counter = label === undefined || label.bullet ? '' : label.number
  const number = counter || (numberOfHeading(words.text) ?? typedNumber(words.text))
  return { kind: 'heading', level, ...(number === undefined ? {} : { number }), ...words }
}

function counted(words: Words, { bullet, number, level }: Label): Draft {
  if (bullet || number === '') return { kind: 'item', level, ...words }
  return { kind: kindOfNumbered(number, words.text), level, number, ...words }
}

/** A number or a bullet that somebody typed. */
function typed(words: Words): Draft {
  const number = typedNumber(words.text)
  if (number !== undefined) return { kind: kindOfNumbered(number, words.text), level: 1, number, ...words }
  const bullet = /^[·•●▪◦‣⁃∙■□➢✓–—-][\s\u00A0]+(?=\S)/u.exec(words.text)?.[0]
  if (bullet === undefined) return { kind: 'paragraph', ...words }
  const edits = [{ from: 0, to: bullet.length, by: '' }]
  return { kind: 'item', level: 1, ...words, ...edited({ text: words.text, marks: words.marks ?? [] }, edits) }
}

/** Where nobody gave a heading a style, headings are told as in a plain text. */
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
