import type { Lang } from '#platform/words'

/** Somebody in a head of a letter, the name as it is read and the address in small letters. */
export type Mailbox = { readonly name: string; readonly address: string }

/** A file that hangs on a letter, unpacked (also out of winmail.dat), with the name and type that the sender gave it. */
export type Attached = {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  /** Shown inside the text rather than beside it: a picture in a signature. */
  readonly inline: boolean
}

/**
 * Who speaks. `person`: somebody wrote it. `away`: an automatic answer of somebody's program. `bounce`: a mail server says
 * what became of a letter. `receipt`: a program says that a letter was opened, which we do not keep. `machine`: anything
 * else that no person wrote just now (list traffic, notices, loops). Only a person's letter is ever an answer.
 */
export const letterKinds = ['person', 'away', 'bounce', 'receipt', 'machine'] as const
export type LetterKind = (typeof letterKinds)[number]

/** What a mail server said of one recipient. RFC 3464, or its words where it sent no report. */
export type BounceOf = {
  readonly address: string | undefined
  /** `5.1.1`, RFC 3463; undefined where it is not said. */
  readonly status: string | undefined
  /** For good; a full box or a delay is not. */
  readonly hard: boolean
  readonly said: string
}
export type Bounce = {
  readonly of: readonly BounceOf[]
  /** The Message-ID of the letter that came back, where it is told. */
  readonly messageId: string | undefined
  /** What the prose says beyond it: has left, write to … instead. */
  readonly news: News | undefined
}

/** What an automatic answer or a bounce tells about a person. Days are ISO days. */
export type News = {
  readonly what: 'away' | 'left' | 'moved' | 'leave' | 'address-changed' | 'unknown'
  readonly until: string | undefined
  /** Whom to write to instead, in the order in which they are named; the writer's own address never. */
  readonly instead: readonly Mailbox[]
  /** The sentence that says so, for the person who has to decide. */
  readonly sentence: string
}

/** How sure one can be that a letter comes from whom it says; made by the post, which knows the envelope. */
export type ReadLetter = {
  readonly messageId: string | undefined
  readonly inReplyTo: string | undefined
  readonly references: readonly string[]
  readonly from: Mailbox | undefined
  readonly replyTo: readonly Mailbox[]
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly subject: string
  /** What it says of itself, ISO 8601; undefined where it says nothing that is a date. */
  readonly date: string | undefined
  /** The language of what was written, where it can be told. */
  readonly lang: Lang | undefined
  /** The whole body as text; of HTML alone, what it shows. */
  readonly text: string
  /** What the writer wrote just now: without quotes, without signature, above, below or between what they answer. */
  readonly written: string
  readonly signature: string
  /** Answers between the lines of a quote: the line each stands under, and what was written there. */
  readonly between?: readonly { readonly under: string; readonly words: string }[]
  readonly attached: readonly Attached[]
  /** All heads, names in small letters, values unfolded and decoded, in their order. */
  readonly heads: readonly { readonly name: string; readonly value: string }[]
  readonly kind: LetterKind
  readonly bounce: Bounce | undefined
  readonly news: News | undefined
  /** What the reader of the letter should know: a charset that was guessed, a part that was left out. Word keys. */
  readonly remarks: readonly { readonly key: string; readonly values: Readonly<Record<string, string | number>> }[]
}
