import { termId } from '#terminology'
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
