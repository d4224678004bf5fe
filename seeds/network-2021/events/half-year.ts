import { cite } from '#documents'
import { addHostMeeting, announceEvent, holdEvent } from '#events'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { body, country, document, entity, event, host, observance, output, person, pillar, team } from '../ids.ts'
import { cited } from '../texts/documents.ts'
import { titles } from '../texts/events.ts'
import { hosts, places, processes, topics } from '../texts/outside.ts'
import { summaries } from '../texts/summaries.ts'

/** The launch of the Checklist, on the day against racial discrimination. */
const launch: readonly Deed[] = [
  did('paloma', '2021-03-19', announceEvent, {
    id: event('launch'),
    slug: 'launch-of-the-checklist',
    kind: 'launch',
    title: titles.launch,
    firstDay: '2021-03-21',
    observance: observance('racial-discrimination'),
    pillar: pillar('behind'),
    output: output('checklist'),
    document: document('checklist'),
    state: 'confirmed',
    entities: [
      { entity: entity('WHO'), part: 'organizer' },
      { entity: entity('OHCHR'), part: 'co-sponsor' },
    ],
  }),
  { ...did('paloma', '2021-03-21', holdEvent, { event: event('launch'), summary: summaries.launch }), at: '17:00' },
]

/** Criminal justice: a statement in March, a side event in May. */
const criminalJustice: readonly Deed[] = [
  did('viktor', '2021-02-01', addHostMeeting, {
    id: host('congress'),
    slug: 'fourteenth-crime-congress',
    name: hosts.congress,
    theme: hosts.congressTheme,
    symbol: 'A/CONF.234',
    firstDay: '2021-03-07',
    lastDay: '2021-03-12',
    body: body('crime-congress'),
  }),
  did('viktor', '2021-03-08', announceEvent, {
    id: event('congress-statement'),
    slug: 'statement-fourteenth-crime-congress',
    kind: 'statement',
    title: titles.congressStatement,
    firstDay: '2021-03-01',
    precise: 'month',
    place: places.kyoto,
    host: host('congress'),
    pillar: pillar('justice'),
    output: output('congress'),
    document: document('congress-statement'),
    state: 'confirmed',
    entities: [{ entity: entity('UNODC'), part: 'organizer' }],
  }),
  did('viktor', '2021-03-15', holdEvent, {
    event: event('congress-statement'),
    summary: summaries.congressStatement,
  }),
  did('viktor', '2021-03-29', addHostMeeting, {
    id: host('commission'),
    slug: 'thirtieth-crime-commission',
    name: hosts.commission,
    firstDay: '2021-05-17',
    lastDay: '2021-05-21',
    body: body('CCPCJ'),
  }),
  did('viktor', '2021-04-12', announceEvent, {
    id: event('side-event'),
    slug: 'side-event-crime-commission-2021',
    kind: 'side-event',
    title: titles.sideEvent,
    firstDay: '2021-05-19',
    startsAt: '13:00',
    zone: 'Europe/Vienna',
    place: places.vienna,
    platform: 'Webex',
    host: host('commission'),
    pillar: pillar('justice'),
    output: output('side-event'),
    state: 'confirmed',
    entities: [
      { entity: entity('UNODC'), part: 'organizer' },
      { entity: entity('OHCHR'), part: 'co-sponsor' },
    ],
    // Names are invented; an independent expert speaks for no entity.
    speakers: [
      { person: person('viktor'), entity: entity('UNODC'), capacity: 'moderator' },
      { name: 'Amarachi Lindholm', entity: entity('OHCHR'), capacity: 'un-official', topic: topics.policing },
      { name: 'Duarte Kipkemboi', entity: entity('OHCHR'), capacity: 'un-official', topic: topics.policing },
      { name: 'Teuila Marchetti', body: topics.committee, capacity: 'independent-expert', topic: topics.profiling },
      { person: person('salome'), entity: entity('OHCHR'), capacity: 'network-representative', topic: topics.network },
      { person: person('eleni'), entity: entity('UNESCO'), capacity: 'network-representative', topic: topics.network },
    ],
  }),
  did('viktor', '2021-04-12', cite, {
    event: event('side-event'),
    symbol: 'A/HRC/RES/43/1',
    title: cited.policingReport,
  }),
  did('viktor', '2021-04-12', cite, { event: event('side-event'), symbol: 'CERD/C/GC/36', title: cited.profiling }),
  did('viktor', '2021-05-20', holdEvent, { event: event('side-event'), summary: summaries.sideEvent }),
]

/** The submission on the Agenda for Protection. */
const submission: readonly Deed[] = [
  did('salome', '2021-04-26', announceEvent, {
    id: event('submission'),
    slug: 'submission-agenda-for-protection',
    kind: 'submission',
    title: titles.submission,
    firstDay: '2021-04-01',
    precise: 'month',
    addressee: processes.protectionColleagues,
    process: processes.agendaForProtection,
    pillar: pillar('protection'),
    output: output('submission'),
    document: document('submission'),
    entities: [{ entity: entity('OHCHR'), part: 'organizer' }],
  }),
  {
    ...did('salome', '2021-04-29', holdEvent, { event: event('submission'), summary: summaries.submission }),
    at: '10:00',
  },
]

/** The Checklist goes to country teams: a webinar with one, a training in another country. */
const withTeams: readonly Deed[] = [
  did('paloma', '2021-04-23', announceEvent, {
    id: event('indonesia'),
    slug: 'webinar-indonesia-2021',
    kind: 'webinar',
    title: titles.indonesia,
    firstDay: '2021-05-06',
    pillar: pillar('behind'),
    output: output('engagement'),
    document: document('checklist'),
    team: team('indonesia'),
    platform: 'Teams',
    countries: [{ country: country('IDN'), part: 'about' }],
    entities: [{ entity: entity('WHO'), part: 'organizer' }],
  }),
  did('paloma', '2021-05-07', holdEvent, { event: event('indonesia'), summary: summaries.indonesia }),
  did('paloma', '2021-05-03', announceEvent, {
    id: event('moldova'),
    slug: 'training-moldova-2021',
    kind: 'training',
    title: titles.moldova,
    firstDay: '2021-05-27',
    pillar: pillar('behind'),
    output: output('engagement'),
    document: document('checklist'),
    team: team('moldova'),
    place: places.chisinau,
    countries: [{ country: country('MDA'), part: 'about' }],
    entities: [{ entity: entity('OHCHR'), part: 'organizer' }],
  }),
  // Officials are counted, never named.
  did('paloma', '2021-05-28', holdEvent, {
    event: event('moldova'),
    summary: summaries.moldova,
    participants: [{ kind: 'government', number: 55 }],
  }),
]

/** Two sessions on the new spaces. */
const sessions: readonly Deed[] = ['2021-04-20', '2021-04-27'].flatMap((day, at) => [
  did('milena', '2021-04-14', announceEvent, {
    id: event(`session-${at + 1}`),
    slug: `information-session-${day}`,
    kind: 'information-session',
    title: titles.session,
    firstDay: day,
    platform: 'Teams',
    pillar: pillar('knowledge'),
    output: output('sessions'),
    audience: 'network',
    entities: [{ entity: entity('UNHCR'), part: 'organizer' }],
  }),
  { ...did('milena', day, holdEvent, { event: event(`session-${at + 1}`) }), at: '17:00' },
])

export const events: readonly Deed[] = [...launch, ...criminalJustice, ...submission, ...withTeams, ...sessions]
