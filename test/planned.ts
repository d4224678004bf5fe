import { addOutput, addPillar, facts, speak, startPlan } from '#plan'
import type { Lang } from '#platform/words'
import { fillFact, namesAt, termId } from '#terminology'
import type { Scope } from '#terminology'
import { perform } from '#platform/acts'
import type { Act, Outcome } from '#platform/acts'
import { testHouse } from './house.ts'
import type { TestHouse } from './house.ts'

/** A house with some entities and invented people, for tests of rooms that need somebody to lead and to report. */
export type Peopled = TestHouse & {
  readonly entity: (code: string) => string
  /** The id of an invented person by the given name: Amina of OHCHR, Bela of UNODC, Chen and Dora of WHO, Emil of UNESCO. */
  readonly person: (given: string) => string
  readonly session: (given: string) => Promise<string>
  /** Performs an act as the secretary, or as somebody. */
  readonly does: (act: Act, input: unknown, token?: string) => Promise<Outcome>
}

const entities = ['OHCHR', 'UNODC', 'WHO', 'UNESCO', 'UNAIDS', 'DGC', 'UNFPA', 'UNHCR'] as const
const people = [
  ['Amina', 'Kader', 'OHCHR'],
  ['Bela', 'Okoro', 'UNODC'],
  ['Chen', 'Wei', 'WHO'],
  ['Dora', 'Alvarez', 'WHO'],
  ['Emil', 'Novak', 'UNESCO'],
] as const

export async function peopledHouse(at?: string): Promise<Peopled> {
  const opened = await testHouse(at === undefined ? {} : { at })
  const { worker } = opened.database
  const entity = (code: string): string => termId('entity', code)
  const ids = new Map<string, string>(people.map(([given]) => [given, opened.house.newId()]))
  const person = (given: string): string => ids.get(given) ?? given
  const since = '[2020-01-01,]'
  for (const code of entities) {
    await worker
      .insertInto('entities')
      .values({ term: entity(code), kind: 'other' })
      .execute()
    await worker
      .insertInto('entity_memberships')
      .values({ entity: entity(code), valid: since, source: 'test' })
      .execute()
  }
  for (const [given, family, code] of people) {
    const id = person(given)
    const address = `${given.toLowerCase()}@network.example.org`
    await worker.insertInto('accounts').values({ id, address }).execute()
    await worker.insertInto('people').values({ id, given, family, account: id }).execute()
    await worker
      .insertInto('affiliations')
      .values({ person: id, entity: entity(code), valid: since, source: 'test' })
      .execute()
  }
  // A session lasts a day, and a test may let years pass.
  const does = async (act: Act, input: unknown, token?: string): Promise<Outcome> => {
    const session = token ?? (await opened.sessionOf(opened.secretaryId))
    return perform(opened.house, act, input, { token: session, channel: 'command' })
  }
  return { ...opened, entity, person, session: (given) => opened.sessionOf(person(given)), does }
}

/** The same house with the work plan 2021–2025 in it: three pillars, led by WHO, UNODC and UNAIDS since its adoption. */
export type Planned = Peopled & {
  readonly plan: string
  readonly version: string
  readonly pillar: (slug: string) => string
  /** Adds an output and gives its id. */
  readonly output: (pillar: string, title: string, more?: Readonly<Record<string, unknown>>) => Promise<string>
  /** The sentences that the plan can prove to the public about a period, as a report prints them. */
  readonly told: (scope: Scope, lang?: Lang) => Promise<string[]>
}

const led = [
  ['Leave No One Behind', 'leave-no-one-behind', 'WHO'],
  ['Criminal Justice', 'criminal-justice', 'UNODC'],
  ['Intersectionality', 'intersectionality', 'UNAIDS'],
] as const

export async function plannedHouse(at = '2020-12-10T09:00:00Z'): Promise<Planned> {
  const here = await peopledHouse(at)
  const { does, entity } = here
  const from = at.slice(0, 10)
  const period = { firstDay: '2021-01-01', lastDay: '2025-12-31', startsOn: from }
  const opened = await does(startPlan, { slug: 'work-plan', name: { en: 'Network Work Plan 2021+' }, ...period })
  const version = String(opened['version'])
  const ids = new Map<string, string>()
  for (const [place, [name, slug, code]] of led.entries()) {
    const leads = [{ entity: entity(code), from, source: 'the meeting of December 2020' }]
    const names = { name: { en: name }, shortName: { en: name } }
    ids.set(slug, (await does(addPillar, { version, slug, number: place + 1, ...names, leads })).about)
  }
  const pillar = (slug: string): string => ids.get(slug) ?? slug
  const output: Planned['output'] = async (slug, title, more = {}) =>
    (await does(addOutput, { plan: opened.about, pillar: pillar(slug), title: { en: title }, ...more })).about
  const told = (scope: Scope, lang: Lang = 'en'): Promise<string[]> =>
    here.reading(null, async (tx) => {
      const names = await namesAt(tx, scope.to)
      const known = await facts(tx, scope)
      return known.map((fact) => speak(lang).byKey(fact.key, fillFact(fact, { lang, names })) ?? '')
    })
  return { ...here, plan: opened.about, version, pillar, output, told }
}
