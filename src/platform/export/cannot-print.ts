import { normal } from './normal.ts'
import type { Block, Inline, Outline } from './outline.ts'
import { textOf } from './text.ts'

/** Why a PDF was refused: `code` is one of few, `text` is the place, as the author wrote it. */
export type Fault = {
  readonly code: 'no-title' | 'heading-skipped' | 'no-glyph'
  readonly text: string
  readonly characters?: string
}

/** What the author can mend. The caller puts it into words; the message here is for the log. */
export class CannotPrint extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(`cannot print (${fault.code}${fault.characters === undefined ? '' : ` ${fault.characters}`}): ${fault.text}`)
    this.name = 'CannotPrint'
    this.fault = fault
  }
}

/** What PDF/UA-1 will refuse and can be seen beforehand: ISO 14289-1, 7.1 and 7.4. Glyphs are only known when set. */
export function faultsOf(outline: Outline): readonly Fault[] {
  const faults: Fault[] = normal(outline.title) === '' ? [{ code: 'no-title', text: '' }] : []
  let level = 0
  for (const { heading, content } of headingsOf(outline.blocks)) {
    if (heading > level + 1) faults.push({ code: 'heading-skipped', text: plain(content) })
    level = heading
  }
  return faults
}

const headingsOf = (blocks: readonly Block[]): Extract<Block, { heading: unknown }>[] =>
  blocks.flatMap((block) => {
    if ('box' in block) return headingsOf(block.box)
    return 'heading' in block ? [block] : []
  })

const plain = (content: readonly Inline[]): string => normal(content.map((inline) => inline.text).join(''))

/** Turns Typst's plain-text diagnostics into the fault behind them, or into the failure that it is. */
export function unprintable(outline: Outline, diagnostics: string): Error {
  const missing = [...diagnostics.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].map(
    (found) => found[1] ?? '',
  )
  const first = missing[0]
  if (first === undefined) return new Error(`the PDF could not be written: ${diagnostics}`)
  const characters = [...new Set(missing.map(plainOf))]
  return new CannotPrint({ code: 'no-glyph', characters: characters.join(' '), text: around(outline, plainOf(first)) })
}

// Typst writes signs that have no picture as \u{e123}.
const plainOf = (text: string): string =>
  text.replace(/\\+u\{([0-9a-f]+)\}/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

// The paragraph, or as much of it as tells the author where to look.
function around(outline: Outline, characters: string): string {
  const wanted = normal(characters)
  const line =
    textOf(outline)
      .split('\n')
      .find((text) => text.includes(wanted)) ?? [outline.runningHead, outline.meta.classification].join(' ')
  const at = Math.max(0, line.indexOf(wanted))
  return line.slice(Math.max(0, at - 60), at + 60).toWellFormed()
}
