import { meetingsNamed } from '#meetings'
import { askedId, askedPage, askedYear, get, notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { aroundDecisions } from './around.ts'
import { mayRecord } from './decision.ts'
import { openFollowUps } from './following/read-follow-ups.ts'
import { DecisionPage } from './pages/decision-page.tsx'
import { RegisterPage } from './pages/register-page.tsx'
import type { Asked } from './pages/register-page.tsx'
import { decisionCard, decisionsFor, yearsOfDecisions } from './read-register.ts'
import type { Decision } from './read-register.ts'
import { decisionViews, followUpViews } from './views.ts'
import { speak } from './words/index.ts'

const open = { rate: 'page', audit: 'none', level: 'unclassified', speak } as const

export const register = get({
  ...open,
  path: '/decisions',
  name: 'decisions.register',
  may: ['network'],
  show: async (desk) => {
    const { tx, by, lang, href, today } = desk
    const asked = askedOf(desk)
    const { pillars, plans } = await aroundDecisions(desk)
    const all = Object.values(asked).every((one) => one === '')
    const narrowed = {
      year: asked.year === '' ? undefined : Number(asked.year),
      pillar: asked.pillar === '' ? undefined : asked.pillar,
      plan: asked.plan === '' ? undefined : asked.plan,
      open: asked.state === 'open',
    }
    const decisions = await decisionsFor(tx, narrowed, today)
    const pages = Math.max(1, Math.ceil(decisions.length / shownMax))
    const page = Math.min(askedPage(desk, 'page'), pages)
    const body = (
      <RegisterPage
        {...{ lang, href, asked, pillars, plans, page, pages }}
        years={await yearsOfDecisions(tx)}
        decisions={decisions.slice((page - 1) * shownMax, page * shownMax)}
        count={decisions.length}
        comeDue={all && page === 1 ? await comeDue(desk) : []}
        mayRecord={recordsAny(by.grants)}
      />
    )
    const title = speak(lang)('decisions.register')
    return { title, section: 'meetings', crumbs: crumbsTo(desk), body, wide: true }
  },
})

export const card = get({
  ...open,
  path: '/d/:label',
  name: 'decisions.decision',
  may: ['public'],
  show: async (desk) => {
    const { tx, by, lang, href } = desk
    const decision = await decisionHere(desk)
    const { pillars, plans, audience } = await aroundDecisions(desk)
    const meeting =
      decision.meeting === null ? undefined : (await meetingsNamed(tx, [decision.meeting])).get(decision.meeting)
    const [view] = await decisionViews(desk, [decision])
    if (view === undefined) throw new Error(`${decision.label} is there and has no view`)
    const body = (
      <DecisionPage
        {...{ lang, href, view, meeting }}
        pillar={pillars.find(({ value }) => value === decision.pillar)}
        plan={plans.find(({ value }) => value === decision.plan)}
        audience={audience(decision.audience)}
        inside={by.grants.has('network')}
        keeps={mayRecord(by.grants, decision.pillar)}
      />
    )
    const title = speak(lang)(`decisions.heading-${decision.kind}`, { label: decision.label })
    return { title, section: 'meetings', crumbs: registerCrumbs(desk), body }
  },
})

/** The decision of the address; nothing for a reader who may not see it. */
export const decisionHere = async ({ tx, params, today }: Desk): Promise<Decision> =>
  (await decisionCard(tx, params['label'] ?? '', today)) ?? notFound()

/** Whether somebody with these grants records decisions at all. */
export const recordsAny = (grants: ReadonlySet<string>): boolean =>
  mayRecord(grants, null) || [...grants].some((grant) => grant.startsWith('lead:'))

// Decisions stand below meetings in the navigation; readers outside the network have no list to go back to.
const crumbsTo = ({ lang, href, by }: Desk) =>
  by.grants.has('network') ? [{ label: speak(lang)('decisions.meetings'), href: href('/meetings') }] : []

export const registerCrumbs = (desk: Desk) =>
  desk.by.grants.has('network')
    ? [...crumbsTo(desk), { label: speak(desk.lang)('decisions.title'), href: desk.href('/decisions') }]
    : []

/** What the address asks for; anything it does not say well is taken as not said. */
const askedOf = (desk: Desk): Asked => ({
  year: askedYear(desk, 'year') ?? '',
  pillar: askedId(desk, 'pillar') ?? '',
  plan: askedId(desk, 'plan') ?? '',
  state: desk.query.get('state') === 'open' ? 'open' : '',
})

const shownMax = 50

/** What a reminder has brought up and nobody has closed since. */
async function comeDue(desk: Desk) {
  const views = await followUpViews(desk, await openFollowUps(desk.tx, desk.today))
  return views.filter(({ reminders }) => reminders.length > 0)
}
