import { dirOf, withoutIsolates } from '#platform/words'
import type { Lang } from '#platform/words'
import { oneLine } from './encoded.ts'
import { wrap } from './wrap.ts'

/** A letter as it leaves: laid out, with all its headers, and a Message-ID that stays the same however often it is tried. */
export type Letter = {
  readonly to: string
  readonly lang: Lang
  readonly subject: string
  readonly text: string
  readonly html: string | undefined
  readonly messageId: string
  readonly date: Date
  /** Everything else that stands above the text, `From` among it. */
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
  readonly date: Date
  /** `Name <address>`, or an address. */
  readonly from: string
  readonly replyTo?: string
  /** Two ways out of a list or a digest, RFC 2369 and RFC 8058: an address on the web that takes a POST, and one for letters. */
  readonly leave?: { readonly link: string; readonly address: string }
  /** Further headers; they stand in the place of ours of the same name. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Above this, readers on a slow line pay for looks; the text says the same. */
const htmlBytesMax = 20_000

/**
 * Lays a letter out: the text first-class, the HTML as plain as the text, no remote image, nothing that counts readers.
 * RFC 3834 and Outlook's own header keep machines from answering it.
 */
export function letter(asGiven: Given): Letter {
  const given = { ...asGiven, subject: withoutIsolates(asGiven.subject), text: withoutIsolates(asGiven.text) }
  const html = page(given, given.html ?? htmlOf(given.text))
  return {
    to: given.to,
    lang: given.lang,
    subject: oneLine(given.subject),
    text: wrap(given.text, given.lang),
    html: Buffer.byteLength(html) > htmlBytesMax ? undefined : html,
    messageId: given.messageId,
    date: given.date,
    headers: merged(
      {
        From: given.from,
        ...(given.replyTo === undefined ? {} : { 'Reply-To': given.replyTo }),
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'Content-Language': given.lang,
        ...(given.leave === undefined ? {} : waysOut(given.leave)),
      },
      given.headers ?? {},
    ),
  }
}

// What was given stands in the place of ours, however it writes its capitals.
function merged(ours: Record<string, string>, given: Readonly<Record<string, string>>): Record<string, string> {
  const told = new Set(Object.keys(given).map((name) => name.toLowerCase()))
  const kept = Object.entries(ours).filter(([name]) => !told.has(name.toLowerCase()))
  const others = Object.entries(given).map(([name, value]) => [/^from$/i.test(name) ? 'From' : name, value] as const)
  return Object.fromEntries([...kept, ...others])
}

const waysOut = ({ link, address }: NonNullable<Given['leave']>): Record<string, string> => ({
  'List-Unsubscribe': `<${link}>, <mailto:${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

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
    .map(paragraphToHtml)
    .join('\n')

// A line under a line makes it a heading; more may follow it at once.
function paragraphToHtml(paragraph: string): string {
  const [title = '', under = '', ...rest] = paragraph.split('\n')
  if (!/^-{3,}$/.test(under)) return `<p>${paragraph.split('\n').map(lineToHtml).join('<br>\n')}</p>`
  const heading = `<h2 style="font-size:18px;margin:24px 0 8px">${lineToHtml(title)}</h2>`
  return rest.length === 0 ? heading : `${heading}\n${paragraphToHtml(rest.join('\n'))}`
}

// An address in the text is a link whose words are the address: what one sees is where one goes.
const lineToHtml = (line: string): string =>
  line
    .split(/(https?:\/\/[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]])/)
    .map((piece, at) => (at % 2 === 1 ? `<a href="${escapeHtml(piece)}">${escapeHtml(piece)}</a>` : escapeHtml(piece)))
    .join('')

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
