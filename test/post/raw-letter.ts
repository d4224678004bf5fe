/** What stands in a letter that somebody at an agency writes. `heads` come after the usual ones and may repeat them. */
export type Draft = {
  readonly from: string
  readonly to: string
  readonly subject?: string
  readonly text?: string
  readonly messageId?: string
  readonly heads?: readonly string[]
}

let count = 0

/** A raw letter as a mail program of today writes it: UTF-8, lines ended by CRLF. */
export function rawLetter({ from, to, subject = 'Hello', text = 'Hello.', messageId, heads = [] }: Draft): Uint8Array {
  count += 1
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    'Date: Mon, 14 Jun 2021 10:00:00 +0200',
    `Message-ID: ${messageId ?? `<letter-${count}@agency.example.org>`}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    ...heads,
    '',
    ...text.split('\n'),
    '',
  ]
  return Buffer.from(lines.join('\r\n'), 'utf8')
}
