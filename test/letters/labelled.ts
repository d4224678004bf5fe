import type { LetterKind, News } from '#platform/letter-reading'

/**
 * A letter that somebody invented and labelled by hand. In `body`, what the writer wrote just now stands in `[[ ]]`; what
 * stands outside is quote, signature or greeting of a program, and must not be taken for it.
 */
export type Labelled = {
  readonly kind: LetterKind
  readonly subject: string
  readonly body: string
  readonly heads?: Readonly<Record<string, string>>
  readonly html?: true
  /** What has become of the person: what, until when, and whom to write to instead, by address. */
  readonly news?: readonly [what: News['what'], until: string | undefined, ...instead: string[]]
  /** Of a bounce: the address that failed, and whether it failed for good. */
  readonly failed?: readonly [address: string, how: 'hard' | 'soft']
  /** The report of a mail server that reports as RFC 3464 asks. */
  readonly report?: string
}

type More = Omit<Labelled, 'kind' | 'subject' | 'body'>
const of =
  (kind: LetterKind) =>
  (subject: string, body: string, more: More = {}): Labelled => ({ kind, subject, body, ...more })
export const person = of('person')
export const away = of('away')
export const bounce = of('bounce')
export const receipt = of('receipt')
export const machine = of('machine')

/** As Exchange marks its automatic answers, and as RFC 3834 asks. */
export const byExchange = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
export const byRule = { 'Auto-Submitted': 'auto-replied' }
export const fromNobody = { 'Return-Path': '<>', From: 'MAILER-DAEMON@mx.example.org' }

/** The letter as it travels: heads, a body, and a report where there is one. */
export function rawOf(letter: Labelled): Buffer {
  const { subject, heads = {}, report } = letter
  const body = letter.body.replaceAll(/\[\[|\]\]/g, '')
  const given = {
    From: '=?utf-8?q?Amina_Diallo?= <amina@who.example.org>',
    To: 'r-7kq3x@network.example.org',
    Date: 'Mon, 7 Jun 2021 10:00:00 +0200',
    'Message-ID': '<a1@who.example.org>',
    ...heads,
    Subject: `=?utf-8?b?${Buffer.from(subject).toString('base64')}?=`,
    'MIME-Version': '1.0',
  }
  const text = `Content-Type: ${letter.html === true ? 'text/html' : 'text/plain'}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString('base64').replaceAll(/.{76}/g, '$&\r\n')}\r\n`
  const top = Object.entries(given).map(([name, value]) => `${name}: ${value}\r\n`)
  if (report === undefined) return Buffer.from(top.join('') + text)
  const type = letter.kind === 'receipt' ? 'disposition-notification' : 'delivery-status'
  return Buffer.from(
    `${top.join('')}Content-Type: multipart/report; report-type=${type}; boundary=b\r\n\r\n--b\r\n${text}--b\r\nContent-Type: message/${type}\r\n\r\n${report}\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <ours-1@network.example.org>\r\n--b--\r\n`,
  )
}

/** What the writer wrote, out of the marks. */
export const writtenOf = ({ body }: Labelled): string =>
  [...body.matchAll(/\[\[([^]*?)\]\]/g)].map(([, inside = '']) => inside.trim()).join('\n\n')
