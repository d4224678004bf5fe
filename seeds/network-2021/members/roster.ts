import type { topics } from '../texts/people.ts'

/** An entity of the sample and how its people came and went. */
export type Row = {
  readonly code: string
  /** What its people’s addresses end on, before example.org. */
  readonly domain: string
  readonly station: keyof typeof zones
  readonly topic: keyof typeof topics
  /** The first day of its membership. */
  readonly since: string
  /** People on 1 January 2021, who came to its headquarters and to the field until 30 June, and who left. */
  readonly before: number
  readonly hq: number
  readonly field: number
  readonly left: number
}

/** The duty stations of headquarters, each with its zone. */
export const zones = {
  Geneva: 'Europe/Zurich',
  'New York': 'America/New_York',
  Paris: 'Europe/Paris',
  Vienna: 'Europe/Vienna',
  Nairobi: 'Africa/Nairobi',
  Rome: 'Europe/Rome',
} as const

const founded = '2012-03-06'

const row = (
  [code, domain, station]: readonly [string, string, Row['station']],
  topic: Row['topic'],
  [before, hq, field, left]: readonly [number, number, number, number],
  since = founded,
): Row => ({ code, domain, station, topic, since, before, hq, field, left })

/**
 * Twenty-three entities and 203 people on 30 June 2021: 142 half a year before, 25 more at headquarters, 41 in the field,
 * five gone. How many each entity sent is the sample’s own.
 */
export const roster: readonly Row[] = [
  row(['DCO', 'un', 'New York'], 'development', [4, 2, 2, 0]),
  row(['DESA', 'un', 'New York'], 'labour', [6, 0, 0, 0]),
  row(['DGC', 'un', 'New York'], 'communications', [7, 1, 0, 0]),
  row(['DPO', 'un', 'New York'], 'justice', [3, 0, 0, 0]),
  row(['DPPA', 'un', 'New York'], 'prevention', [5, 1, 0, 0]),
  row(['ILO', 'ilo', 'Geneva'], 'labour', [5, 1, 1, 0]),
  row(['OCHA', 'un', 'Geneva'], 'humanitarian', [4, 1, 2, 1]),
  row(['OHCHR', 'ohchr', 'Geneva'], 'minorities', [20, 2, 9, 1]),
  row(['OSAPG', 'un', 'New York'], 'prevention', [5, 1, 0, 0]),
  row(['PBSO', 'un', 'New York'], 'prevention', [3, 0, 0, 0]),
  row(['UNAIDS', 'unaids', 'Geneva'], 'gender', [6, 1, 1, 0], '2020-09-14'),
  row(['UNAOC', 'unaoc', 'New York'], 'communications', [3, 0, 0, 1]),
  row(['UNDP', 'undp', 'New York'], 'development', [11, 1, 5, 1]),
  row(['UNEP', 'unep', 'Nairobi'], 'humanitarian', [0, 2, 1, 0], '2021-05-10'),
  row(['UNESCO', 'unesco', 'Paris'], 'education', [10, 2, 2, 0]),
  row(['UNFPA', 'unfpa', 'New York'], 'gender', [7, 1, 2, 0]),
  row(['UNHCR', 'unhcr', 'Geneva'], 'displacement', [10, 1, 5, 1]),
  row(['UNICEF', 'unicef', 'New York'], 'children', [9, 1, 4, 0]),
  row(['UNITAR', 'unitar', 'Geneva'], 'education', [2, 1, 0, 0]),
  row(['UNODC', 'unodc', 'Vienna'], 'justice', [8, 1, 2, 0]),
  row(['UN-Women', 'unwomen', 'New York'], 'gender', [6, 1, 2, 0]),
  row(['WFP', 'wfp', 'Rome'], 'humanitarian', [0, 3, 1, 0], '2021-02-22'),
  row(['WHO', 'who', 'Geneva'], 'health', [8, 1, 2, 0], '2020-11-23'),
]

/** What addresses of an entity end on: a domain that leads nowhere. Departments of the Secretariat share one. */
export const domainOf = (code: string): string =>
  `${roster.find((one) => one.code === code)?.domain ?? code.toLowerCase()}.example.org`
