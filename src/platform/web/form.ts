import type * as v from 'valibot'
import { perform } from '#platform/acts'
import type { Act, Outcome } from '#platform/acts'
import type { Desk } from './desk.ts'
import type { FormRoute } from './route.ts'
import type { Values } from './values.ts'

type Declared<S extends v.GenericSchema, O extends Outcome> = Omit<
  FormRoute,
  'kind' | 'act' | 'takesFiles' | 'start' | 'input' | 'perform'
> & {
  readonly act: Act<S, O>
  /** What the fields hold at first. Undefined: there is nothing here to fill in, or not for this reader. */
  readonly start?: FormRoute['start']
  /** Turns what was typed into what the act asks. As it stands when absent. */
  readonly input?: (desk: Desk, values: Values) => unknown
  /** Takes files, so up to 10 MB instead of 1 MB. */
  readonly takesFiles?: boolean
}

/** A form and the act it performs: GET shows it, POST does it and leads on, or shows it again with everything typed. */
export const form = <S extends v.GenericSchema, O extends Outcome>({
  act,
  ...declared
}: Declared<S, O>): FormRoute => ({
  start: () => ({}),
  input: (_, values) => values,
  takesFiles: false,
  ...declared,
  kind: 'form',
  act: { name: act.name, asks: act.asks },
  perform: (house, input, how) => perform(house, act, input, how),
})
