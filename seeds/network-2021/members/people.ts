import { giveRole } from '#accounts'
import { addPerson, leave } from '#members'
import type { Lang } from '#platform/words'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { cast } from './cast.ts'
import type { Character } from './cast.ts'
import { entity, person } from '../ids.ts'
import { localPart, nameOf } from './names.ts'
import { domainOf, roster, zones } from './roster.ts'
import type { Row } from './roster.ts'
import { stationOf } from './stations.ts'
import { posts, topics } from '../texts/people.ts'

const arrivals = {
  before: ['2020-01-06', '2020-02-17', '2020-04-20', '2020-06-15', '2020-09-14', '2020-11-09', '2020-12-07'],
  hq: ['2021-01-18', '2021-02-22', '2021-04-12', '2021-05-10', '2021-06-07'],
  field: ['2021-03-29', '2021-04-26', '2021-05-17', '2021-06-21'],
} as const

const waves = ['before', 'hq', 'field'] as const
type Wave = (typeof waves)[number]

/** The language somebody reads letters in, and the official ones they work in. */
const tongues: readonly (readonly [Lang, readonly Lang[]])[] = [
  ['en', ['en', 'fr']],
  ['en', ['en']],
  ['fr', ['en', 'fr']],
  ['en', ['en', 'es']],
  ['es', ['en', 'es']],
  ['en', ['ar', 'en']],
  ['ru', ['en', 'ru']],
  ['ar', ['ar', 'en', 'fr']],
  ['zh', ['en', 'zh']],
]

const usualPosts = [posts.rightsOfficer, posts.specialist, posts.adviser, posts.officer, posts.legal] as const

/** Everybody the roster counts who has no name of their own in the story. `who-3` is the third of them at WHO. */
const colleagues: readonly Character[] = roster
  .flatMap((row) => waves.flatMap((wave) => arrived(row, wave)).map((one, at) => ({ ...one, key: keyOf(row, at + 1) })))
  .map((one, number) => ({ ...one, ...nameOf(number), ...spoken(number) }))

function keyOf({ code }: Row, number: number): string {
  return `${code.toLowerCase()}-${number}`
}

type Unnamed = Omit<Character, 'key' | 'given' | 'family' | 'lang' | 'speaks'>

function arrived(row: Row, wave: Wave): Unnamed[] {
  const headquarters = { station: row.station, zone: zones[row.station] }
  return Array.from({ length: countOf(row, wave) }, (_, at) => ({
    entity: row.code,
    from: arrivalOf(row, wave, at),
    ...(wave === 'field' || isEarlyInTheField(wave, at) ? { ...stationOf(row.code, at), field: true } : headquarters),
  }))
}

// Every fifth of those who were there before.
function isEarlyInTheField(wave: Wave, at: number): boolean {
  return wave === 'before' && at % 5 === 4
}

/** How many of a wave have no part: those who have one are counted by the roster too. */
function countOf(row: Row, wave: Wave): number {
  return row[wave] - cast.filter((one) => one.entity === row.code && waveOf(one) === wave).length
}

function waveOf({ from, field }: Character): Wave {
  return field ? 'field' : from < '2021-01-01' ? 'before' : 'hq'
}

function arrivalOf({ since }: Row, wave: Wave, at: number): string {
  const days = arrivals[wave].filter((day) => day >= since)
  return days[at % days.length] ?? since
}

function spoken(number: number): Pick<Character, 'lang' | 'speaks'> {
  const [lang, speaks] = tongues[number % tongues.length] ?? ['en', ['en']]
  return { lang, speaks }
}

const everybody = [...cast, ...colleagues]

/** People come into the register on the day they join; those from the field in the spring of 2021 above all. */
export const arriving: readonly Deed[] = everybody.map(joining)

export function joining(one: Character, at: number): Deed {
  const { topic = 'minorities' } = roster.find(({ code }) => code === one.entity) ?? {}
  return did('meret', one.from, addPerson, {
    id: person(one.key),
    given: one.given,
    family: one.family,
    address: `${localPart(one)}@${domainOf(one.entity)}`,
    lang: one.lang,
    entity: entity(one.entity),
    from: one.from,
    source: one.from === '2020-01-06' ? 'Mailing list of the network' : 'Designated by the entity',
    dutyStation: one.station,
    zone: one.zone,
    field: one.field ?? false,
    languages: [...one.speaks],
    title: postOf(one.entity, at),
    worksOn: topics[topic],
  })
}

function postOf(code: string, at: number) {
  return code === 'DGC' ? posts.communications : (usualPosts[at % usualPosts.length] ?? posts.officer)
}

/** The secretariat gets a second pair of hands, and five people go on to other work. */
export const comingAndGoing: readonly Deed[] = [
  did('meret', '2021-02-01', giveRole, {
    account: person('tomas'),
    role: 'secretariat',
    from: '2021-02-01',
    source: 'Assignment by OHCHR',
  }),
  gone('ohchr-9', '2021-03-31'),
  gone('unhcr-4', '2021-04-30'),
  gone('ocha-2', '2021-04-30'),
  gone('unaoc-1', '2021-05-31'),
  gone('undp-5', '2021-05-31'),
]

export function gone(key: string, on: string): Deed {
  return did('meret', on, leave, { person: person(key), on, source: 'Note of the entity' })
}
