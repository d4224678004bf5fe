import type { Span } from '#reading'

/** A value of a proposed input: plain JSON, or the record that another proposal will make. */
export type Given =
  | string
  | number
  | boolean
  | null
  | readonly Given[]
  | { readonly [field: string]: Given }
  | { readonly proposal: string }

/**
 * An act that a text gives reason for, with the sentence that does. `input` is what the act asks, except that
 * `{ proposal: key }` stands for the record (`about`) which that other proposal makes; it is applied first.
 */
export type Proposal = {
  /** The same for the same text, so that a decision about it is kept when the text is read again. */
  readonly key: string
  readonly act: string
  readonly input: { readonly [field: string]: Given }
  /** The words of the text that say so, and where they stand. */
  readonly because: Span
  /** The day at which the act is told to have happened, where the text says it. */
  readonly on?: string
  readonly certainty: 'certain' | 'likely' | 'look'
  /** A record that is there already and says the same: nothing to do. */
  readonly known?: string
  /** What is doubtful: word keys `intake.doubt-…` with values, and what would settle it with one press. */
  readonly doubts: readonly Doubt[]
}

export type Doubt = Said & { readonly answers?: readonly Answer[] }

/**
 * What settles a doubt: leaving the proposal as it is ("Keep both"), leaving it out ("Merge"), or another input
 * ("Use DPO"). A proposal can be accepted, left out and corrected without any of them.
 */
export type Answer = Said & { readonly does: 'keep' | 'leave-out' | { readonly input: Proposal['input'] } }

/** A word key of this room with its values. */
export type Said = { readonly key: string; readonly values: Readonly<Record<string, string | number>> }
