import { Unreadable, decode, limits } from '#platform/guards'
import { textOfPlain } from './plain/plain.ts'
import type { Text } from './text.ts'

/** Reads a text from bytes by what they are; the file's name is never believed. Runs in the child. */
export async function textOfBytes(bytes: Uint8Array, _markdown: boolean): Promise<Text> {
  if (bytes.length === 0) throw new Unreadable('texts', 'empty')
  if (bytes.length > limits.fileBytes)
    throw new Unreadable('texts', 'too-big', { megabytes: limits.fileBytes / 1_000_000 })
  const text = textOfPlain(decode(bytes, 'texts'))
  if (text.blocks.length === 0) throw new Unreadable('texts', 'empty')
  return text
}
