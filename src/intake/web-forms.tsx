import * as v from 'valibot'
import { Written, form } from '#platform/web'
import type { Desk } from '#platform/web'
import { applyIntake } from './applying/apply.ts'
import { readyOf } from './applying/order.ts'
import { writeApplied } from './applying/write-applied.ts'
import { decide } from './deciding/decide.ts'
import { countsOf, standingOf, standings } from './intake.ts'
import { InTheWay, PressPage } from './pages/forms.tsx'
import { doneSince } from './read.ts'
import { tellSince } from './telling/in-the-way.ts'
import { tellItem } from './telling/tell.ts'
import { undoIntake } from './undoing/undo.ts'
import { crumbsTo, formRules, theIntake, wholeOf } from './web-at.ts'
import { speak } from './words/index.ts'

const ofIntake = {
  ...formRules,
  start: async (desk: Desk) => ({ intake: (await theIntake(desk)).id }),
  then: (desk: Desk) => `/intake/${desk.params['id'] ?? ''}`,
} as const

/** Pressed beside each proposal, and once for all without doubts; its own page is for whoever comes to it otherwise. */
export const decideForm = form({
  ...ofIntake,
  path: '/intake/:id/decide',
  name: 'intake.decide',
  act: decide,
  input: (desk, { proposal, kind, group, answer }) => ({ intake: desk.params['id'], proposal, kind, group, answer }),
  page: async (desk, state) => {
    const { intake, items, telling } = await wholeOf(desk)
    const say = speak(desk.lang)
    const item = items.find(({ proposal }) => proposal.key === state.text('proposal'))
    const open = countsOf(items)['open']
    const title = item === undefined ? say('intake.accept-all', { n: open }) : tellItem(item, telling)
    const lead = item === undefined ? say('intake.nothing-saved') : say(`intake.standing-${standingOf(item)}`)
    const sent = { kind: 'accepted', ...(item === undefined ? {} : { proposal: item.proposal.key }) }
    const body = <PressPage form={state} title={title} lead={lead} button={say('intake.accept')} values={sent} />
    return { title, section: 'reports', crumbs: crumbsTo(desk, intake), body }
  },
  then: (desk, { proposal }) => backTo(desk, typeof proposal === 'string' ? proposal : undefined),
})

/** Where the reader was among the proposals. */
export function backTo({ params, query }: Desk, proposal?: string): string {
  const standing = standings.find((one) => one === query.get('standing'))
  const page = /^\d{1,4}$/.exec(query.get('page') ?? '')?.[0]
  const kept = new URLSearchParams({
    ...(standing === undefined ? {} : { standing }),
    ...(page === undefined ? {} : { page }),
  })
  const asked = kept.size === 0 ? '' : `?${kept}`
  return `/intake/${params['id'] ?? ''}${asked}${proposal === undefined ? '' : `#p-${encodeURIComponent(proposal)}`}`
}

const given = v.object({ intake: v.string() })

export const applyForm = {
  ...form({
    ...ofIntake,
    path: '/intake/:id/apply',
    name: 'intake.apply',
    act: writeApplied,
    input: (desk) => ({ intake: desk.params['id'] }),
    page: async (desk, state) => {
      const { intake, items } = await wholeOf(desk)
      const say = speak(desk.lang)
      const title = say('intake.apply-n', { n: readyOf(items).size })
      const body = <PressPage form={state} title={title} lead={say('intake.apply-lead')} button={title} />
      return { title, section: 'reports', crumbs: crumbsTo(desk, intake), body }
    },
  }),
  // Each thing is made by an act of its own; what this route's own act writes down is what came of them all.
  perform: (house, input, { token, key }) => {
    const { intake } = v.parse(given, input)
    return applyIntake(intake, { house, token, channel: 'web', ...(key === undefined ? {} : { key }) })
  },
} satisfies ReturnType<typeof form>

export const undoForm = form({
  ...ofIntake,
  path: '/intake/:id/undo',
  name: 'intake.undo',
  act: undoIntake,
  input: (desk) => ({ intake: desk.params['id'] }),
  page: async (desk, state) => {
    const { intake, items, telling } = await wholeOf(desk)
    const say = speak(desk.lang)
    const made = items.filter(({ made: one }) => one !== undefined)
    const since = intake.undone === null ? await doneSince(desk.tx, intake.id) : []
    const title = say('intake.undo')
    const lead = say('intake.undo-lead', { n: made.length })
    const body = (
      <PressPage form={state} title={title} lead={lead} button={title} kind="danger">
        <p>
          <Written text={intake.name} />
        </p>
        <InTheWay lang={desk.lang} lines={await tellSince(desk.tx, since, telling)} />
      </PressPage>
    )
    return { title, section: 'reports', crumbs: crumbsTo(desk, intake), body }
  },
})
