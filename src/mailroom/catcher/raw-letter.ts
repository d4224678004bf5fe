/** A file that hangs on a letter. */
export type Hung = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** What somebody writes in the catcher: from where to where, and what. */
export type Draft = {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly id: string
  readonly at: Date
  readonly answers?: { readonly messageId: string; readonly text: string; readonly from: string }
  readonly file?: Hung | undefined
}

/**
 * A raw letter as a program for mail writes it (RFC 5322), the answered one quoted below, so that what is tried here is read in
 * the same way as what arrives from outside.
 */
export function rawLetter({ from, to, subject, text, id, at, answers, file }: Draft): Uint8Array {
  const body = textPart([text, ...quoted(at, answers)].join('\r\n'))
  const heads = [
    `From: ${oneLine(from)}`,
    `To: ${oneLine(to)}`,
    `Subject: ${encoded(oneLine(subject))}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@catcher.example.org>`,
    ...(answers === undefined ? [] : [`In-Reply-To: ${answers.messageId}`, `References: ${answers.messageId}`]),
    'MIME-Version: 1.0',
  ]
  return Buffer.from(
    `${heads.join('\r\n')}\r\n${file === undefined ? body : mixed(id, [body, filePart(file)])}`,
    'utf8',
  )
}

function quoted(at: Date, answers: Draft['answers']): string[] {
  if (answers === undefined) return []
  const lines = answers.text.split('\n').map((line) => `> ${line}`)
  return ['', `On ${at.toUTCString()}, ${answers.from} wrote:`, ...lines]
}

const textPart = (text: string): string =>
  `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(Buffer.from(text.replaceAll(/\r?\n/g, '\r\n'), 'utf8'))}`

const filePart = ({ name, type, bytes }: Hung): string =>
  [
    `Content-Type: ${/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/i.test(type) ? type : 'application/octet-stream'}`,
    `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(oneLine(name).toWellFormed())}`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(bytes),
  ].join('\r\n')

const mixed = (id: string, parts: readonly string[]): string =>
  `Content-Type: multipart/mixed; boundary="${id}"\r\n\r\n${parts.map((part) => `--${id}\r\n${part}`).join('')}--${id}--\r\n`

const base64 = (bytes: Uint8Array): string =>
  `${Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\r\n')}\r\n`

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
