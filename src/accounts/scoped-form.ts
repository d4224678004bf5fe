import * as v from 'valibot'
import type { Act, House, Outcome, Performance } from '#platform/acts'
import { perform, refuse } from '#platform/acts'
import { openReading } from '#platform/db'
import { scopeById, scopeInPath } from '#platform/mail'
import type { Scope } from '#platform/mail'
import { notFound } from '#platform/web'
import type { Desk, FormRoute, FormState, Page, Then, Values } from '#platform/web'
import { asWriter } from './as-writer.ts'
import { LinkOverPage } from './pages/link-over.tsx'
import { speak } from './words/index.ts'

type Declared<S extends v.GenericSchema, O extends Outcome> = Pick<
  FormRoute,
  'path' | 'name' | 'rate' | 'audit' | 'speak'
> & {
  /** What the link must have been made for. */
  readonly purpose: string
  readonly act: Act<S, O>
  readonly takesFiles?: boolean
  readonly start: (desk: Desk, scope: Scope) => Values | Promise<Values>
  readonly input: (desk: Desk, values: Values, scope: Scope) => unknown
  readonly page: (desk: Desk, state: FormState, scope: Scope) => Page | Promise<Page>
  readonly then: (desk: Desk, outcome: Outcome, name: string) => Then
}

/**
 * A form that a link out of a letter leads to (`…/:name`), filled in as the person whom the link was made for: nobody is
 * signed in, and the page shows what this person may see with the strength of a letter. Opening it changes nothing, and a
 * link can be used again until it is over.
 */
export function scopedForm<S extends v.GenericSchema, O extends Outcome>({
  purpose,
  act,
  takesFiles = false,
  start,
  input,
  page,
  then,
  ...declared
}: Declared<S, O>): FormRoute {
  return {
    ...declared,
    speak: (lang) => ({
      byKey: (key, values) => declared.speak?.(lang).byKey(key, values) ?? speak(lang).byKey(key, values),
    }),
    kind: 'form',
    may: ['public'],
    level: 'unclassified',
    takesFiles,
    act: { name: act.name, asks: act.asks },
    start: async (desk) => {
      const scope = await scopeAt(desk, purpose)
      return isOver(scope, desk.now) ? {} : asThem(desk, scope, start)
    },
    input: async (desk, values) => {
      const scope = await scopeAt(desk, purpose)
      if (isOver(scope, desk.now)) refuse('accounts.link-over')
      return { person: scope.person, given: await asThem(desk, scope, (own) => input(own, values, scope)) }
    },
    page: async (desk, state) => {
      const scope = await scopeAt(desk, purpose)
      return isOver(scope, desk.now) ? overPage(desk) : asThem(desk, scope, (own) => page(own, state, scope))
    },
    perform: async (house: House, wrapped: unknown, how: Performance): Promise<Outcome> => {
      const { person, given } = v.parse(asThemInput, wrapped)
      return asWriter(house, person, (token) => perform(house, act, given, { ...how, token, channel: 'letter' }))
    },
    then: (desk, outcome) => then(desk, outcome, desk.params['name'] ?? ''),
  }
}

const asThemInput = v.object({ person: v.string(), given: v.unknown() })

// Whoever changes a letter of the link, or uses one that was made for something else, finds nothing.
async function scopeAt({ params, house }: Desk, purpose: string): Promise<Scope> {
  const id = scopeInPath(house, params['name'] ?? '')
  const scope = id === undefined ? undefined : await scopeById(house.worker, id)
  return scope === undefined || scope.purpose !== purpose ? notFound() : scope
}

const overPage = ({ lang, house: { config } }: Desk): Page => ({
  title: speak(lang)('accounts.link-over-title'),
  body: LinkOverPage({ lang, address: `help@${config.post.domain}` }),
  status: 410,
})

const isOver = ({ validUntil }: Scope, now: Date): boolean => validUntil <= now

const asThem = <T>(desk: Desk, scope: Scope, work: (own: Desk, scope: Scope) => T | Promise<T>): Promise<T> =>
  asWriter(desk.house, scope.person, (token) =>
    openReading(desk.house.reader, desk.house.clock)(token, async (tx, by) => work({ ...desk, tx, by }, scope)),
  )
