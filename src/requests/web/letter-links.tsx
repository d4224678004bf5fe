import * as v from 'valibot'
import type { House } from '#platform/acts'
import type { FormRoute } from '#platform/web'
import { textAt } from '#platform/web'
import { scopedForm } from '#accounts'
import { dispute } from '../answering/dispute.ts'
import { heldReply, ownReply, settleHeld } from '../answering/held-reply.ts'
import { letterOf, standing } from '../answering/letter-of.ts'
import { notMe } from '../answering/not-me.ts'
import { takeUp } from '../answering/receive-reply.ts'
import { sayWhose } from '../answering/say-whose.ts'
import type { Asking } from '../kinds.ts'
import { NotMePage, OwnReplyPage } from '../pages/letter-links.tsx'
import { speak } from '../words/index.ts'

const kept = { rate: 'form', audit: 'ledger', speak } as const
const answers = v.object({ answers: v.array(v.string()) })
const held = v.object({ held: v.string() })

/** Where a receipt leads whoever did not give the answer in it. */
export const notMeRoute: FormRoute = scopedForm({
  ...kept,
  path: '/not-me/:name',
  name: 'requests.not-me',
  purpose: notMe,
  act: dispute,
  start: () => ({}),
  input: (_, values, { about }) => ({ ...v.parse(answers, about), said: textAt(values, 'said') }),
  page: (desk, state) => ({
    title: speak(desk.lang)('requests.not-me-title'),
    body: <NotMePage form={state} done={desk.query.has('done')} />,
  }),
  then: (_, __, name) => `/not-me/${name}?done`,
})

/** Where somebody says whether a reply that is held is theirs; what it says is done then, and not before. */
export function ownReplyRoute(asking: Asking): FormRoute {
  const base = scopedForm({
    ...kept,
    path: '/my-reply/:name',
    name: 'requests.my-reply',
    purpose: ownReply,
    act: sayWhose,
    start: () => ({}),
    input: (_, values, { about }) => ({ ...v.parse(held, about), whose: textAt(values, 'whose') }),
    page: async ({ house, lang }, state, { about }) => ({
      title: speak(lang)('requests.own-reply-title'),
      body: <OwnReplyPage form={state} held={await heldReply(house, v.parse(held, about).held)} />,
    }),
    then: (_, __, name) => `/my-reply/${name}?done`,
  })
  return {
    ...base,
    perform: async (house, input, how) => {
      const outcome = await base.perform(house, input, how)
      await doAsSaid(house, asking, v.parse(said, outcome))
      return outcome
    },
  }
}

const said = v.looseObject({ about: v.string(), whose: v.picklist(['theirs', 'not-theirs']) })

async function doAsSaid(house: House, asking: Asking, { about, whose }: v.InferOutput<typeof said>): Promise<void> {
  const found = await heldReply(house, about)
  // What was said first holds: the page then shows it.
  if (found === undefined || found.settled !== null) return
  if (whose === 'not-theirs')
    return settleHeld(house, found, whose, { state: 'refused', outcome: 'requests.not-theirs' })
  const letter = await letterOf(house, found.scope)
  const open = letter !== undefined && standing(letter.scope, house.clock()) === 'open'
  const became = open
    ? await takeUp(house, asking, { incoming: found.reply, letter })
    : ({ state: 'refused', outcome: 'requests.too-late' } as const)
  await settleHeld(house, found, whose, became)
}
