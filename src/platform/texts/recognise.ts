import { Unreadable, decode, limits } from '#platform/guards'
import { textOfDocx } from './docx/read-docx.ts'
import { finished } from './finished.ts'
import { textOfHtml } from './html/read-html.ts'
import { textOfMail } from './mail.ts'
import { textOfMarkdown } from './markdown.ts'
import { textOfPlain } from './plain/plain.ts'
import type { Text } from './text.ts'

/** Reads a text from bytes by what they are, unless they are a PDF; the file's name is never believed. Runs in the child. */
export async function textOfBytes(bytes: Uint8Array, markdown: boolean): Promise<Text> {
  if (bytes.length === 0) throw new Unreadable('texts', 'empty')
  if (bytes.length > limits.fileBytes)
    throw new Unreadable('texts', 'too-big', { megabytes: limits.fileBytes / 1_000_000 })
  return finished(await rawText(bytes, markdown))
}

async function rawText(bytes: Uint8Array, markdown: boolean): Promise<Text> {
  const starts = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Unreadable('texts', oldOfficeFault(bytes))
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return textOfZip(bytes, starts)
  if (starts.startsWith('{\\rtf')) throw new Unreadable('texts', 'save-as-docx', { format: 'RTF' })
  if (isMail(starts)) return textOfMail(bytes)
  return textOfWords(wordsOf(bytes, starts), markdown)
}

function textOfWords(words: string, markdown: boolean): Text {
  if (looksLikePage.test(words)) return textOfHtml(words)
  if (/^\s*<\?xml/.test(words)) throw new Unreadable('texts', 'not-a-text')
  return markdown ? textOfMarkdown(words) : textOfPlain(words)
}

const looksLikePage =
  /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[^]{0,2000}?-->\s*)*<(!doctype\s+html|html|head|body|title|meta|p|div|h[1-6]|ul|ol|table|section|article)\b/i

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)

/** A page may say how it is encoded, which is no guess; everything else is UTF-8 or says so with its first bytes. */
function wordsOf(bytes: Uint8Array, starts: string): string {
  const marked = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])
  if (!marked && bytes.includes(0)) throw new Unreadable('texts', 'not-a-text')
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(starts)?.[1]
  const words = (declared === undefined || marked ? undefined : decodedAs(bytes, declared)) ?? decode(bytes, 'texts')
  const controls = words.match(/(?![\t-\r\u0085])\p{Cc}/gu)?.length ?? 0
  if (controls * 100 > words.length) throw new Unreadable('texts', 'not-a-text')
  return words
}

function decodedAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A message begins with fields that only messages have; a memorandum has a "To:", a "From:" and a date too. */
function isMail(starts: string): boolean {
  const head =
    /^(?:\u00ef\u00bb\u00bf)?(?:From [^\n]*\n)?((?:[!-9;-~]{1,76}:[^\n]*\n(?:[ \t][^\n]*\n)*)+)/.exec(starts)?.[1] ?? ''
  const fields = head.match(/^[!-9;-~]+(?=:)/gm)?.map((field) => field.toLowerCase()) ?? []
  const telling = fields.filter((field) => ofMessages.has(field) || field.startsWith('x-')).length
  const sent = /^(from|sender|to):[^\n]*@/im.test(head)
  const dated = /^date:[^\n]*\d{1,2} \w{3} \d{4} \d{1,2}:\d\d/im.test(head)
  return telling + Number(sent) + Number(dated) > 1 || /^content-type:\s*(multipart|message)\//im.test(head)
}

const ofMessages: ReadonlySet<string> = new Set(
  'mime-version message-id received return-path delivered-to content-type content-transfer-encoding dkim-signature'.split(
    ' ',
  ),
)

/** The open formats of other programs say what they are in their first entry. */
function textOfZip(bytes: Uint8Array, starts: string): Text {
  const told = /mimetypeapplication\/(vnd\.oasis\.opendocument\.[a-z-]+|epub\+zip)/.exec(starts)?.[1]
  if (told === 'vnd.oasis.opendocument.text') throw new Unreadable('texts', 'save-as-docx', { format: 'ODT' })
  if (told !== undefined) throw new Unreadable('texts', 'not-a-text')
  return textOfDocx(bytes)
}

// An Office file under a password is an old container with the new file encrypted inside (MS-OFFCRYPTO 1.3.2).
function oldOfficeFault(bytes: Uint8Array): 'password' | 'old-doc' | 'not-a-text' {
  const holds = (name: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'password'
  return holds('WordDocument') ? 'old-doc' : 'not-a-text'
}
