import type { Child } from 'hono/jsx'
import type { Outcome } from '#platform/acts'
import type { Crumb, Desk, Page, Values } from '#platform/web'
import { textIn } from '#platform/words'
import { mayArrange, mayArrangeSome } from '../arrange.ts'
import { eventCard } from '../read-card.ts'
import type { EventCard } from '../read-card.ts'
import { speak } from '../words/index.ts'
import { audienceWords } from './event-field.tsx'
import type { AudienceWord } from './event-field.tsx'

/** Rules and limits that all forms of this room have in common. */
export const formRules = {
  may: ({ by }: Desk): boolean => mayArrangeSome(by.grants),
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  speak,
} as const

/** The event of the address, for somebody who arranges it; for others there is none. */
export async function ownEvent({ tx, params, today, by }: Desk): Promise<EventCard | undefined> {
  const card = await eventCard(tx, params['slug'] ?? '', today)
  return card !== undefined && mayArrange(by.grants, card.pillar) ? card : undefined
}

/** The same where there is one for certain: the form was started with it. */
export async function theEvent(desk: Desk): Promise<EventCard> {
  const card = await ownEvent(desk)
  if (card === undefined) throw new Error(`events: ${desk.path} was started without its event`)
  return card
}

/** Starts a form about an event with some values, or not at all. */
export const startAt =
  (values: (card: EventCard, desk: Desk) => Values = () => ({})) =>
  async (desk: Desk): Promise<Values | undefined> => {
    const card = await ownEvent(desk)
    return card === undefined ? undefined : values(card, desk)
  }

/** The way to a form: calendar, event. */
export const crumbsTo = ({ href, lang }: Desk, card?: EventCard): Crumb[] => [
  { label: speak(lang)('events.title'), href: href('/calendar') },
  ...(card === undefined ? [] : [{ label: textIn(card.title, lang).text, href: href(`/events/${card.slug}`) }]),
]

/** A form's page: its title, what it asks, and the way to it. */
export const formPage = (desk: Desk, { title, card }: { title: string; card?: EventCard }, asked: Child): Page => ({
  title,
  crumbs: crumbsTo(desk, card),
  section: 'calendar',
  body: (
    <>
      <h1>{title}</h1>
      {asked}
    </>
  ),
})

/** Where a form leads: to the page of the event. */
export const toEvent = (_: Desk, { slug }: Outcome): string => `/events/${typeof slug === 'string' ? slug : ''}`

/** Whom this person can show something to. */
export const audiencesOf = ({ by }: Desk): AudienceWord[] =>
  audienceWords.filter((word) => word === 'pillar' || by.grants.has(word))

/** The audience as the act asks it: that of a pillar has the pillar's id. */
export const audienceFrom = (word: string, pillar: string): string =>
  word === 'pillar' && pillar !== '' ? `pillar:${pillar}` : word
