import {
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import { fontsFor, ink, languages, mm } from './docx-styles.ts'
import type { Part, Piece, Ready } from './ready.ts'

/** Lines of one document. Word takes direction per paragraph and per run, and wants both; these never forget either. */
export type Write = ReturnType<typeof linesIn>

export function linesIn({ lang: own, dir }: Ready) {
  const rtl = dir === 'rtl'
  const run = (text: string, strong = false, lang = own, style: { style?: string } = {}) =>
    new TextRun({
      text,
      ...style,
      ...(strong ? { bold: true, font: fontsFor(lang, true) } : {}),
      ...(lang === 'ar' ? { rightToLeft: true } : {}),
      ...(lang === own ? {} : { language: languages(lang) }),
    })
  const piece = ({ text, strong, href, lang, note }: Piece): ParagraphChild[] => {
    const link = { children: [run(text, strong, lang ?? own, { style: 'Hyperlink' })] }
    const shown = href === null ? run(text, strong, lang ?? own) : new ExternalHyperlink({ link: href, ...link })
    return note === null ? [shown] : [shown, new FootnoteReferenceRun(note)]
  }
  const paragraph = (children: readonly ParagraphChild[], options: IParagraphOptions) =>
    new Paragraph({ bidirectional: rtl, ...options, children })
  return {
    rtl,
    run,
    piece,
    paragraph,
    line: (pieces: readonly Piece[], options: IParagraphOptions = {}) => paragraph(pieces.flatMap(piece), options),
    words: (text: string, options: IParagraphOptions = {}) => paragraph([run(text)], options),
  }
}

export const tab = (): TextRun => new TextRun({ children: [new Tab()] })

/** A paragraph with its number before it and, where a source is missing, its mark and a rule in the margin. */
export function numbered(write: Write, { number, mark, pieces }: Extract<Part, { kind: 'paragraph' }>): Paragraph {
  const opening = number === null ? [] : [write.run(number), tab()]
  const marking = mark === null ? [] : [write.run(`${mark} `, true)]
  const side = { style: BorderStyle.DASHED, size: 8, space: 8, color: ink }
  const border = mark === null ? {} : { border: write.rtl ? { right: side } : { left: side } }
  const tabStops = [{ type: TabStopType.LEFT, position: mm(10) }]
  return write.paragraph([...opening, ...marking, ...pieces.flatMap(write.piece)], { ...border, tabStops })
}
