import type { Mailbox } from '../letter.ts'

type Head = { readonly name: string; readonly value: string }

/** A letter whose bytes have been read: what remains is to understand it. */
export type Plain = {
  readonly from: Mailbox | undefined
  readonly to: readonly Mailbox[]
  readonly subject: string
  readonly date: string | undefined
  readonly text: string
  readonly heads: readonly Head[]
  readonly reports: readonly { readonly type: string; readonly text: string }[]
  readonly original: readonly Head[] | undefined
}

export const headOf = ({ heads }: Pick<Plain, 'heads'>, name: string): string | undefined =>
  heads.find((head) => head.name === name)?.value
