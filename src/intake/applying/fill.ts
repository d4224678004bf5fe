import { Refusal } from '#platform/acts'
import type { Input } from '../intake.ts'
import type { Given } from '../proposal.ts'
import { referredTo } from './order.ts'

/** What a proposal's record is known by once it is there: the outcome of its act, or the record that was there before. */
export type There = ReadonlyMap<string, Readonly<Record<string, unknown>>>

type Filling = { readonly there: There; readonly source: string; readonly act: string }

/**
 * What the act asks: in the place of other proposals stand the records that they made, and where an act asks for its
 * source and the proposal names none, the text is it. A proposal whose record is not there cannot be filled in.
 */
export function filledIn(input: Input, { there, source, act }: Filling): Record<string, unknown> | Refusal {
  const missing: string[] = []
  const filled = fieldsOf(input, { there, missing })
  const [first] = missing
  if (first !== undefined) return new Refusal('intake.needs-other', { proposal: first })
  return withSource(act, filled, source)
}

type Looking = { readonly there: There; readonly missing: string[] }

const fieldsOf = (input: Readonly<Record<string, Given>>, looking: Looking): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).map(([field, given]) => [field, valueOf(given, field, looking)]))

function valueOf(given: Given, field: string, looking: Looking): unknown {
  if (typeof given !== 'object' || given === null) return given
  if (isList(given)) return given.map((one) => valueOf(one, field, looking))
  const other = referredTo(given)
  return other === undefined ? fieldsOf({ ...given }, looking) : recordOf(other, field, looking)
}

const isList = (given: Given): given is readonly Given[] => Array.isArray(given)

/** An act that makes more than one record tells of the others by the name of the field: a plan of its first `version`. */
function recordOf(proposal: string, field: string, { there, missing }: Looking): unknown {
  const outcome = there.get(proposal)
  if (outcome === undefined) missing.push(proposal)
  return outcome?.[field] ?? outcome?.['about']
}

const asksForSource = [
  'members.add-entity',
  'members.admit-entity',
  'members.add-person',
  'members.move-person',
  'members.appoint-focal-point',
  'members.give-term',
  'members.state-size',
  'members.end-membership',
  'members.state-size',
  'countries.add-team',
  'countries.serve-country',
  'plan.appoint-lead',
]

function withSource(act: string, input: Record<string, unknown>, source: string): Record<string, unknown> {
  if (asksForSource.includes(act)) return { source, ...input }
  const leads = input['leads']
  if (act !== 'plan.add-pillar' || !Array.isArray(leads)) return input
  return { ...input, leads: leads.map((lead: object) => ({ source, ...lead })) }
}
