import { decodeText } from './charset.ts'
import { bytesOf, fromQuoted } from './transfer.ts'

// RFC 2047, and beyond it: spaces and raw bytes inside a word, as several programs write them.
const word = /=\?([\w.:+-]{1,60})(?:\*[\w-]{0,20})?\?([bBqQ])\?([^?]*(?:\?(?!=)[^?]*)?)\?=/g

/** A head as it is read: encoded words decoded, bytes beyond ASCII in UTF-8 or the charset that the letter is in. */
export function headText(value: string, charset: string | undefined): string {
  return runsOf(value, charset)
    .map(({ text }) => text)
    .join('')
}

/** The same with every encoded word still one, in UTF-8: so that a comma in a name does not look like one between names. */
export function headWords(value: string, charset: string | undefined): string {
  return runsOf(value, charset)
    .map(({ text, encoded }) => (encoded ? `=?utf-8?B?${Buffer.from(text).toString('base64')}?=` : text))
    .join('')
}

type Run = { readonly text: string; readonly encoded: boolean }
type Word = { readonly charset: string; readonly bytes: Buffer[] }

/** Words that follow each other are decoded together: a letter of several bytes may be cut between them. */
function runsOf(value: string, charset: string | undefined): Run[] {
  const runs: Run[] = []
  let open: Word | undefined
  const close = (): void => {
    if (open === undefined) return
    runs.push({ text: clean(decodeText(Buffer.concat(open.bytes), open.charset).text), encoded: true })
    open = undefined
  }
  let at = 0
  for (const found of value.matchAll(word)) {
    const between = value.slice(at, found.index)
    const [whole, said = '', how = '', inside = ''] = found
    at = found.index + whole.length
    const bytes = how.toLowerCase() === 'b' ? Buffer.from(inside, 'base64') : fromQuoted(bytesOf(inside), true)
    const near = open !== undefined && between.trim() === ''
    if (near && open?.charset === said.toLowerCase()) {
      open.bytes.push(bytes)
      continue
    }
    close()
    if (!near && between !== '') runs.push({ text: rawText(between, charset), encoded: false })
    open = { charset: said.toLowerCase(), bytes: [bytes] }
  }
  close()
  if (at < value.length) runs.push({ text: rawText(value.slice(at), charset), encoded: false })
  return runs
}

// Encoded line breaks in a head are an attack on whoever prints it; so are the marks that turn the direction around.
const clean = (text: string): string =>
  text.replaceAll(/\p{Cc}+/gu, ' ').replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')

function rawText(value: string, charset: string | undefined): string {
  if (!/[\u0080-\u00FF]/.test(value)) return clean(value)
  return clean(decodeText(bytesOf(value), charset).text)
}
