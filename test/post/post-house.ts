import { correspondenceOf, jobsOf } from '#app'
import { runOnce } from '#platform/jobs'
import type { Arrived, Incoming, Received, Receiver, Resolver } from '#platform/post'
import { deliverLetters, takeIn, vouched } from '#platform/post'
import { testHouse } from '../house.ts'

/** What the network's own domain is in tests without settings: `localhost`. */
export const domain = 'localhost'

type Given = { readonly at?: string; readonly receive?: (letter: Incoming) => Received; readonly resolver?: Resolver }

/**
 * A house with one receiver, which answers for `try` and remembers what it was handed; with a person who writes from
 * amina@who.example.org in French.
 */
export async function postHouse({ at = '2021-06-14T09:00:00Z', receive, resolver }: Given = {}) {
  const t = await testHouse({ at })
  const { house } = t
  const handed: Incoming[] = []
  const amina = house.newId()
  await house.worker
    .insertInto('accounts')
    .values({ id: amina, address: 'amina@who.example.org', lang: 'fr' })
    .execute()
  const receiver: Receiver = {
    name: 'tests.try',
    takes: (_, local) => local === 'try',
    receive: async (_, letter) => {
      handed.push(letter)
      return receive?.(letter) ?? { state: 'understood', outcome: 'platform.cancel' }
    },
  }
  const rooms = [{ name: 'tests', receives: [receiver] }]
  const how = { ...correspondenceOf(rooms), ...(resolver === undefined ? {} : { resolver }) }
  const jobs = [
    ...jobsOf(rooms).filter(({ name }) => name.startsWith('post.') && name !== 'post.deliver'),
    deliverLetters(how),
  ]
  // Whoever sits at the machine vouches for a letter, unless the post is to judge it.
  const take = (raw: Uint8Array, { toBeJudged, ...more }: Partial<Arrived> & { toBeJudged?: boolean } = {}) =>
    takeIn(house, [receiver], {
      raw,
      envelopeFrom: 'amina@who.example.org',
      envelopeTo: `try@${domain}`,
      cameBy: 'command',
      ...(toBeJudged === true ? {} : { verdict: vouched }),
      ...more,
    })
  return { ...t, amina, handed, receiver, how, take, deliver: () => runOnce(house, jobs), ...reads(house) }
}

const reads = ({ worker }: { worker: Awaited<ReturnType<typeof testHouse>>['house']['worker'] }) => ({
  rowOf: (id: string) => worker.selectFrom('incoming').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  answers: () =>
    worker
      .selectFrom('letters')
      .selectAll()
      .where('class', 'in', ['receipt', 'not-understood', 'unsure-sender'])
      .orderBy('id')
      .execute(),
})
