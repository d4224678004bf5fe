import { textOfHtml } from '../html/html-text.ts'
import { decodeText } from './charset.ts'
import { headText } from './head-text.ts'
import { headNamed } from './part.ts'
import type { Part } from './part.ts'
import { headsOf } from './heads.ts'
import type { RawHead } from './heads.ts'
import { filesOfTnef } from './tnef.ts'
import { contentOf } from './transfer.ts'

type File = { readonly name: string; readonly type: string; readonly bytes: Buffer; readonly inline: boolean }
export type Remark = { readonly key: string; readonly values: Readonly<Record<string, string | number>> }

/** What the parts of a letter hold, before anybody asks what it means. */
export type Held = {
  readonly texts: string[]
  readonly files: File[]
  /** `message/delivery-status` and `message/disposition-notification`, as text. */
  readonly reports: { readonly type: string; readonly text: string }[]
  /** The heads of a letter that came back in it. */
  original: readonly RawHead[] | undefined
  readonly remarks: Remark[]
}

/** Gathers the words and the files of a letter. Of alternatives, the plain one; of HTML alone, what it shows. */
export function heldIn(root: Part): Held {
  const held: Held = { texts: [], files: [], reports: [], original: undefined, remarks: [] }
  gather(root, held, root.type.value === 'multipart/report')
  return held
}

function gather(part: Part, held: Held, report: boolean): void {
  const { value: type } = part.type
  if (type === 'multipart/alternative') return gatherOne(part, held, report)
  if (part.parts.length > 0) {
    if (type === 'multipart/encrypted') remark(held, 'remark-encrypted')
    for (const inner of part.parts) gather(inner, held, report || inner.type.value === 'multipart/report')
    return
  }
  if (isBody(part, held)) {
    const text = textIn(part, held)
    if (text.trim() !== '') held.texts.push(text)
    return
  }
  gatherFile(part, held, report)
}

/** The plain alternative, unless it is empty where the other is not. Files beside either of them are kept. */
function gatherOne(part: Part, held: Held, report: boolean): void {
  const leaves = leavesOf(part)
  const plain = leaves.find(
    (leaf) => leaf.type.value === 'text/plain' && contentOf(leaf.body, leaf.encoding).length > 0,
  )
  const filled = plain !== undefined && textIn(plain, held).trim() !== '' ? plain : undefined
  const taken = filled ?? leaves.find((leaf) => leaf.type.value === 'text/html') ?? plain
  for (const leaf of leaves) {
    if (leaf === taken) gather(leaf, held, report)
    else if (!isText(leaf) || leaf.disposition.value === 'attachment') gatherFile(leaf, held, report)
  }
}

const leavesOf = (part: Part): Part[] => (part.parts.length > 0 ? part.parts.flatMap(leavesOf) : [part])
const isText = ({ type }: Part): boolean =>
  /^text\/(plain|html|enriched|richtext|watch-html|x-amp-html)$/.test(type.value)

function isBody(part: Part, held: Held): boolean {
  if (part.type.value.startsWith('multipart/')) return true
  if (!isText(part) || part.disposition.value === 'attachment') return false
  return nameOf(part) === '' || held.texts.length === 0
}

/** A text part as it reads; a charset that had to be guessed is remarked on, once. */
function textIn(part: Part, held: Held): string {
  const { text, guessed } = decodeText(contentOf(part.body, part.encoding), part.type.named['charset'])
  if (guessed !== undefined && !held.remarks.some(({ key }) => key.endsWith('remark-charset')))
    remark(held, 'remark-charset', { charset: guessed })
  const plain = part.type.value === 'text/html' ? textOfHtml(text) : unflowed(text, part)
  return tidy(plain)
}

const textChars = 1_000_000
const tidy = (text: string): string =>
  text
    .slice(0, textChars)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}|[\u200B\uFEFF]/gu, '')
    .toWellFormed()

/** RFC 3676: a line that ends in a space goes on in the next, unless it is the mark of a signature. */
function unflowed(text: string, { type }: Part): string {
  if (type.named['format']?.toLowerCase() !== 'flowed') return text
  const joint = type.named['delsp']?.toLowerCase() === 'yes' ? '' : ' '
  const out: string[] = []
  let flows = false
  for (const line of text.split(/\r?\n/)) {
    const [quote = ''] = /^>*/.exec(line) ?? []
    const words = line.slice(quote.length).replace(/^ /, '')
    const before = out.at(-1)
    if (flows && before !== undefined && words !== '-- ' && quote === (/^>*/.exec(before)?.[0] ?? ''))
      out[out.length - 1] = before.trimEnd() + joint + words
    else out.push(quote === '' ? words : `${quote} ${words}`)
    flows = words.endsWith(' ') && words !== '-- '
  }
  return out.join('\n')
}

function gatherFile(part: Part, held: Held, report: boolean): void {
  const bytes = contentOf(part.body, part.encoding)
  const { value: type } = part.type
  if (type === 'message/delivery-status' || type === 'message/disposition-notification')
    held.reports.push({ type, text: tidy(decodeText(bytes, 'utf-8').text) })
  if (/^(message\/(rfc822|global|rfc822-headers|global-headers)|text\/rfc822-headers)$/.test(type) && report)
    held.original ??= headsOf(bytes, 64_000).heads
  remarkOn(part, held)
  const name = nameOf(part)
  if (/^application\/(vnd\.)?ms-tnef$/.test(type) || name.toLowerCase() === 'winmail.dat')
    return unpackTnef(bytes, held)
  if (bytes.length === 0 && name === '') return
  held.files.push({ name: name || likelyName(type, bytes), type, bytes, inline: isInline(part) })
}

const isInline = (part: Part): boolean =>
  part.disposition.value !== 'attachment' &&
  (headNamed(part.heads, 'content-id') !== undefined || /pgp-signature|pkcs7-signature/.test(part.type.value))

const nameOf = ({ type, disposition }: Part): string =>
  headText(disposition.named['filename'] ?? type.named['name'] ?? '', type.named['charset'])
    .replaceAll(/[\\/]/g, '_')
    .trim()
    .slice(0, 200)

/** A file without a name gets one that says what it is. */
function likelyName(type: string, bytes: Buffer): string {
  if (type !== 'message/rfc822') return `${type.replaceAll(/[^\w.+-]+/g, '-')}`
  const subject = headText(headNamed(headsOf(bytes, 64_000).heads, 'subject') ?? '', undefined)
  return `${
    subject
      .replaceAll(/[\\/:]/g, '_')
      .trim()
      .slice(0, 100) || 'letter'
  }.eml`
}

function remarkOn({ type }: Part, held: Held): void {
  const pkcs7 = /^application\/(x-)?pkcs7-mime$/.test(type.value)
  if (pkcs7 && type.named['smime-type'] !== 'signed-data') remark(held, 'remark-encrypted')
  if (pkcs7 && type.named['smime-type'] === 'signed-data') remark(held, 'remark-sealed')
  if (type.value === 'message/partial')
    remark(held, 'remark-partial', { number: type.named['number'] ?? '?', total: type.named['total'] ?? '?' })
}

function unpackTnef(bytes: Buffer, held: Held): void {
  const { text, html, files } = filesOfTnef(bytes)
  held.files.push(...files)
  remark(held, 'remark-winmail', { count: files.length })
  if (held.texts.length > 0) return
  const words = text.trim() === '' ? textOfHtml(html) : text
  if (words.trim() !== '') held.texts.push(tidy(words))
}

function remark(held: Held, key: string, values: Remark['values'] = {}): void {
  if (!held.remarks.some((one) => one.key.endsWith(key))) held.remarks.push({ key: `letter-reading.${key}`, values })
}
