import type { House } from '#platform/acts'
import type { Day } from '#platform/db'
import type { Lang } from '#platform/words'

type Values = { text: string; file: string; day: Day; lang: Lang; choice: string; switch: boolean; number: number }

/** What a command takes after `--`, or in its place. `file` is a path that exists; `many` may be given several times. */
export type Flag = {
  readonly kind: keyof Values
  readonly choices?: readonly string[]
  readonly required?: boolean
  readonly many?: boolean
  readonly about: (lang: Lang) => string
}
export type Flags = Readonly<Record<string, Flag>>

type ValueOf<F extends Flag> = F extends { kind: 'choice'; choices: readonly (infer C)[] } ? C : Values[F['kind']]

/** The values a command is handed, read and checked at the edge: absent is `undefined`, a switch is false, `many` a list. */
export type Given<F extends Flags> = string extends keyof F ? GivenToAny : GivenTo<F>

/** What is known of the values of some command or other. */
export type GivenToAny = {
  readonly [name: string]: string | number | boolean | readonly (string | number | boolean)[] | undefined
}

type GivenTo<F extends Flags> = {
  readonly [name in keyof F]: F[name] extends { many: true }
    ? readonly ValueOf<F[name]>[]
    : F[name] extends { kind: 'switch' } | { required: true }
      ? ValueOf<F[name]>
      : ValueOf<F[name]> | undefined
}

/** What came back: `json` for machines, `text` for people. `exit` is 0 unless said otherwise (see `exits`). */
export type Answer = { readonly json: unknown; readonly text: string; readonly exit?: number }

/**
 * What a command may touch. `house()` opens the database, once, and only for a command that says it needs it.
 * `talk` writes a line to stderr: what is going on, never the result. Ask nothing when there is no `terminal`.
 */
export type CommandScene = {
  readonly house: () => Promise<House>
  readonly lang: Lang
  readonly env: Readonly<Record<string, string | undefined>>
  readonly talk: (line: string) => void
  /** Writes a file where the person said, whole or not at all; a place that cannot be written to is wrong usage. */
  readonly save: (file: string, bytes: Uint8Array) => Promise<void>
  readonly json: boolean
  readonly plain: boolean
  readonly colour: boolean
  readonly terminal: boolean
  readonly interrupted: AbortSignal
}

/** `colonnade <noun> <verb>`; a command without a verb is a noun alone (`doctor`). The example is shown first in its help. */
export type Command<T extends Flags = Flags, A extends Flags = Flags> = {
  readonly noun: string
  readonly verb?: string
  readonly summary: (lang: Lang) => string
  readonly example: string
  readonly takes: T
  /** What is given in its place, in this order; only the last may be `many`. */
  readonly args?: A
  readonly needs: 'database' | 'nothing'
  // A method, so that a command with its own flags is still one of many commands.
  run(scene: CommandScene, given: Given<T> & Given<A>): Promise<Answer | void>
}

/** Declares a command; the compiler then knows the type of every value it is handed. */
export const command = <const T extends Flags, const A extends Flags = Record<never, never>>(
  declared: Command<T, A>,
): Command => declared

/** Documented and stable: scripts depend on them. */
export const exits = {
  done: 0,
  fault: 1,
  usage: 2,
  refused: 3,
  configuration: 4,
  needsYes: 5,
  later: 6,
  interrupted: 130,
} as const
