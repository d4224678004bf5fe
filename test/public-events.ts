import { addTeam } from '#countries'
import { addDocument } from '#documents'
import { addHostMeeting, addSpeaker, announceEvent, holdEvent } from '#events'
import { termId } from '#terminology'
import { convened } from './convened.ts'
import type { Convened } from './convened.ts'

/** What a network did before people outside it in the first half of 2021, as its pillars recorded it. It is 14 June 2021. */
export type Outward = Convened & {
  readonly country: (code: string) => string
  readonly event: (key: string) => string
  readonly document: string
}

export async function outward(): Promise<Outward> {
  const network = await convened()
  const { house, does, pillar, entity } = network
  const ids = new Map<string, string>()
  const event = (key: string): string => {
    const known = ids.get(key) ?? house.newId()
    ids.set(key, known)
    return known
  }
  const world = { ...network, event, country: (code: string) => termId('country', code), document: house.newId() }
  await does(addDocument, {
    id: world.document,
    slug: 'checklist',
    kind: 'checklist',
    title: { en: 'Checklist', fr: 'Liste de contrôle' },
    pillar: pillar('leave-no-one-behind'),
    audience: 'public',
  })
  await does(announceEvent, {
    id: event('launch'),
    slug: 'launch',
    kind: 'launch',
    title: { en: 'Launch of the Checklist' },
    firstDay: '2021-03-21',
    observance: termId('day', 'racial-discrimination'),
    document: world.document,
    pillar: pillar('leave-no-one-behind'),
    entities: [{ entity: entity('WHO'), part: 'organizer' }],
  })
  await does(holdEvent, { event: event('launch') })
  await justice(world)
  await withTeams(world)
  return world
}

async function justice({ does, event, pillar, entity, person }: Outward): Promise<void> {
  await does(addHostMeeting, {
    id: event('congress'),
    slug: 'crime-congress',
    name: { en: 'Fourteenth United Nations Congress on Crime Prevention and Criminal Justice' },
    theme: { en: 'Advancing crime prevention, criminal justice and the rule of law' },
    symbol: 'A/CONF.234',
    firstDay: '2021-03-07',
    lastDay: '2021-03-12',
    body: termId('body', 'crime-congress'),
  })
  await does(announceEvent, {
    id: event('statement'),
    slug: 'statement-crime-congress',
    kind: 'statement',
    title: { en: 'Minorities before the courts', fr: 'Les minorités face à la justice' },
    firstDay: '2021-03-09',
    host: event('congress'),
    pillar: pillar('criminal-justice'),
    speakers: [{ person: person('Bela'), entity: entity('UNODC'), capacity: 'network-representative' }],
  })
  await does(holdEvent, { event: event('statement') })
  await does(announceEvent, {
    id: event('side-event'),
    slug: 'side-event-vienna',
    kind: 'side-event',
    title: { en: 'Towards equitable law enforcement' },
    firstDay: '2021-05-19',
    startsAt: '13:00',
    zone: 'Europe/Vienna',
    host: event('congress'),
    pillar: pillar('criminal-justice'),
    entities: [{ entity: entity('OHCHR'), part: 'co-sponsor' }],
  })
  await does(addSpeaker, {
    event: event('side-event'),
    name: 'Teuila Marchetti',
    body: { en: 'CERD' },
    capacity: 'independent-expert',
  })
  await does(addSpeaker, { event: event('side-event'), entity: entity('OHCHR'), capacity: 'un-official' })
  await does(holdEvent, { event: event('side-event'), participants: [{ kind: 'all', number: 84 }] })
}

async function withTeams({ does, event, pillar, house, country }: Outward): Promise<void> {
  const team = house.newId()
  await does(addTeam, {
    id: team,
    slug: 'indonesia',
    kind: 'unct',
    name: { en: 'United Nations country team in Indonesia' },
    countries: [{ country: country('IDN'), from: '2019-01-01' }],
    source: 'the test',
  })
  await does(announceEvent, {
    id: event('webinar'),
    slug: 'webinar-indonesia',
    kind: 'webinar',
    title: { en: 'Webinar on the Checklist' },
    firstDay: '2021-05-06',
    team,
    platform: 'Webex',
    pillar: pillar('leave-no-one-behind'),
  })
  await does(holdEvent, { event: event('webinar') })
  await does(announceEvent, {
    id: event('training'),
    slug: 'training-moldova',
    kind: 'training',
    title: { en: 'Training on minority rights' },
    firstDay: '2021-05-27',
    countries: [{ country: country('MDA'), part: 'about' }],
    pillar: pillar('leave-no-one-behind'),
  })
  await does(holdEvent, { event: event('training'), participants: [{ kind: 'government', number: 55 }] })
}
