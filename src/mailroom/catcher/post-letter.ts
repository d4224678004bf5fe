import * as v from 'valibot'
import type { House, Outcome } from '#platform/acts'
import { Refusal, line, optional, prose } from '#platform/acts'
import { takeIn, vouched } from '#platform/post'
import type { Receiver } from '#platform/post'
import { isUpload } from '#platform/web'
import type { Upload } from '#platform/web'
import { rawLetter } from './raw-letter.ts'
import type { Draft } from './raw-letter.ts'

const address = v.pipe(
  line(254),
  v.toLowerCase(),
  v.regex(/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/u, 'mailroom.not-an-address'),
)
const upload = v.custom<Upload>(isUpload, 'mailroom.no-file')

/** What writing in the catcher asks. It is no act: the letter becomes acts of whoever receives it. */
export const writing = {
  name: 'mailroom.post-letter',
  asks: v.strictObject({
    sender: address,
    recipient: address,
    subject: line(300),
    text: prose(20_000),
    /** Nothing proves that the sender is who they say. */
    forged: optional(v.literal('yes')),
    file: optional(upload),
  }),
} as const

export type Posting = Omit<v.InferOutput<typeof writing.asks>, 'sender' | 'recipient'> & {
  readonly from: string
  readonly to: string
} & Pick<Draft, 'answers'>

/** What was typed, as a letter to post. Refuses what is no letter. */
export function readPosting(input: unknown): Posting {
  const asked = v.safeParse(writing.asks, input)
  if (asked.success) {
    const { sender: from, recipient: to, ...rest } = asked.output
    return { from, to, ...rest }
  }
  const fields = asked.issues.toReversed().map((issue) => [v.getDotPath(issue) ?? '', issue.message] as const)
  throw new Refusal('platform.not-understood', {}, Object.fromEntries(fields))
}

/**
 * Posts a letter in the catcher: it is written down raw and taken in by the same door as any other, as if the mail server of the
 * sender had vouched for it, which whoever tries things out on their own machine may do; or as if nobody had.
 */
export async function postLetter(house: House, receivers: readonly Receiver[], posting: Posting): Promise<Outcome> {
  const { forged, ...written } = posting
  const raw = rawLetter({ ...written, id: house.newId(), at: house.clock() })
  const { id } = await takeIn(house, receivers, {
    raw,
    envelopeFrom: posting.from,
    envelopeTo: posting.to,
    ...(forged === 'yes'
      ? { cameBy: 'smtp', verdict: { ...vouched, signed: false, aligned: false } }
      : { cameBy: 'catcher', verdict: vouched }),
  })
  return { about: id }
}
