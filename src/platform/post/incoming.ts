import type { House } from '#platform/acts'
import type { ReadLetter } from '#platform/letter-reading'
import type { Enclosure } from '#platform/mail'

/** What was found out about the sender. `aligned`: DKIM or SPF passes for the domain that stands in From (DMARC). */
export type Verdict = {
  readonly spf: string
  readonly dkim: string
  readonly dmarc: string
  /** The only ground on which a letter alone may be an act of weight: a valid signature of the From domain. */
  readonly signed: boolean
  readonly aligned: boolean
  /** Judged by us, or by the mail server in front of us whose word we take. */
  readonly by: 'us' | 'relay' | 'nobody'
}

/** A file that hung on the letter, stored. */
export type Stored = {
  readonly name: string
  readonly type: string
  readonly hash: string
  readonly size: number
  readonly inline: boolean
}

/** A letter that came in to one address of ours: kept raw, read, judged. */
export type Incoming = Omit<ReadLetter, 'attached'> & {
  readonly id: string
  readonly at: Date
  readonly cameBy: 'smtp' | 'lmtp' | 'imap' | 'catcher' | 'command'
  /** The hash of the raw letter in the store. */
  readonly raw: string
  readonly envelopeFrom: string | undefined
  /** The address of ours that it was sent to, in small letters, and the part before the @. */
  readonly envelopeTo: string
  readonly local: string
  /** The account whose registered address stands in From, if there is one. */
  readonly person: string | undefined
  readonly verdict: Verdict
  readonly attached: readonly Stored[]
}

/**
 * What became of it. `outcome` is a word key with its values, said to the sender in their language and shown beside the
 * letter; `reply: false` where the receiver has answered by itself or nobody must be answered. `to-sort`: a person looks.
 */
export type Received = {
  readonly state: 'understood' | 'to-sort' | 'ignored' | 'refused'
  readonly outcome: string
  readonly values?: Readonly<Record<string, string | number>>
  readonly about?: string
  readonly reply?: boolean
  /** Files that go with the answer; what they hold may be shown to whoever wrote. */
  readonly enclosures?: readonly Enclosure[]
}

/**
 * Who takes letters to some of our addresses. Only letters of kind `person` are handed over unless `kinds` says more. It is
 * called at least once: what it does carries the letter's id as its key.
 */
export type Receiver = {
  /** `room.what`, for the log. */
  readonly name: string
  /** Whether a local part (`r-…`, `pillar-2`) is one of its addresses. */
  readonly takes: (house: House, local: string) => boolean | Promise<boolean>
  readonly kinds?: readonly ReadLetter['kind'][]
  /**
   * Without it, a letter in the name of somebody registered that nothing proves to be theirs waits for a person. `welcome`:
   * it is handed over all the same, and the receiver looks at the verdict.
   */
  readonly unsure?: 'welcome'
  readonly receive: (house: House, letter: Incoming) => Promise<Received>
}
