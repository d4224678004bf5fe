import type { Span } from '#reading'
import type { Day } from '#platform/db'
import type { Doubt, Given, Proposal } from '../proposal.ts'
import type { Telling } from './telling.ts'

type Made = {
  readonly act: string
  /** What makes this proposal another than those of the same act: a code, a number, a day, a short name. */
  readonly called: string | number
  readonly input: Proposal['input']
  readonly because: Span
  /** When it happened; without it, when the text tells of it. */
  readonly on?: Day
  readonly certainty?: Proposal['certainty']
  readonly doubts?: readonly Doubt[]
  readonly known?: string | undefined
}

/** A proposal under the key that other proposals name it by. */
export function propose({ asOf }: Pick<Telling, 'asOf'>, made: Made): Proposal {
  const { act, called, input, because, on = asOf, certainty = 'certain', doubts = [], known } = made
  const { block, from, to } = because
  return {
    key: keyOf(act, called),
    act,
    input,
    because: { block, from, to },
    // Nothing is told to have happened after the last day that the text can know of.
    on: on > asOf ? asOf : on,
    certainty,
    ...(known === undefined ? {} : { known }),
    doubts,
  }
}

export const keyOf = (act: string, called: string | number): string =>
  `${act}:${String(called)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80)}`

/** The record that another proposal makes. */
export const madeBy = (act: string, called: string | number): Given => ({ proposal: keyOf(act, called) })

export const doubt = (
  key: string,
  values: Doubt['values'] = {},
  answers: readonly NonNullable<Doubt['answers']>[number][] = [],
): Doubt => ({ key: `intake.doubt-${key}`, values, ...(answers.length === 0 ? {} : { answers }) })

/** Leaving the proposal as it is, in words that say what that means. */
export const keep = (key: string, values: Doubt['values'] = {}) =>
  ({ key: `intake.answer-${key}`, values, does: 'keep' }) as const

export const leaveOut = (key: string, values: Doubt['values'] = {}) =>
  ({ key: `intake.answer-${key}`, values, does: 'leave-out' }) as const

export const instead = (key: string, values: Doubt['values'], input: Proposal['input']) => ({
  key: `intake.answer-${key}`,
  values,
  does: { input },
})

/** A text of the language that the paper is written in. */
export const inLang = ({ lang }: Pick<Telling, 'lang'>, text: string): { readonly [lang: string]: string } => ({
  [lang]: text,
})

/** As it stands at the beginning of a line: with a capital, without the stop, not longer than there is room for. */
export function asTitle(said: string, most: number): string {
  const text = said
    // Marks that only keep directions apart are no part of a name.
    .replaceAll(/[\u200E\u200F\u2066-\u2069]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s"“”«»„'‘’·•–—-]+/u, '')
    .replace(/[\s"“”«»„;:,.。،؛(（–—-]+$/u, '')
  const cut = text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/u, '')}…`
  return `${cut.charAt(0).toLocaleUpperCase()}${cut.slice(1)}`
}
