import { meetingsNamed } from '#meetings'
import { planById } from '#plan'
import type { Addition, Desk } from '#platform/web'
import { mayRecord } from './decision.ts'
import { openFollowUps } from './following/read-follow-ups.ts'
import { openItemsFor } from './following/read-open-items.ts'
import { Concerning, OfDependency, OfMeeting, OfMeetings } from './pages/sections.tsx'
import { quotingDecisions } from './quoting.tsx'
import { decisionsFor } from './read-register.ts'
import { decisionViews, followUpViews } from './views.ts'

/** What decisions add to the pages of what they are about: meetings, pillars, plans, and what is waited for. */
export const additions: readonly Addition[] = [
  { to: 'meetings.meetings', show: registerLine },
  { to: 'meetings.meeting', show: ofMeeting },
  { to: 'plan.pillar', show: ofPillar },
  { to: 'plan.work-plan', show: ofPlan },
  { to: 'plan.dependency', show: ofDependency },
  { to: 'documents.agreed-language', show: quotingDecisions },
]

async function registerLine({ tx, lang, href, today }: Desk) {
  const open = await openFollowUps(tx, today)
  return <OfMeetings lang={lang} open={open.length} register={href('/decisions')} promises={href('/promises')} />
}

async function ofMeeting(desk: Desk, id: string) {
  const { tx, by, lang, href, today } = desk
  const meeting = (await meetingsNamed(tx, [id])).get(id)
  if (meeting === undefined) return undefined
  const held = meeting.heldOn !== null
  const decisions = await decisionsFor(tx, { meeting: id }, today)
  const carried = held ? [] : await openItemsFor(tx, meeting, today)
  // Readers outside the network are told of what was decided where they may see it, and of no gap.
  if (decisions.length + carried.length === 0 && !by.grants.has('network')) return undefined
  return (
    <OfMeeting
      lang={lang}
      decisions={await decisionViews(desk, decisions)}
      carried={await followUpViews(desk, carried)}
      held={held}
      record={mayRecord(by.grants, meeting.pillar) ? href(`/decisions/new?meeting=${meeting.slug}`) : undefined}
    />
  )
}

async function ofPillar(desk: Desk, id: string) {
  return concerning(desk, { narrowed: { pillar: id }, title: 'of-pillar', query: `pillar=${id}` })
}

async function ofPlan(desk: Desk, id: string) {
  const plan = await planById(desk.tx, id, desk.today)
  if (plan === undefined) return undefined
  return concerning(desk, { narrowed: { plan: id }, title: 'of-plan', query: `plan=${id}` })
}

const shownMax = 10

type Concern = {
  readonly narrowed: { readonly pillar: string } | { readonly plan: string }
  readonly title: 'of-pillar' | 'of-plan'
  readonly query: string
}

async function concerning(desk: Desk, { narrowed, title, query }: Concern) {
  const { tx, by, lang, href, today } = desk
  const decisions = await decisionsFor(tx, narrowed, today)
  if (decisions.length === 0) return undefined
  const register = by.grants.has('network') ? href(`/decisions?${query}`) : undefined
  const views = await decisionViews(desk, decisions.slice(0, shownMax))
  return <Concerning lang={lang} title={title} decisions={views} register={register} />
}

async function ofDependency(desk: Desk, id: string) {
  const waiting = (await openFollowUps(desk.tx, desk.today)).filter(({ waitsFor }) => waitsFor === id)
  if (waiting.length === 0) return undefined
  return <OfDependency lang={desk.lang} followUps={await followUpViews(desk, waiting)} />
}
