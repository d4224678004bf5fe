import { dirOf } from '#platform/words'
import type { Lang } from '#platform/words'
import { wrap } from './wrap.ts'

/** A letter as it leaves: laid out, with all its headers, and a Message-ID that stays the same however often it is tried. */
export type Letter = {
  readonly to: string
  readonly lang: Lang
  readonly subject: string
  readonly text: string
  readonly html: string | undefined
  readonly messageId: string
  readonly headers: Readonly<Record<string, string>>
}

type Given = {
  readonly to: string
  readonly lang: Lang
  readonly subject: string
  readonly text: string
  /** HTML of our own making for the main cell; without it, it is made of the text. */
  readonly html?: string
  /** `<id@host>`; fixed before the first try. */
  readonly messageId: string
  /** Only for letters to a list; a code to sign in has none. */
  readonly listId?: string
  readonly replyTo?: string
  readonly references?: readonly string[]
}

/** Above this, readers on a slow line pay for looks; the text says the same. */
const htmlBytesMax = 20_000

/**
 * Lays a letter out: the text first-class, the HTML as plain as the text, no remote image, nothing that counts readers.
 * RFC 3834 and Outlook's own header keep machines from answering it.
 */
export function letter(given: Given): Letter {
  const html = page(given, given.html ?? htmlOf(given.text))
  return {
    to: given.to,
    lang: given.lang,
    subject: oneLine(given.subject),
    text: wrap(given.text, given.lang),
    html: Buffer.byteLength(html) > htmlBytesMax ? undefined : html,
    messageId: given.messageId,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': given.lang,
      ...(given.listId === undefined ? {} : { 'List-Id': oneLine(given.listId) }),
      ...(given.replyTo === undefined ? {} : { 'Reply-To': oneLine(given.replyTo) }),
      ...(given.references === undefined ? {} : { References: given.references.map(oneLine).join(' ') }),
    },
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

// Language and direction stand on the cell as well: some programs strip the page around it.
function page({ lang, subject }: Given, inside: string): string {
  const told = `lang="${lang}" dir="${dirOf(lang)}"`
  return `<!doctype html>
<html ${told}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(oneLine(subject))}</title></head>
<body style="margin:0"><table role="presentation" width="100%" style="border-collapse:collapse"><tr><td ${told} style="padding:16px;max-width:40em;font:16px/1.5 sans-serif">
${inside}
</td></tr></table></body></html>
`
}

const htmlOf = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.split('\n').map(lineToHtml).join('<br>\n')}</p>`)
    .join('\n')

// An address in the text is a link whose words are the address: what one sees is where one goes.
const lineToHtml = (line: string): string =>
  line
    .split(/(https?:\/\/[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]])/)
    .map((piece, at) => (at % 2 === 1 ? `<a href="${escapeHtml(piece)}">${escapeHtml(piece)}</a>` : escapeHtml(piece)))
    .join('')

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
