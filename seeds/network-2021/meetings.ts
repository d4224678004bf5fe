import { addItem, planMeeting, recordHolding } from '#meetings'
import { did } from '../deed.ts'
import type { Deed } from '../deed.ts'
import { meeting, person, pillar, version } from './ids.ts'
import { pause } from './texts/pillars-5-to-7.ts'
import { items, pillarMeeting, records, titles } from './texts/meetings.ts'
import { shortNames } from './texts/pillars.ts'

type Item = { readonly title: object; readonly version?: string }

/** The network meets as a whole. */
const plenaries: readonly Deed[] = [
  ...plenary('2020-02-19', { called: '2020-02-05', agenda: [{ title: items.resuming }], present: 24 }),
  ...plenary('2020-04-22', { called: '2020-04-08', agenda: [{ title: items.covid }], present: 31 }),
  ...plenary('2020-09-16', { called: '2020-09-02', agenda: [{ title: items.racialJustice }], present: 42 }),
  ...plenary('2020-12-16', {
    called: '2020-12-02',
    agenda: [{ title: items.workPlan, version: version('work-plan:1') }, { title: items.coChair }],
    present: 57,
  }),
  ...plenary('2021-03-25', {
    called: '2021-03-11',
    agenda: [{ title: items.taskForce }, { title: items.checklist }, { title: items.pillarPlans }],
    present: 68,
    // Guests are guests: they are heard, and gain no rights by it.
    guests: ['Rosamund Achieng', 'Kenji Valdivia'],
    record: records.march,
  }),
  ...plenary('2021-06-15', {
    called: '2021-06-01',
    agenda: [
      { title: items.outline, version: version('outline:1') },
      { title: items.course },
      { title: items.planning },
    ],
    present: 81,
    record: records.june,
  }),
  ...plenary('2021-09-28', {
    called: '2021-09-14',
    agenda: [{ title: items.diversity }, { title: items.course }],
    present: 74,
  }),
  ...plenary('2021-12-14', {
    called: '2021-11-30',
    agenda: [{ title: items.outline }, { title: items.planning }],
    present: 79,
  }),
]

/** In November 2020 the principals meet, and give guidance. */
const principals: readonly Deed[] = [
  did('meret', '2020-10-21', planMeeting, {
    id: meeting('principals'),
    slug: 'principals-2020-11-18',
    kind: 'principals',
    title: titles.principals,
    day: '2020-11-18',
    platform: 'Webex',
  }),
  did('meret', '2020-10-21', addItem, { meeting: meeting('principals'), title: items.racialJustice }),
  did('meret', '2020-11-19', recordHolding, { meeting: meeting('principals'), day: '2020-11-18', present: 19 }),
]

/** In the first quarter of 2021 the pillars meet to settle their plans; some meet again in spring. */
const pillars: readonly Deed[] = [
  ...ofPillar('behind', 'paloma', ['2021-01-20', '2021-02-17', '2021-03-10', '2021-04-28']),
  ...ofPillar('justice', 'viktor', ['2021-01-27', '2021-02-24']),
  ...ofPillar('protection', 'salome', ['2021-01-28', '2021-03-04']),
  ...ofPillar('intersectionality', 'thandiwe', ['2021-02-03', '2021-03-03', '2021-05-26', '2021-11-09']),
  ...ofPillar('communications', 'oskar', ['2021-02-09']),
  ...ofPillar('knowledge', 'milena', ['2021-02-11', '2021-03-17']),
  ...ofPillar('development', 'idris', ['2021-01-26', '2021-02-23']),
  did('paloma', '2021-04-21', addItem, {
    meeting: meeting('behind-2021-04-28'),
    title: items.template,
    version: version('template:1'),
  }),
  did('thandiwe', '2021-01-27', addItem, { meeting: meeting('intersectionality-2021-02-03'), title: items.goals }),
  did('thandiwe', '2021-05-19', addItem, { meeting: meeting('intersectionality-2021-05-26'), title: items.outline }),
]

/** The co-chairs meet once a month, and nobody else needs to know more. */
const bilaterals: readonly Deed[] = [
  ['01-13', '02-10', '03-11', '04-14', '05-12', '06-09'],
  ['07-14', '08-11', '09-08', '10-13', '11-10', '12-08'],
].flatMap((half) => half.flatMap((day) => bilateral(`2021-${day}`)))

/** What is called for already when the story ends. */
const toCome: readonly Deed[] = [
  did('meret', '2022-01-27', planMeeting, {
    id: meeting('network-2022-02-24'),
    kind: 'plenary',
    title: titles.network,
    day: '2022-02-24',
    startsAt: '15:00',
    platform: 'Teams',
  }),
  did('meret', '2022-01-27', addItem, { meeting: meeting('network-2022-02-24'), title: items.diversity }),
  did('paloma', '2022-01-26', planMeeting, {
    id: meeting('behind-2022-02-10'),
    kind: 'pillar',
    pillar: pillar('behind'),
    title: pillarMeeting(shortNames.behind),
    day: '2022-02-10',
    startsAt: '14:00',
    platform: 'Teams',
  }),
]

export const meetings: readonly Deed[] = [...plenaries, ...principals, ...pillars, ...bilaterals, ...toCome]

type Plenary = {
  readonly called: string
  readonly agenda: readonly Item[]
  readonly present: number
  readonly guests?: readonly string[]
  readonly record?: object
}

function plenary(day: string, { called, agenda, present, guests = [], record }: Plenary): Deed[] {
  const id = meeting(`network-${day}`)
  // What lies on the table is known a week before.
  const tabled = weekBefore(day)
  return [
    did('meret', called, planMeeting, {
      id,
      kind: 'plenary',
      title: titles.network,
      day,
      startsAt: '15:00',
      platform: day < '2021-04-14' ? 'Webex' : 'Teams',
    }),
    ...agenda.map((item) => ({ ...did('meret', tabled, addItem, { meeting: id, ...item }), at: '12:00' })),
    {
      ...did('meret', day, recordHolding, {
        meeting: id,
        day,
        present,
        ...(record === undefined ? {} : { record }),
        attendees: [
          ...(day < '2021-01-01' ? chaired('salome') : chaired('salome', 'eleni')),
          ...guests.map((guest) => ({ guest, guestOf: pause.taskForce, capacity: 'guest' })),
        ],
      }),
      at: '14:30',
    },
  ]
}

function chaired(...keys: readonly string[]) {
  return keys.map((key) => ({ person: person(key), capacity: 'chair' }))
}

function weekBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 7 * 86_400_000).toISOString().slice(0, 10)
}

function ofPillar(name: keyof typeof shortNames, by: string, days: readonly string[]): Deed[] {
  return days.flatMap((day) => {
    const id = meeting(`${name}-${day}`)
    return [
      did(by, laterOf(weekBefore(weekBefore(day)), '2021-01-06'), planMeeting, {
        id,
        kind: 'pillar',
        pillar: pillar(name),
        title: pillarMeeting(shortNames[name]),
        day,
        platform: day < '2021-04-14' ? 'Webex' : 'Teams',
      }),
      {
        ...did(by, day, recordHolding, { meeting: id, day, attendees: chaired(by) }),
        at: '16:30',
      },
    ]
  })
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other
}

function bilateral(day: string): Deed[] {
  const id = meeting(`bilateral-${day}`)
  return [
    did('salome', weekBefore(day), planMeeting, { id, kind: 'bilateral', title: titles.coChairs, day }),
    {
      ...did('eleni', day, recordHolding, { meeting: id, day, attendees: chaired('salome', 'eleni') }),
      at: '16:00',
    },
  ]
}
