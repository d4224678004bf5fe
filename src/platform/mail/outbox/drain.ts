import type { House } from '#platform/acts'
import type { Db } from '#platform/db'
import { addJob } from '#platform/jobs'
import { openLines } from '../smtp/lines.ts'
import type { Lines } from '../smtp/lines.ts'
import { relayPlace } from '../smtp/relay-place.ts'
import { catchAll } from './catch-all.ts'
import { claim, freeClaimed } from './claim.ts'
import type { Claimed } from './claim.ts'
import { layOut } from './lay-out.ts'
import type { LaidOut, SenderName } from './lay-out.ts'
import { laterForAll, outcomeOf } from './outcome.ts'
import type { Settled } from './outcome.ts'
import { asSender } from './sender.ts'
import { begin, settle } from './settle.ts'

/** How letters are sent: the name before the address, and the longest silence of a relay, in milliseconds. */
export type Manner = { readonly nameOf: SenderName; readonly patience: number }

/** So many letters share the three commits that each of them needs. */
const batch = 100
/** Where the relay cannot be asked afterwards, each letter in flight at a crash is one that a person must look into. */
const batchUnasked = 20
/** Letters with files are heavy. */
const batchHeavy = 4

/** Sends everything that is due, batch by batch, until nothing is left or the relay is of no use for now. */
export async function drain(house: House, manner: Manner): Promise<void> {
  await freeClaimed(house.worker)
  if (house.config.mail === undefined) return catchAll(house, manner)
  const lines = openLines({
    place: relayPlace(house.config.mail.url),
    hello: house.config.post.domain,
    patience: manner.patience,
  })
  const sender = house.newId()
  try {
    await asSender(house.worker, sender, (one) => sendAll({ house, manner, one, sender, lines }))
  } finally {
    await lines.close()
  }
}

type Sending = {
  readonly house: House
  readonly manner: Manner
  readonly one: Db
  readonly sender: string
  readonly lines: Lines
}

type Batch = { readonly rows: readonly Claimed[]; readonly laidOut: readonly LaidOut[] }

// While one batch is on the lines, the next is claimed, laid out and signed.
async function sendAll(sending: Sending): Promise<void> {
  let upcoming = prepare(sending)
  for (let here = await upcoming; here.rows.length > 0; here = await upcoming) {
    await begin(
      sending.one,
      sending.sender,
      here.laidOut.flatMap((one) => ('ready' in one ? [one.ready.id] : [])),
    )
    upcoming = prepare(sending)
    // Awaited below, and not a fault of its own before.
    upcoming.catch(() => undefined)
    const goesOn = await handBatch(sending, here)
    if (!goesOn) return putBack(sending.one, (await upcoming).rows, sending.house.clock())
  }
}

async function prepare({ house, manner, one, sender }: Sending): Promise<Batch> {
  const most = house.config.mail?.log === undefined ? batchUnasked : batch
  const taken = await claim(one, sender, { now: house.clock(), most })
  const rows = upToHeavy(taken)
  await putBack(one, taken.slice(rows.length), house.clock())
  const laidOut = await Promise.all(rows.map((row) => layOutOrTell(house, row, manner.nameOf)))
  return { rows, laidOut }
}

// Files are in memory while they leave.
function upToHeavy(rows: readonly Claimed[]): readonly Claimed[] {
  const heavy = rows.flatMap(({ attachments }, at) =>
    Array.isArray(attachments) && attachments.length > 0 ? [at] : [],
  )
  return rows.slice(0, heavy[batchHeavy] ?? rows.length)
}

// One letter that cannot be laid out must not keep all others: it is held, and said loudly.
async function layOutOrTell(house: House, row: Claimed, nameOf: SenderName): Promise<LaidOut> {
  try {
    return await layOut(house, row, nameOf)
  } catch (err) {
    house.log.error({ err, letter: row.id }, 'a letter cannot be laid out')
    return { id: row.id, unfit: 'unfit' }
  }
}

async function handBatch({ house, one, lines }: Sending, { rows, laidOut }: Batch): Promise<boolean> {
  const ready = laidOut.flatMap((each) => ('ready' in each ? [each.ready] : []))
  const unfit = laidOut.flatMap((each) => ('unfit' in each ? [unfitted(each)] : []))
  const { ends, trouble } = await lines.handOver(ready)
  const now = house.clock()
  const known = { now, canAsk: house.config.mail?.log !== undefined }
  const byId = new Map(rows.map((row) => [row.id, row]))
  const outcomes = ends.flatMap((end) => {
    const row = byId.get(end.id)
    if (row === undefined) return []
    // The relay is not there, or will not have us: that is a try too, or the next one would follow at once.
    if (end.end === 'untouched' && trouble !== undefined)
      return [
        { ...laterForAll(row, { why: 'relay-gone', relaySaid: trouble.message.slice(0, 500) }, now), aboutUs: true },
      ]
    return [outcomeOf(end, row, known)]
  })
  await settle(one, [...unfit, ...outcomes], now)
  await wakeUp(one, outcomes)
  const aboutUs = outcomes.filter((outcome) => outcome.aboutUs)
  for (const { id, why } of outcomes.filter(({ state }) => state === 'held'))
    house.log.warn({ letter: id, why }, 'a letter is held for a look')
  if (aboutUs.length > 0)
    house.log.warn({ letters: aboutUs.length, said: aboutUs[0]?.relaySaid }, 'the relay takes no letters')
  return aboutUs.length === 0
}

const unfitted = ({ id, unfit }: { readonly id: string; readonly unfit: Settled['why'] }): Settled => ({
  id,
  state: unfit === 'unfit' ? 'held' : 'failed',
  counts: true,
  nextTryAt: null,
  why: unfit,
  relaySaid: null,
})

async function putBack(one: Db, rows: readonly Claimed[], now: Date): Promise<void> {
  const asTheyWere = { state: 'new', counts: false, nextTryAt: null, why: null, relaySaid: null } as const
  await settle(
    one,
    rows.map(({ id }) => ({ id, ...asTheyWere })),
    now,
  )
}

/** One job for all that are to be tried again at the next of their times. */
async function wakeUp(one: Db, outcomes: readonly Settled[]): Promise<void> {
  const times = outcomes.flatMap(({ nextTryAt }) => (nextTryAt === null ? [] : [nextTryAt.getTime()]))
  const distinct = new Set(times)
  await one.transaction().execute(async (tx) => {
    for (const time of distinct)
      await addJob(tx, 'mail.send', {}, { key: `mail.send at ${time}`, runAt: new Date(time) })
  })
}
