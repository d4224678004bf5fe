import type { Lang } from '#platform/words'
import { textAt, textsAt } from './values.ts'
import type { Values } from './values.ts'

/** Somebody else changed the record since this form was opened: their texts, and the revision they made. */
export type Conflict = { readonly theirs: Readonly<Record<string, string>>; readonly revision: string }

/** A form as it stands before its reader: fresh, or come back with what was typed and what was wrong. */
export type FormState = {
  readonly lang: Lang
  /** Where it is sent: the address it was read from. */
  readonly action: string
  /** The key under which sending it twice counts once. */
  readonly key: string
  readonly values: Values
  /** What is wrong with a field, in words, by the field's name. */
  readonly errors: Readonly<Record<string, string>>
  /** What is wrong with the whole, in words. */
  readonly problem: string | undefined
  readonly conflict: Conflict | undefined
  readonly takesFiles: boolean
  /** Each field leaves its label here when it is shown, so that the list of what is wrong can name it. */
  readonly labels: Map<string, string>
  /** The text of a field. */
  readonly text: (name: string) => string
  /** The texts of a field with several. */
  readonly texts: (name: string) => readonly string[]
}

type Start = Pick<FormState, 'lang' | 'action' | 'key' | 'values'> & Partial<FormState>

/** Fills in what a form has to say when nothing is wrong. */
export function formState(start: Start): FormState {
  return {
    errors: {},
    problem: undefined,
    conflict: undefined,
    takesFiles: false,
    labels: new Map(),
    text: (name) => textAt(start.values, name),
    texts: (name) => textsAt(start.values, name),
    ...start,
  }
}

/** The element an error points to. Radios and checkboxes give it to their first choice. */
export const fieldId = (name: string): string => `f-${name.replace(/\[\]$/, '')}`
