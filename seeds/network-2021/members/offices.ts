import { appointFocalPoint, giveTerm, nameHolder } from '#members'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { entity, focalPoint, person, term } from '../ids.ts'

/** OHCHR chairs for good; beside it, for the first time, another entity does so for a year. */
export const coChairs: readonly Deed[] = [
  did('meret', '2020-01-06', giveTerm, {
    id: term('permanent'),
    office: 'co-chair-permanent',
    entity: entity('OHCHR'),
    from: '2012-03-06',
    source: 'Policy Committee, decision 2012/4',
  }),
  holding('permanent', 'salome', '2020-01-06'),
  holding('permanent', 'idris', '2020-01-06'),
  did('meret', '2020-12-16', giveTerm, {
    id: term('2021'),
    office: 'co-chair-rotating',
    entity: entity('UNESCO'),
    from: '2021-01-01',
    to: '2021-12-31',
    source: 'Meeting of the network of 16 December 2020',
  }),
  holding('2021', 'eleni', '2021-01-01'),
  holding('2021', 'farid', '2021-01-01'),
]

function holding(of: string, key: string, from: string): Deed {
  const on = from === '2021-01-01' ? '2020-12-16' : from
  return did('meret', on, nameHolder, { term: term(of), person: person(key), from })
}

/** Who speaks for an entity, and since when; who stands in. */
const speaking = [
  ['OHCHR', 'salome', 'ohchr-1', '2020-01-06'],
  ['DESA', 'haruka', 'desa-1', '2020-01-06'],
  ['UNODC', 'viktor', 'unodc-1', '2020-01-06'],
  ['DGC', 'oskar', 'dgc-1', '2020-02-17'],
  ['UNHCR', 'milena', 'unhcr-1', '2020-02-17'],
  ['OSAPG', 'aurelie', 'osapg-1', '2020-02-17'],
  ['DCO', 'xiulan', undefined, '2020-04-20'],
  ['UNICEF', 'jonas', 'unicef-1', '2020-04-20'],
  ['UNFPA', 'luz', 'unfpa-1', '2020-06-15'],
  ['UNESCO', 'eleni', 'farid', '2020-11-09'],
  ['UNAIDS', 'thandiwe', 'unaids-1', '2020-11-09'],
  ['WHO', 'paloma', 'who-1', '2020-12-07'],
  ['UNDP', 'undp-1', 'undp-2', '2020-12-07'],
  ['UN-Women', 'un-women-1', 'un-women-2', '2020-12-07'],
  ['ILO', 'ilo-1', 'ilo-2', '2020-12-07'],
  ['OCHA', 'ocha-1', undefined, '2020-12-07'],
  ['DPPA', 'dppa-1', 'dppa-2', '2020-12-07'],
  ['PBSO', 'pbso-1', undefined, '2020-12-07'],
  ['UNAOC', 'unaoc-1', undefined, '2020-12-07'],
  // Entities that had fallen silent and name somebody again; DPO has nobody all the time.
  ['UNITAR', 'unitar-3', undefined, '2021-03-15'],
  ['WFP', 'wfp-1', 'wfp-2', '2021-04-12'],
  ['UNEP', 'unep-1', undefined, '2021-06-07'],
] as const

/** Focal points and alternates of the entities; some are missing. */
export const focalPoints: readonly Deed[] = speaking.flatMap(([code, first, second, from]) => [
  appointing(code, first, { capacity: 'focal-point', from }),
  ...(second === undefined ? [] : [appointing(code, second, { capacity: 'alternate', from })]),
])

function appointing(code: string, key: string, { capacity, from }: { capacity: string; from: string }): Deed {
  return did('meret', from, appointFocalPoint, {
    id: focalPoint(`${code}:${key}`),
    entity: entity(code),
    person: person(key),
    capacity,
    from,
    source: 'Letter of designation',
  })
}
