import { addHostMeeting, addCountries, announceEvent, confirmEvent, holdEvent } from '#events'
import { did } from '../../deed.ts'
import type { Deed } from '../../deed.ts'
import { body, country, entity, event, host, output, pillar } from '../ids.ts'
import { titles } from '../texts/events.ts'
import { hosts, places } from '../texts/outside.ts'
import { summaries } from '../texts/summaries.ts'

/** The course: four weeks for twelve teams, with ten facilitators of six entities. */
const course: readonly Deed[] = [
  did('paloma', '2021-05-20', announceEvent, {
    id: event('course'),
    slug: 'course-for-country-teams-2021',
    kind: 'course',
    title: titles.course,
    firstDay: '2021-10-04',
    lastDay: '2021-10-28',
    pillar: pillar('behind'),
    output: output('course'),
    platform: 'Teams',
    places: [{ what: 'country-teams', number: 12 }],
    entities: [
      { entity: entity('WHO'), part: 'organizer' },
      // The source gives their sum, ten; how many came from each is the sample’s own.
      { entity: entity('OHCHR'), part: 'facilitator', number: 3 },
      { entity: entity('UNHCR'), part: 'facilitator', number: 2 },
      { entity: entity('UNICEF'), part: 'facilitator', number: 2 },
      { entity: entity('OSAPG'), part: 'facilitator', number: 1 },
      { entity: entity('UNODC'), part: 'facilitator', number: 1 },
      { entity: entity('WHO'), part: 'facilitator', number: 1 },
    ],
  }),
  did('paloma', '2021-10-29', holdEvent, { event: event('course') }),
]

/** The briefing for Member States: to be confirmed in June, confirmed in July, held in September. */
const briefing: readonly Deed[] = [
  did('eleni', '2021-05-12', addHostMeeting, {
    id: host('council'),
    slug: 'forty-eighth-human-rights-council',
    name: hosts.council,
    firstDay: '2021-09-13',
    lastDay: '2021-10-11',
    body: body('HRC'),
  }),
  did('eleni', '2021-05-12', announceEvent, {
    id: event('briefing'),
    slug: 'briefing-for-member-states-2021',
    kind: 'briefing',
    title: titles.briefing,
    firstDay: '2021-09-01',
    precise: 'month',
    host: host('council'),
    pillar: pillar('development'),
    output: output('briefing'),
    state: 'tentative',
    entities: [
      { entity: entity('OHCHR'), part: 'organizer' },
      { entity: entity('UNESCO'), part: 'organizer' },
    ],
  }),
  did('eleni', '2021-07-20', confirmEvent, { event: event('briefing'), day: '2021-07-20', firstDay: '2021-09-21' }),
  // Eleven States co-sponsored it. The source does not name them: these are the sample’s own.
  did('farid', '2021-09-06', addCountries, {
    event: event('briefing'),
    countries: ['AUT', 'BRA', 'CRI', 'FIN', 'GHA', 'IDN', 'MEX', 'MDA', 'SEN', 'SVN', 'URY'].map((code) => ({
      country: country(code),
      part: 'co-sponsor',
    })),
  }),
  did('eleni', '2021-09-22', holdEvent, { event: event('briefing'), summary: summaries.briefing }),
]

/** The twentieth anniversary of Durban: a campaign, and the day itself at the General Assembly. */
const durban: readonly Deed[] = [
  did('luz', '2021-05-31', addHostMeeting, {
    id: host('assembly'),
    slug: 'durban-twentieth-anniversary',
    name: hosts.assembly,
    firstDay: '2021-09-22',
    lastDay: '2021-09-22',
    body: body('GA'),
  }),
  did('luz', '2021-05-31', announceEvent, {
    id: event('durban'),
    slug: 'durban-campaign-2021',
    kind: 'campaign',
    title: titles.durban,
    firstDay: '2021-06-01',
    lastDay: '2021-09-22',
    pillar: pillar('communications'),
    output: output('durban'),
    entities: [
      { entity: entity('DGC'), part: 'organizer' },
      { entity: entity('UNFPA'), part: 'organizer' },
    ],
  }),
  did('luz', '2021-05-31', announceEvent, {
    id: event('anniversary'),
    slug: 'durban-anniversary-2021',
    kind: 'observance',
    title: titles.anniversary,
    firstDay: '2021-09-22',
    place: places.newYork,
    host: host('assembly'),
    pillar: pillar('communications'),
    output: output('durban'),
  }),
  did('luz', '2021-09-23', holdEvent, { event: event('durban') }),
  did('luz', '2021-09-23', holdEvent, { event: event('anniversary') }),
]

/** What came and what comes in 2022. */
const after: readonly Deed[] = [
  did('salome', '2021-12-15', announceEvent, {
    id: event('january'),
    slug: 'webinar-january-2022',
    kind: 'webinar',
    title: titles.january,
    firstDay: '2022-01-20',
    pillar: pillar('development'),
    audience: 'un',
    platform: 'Teams',
    entities: [{ entity: entity('OHCHR'), part: 'organizer' }],
  }),
  did('salome', '2022-01-21', holdEvent, { event: event('january') }),
  did('salome', '2022-01-24', announceEvent, {
    id: event('languages'),
    slug: 'community-of-practice-languages-2022',
    kind: 'webinar',
    title: titles.languages,
    firstDay: '2022-03-31',
    startsAt: '14:00',
    zone: 'Europe/Zurich',
    platform: 'Teams',
    pillar: pillar('behind'),
    entities: [
      { entity: entity('OHCHR'), part: 'organizer' },
      { entity: entity('UNESCO'), part: 'organizer' },
    ],
  }),
]

export const eventsOfTheAutumn: readonly Deed[] = [...course, ...briefing, ...durban, ...after]
