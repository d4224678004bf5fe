import { call } from '../passage.ts'
import type { Change } from '../passage.ts'
import { newParagraph } from './paragraph.ts'
import { endParagraph, paragraphOf, say } from './story.ts'
import type { Story } from './story.ts'
import { isOn } from './styles.ts'
import { symbolFor } from './symbols.ts'
import type { Walker } from './xml.ts'

type Attributes = Readonly<Record<string, string>>

/** Reads a part of a Word file into its story, tag by tag. */
export const walkerFor = (story: Story): Walker => ({
  open: ({ name, attributes }) => {
    if (story.skipping > 0 || passedOver.has(name) || isSpareAlternative(story, name)) story.skipping += 1
    else if (leaves.has(name)) story.leaf = name
    else opening[name]?.(story, attributes)
  },
  close: (name) => {
    if (story.skipping > 0) story.skipping -= 1
    else if (leaves.has(name)) story.leaf = undefined
    else closing[name]?.(story)
  },
  text: (words) => {
    if (story.skipping > 0 || story.leaf === undefined) return
    if (story.leaf === 'w:instrText' || story.leaf === 'w:delInstrText') story.fields.code(words)
    else say(story, words)
  },
})

const leaves: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t', 'w:instrText', 'w:delInstrText'])

/** How things looked before a change, settings of forms, sections: none of it is text. */
const passedOver: ReadonlySet<string> = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:numberingChange',
  'w:sdtPr',
  'w:sectPr',
  'w:ffData',
  'w:rt',
])

/**
 * The same thing in several ways, for newer and older programs: the first that says something is read, or it would be
 * there twice.
 */
function isSpareAlternative({ alternatives, said }: Story, name: string): boolean {
  return (name === 'mc:Choice' || name === 'mc:Fallback') && said > (alternatives.at(-1) ?? said)
}

const opening: Readonly<Record<string, (story: Story, attributes: Attributes) => void>> = {
  'mc:AlternateContent': ({ alternatives, said }) => void alternatives.push(said),
  'w:p': ({ paragraphs }) => void paragraphs.push(newParagraph()),
  'w:pStyle': (story, { 'w:val': style }) => {
    if (style !== undefined) paragraphOf(story).style = style
  },
  'w:numId': (story, { 'w:val': id }) => {
    if (id !== undefined) paragraphOf(story).numId = id
  },
  'w:ilvl': (story, { 'w:val': level }) => void (paragraphOf(story).ilvl = Number(level ?? 0)),
  'w:outlineLvl': (story, { 'w:val': level }) => void (paragraphOf(story).outline = Number(level ?? 9)),
  'w:pPr': (story) => void (story.about = 'end'),
  'w:r': (story) => void Object.assign(story, { bold: false, hidden: false }),
  'w:b': (story, { 'w:val': value }) => void (story.bold = isOn(value)),
  'w:vanish': (story, { 'w:val': value }) => void (story.hidden = isOn(value) && story.about === 'words'),
  'w:tab': (story) => {
    // A tab in the properties of a paragraph is a stop on the ruler.
    if (story.about === 'words') say(story, '\t')
  },
  'w:ptab': (story) => say(story, '\t'),
  'w:br': (story, { 'w:type': type }) => {
    if (type === undefined || type === 'textWrapping') say(story, '\n')
  },
  'w:cr': (story) => say(story, '\n'),
  'w:noBreakHyphen': (story) => say(story, '\u2011'),
  'w:softHyphen': (story) => say(story, '\u00AD'),
  'w:sym': (story, { 'w:font': font, 'w:char': code }) => say(story, symbolFor(font, code)),
  'w:fldChar': (story, { 'w:fldCharType': kind }) => story.fields.turn(kind),
  'w:hyperlink': (story, { 'r:id': id, 'w:anchor': anchor }) => {
    const href = id === undefined ? undefined : story.around.hrefOf(id)
    story.links.push(href ?? (anchor === undefined ? undefined : `#${anchor}`))
  },
  'w:ins': (story, attributes) => changing(story, 'inserted', attributes),
  'w:moveTo': (story, attributes) => changing(story, 'inserted', attributes),
  'w:del': (story, attributes) => changing(story, 'deleted', attributes),
  'w:moveFrom': (story, attributes) => changing(story, 'deleted', attributes),
  'w:footnoteReference': (story, { 'w:id': id }) => calling(story, 'footnote', id),
  'w:endnoteReference': (story, { 'w:id': id }) => calling(story, 'endnote', id),
  'w:commentReference': (story, { 'w:id': id }) => {
    if (id !== undefined) paragraphOf(story).comments.push(id)
  },
  'w:altChunk': (story) => void (story.around.seen.files += 1),
  'w:subDoc': (story) => void (story.around.seen.files += 1),
  'w:tbl': ({ rows }) => rows.openTable(),
  'w:tr': ({ rows }) => rows.openRow(),
  'w:tc': ({ rows }) => rows.openCell(),
  'w:gridSpan': ({ rows }, { 'w:val': columns }) => rows.spanCell(Number(columns ?? 1)),
  'w:trPr': (story) => void (story.about = 'row'),
}

const closing: Readonly<Record<string, (story: Story) => void>> = {
  'mc:AlternateContent': ({ alternatives }) => void alternatives.pop(),
  'w:p': endParagraph,
  'w:pPr': (story) => void (story.about = 'words'),
  'w:trPr': (story) => void (story.about = 'words'),
  'w:hyperlink': ({ links }) => void links.pop(),
  'w:ins': ({ changes }) => void changes.pop(),
  'w:moveTo': ({ changes }) => void changes.pop(),
  'w:del': ({ changes }) => void changes.pop(),
  'w:moveFrom': ({ changes }) => void changes.pop(),
  'w:tbl': ({ rows }) => rows.closeTable(),
}

function changing(story: Story, kind: Change['kind'], attributes: Attributes): void {
  const { 'w:author': by, 'w:date': on } = attributes
  if (kind === 'deleted' && story.about === 'end') paragraphOf(story).joined = true
  if (kind === 'deleted' && story.about === 'row') story.rows.dropRow()
  if (story.about === 'words') story.around.seen[kind] += 1
  story.changes.push({ kind, ...(by === undefined ? {} : { by }), ...(on === undefined ? {} : { on }) })
}

function calling(story: Story, kind: 'footnote' | 'endnote', id: string | undefined): void {
  if (id !== undefined && !story.changes.some((change) => change.kind === 'deleted'))
    call(paragraphOf(story), story.around.noteKey(kind, id))
}
