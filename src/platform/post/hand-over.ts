import type { House } from '#platform/acts'
import { Refusal } from '#platform/acts'
import type { Correspondence } from './correspondence.ts'
import { receiversOf } from './correspondence.ts'
import type { Incoming, Received, Receiver } from './incoming.ts'
import { hopsMax } from './limits.ts'
import type { ReadKept } from './read-kept.ts'

/** What became of a letter, and who took it. */
export type HandedOver = Received & { readonly receiver?: string }

/**
 * Hands a letter to the first receiver of its address that takes letters of its kind. What no person wrote is nobody's
 * answer; what may not be from whom it says waits for a person; a receiver's refusal is said to the sender.
 */
export async function handOver(house: House, { receivers }: Correspondence, read: ReadKept): Promise<HandedOver> {
  const { letter, unread } = read
  const circling = await goesInCircles(house, letter)
  if (circling !== undefined) return { state: 'ignored', outcome: circling, reply: false }
  if (unread !== undefined) return { state: 'to-sort', outcome: unread.code, values: unread.values }
  const willing = (await receiversOf(house, receivers, letter.local)).find((one) => takesKind(one, letter))
  if (willing === undefined)
    return letter.kind === 'person'
      ? { state: 'to-sort', outcome: 'post.nobody-takes' }
      : { state: 'ignored', outcome: `post.not-a-person-${letter.kind}`, reply: false }
  if (letter.kind === 'person' && mayBeForged(read) && willing.unsure !== 'welcome')
    return { state: 'to-sort', outcome: 'post.unsure', receiver: willing.name }
  return { ...(await received(house, willing, letter)), receiver: willing.name }
}

async function received(house: House, receiver: Receiver, letter: Incoming): Promise<Received> {
  try {
    return await receiver.receive(house, letter)
  } catch (trouble) {
    if (!(trouble instanceof Refusal)) throw trouble
    const values = Object.entries(trouble.details).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
    )
    return { state: 'refused', outcome: trouble.code, values: Object.fromEntries(values) }
  }
}

const takesKind = ({ kinds = ['person'] }: Receiver, { kind }: Incoming): boolean => kinds.includes(kind)

/** A letter in the name of somebody registered, or of an agency that says how its letters are signed, and this one is not. */
const mayBeForged = ({ letter: { verdict }, writer }: ReadKept): boolean =>
  !verdict.aligned && (writer !== undefined || verdict.dmarc === 'fail')

/** Our own letter come back, or one that has been through too many hands: nobody answers it, so the circle ends here. */
async function goesInCircles(house: House, letter: Incoming): Promise<string | undefined> {
  const { heads, messageId } = letter
  if (heads.filter(({ name }) => name === 'received').length > hopsMax) return 'post.too-many-hands'
  if (heads.some(({ name, value }) => name === 'x-loop' && value.trim().toLowerCase() === house.config.post.domain))
    return 'post.our-own'
  if (messageId === undefined || letter.kind === 'bounce') return undefined
  const ours = await house.worker
    .selectFrom('letters')
    .select('letters.id')
    .where('letters.message_id', '=', `<${messageId}>`)
    .executeTakeFirst()
  return ours === undefined ? undefined : 'post.our-own'
}
