import type { Bounce, LetterKind, Mailbox, News } from '../letter.ts'

type Head = { readonly name: string; readonly value: string }
/** A letter whose bytes have been read: what remains is to understand it. */
export type Plain = {
  readonly from: Mailbox | undefined
  readonly subject: string
  readonly date: string | undefined
  readonly text: string
  readonly heads: readonly Head[]
  readonly reports: readonly { readonly type: string; readonly text: string }[]
  readonly original: readonly Head[] | undefined
}

export type Told = {
  readonly written: string
  readonly signature: string
  readonly kind: LetterKind
  readonly bounce: Bounce | undefined
  readonly news: News | undefined
}

export function understood(letter: Plain): Told {
  return { written: letter.text, signature: '', kind: 'person', bounce: undefined, news: undefined }
}
