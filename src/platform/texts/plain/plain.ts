import { cleanedText } from '../cleaning/clean.ts'
import { textOfDrafts } from '../drafts.ts'
import type { Draft } from '../drafts.ts'
import { scriptLang } from '#platform/guards'
import type { Text } from '../text.ts'
import { shapeOf } from './shape.ts'
import { linesOf } from './lines.ts'

/**
 * A plain text, pasted or read: each line is a block, told by its shape. `name` is what it is called when nothing in it
 * says so. Pure and synchronous; the language is only told where words of a few letters or the script give it away.
 */
export function textOfPlain(given: string, { name }: { name?: string } = {}): Text {
  const text = cleanedText(textOfDrafts({ format: 'plain', drafts: draftsOfLines(given) }))
  return { ...text, title: text.title ?? name ?? null, lang: scriptLang(text.blocks.map((block) => block.text)) }
}

/** The lines of a text that say something, each with its number in the original. */
export function draftsOfLines(given: string): Draft[] {
  const all = linesOf(given)
  const told = all.flatMap(({ text, line }, at) => {
    const alone = (all[at - 1]?.text ?? '').trim() === ''
    return text.trim() === '' ? [] : [{ text, line, alone }]
  })
  return told.map(({ text, line, alone }, at) => ({
    ...shapeOf(text, { alone, next: told[at + 1]?.text.trim() ?? '' }),
    line,
  }))
}
