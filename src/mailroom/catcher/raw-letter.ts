import { bytesOf, written } from '#platform/mail'
import type { Enclosed } from '#platform/mail'

/** What somebody writes in the catcher: from where to where, and what. */
export type Draft = {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly id: string
  readonly at: Date
  readonly answers?: { readonly messageId: string; readonly text: string; readonly from: string }
  readonly file?: Enclosed | undefined
}

/**
 * A raw letter as a program for mail writes it (RFC 5322), the answered one quoted below, so that what is tried here is read in
 * the same way as what arrives from outside.
 */
export function rawLetter({ from, to, subject, text, id, at, answers, file }: Draft): Uint8Array {
  const thread = answers === undefined ? {} : { 'In-Reply-To': answers.messageId, References: answers.messageId }
  const letter = {
    to,
    lang: 'en',
    subject,
    text: [text, ...quoted(at, answers)].join('\n'),
    html: undefined,
    messageId: `<${id}@catcher.example.org>`,
    date: at,
    headers: { From: from, ...thread },
  } as const
  return bytesOf(written(letter, file === undefined ? [] : [file]))
}

function quoted(at: Date, answers: Draft['answers']): string[] {
  if (answers === undefined) return []
  const lines = answers.text.split('\n').map((line) => `> ${line}`)
  return ['', `On ${at.toUTCString()}, ${answers.from} wrote:`, ...lines]
}
