import type { DateSaid, Span } from '#reading'
import type { Given, Proposal } from '../../proposal.ts'
import { isDated } from '../happenings/when.ts'
import { asTitle, inLang, madeBy, propose } from '../proposals.ts'
import type { Telling } from '../telling.ts'
import { ofThePlan } from './plan.ts'

const add = 'plan.add-output'

type Output = {
  readonly called: string
  readonly pillar: Given
  readonly title: string
  readonly because: Span
  readonly certainty?: Proposal['certainty']
  /** When it is due, or was done. */
  readonly more?: { readonly [field: string]: Given }
}

/** An output of the plan that the text speaks of. */
export const output = (telling: Telling, { called, pillar, title, because, certainty, more = {} }: Output): Proposal =>
  propose(telling, {
    act: add,
    called,
    input: { plan: ofThePlan, pillar, title: inLang(telling, asTitle(bare(title), 400)), ...more },
    because,
    known: knownAs(telling, asTitle(bare(title), 400)),
    ...(certainty === undefined ? {} : { certainty }),
  })

/** An output on record that is called the same. */
const knownAs = ({ known }: Telling, title: string): string | undefined =>
  known.outputs.find(({ names }) => names.some(({ said }) => said.toLowerCase() === title.toLowerCase()))?.id

export const ofOutput = (called: string): Given => madeBy(add, called)

/** A title without its number and its article. */
const bare = (title: string): string =>
  title.replace(/^\s*(?:\d{1,2}[.)]\s+|[a-z][.)]\s+)?(?:(?:an?|the|une?|le|la|les|el|los|las)\s+)?/iu, '')

/** A day, or the month that it is known by. */
export const dayOf = ({ last = '', grain }: DateSaid): Given => ({
  day: last,
  ...(grain === 'day' ? {} : { precise: 'month' }),
})

export const isToCome = ({ asOf }: Telling, date: DateSaid): boolean => isDated(date) && (date.first ?? '') > asOf
