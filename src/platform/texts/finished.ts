import { Unreadable } from '#platform/guards'
import { cleanedText } from './cleaning/clean.ts'
import type { Text } from './text.ts'

/** What every text goes through, whatever it was: residues come out, and what is left must be something. */
export function finished(raw: Text): Text {
  const text = cleanedText(raw)
  if (text.blocks.length === 0) throw new Unreadable('texts', 'empty')
  return text
}
