import { affiliationsOn, personCard, personNames } from '#members'
import { circulationsTo, documentsOfVersions } from '#documents'
import { askedId, askedPage, askedYear, get, notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { textIn } from '#platform/words'
import { observancesList } from '#terminology'
import type { Names } from '#terminology'
import { aroundMeetings } from './around.ts'
import { concernsAbout } from './planning/concerns.ts'
import { kinds, mayArrange, standingOf } from './meeting.ts'
import type { Capacity } from './meeting.ts'
import type { TabledPaper } from './pages/agenda.tsx'
import type { NamedConcern } from './pages/concerns.tsx'
import { MeetingPage } from './pages/meeting-page.tsx'
import { MeetingsPage } from './pages/meetings-page.tsx'
import type { Asked } from './pages/meetings-page.tsx'
import type { Participant } from './pages/participants.tsx'
import { quarterCounts } from './read-counts.ts'
import { meetingCard } from './read-card.ts'
import type { MeetingCard } from './read-card.ts'
import { meetingsList, yearsOfMeetings } from './read-list.ts'
import type { Listed } from './read-list.ts'
import { speak } from './words/index.ts'

const open = { rate: 'page', audit: 'none', level: 'unclassified', speak } as const

export const list = get({
  ...open,
  path: '/meetings',
  name: 'meetings.meetings',
  may: ['network'],
  show: async (desk) => {
    const { tx, by, lang, href, today } = desk
    const asked = askedOf(desk)
    const { pillars } = await aroundMeetings(desk)
    const found = await meetingsList(tx, {
      kind: kinds.find((kind) => kind === asked.kind),
      pillar: asked.pillar === '' ? undefined : asked.pillar,
      year: asked.year === '' ? undefined : Number(asked.year),
    })
    const stands = (standing: string) => (meeting: Listed) => standingOf(meeting, today) === standing
    const held = found.filter(stands('held'))
    const page = pageOf(desk, held.length)
    const body = (
      <MeetingsPage
        {...{ lang, href, asked, pillars }}
        held={held.slice((page - 1) * heldMax, page * heldMax)}
        page={page}
        pages={pagesOf(held.length)}
        years={await yearsOfMeetings(tx)}
        toCome={found.filter(stands('planned')).toReversed()}
        unrecorded={found.filter(stands('unrecorded')).toReversed()}
        counts={await countsFor(desk, asked, held)}
        mayPlan={kindsFor(by.grants).length > 0}
        last={held.find((meeting) => mayArrange(by.grants, meeting))?.slug}
        additions={await desk.additions('meetings.meetings', 'meetings')}
      />
    )
    return { title: speak(lang)('meetings.title'), section: 'meetings', body, wide: true }
  },
})

export const card = get({
  ...open,
  path: '/meetings/:slug',
  name: 'meetings.meeting',
  may: ['public'],
  show: async (desk) => {
    const { by, lang, href, today } = desk
    const meeting = await meetingHere(desk)
    const { pillars, entityCalled, audience, names } = await aroundMeetings(desk)
    const standing = standingOf({ day: meeting.day, heldOn: meeting.held?.day ?? null }, today)
    const arranges = mayArrange(by.grants, meeting)
    const body = (
      <MeetingPage
        {...{ lang, href, card: meeting, standing, pillars, entityCalled, arranges }}
        audience={audience(meeting.audience)}
        zones={await zonesFor(desk, meeting)}
        concerns={arranges && standing !== 'held' ? await concernsOf(desk, meeting.day, names) : []}
        papers={await papersOf(desk, meeting)}
        tabled={await tabledOf(desk, meeting)}
        participants={await participantsOf(desk, meeting)}
        inside={by.grants.has('network')}
        additions={await desk.additions('meetings.meeting', meeting.id)}
      />
    )
    return { title: textIn(meeting.title, lang).text, section: 'meetings', crumbs: crumbsTo(desk), body, wide: true }
  },
})

/** So many held meetings to a page: the list of a year with room to spare. */
const heldMax = 80

const pagesOf = (held: number): number => Math.max(1, Math.ceil(held / heldMax))

const pageOf = (desk: Desk, held: number): number => Math.min(askedPage(desk, 'page'), pagesOf(held))

/** The meeting of the address; nothing for a reader who may not see it. */
export const meetingHere = async ({ tx, params }: Desk): Promise<MeetingCard> =>
  (await meetingCard(tx, params['slug'] ?? '')) ?? notFound()

/** The way down to a meeting, for the pages below the list. */
export const crumbsTo = ({ lang, href, by }: Desk) =>
  by.grants.has('network') ? [{ label: speak(lang)('meetings.title'), href: href('/meetings') }] : []

/** What speaks against a day, with the names of the days that the world marks. */
export async function concernsOf({ tx, lang, today }: Desk, day: string, names: Names): Promise<NamedConcern[]> {
  const concerns = concernsAbout(day, await observancesList(tx), today)
  return concerns.map((one) => (one.kind === 'observance' ? { ...one, name: names.name(one.term, lang).text } : one))
}

/** Which meetings somebody with these grants may call. */
export const kindsFor = (grants: ReadonlySet<string>) => {
  const leads = [...grants].filter((grant) => grant.startsWith('lead:')).map((grant) => grant.slice('lead:'.length))
  return kinds.filter((kind) => mayArrange(grants, { kind, pillar: leads[0] }))
}

/** What the address asks for; anything it does not say well is taken as not said. */
const askedOf = (desk: Desk): Asked => ({
  kind: kinds.find((kind) => kind === desk.query.get('kind')) ?? '',
  pillar: askedId(desk, 'pillar') ?? '',
  year: askedYear(desk, 'year') ?? '',
})

/** Counts of the year that was asked for, else of the latest in which a meeting was held. */
async function countsFor({ tx }: Desk, { kind, pillar, year }: Asked, held: readonly Listed[]) {
  const latest = year === '' ? held[0]?.heldOn?.slice(0, 4) : year
  if (latest === undefined) return undefined
  const counts = await quarterCounts(tx, Number(latest))
  const asked = counts.filter((one) => (kind === '' || one.kind === kind) && (pillar === '' || one.pillar === pillar))
  return { year: Number(latest), counts: asked }
}

async function zonesFor({ tx, by }: Desk, { zone, startsAt }: MeetingCard): Promise<string[]> {
  if (by.id === null || startsAt === null) return [zone]
  const reader = await personCard(tx, by.id)
  return [...new Set([zone, reader?.zone ?? zone])]
}

async function papersOf({ tx }: Desk, { id }: MeetingCard) {
  const sent = await circulationsTo(tx, { meeting: id })
  return sent.map(({ document: { slug, title }, number, day, purpose }) => ({ slug, title, number, day, purpose }))
}

async function tabledOf({ tx }: Desk, { agenda }: MeetingCard): Promise<Map<string, TabledPaper>> {
  const versions = agenda.flatMap(({ version }) => version ?? [])
  const texts = await documentsOfVersions(tx, versions)
  const tabled = versions.flatMap((version) => {
    const text = texts.get(version)
    const number = text?.versions.find(({ id }) => id === version)?.number
    return text === undefined || number === undefined
      ? []
      : [[version, { slug: text.slug, title: text.title, number }] as const]
  })
  return new Map(tabled)
}

const capacityOrder: readonly Capacity[] = ['chair', 'member', 'guest', 'secretariat']

/** The list of participants: the chair first, guests and the secretariat last, within that by name. */
async function participantsOf({ tx, lang }: Desk, { attendances, held, day }: MeetingCard): Promise<Participant[]> {
  const people = attendances.flatMap(({ person }) => person ?? [])
  const called = await personNames(tx, people)
  const entityOf = await affiliationsOn(tx, people, held?.day ?? day)
  const order = new Intl.Collator(lang)
  return attendances
    .map(({ person, guest, guestOf, entity, capacity }) => ({
      name: guest ?? called.get(person ?? '') ?? '',
      // Somebody who has left the register keeps the place and loses the page.
      person: person !== null && called.has(person) ? person : null,
      entity: entity ?? entityOf.get(person ?? '') ?? null,
      guestOf,
      capacity,
    }))
    .toSorted(
      (one, other) =>
        capacityOrder.indexOf(one.capacity) - capacityOrder.indexOf(other.capacity) ||
        order.compare(one.name, other.name),
    )
}
