import { addTeam, recordEngagement, serveCountry, stopServing } from '#countries'
import type { Lang } from '#platform/words'
import { shippedNames } from '#terminology'
import { did } from '../deed.ts'
import type { Deed } from '../deed.ts'
import { area, country, document, event, pillar, team } from './ids.ts'
import { engagements, offices, teamName, teams } from './texts/countries.ts'
import type { Six } from './texts/six.ts'

const source = 'Register of the Development Coordination Office'
const names = shippedNames('2021-01-01')

/** The teams with which the network has something to do; three of them serve several countries each. */
const known: readonly Deed[] = [
  ofOneCountry('indonesia', 'IDN'),
  ofOneCountry('moldova', 'MDA'),
  ofOneCountry('nepal', 'NPL'),
  ofOneCountry('kyrgyzstan', 'KGZ'),
  ofOneCountry('north-macedonia', 'MKD'),
  ofOneCountry('senegal', 'SEN'),
  ofOneCountry('tunisia', 'TUN'),
  ofOneCountry('colombia', 'COL'),
  ofOneCountry('guatemala', 'GTM'),
  ofOneCountry('costa-rica', 'CRI'),
  ofOneCountry('colombia-humanitarian', 'COL', 'hct'),
  ofOneCountry('somalia-humanitarian', 'SOM', 'hct'),
  ofSeveral('mauritius-seychelles', offices.mauritiusSeychelles, [country('MUS'), country('SYC')]),
  // The Pacific had two offices until the end of September 2021.
  ofSeveral('pacific-fiji', offices.fiji, [
    ...['FJI', 'SLB', 'TON', 'TUV', 'VUT'].map(country),
    ...['FSM', 'KIR', 'MHL', 'NRU', 'PLW'].map(country),
  ]),
  ofSeveral('pacific-samoa', offices.samoa, [country('WSM'), area('COK'), area('NIU'), area('TKL')]),
]

/** On 1 October 2021 a third office in the Pacific takes over five countries from the first. */
const thirdOffice: readonly Deed[] = [
  did('meret', '2021-10-01', addTeam, {
    id: team('pacific-micronesia'),
    slug: 'pacific-micronesia',
    kind: 'unct',
    name: teamName(teams.multiCountry, offices.micronesia),
    multiCountry: true,
    countries: [{ country: country('FSM'), from: '2021-10-01' }],
    source,
  }),
  ...['KIR', 'MHL', 'NRU', 'PLW'].map((code) =>
    did('meret', '2021-10-01', serveCountry, {
      team: team('pacific-micronesia'),
      country: country(code),
      from: '2021-10-01',
      source,
    }),
  ),
  ...['FSM', 'KIR', 'MHL', 'NRU', 'PLW'].map((code) =>
    did('meret', '2021-10-01', stopServing, {
      team: team('pacific-fiji'),
      country: country(code),
      on: '2021-09-30',
    }),
  ),
]

const withChecklist = { pillar: pillar('behind'), document: document('checklist') }

/** What was done with them. */
const contacts: readonly Deed[] = [
  did('paloma', '2021-04-23', recordEngagement, {
    ...withChecklist,
    team: team('indonesia'),
    kind: 'discussion',
    day: '2021-04-22',
    title: engagements.discussion,
    audience: 'public',
  }),
  did('paloma', '2021-05-07', recordEngagement, {
    ...withChecklist,
    team: team('indonesia'),
    kind: 'webinar',
    day: '2021-05-06',
    title: engagements.webinar,
    event: event('indonesia'),
    audience: 'public',
  }),
  did('paloma', '2021-05-28', recordEngagement, {
    ...withChecklist,
    team: team('moldova'),
    kind: 'training',
    day: '2021-05-27',
    title: engagements.training,
    event: event('moldova'),
    audience: 'public',
  }),
  did('paloma', '2021-08-19', recordEngagement, {
    ...withChecklist,
    team: team('pacific-fiji'),
    kind: 'discussion',
    day: '2021-08-18',
    title: engagements.discussion,
  }),
  did('paloma', '2021-09-17', recordEngagement, {
    pillar: pillar('behind'),
    team: team('nepal'),
    kind: 'advice',
    day: '2021-09-16',
    title: engagements.advice,
  }),
  did('paloma', '2021-11-19', recordEngagement, {
    ...withChecklist,
    team: team('pacific-micronesia'),
    kind: 'discussion',
    day: '2021-11-18',
    title: engagements.discussion,
  }),
]

export const countryTeams: readonly Deed[] = [...known, ...thirdOffice]
export const engagementsWithTeams: readonly Deed[] = contacts

function ofOneCountry(key: string, code: string, kind: 'unct' | 'hct' = 'unct'): Deed {
  return did('meret', '2021-01-11', addTeam, {
    id: team(key),
    slug: key,
    kind,
    name: teamName(teams[kind], officialName(country(code))),
    countries: [{ country: country(code) }],
    source,
  })
}

function ofSeveral(key: string, place: Six, countries: readonly string[]): Deed {
  return did('meret', '2021-01-11', addTeam, {
    id: team(key),
    slug: key,
    kind: 'unct',
    name: teamName(teams.multiCountry, place),
    multiCountry: true,
    countries: countries.map((one) => ({ country: one })),
    source,
  })
}

function officialName(id: string): Six {
  const name = (lang: Lang): string => names.name(id, lang).text
  return { ar: name('ar'), zh: name('zh'), en: name('en'), fr: name('fr'), ru: name('ru'), es: name('es') }
}
