import type { Draft } from '../drafts.ts'
import { headingOf, paragraphOrItem } from '../numbered.ts'
import { trimmed } from '../passage.ts'
import { kindOfNumbered } from '../plain/numbers.ts'
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
    if (outline < 9 && text.length <= headingMax && text !== '')
      return headingOf(draft, outline + 1, label?.bullet === false && label.number !== '' ? label.number : undefined)
    return label === undefined ? paragraphOrItem(draft) : counted(draft, label)
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

function counted(words: Words, { bullet, number, level }: Label): Draft {
  if (bullet || number === '') return { kind: 'item', level, ...words }
  return { kind: kindOfNumbered(number, words.text), level, number, ...words }
}
