import * as v from 'valibot'
import type { House, Outcome } from '#platform/acts'
import { line, prose } from '#platform/acts'
import { takeIn, vouched } from '#platform/post'
import type { Receiver } from '#platform/post'
import { rawLetter } from './raw-letter.ts'
import type { Draft } from './raw-letter.ts'

const address = v.pipe(
  line(254),
  v.toLowerCase(),
  v.regex(/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/u, 'mailroom.not-an-address'),
)

/** What writing in the catcher asks. It is no act: the letter becomes acts of whoever receives it. */
export const writing = {
  name: 'mailroom.post-letter',
  asks: v.strictObject({ sender: address, recipient: address, subject: line(300), text: prose(20_000) }),
} as const

export type Posting = Omit<v.InferOutput<typeof writing.asks>, 'sender' | 'recipient'> & {
  readonly from: string
  readonly to: string
} & Pick<Draft, 'answers'>

/**
 * Posts a letter in the catcher: it is written down raw and taken in by the same door as any other, as if the mail server of the
 * sender had vouched for it, which whoever tries things out on their own machine may do.
 */
export async function postLetter(house: House, receivers: readonly Receiver[], posting: Posting): Promise<Outcome> {
  const raw = rawLetter({ ...posting, id: house.newId(), at: house.clock() })
  const { id } = await takeIn(house, receivers, {
    raw,
    envelopeFrom: posting.from,
    envelopeTo: posting.to,
    cameBy: 'catcher',
    verdict: vouched,
  })
  return { about: id }
}
