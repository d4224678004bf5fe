import { readFile, stat } from 'node:fs/promises'
import { refuse } from '#platform/acts'
import { limits } from '#platform/guards'
import { textFromChild } from './ask-child.ts'
import { languageOf } from './language.ts'
import type { Text } from './text.ts'

/**
 * Reads a text that came from outside: DOCX, PDF, HTML, Markdown, plain text or a mail, told apart by their bytes. `name`
 * only tells Markdown from plain text. Refuses politely (`texts.*`) what cannot be read.
 */
export async function readText(bytes: Uint8Array, { name }: { name?: string } = {}): Promise<Text> {
  if (bytes.length > limits.fileBytes) tooBig()
  if (bytes.length === 0) refuse('texts.empty')
  const text = await textFromChild(bytes, /\.(md|markdown|mdown)$/i.test(name ?? ''))
  return { ...text, title: text.title ?? name ?? null, lang: await languageOf(text) }
}

/** Reads a text from a file on this machine. A file that is too big is refused before a byte of it is read. */
export async function readTextFile(path: string): Promise<Text> {
  const about = await stat(path).catch(() => undefined)
  if (about === undefined || !about.isFile()) return refuse('texts.no-such-file', { path })
  if (about.size > limits.fileBytes) tooBig()
  return readText(await readFile(path), { name: path.split(/[\\/]/).at(-1) ?? path })
}

const tooBig = (): never => refuse('texts.too-big', { megabytes: limits.fileBytes / 1_000_000 })
