import type { Day } from '#platform/db'

/** A question of a letter, as far as it matters for reading what is answered to it. */
export type Item = {
  readonly number: number
  readonly choices: readonly {
    readonly value: string
    readonly words: readonly string[]
    readonly needsText: boolean
  }[]
  readonly text: 'none' | 'wanted' | 'possible'
}

/** Why a piece of a reply was not taken for an answer. */
export type Unclear =
  | 'no-such-number'
  | 'not-understood'
  | 'two-answers'
  | 'needs-words'
  | 'which-one'
  | 'condition'
  | 'doubt'
  | 'past-day'
  | 'no-such-day'

/** One thing that a reply says. What is unclear is told word for word, and nothing is made of it. */
export type Heard =
  | { readonly what: 'answer'; readonly number: number; readonly choice: string | undefined; readonly text: string }
  | { readonly what: 'later'; readonly number: number; readonly until: Day }
  | { readonly what: 'hand-over'; readonly number: number }
  | { readonly what: 'stop' }
  | { readonly what: 'unclear'; readonly number: number | undefined; readonly said: string; readonly why: Unclear }
