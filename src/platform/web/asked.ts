import * as v from 'valibot'
import { id } from '#platform/acts'
import { isDay } from '#platform/clock'
import type { Desk } from './desk.ts'

type Asking = Pick<Desk, 'query'>

/** The day that an address asks for, `?on=2021-03-21`; undefined when it says none, or none that exists. */
export function askedDay({ query }: Asking, name: string): string | undefined {
  const given = query.get(name) ?? ''
  return isDay(given) ? given : undefined
}

/** The year that an address asks for, `?year=2021`. */
export const askedYear = ({ query }: Asking, name: string): string | undefined =>
  /^[1-9]\d{3}$/.exec(query.get(name) ?? '')?.[0]

/** The id of a record that an address asks for. */
export function askedId({ query }: Asking, name: string): string | undefined {
  const read = v.safeParse(id, query.get(name))
  return read.success ? read.output : undefined
}

/** Which page of a long list an address asks for; the first when it says none. */
export const askedPage = ({ query }: Asking, name: string): number =>
  Math.max(1, Number(/^\d{1,4}$/.exec(query.get(name) ?? '')?.[0] ?? 1))
