import { recordLanguageStep } from '#documents'
import { addEntity, appointFocalPoint, giveTerm, movePerson } from '#members'
import { endLead, pausePillar, renamePillar, resumePillar, startVersion } from '#plan'
import { did } from '../deed.ts'
import type { Deed } from '../deed.ts'
import type { Character } from './members/cast.ts'
import {
  decision,
  dependency,
  entity,
  focalPoint,
  lead,
  person,
  pillar,
  plan,
  planVersion,
  term,
  version,
} from './ids.ts'
import { nameOf } from './members/names.ts'
import { gone, joining } from './members/people.ts'
import { published, text } from './papers/turns.ts'
import { titles } from './texts/documents.ts'
import { pause } from './texts/pillars-5-to-7.ts'
import { fullNames } from './texts/pillars.ts'

const inTheField = new Set(['Dakar', 'Tashkent', 'Lima', 'Bangkok', 'Apia'])

/** Those who come after the half-year. */
const newcomers: readonly Character[] = (
  [
    ['who-12', 'WHO', '2021-07-12', 'Dakar', 'Africa/Dakar'],
    ['undp-17', 'UNDP', '2021-07-12', 'Tashkent', 'Asia/Tashkent'],
    ['unicef-17', 'UNICEF', '2021-09-06', 'Lima', 'America/Lima'],
    ['ilo-9', 'ILO', '2021-09-06', 'Geneva', 'Europe/Zurich'],
    ['iom-1', 'IOM', '2021-10-11', 'Geneva', 'Europe/Zurich'],
    ['iom-2', 'IOM', '2021-10-11', 'Geneva', 'Europe/Zurich'],
    ['iom-3', 'IOM', '2021-11-15', 'Bangkok', 'Asia/Bangkok'],
    ['dpo-4', 'DPO', '2021-11-15', 'New York', 'America/New_York'],
    ['ohchr-35', 'OHCHR', '2021-11-15', 'Apia', 'Pacific/Apia'],
  ] as const
).map(([key, code, from, station, zone], at) => ({
  ...nameOf(1000 + at),
  key,
  entity: code,
  from,
  station,
  zone,
  lang: 'en',
  speaks: ['en'],
  ...(inTheField.has(station) ? { field: true } : {}),
}))

/** People come, go and move, and an entity joins. */
const people: readonly Deed[] = [
  did('meret', '2021-10-11', addEntity, {
    code: 'IOM',
    kind: 'other',
    domains: ['iom.example.org'],
    roleAddress: 'network-iom@iom.example.org',
    from: '2021-10-11',
    source: 'Letter of designation',
  }),
  ...newcomers.map(joining),
  did('meret', '2021-10-11', appointFocalPoint, {
    id: focalPoint('IOM:iom-1'),
    entity: entity('IOM'),
    person: person('iom-1'),
    capacity: 'focal-point',
    from: '2021-10-11',
    source: 'Letter of designation',
  }),
  gone('unesco-3', '2021-07-15'),
  gone('unodc-4', '2021-08-31'),
  gone('un-women-3', '2021-12-31'),
  did('meret', '2021-09-01', movePerson, {
    person: person('unicef-3'),
    entity: entity('OHCHR'),
    from: '2021-09-01',
    source: 'Note of both entities',
  }),
]

/** The call for inputs goes out, and somebody asks for the Checklist in Chinese. */
const texts: readonly Deed[] = [
  text('farid', '2021-10-20', {
    key: 'call',
    kind: 'other',
    title: titles.call,
    pillar: pillar('development'),
    audience: 'public',
  }),
  published('farid', '2021-10-20', 'call:1'),
  did('paloma', '2021-11-15', recordLanguageStep, {
    version: version('checklist:1'),
    lang: 'zh',
    step: 'requested',
    day: '2021-11-15',
  }),
]

/** The plan of 2022: two pillars change places, one gets its full name, and the second chair is empty for a while. */
const planOf2022: readonly Deed[] = [
  // The seventh pillar goes on resting, by a decision of its own; what was known before stays as it was.
  did('meret', '2021-09-29', resumePillar, { pillar: pillar('diversity'), on: '2021-09-28' }),
  did('meret', '2021-09-29', pausePillar, {
    pillar: pillar('diversity'),
    from: '2021-09-28',
    reason: pause.untilTheReport,
    waitsFor: dependency('task-force'),
    decision: decision('still-paused'),
    reviewOn: '2022-02-24',
  }),
  did('meret', '2021-12-15', startVersion, {
    id: planVersion('2'),
    plan,
    startsOn: '2022-01-01',
    numbers: [
      { pillar: pillar('protection'), number: 2 },
      { pillar: pillar('justice'), number: 3 },
    ],
  }),
  did('meret', '2021-12-15', renamePillar, {
    version: planVersion('2'),
    pillar: pillar('communications'),
    number: 5,
    name: fullNames.communications,
    shortName: fullNames.communications,
    aliases: ['Communications', 'Campaigning'],
  }),
  did('meret', '2021-12-30', endLead, { lead: lead('development:UNESCO'), on: '2021-12-31' }),
  // Told ahead of its day, so that a question about 2024 has an answer. Who chaired in 2022 and 2023 is not known here.
  did('meret', '2022-01-28', giveTerm, {
    id: term('2024'),
    office: 'co-chair-rotating',
    entity: entity('DGC'),
    from: '2024-01-01',
    to: '2024-12-31',
    source: 'A/HRC/58/34',
  }),
]

export const afterTheHalfYear: readonly Deed[] = [...people, ...texts, ...planOf2022]
