/** What somebody writes in the catcher: from where to where, and what. */
export type Draft = {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly id: string
  readonly at: Date
  readonly answers?: { readonly messageId: string; readonly text: string; readonly from: string }
}

/**
 * A raw letter as a program for mail writes it (RFC 5322), the answered one quoted below, so that what is tried here is read in
 * the same way as what arrives from outside.
 */
export function rawLetter({ from, to, subject, text, id, at, answers }: Draft): Uint8Array {
  const quoted =
    answers === undefined
      ? []
      : ['', `On ${at.toUTCString()}, ${answers.from} wrote:`, ...answers.text.split('\n').map((line) => `> ${line}`)]
  const body = Buffer.from([text, ...quoted].join('\r\n').replaceAll(/\r?\n/g, '\r\n'), 'utf8').toString('base64')
  const heads = [
    `From: ${oneLine(from)}`,
    `To: ${oneLine(to)}`,
    `Subject: ${encoded(oneLine(subject))}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@catcher.example.org>`,
    ...(answers === undefined ? [] : [`In-Reply-To: ${answers.messageId}`, `References: ${answers.messageId}`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ]
  return Buffer.from(`${heads.join('\r\n')}\r\n\r\n${body.replaceAll(/.{76}/g, '$&\r\n')}\r\n`, 'utf8')
}

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()

// RFC 2047; one word may have 75 characters, so a long subject is several words, broken between letters.
function encoded(subject: string): string {
  if (/^[\x20-\x7e]*$/.test(subject)) return subject
  const words: string[] = []
  let word = ''
  for (const letter of subject) {
    if (Buffer.byteLength(word + letter) > 42) {
      words.push(word)
      word = ''
    }
    word += letter
  }
  return [...words, word].map((one) => `=?utf-8?B?${Buffer.from(one, 'utf8').toString('base64')}?=`).join('\r\n ')
}
