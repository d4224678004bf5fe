import type { Act, Outcome } from '#platform/acts'
import { perform } from '#platform/acts'
import { addEntity, addPerson, appointFocalPoint, giveTerm, nameHolder } from '#members'
import { termId } from '#terminology'
import { testHouse } from './house.ts'
import type { TestHouse } from './house.ts'

type Input = Readonly<Record<string, unknown>>

/** A small network with its register, made by acts: five entities, six people, two co-chairs. It is 14 June 2021. */
export type Registered = TestHouse & {
  readonly does: (act: Act, input: Input, token?: string) => Promise<Outcome>
  readonly entity: (code: string) => string
  /** The id of a person of the story by the given name. */
  readonly person: (given: Given) => string
  readonly session: (given: Given) => Promise<string>
  /** The term of office of UNESCO in 2021. */
  readonly term2021: string
}

const source = 'Letter of designation'
const members = [
  ['OHCHR', 'office', '2012-03-06'],
  ['UNESCO', 'agency', '2012-03-06'],
  ['UNODC', 'office', '2015-01-01'],
  ['WHO', 'agency', '2020-12-07'],
  ['DCO', 'office', '2012-03-06'],
] as const
const people = {
  Amina: {
    family: 'Hassan',
    entity: 'OHCHR',
    languages: ['ar', 'en', 'fr'],
    worksOn: { en: 'Protection of minorities' },
  },
  Bela: {
    family: 'Okoro',
    entity: 'UNODC',
    worksOn: { en: 'Criminal justice, prisons', fr: 'Justice pénale, prisons' },
  },
  Chen: { family: 'Wei', entity: 'WHO', languages: ['en', 'zh'], worksOn: { en: 'Health equity' } },
  Dora: {
    family: 'Álvarez',
    entity: 'WHO',
    languages: ['en', 'es'],
    dutyStation: 'Santiago',
    zone: 'America/Santiago',
    field: true,
  },
  Emil: { family: 'Novák', entity: 'UNESCO', worksOn: { en: 'Education, criminal justice reform' } },
  Farah: { family: 'Saïd', entity: 'OHCHR', title: { en: 'Human rights officer', ar: 'موظفة لشؤون حقوق الإنسان' } },
} as const
type Given = keyof typeof people

export async function registered(): Promise<Registered> {
  const opened = await testHouse()
  const { house, secretary } = opened
  const does = (act: Act, input: Input, token = secretary) => perform(house, act, input, { token, channel: 'command' })
  const ids = new Map(Object.keys(people).map((given) => [given, house.newId()]))
  const person = (given: Given): string => ids.get(given) ?? given
  const entity = (code: string): string => termId('entity', code)
  for (const [code, kind, from] of members)
    await does(addEntity, { code, kind, from, source, roleAddress: `network@${code.toLowerCase()}.example.org` })
  for (const [given, { entity: code, ...more }] of Object.entries(people)) {
    const address = `${given.toLowerCase()}@${code.toLowerCase()}.example.org`
    await does(addPerson, {
      id: ids.get(given),
      given,
      ...more,
      address,
      entity: entity(code),
      from: '2021-01-04',
      source,
    })
  }
  const term2021 = house.newId()
  const world = {
    ...opened,
    does,
    entity,
    person,
    session: (given: Given) => opened.sessionOf(person(given)),
    term2021,
  }
  await posts(world)
  return world
}

async function posts({
  does,
  entity,
  person,
  house,
  term2021,
}: Omit<Registered, keyof TestHouse> & Pick<TestHouse, 'house'>) {
  const points = [
    ['OHCHR', 'Amina', 'focal-point'],
    ['OHCHR', 'Farah', 'alternate'],
    ['UNODC', 'Bela', 'focal-point'],
    ['WHO', 'Chen', 'focal-point'],
    ['WHO', 'Dora', 'alternate'],
  ] as const
  for (const [code, given, capacity] of points)
    await does(appointFocalPoint, { entity: entity(code), person: person(given), capacity, from: '2021-01-04', source })
  const permanent = house.newId()
  await does(giveTerm, {
    id: permanent,
    office: 'co-chair-permanent',
    entity: entity('OHCHR'),
    from: '2012-03-06',
    source,
  })
  await does(giveTerm, {
    id: term2021,
    office: 'co-chair-rotating',
    entity: entity('UNESCO'),
    from: '2021-01-01',
    to: '2021-12-31',
    source: 'Meeting of 16 December 2020',
  })
  await does(giveTerm, {
    office: 'co-chair-rotating',
    entity: entity('WHO'),
    from: '2022-01-01',
    to: '2022-12-31',
    source,
  })
  await does(nameHolder, { term: permanent, person: person('Amina'), from: '2021-01-04' })
  await does(nameHolder, { term: term2021, person: person('Emil'), from: '2021-01-04' })
}
