import * as v from 'valibot'
import { letterInLeavePath } from '#platform/mail'
import { notFound } from '#platform/web'
import type { Desk, FormRoute } from '#platform/web'
import { textIn } from '#platform/words'
import { deliveries } from '../list.ts'
import { speak } from '../words/index.ts'
import { leaveBy, wayOutOf } from './leave-by-letter.ts'
import type { WayOut } from './leave-by-letter.ts'
import { LeavePage } from './leave-page.tsx'

/** A mail provider that presses the button sends no choice: then nothing is what is wanted. */
const asks = v.object({
  letter: v.string('platform.required'),
  delivery: v.optional(v.picklist(deliveries, 'platform.choose-one'), 'none'),
})

/**
 * The way out that stands in the head of every letter of a list. Looking changes nothing; a POST takes effect at once,
 * without a cookie and from anywhere (RFC 8058), because what it may do is signed into its address and harmless.
 */
export const leave: FormRoute = {
  kind: 'form',
  path: '/u/:name',
  name: 'lists.leave',
  may: ['public'],
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  speak,
  from: 'anywhere',
  takesFiles: false,
  act: { name: 'lists.choose-delivery', asks },
  start: async (desk) => {
    await wayAt(desk)
    return { delivery: 'none' }
  },
  input: ({ params }, values) => ({ ...values, letter: params['name'] }),
  page: async (desk, form) => {
    const { list, person } = await wayAt(desk)
    const title = textIn(list.title, desk.lang).text
    const body = (
      <LeavePage
        form={form}
        list={title}
        known={person !== null}
        done={desk.query.has('saved')}
        chosen={chosenIn(desk)}
      />
    )
    return { title: speak(desk.lang)('lists.leave-title', { list: title }), body }
  },
  perform: async (house, input) => {
    const { letter, delivery } = v.parse(asks, input)
    const id = letterInLeavePath(house, letter)
    const way = id === undefined ? undefined : await wayOutOf(house, id)
    const outcome = await leaveBy(house, way ?? notFound(), delivery)
    return { ...outcome, delivery }
  },
  then: ({ params }, { delivery }) => `/u/${params['name'] ?? ''}?saved=${String(delivery)}`,
}

const chosenIn = ({ query }: Desk) => deliveries.find((one) => one === query.get('saved')) ?? 'none'

async function wayAt({ house, params }: Desk): Promise<WayOut> {
  const letter = letterInLeavePath(house, params['name'] ?? '')
  return (letter === undefined ? undefined : await wayOutOf(house, letter)) ?? notFound()
}
