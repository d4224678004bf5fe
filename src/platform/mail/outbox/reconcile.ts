import { sql } from 'kysely'
import type { House } from '#platform/acts'
import { callRelay, hangUp } from '../smtp/call-relay.ts'
import { turnMilliseconds } from '../smtp/lines.ts'
import { relayPlace } from '../smtp/relay-place.ts'
import { freeClaimed } from './claim.ts'
import { postfixLog } from './relay-log.ts'
import type { Knowledge } from './relay-log.ts'
import { senderIsGone } from './sender.ts'

/** As long as a turn, and the longest silence of a relay after its last letter. */
const restMilliseconds = turnMilliseconds + 90_000
/** So long the relay is asked again where it could not say. */
const askMilliseconds = 15 * 60_000
const patience = 10_000

type Left = { readonly id: string; readonly messageId: string; readonly since: Date; readonly now: Date }

/**
 * Looks after letters that are in flight though nobody is handing them over: a process died, or its line broke, where the
 * relay may have taken them. Where the relay's log can be read, it says what became of them; otherwise they are held, and a
 * person looks. `rest`: how long such a letter is left alone first, in milliseconds.
 */
export async function reconcile(
  house: House,
  { rest = restMilliseconds }: { readonly rest?: number | undefined } = {},
) {
  await freeClaimed(house.worker)
  const { mail } = house.config
  if (mail?.log === undefined) return holdAll(house)
  const left = await leftInFlight(house, rest)
  const [first] = left
  if (first === undefined) return
  const knows = await ask(house, mail.log, left)
  for (const knowledge of ['has', 'has-not', 'unknown'] as const) {
    const ids = left.filter(({ messageId }) => (knows.get(messageId) ?? 'unknown') === knowledge).map(({ id }) => id)
    if (ids.length > 0) await decide(house, knowledge, ids)
  }
}

async function leftInFlight({ worker }: House, rest: number): Promise<readonly Left[]> {
  const { rows } = await sql<Left>`
    select id, message_id "messageId", in_flight_at since, clock_timestamp() now from letters
    where state = 'in-flight' and in_flight_at < clock_timestamp() - ${rest} * interval '1 millisecond' and ${senderIsGone}
    order by in_flight_at limit 10000`.execute(worker)
  return rows
}

// A call makes the relay write a line: a log that does not show it has been put aside, or is not the relay's.
async function ask(house: House, log: string, left: readonly Left[]): Promise<ReadonlyMap<string, Knowledge>> {
  const [first] = left
  if (first === undefined || house.config.mail === undefined) return new Map()
  try {
    const call = await callRelay({
      place: relayPlace(house.config.mail.url),
      hello: house.config.post.domain,
      patience,
    })
    await hangUp(call)
    return await postfixLog(log).knows(
      left.map(({ messageId }) => messageId),
      { since: first.since, until: first.now },
    )
  } catch (err) {
    house.log.warn({ err }, 'the relay cannot say what it has')
    return new Map()
  }
}

async function decide({ worker, clock, log }: House, knowledge: Knowledge, ids: readonly string[]): Promise<void> {
  const some = sql`id = any(${[...ids]}::uuid[]) and state = 'in-flight'`
  if (knowledge === 'has')
    await sql`update letters set state = 'sent', sent_at = ${clock()}, sender = null, last_error = null where ${some}`.execute(
      worker,
    )
  if (knowledge === 'has-not')
    await sql`update letters set state = 'new', sender = null, in_flight_at = null, next_try_at = null where ${some}`.execute(
      worker,
    )
  if (knowledge === 'unknown')
    await sql`update letters set state = 'held', sender = null, last_error = coalesce(last_error, 'mail.interrupted') where ${some}
      and in_flight_at < clock_timestamp() - ${askMilliseconds} * interval '1 millisecond'`.execute(worker)
  log.warn({ letters: ids.length, knowledge }, 'letters were found in flight')
}

// Nobody can be asked: whether the letter left is for a person to say, and until then it is not sent again.
async function holdAll({ worker, log }: House): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update letters set state = 'held', sender = null, last_error = coalesce(last_error, 'mail.interrupted')
    where state = 'in-flight' and ${senderIsGone} returning id`.execute(worker)
  for (const { id } of rows) log.warn({ letter: id }, 'a letter is held for a look')
}
