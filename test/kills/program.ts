// The program that is killed: the real parts around an invented act, its hearer and its letters. Four writers perform acts
// under keys, as forms and letters do, and say each key on stdout when its act is acknowledged. Started by `kills.ts`.
import { writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import * as v from 'valibot'
import { openOperatorSession } from '#accounts'
import { jobsOf, programOf, timetableOf } from '#app'
import { act, hearer, holds, perform, sealLedger } from '#platform/acts'
import { startWorker } from '#platform/jobs'
import { queueLetter } from '#platform/mail'
import { writesLetter } from './judge.ts'
import { actRow, heardRow, orders } from './orders.ts'

const { retry, from, writers, sin } = v.parse(orders, JSON.parse(process.argv[2] ?? ''))
// Straight to the file descriptor, so that what was said is out when we are killed in the next moment.
const say = (...words: readonly string[]): void => void writeSync(1, `${words.join(' ')}\n`)

const open = await programOf({ env: process.env, talk: (telling) => say('tells', telling), logTo: 'stderr' }).open()
const { house } = open
const token = await openOperatorSession(house, await secretary())
say('open', await dataFolder())
say('known', String(await knownOf(retry)))

const record = act({
  name: 'sample.record',
  asks: v.strictObject({ key: v.string() }),
  may: holds('secretariat'),
  async does({ tx, now, newId }, { key }) {
    const id = newId()
    await tx
      .insertInto('files')
      .values({ hash: `${key} ${id}`, size: 1, type: actRow, at: now })
      .execute()
    if (writesLetter(key)) await queueLetter(tx, { ...letter, id: newId(), address: `${key}@example.org`, at: now })
    return { about: id }
  },
})
const letter = { class: 'kills', lang: 'en', subject: 'Recorded', body: 'It is recorded.' } as const

const hears = hearer({
  name: 'sample.hears-record',
  hears: ['sample.record'],
  async hear({ tx, now, newId }, { about }) {
    await tx
      .insertInto('files')
      .values({ hash: `${about} ${newId()}`, size: 1, type: heardRow, at: now })
      .execute()
  },
})

const worker = await startWorker({
  house,
  pool: open.worker.pool,
  jobs: jobsOf([{ name: 'sample', hears: [hears] }]),
  timetable: timetableOf([]),
})

let ending = false
process.stdin.once('data', () => void (ending = true))
// Whoever watches is gone: nobody would stop us.
process.stdin.once('end', () => process.exit(1))
const waiting = [...retry]
let next = from
const nextKey = (): string | undefined => {
  const again = waiting.shift()
  if (again !== undefined || ending) return again
  next += 1
  return `k${next - 1}`
}

await Promise.all([...Array.from({ length: writers }, write), seal()])
while (!(await isDrained())) await wait(50)
await worker.stop()
await open.close()
say('drained')
process.exit(0)

async function write(): Promise<void> {
  for (let key = nextKey(); key !== undefined; key = nextKey()) {
    say('asks', key)
    if (sin === 'early') say('done', key)
    while (!(await isDone(key))) await wait(50)
    if (sin !== 'early') say('done', key)
    await wait(next % 7)
  }
}

// Whoever gets no answer tries again under the same key, as a person at a form does.
async function isDone(key: string): Promise<boolean> {
  try {
    await perform(house, record, { key }, { token, channel: 'web', ...(sin === 'keyless' ? {} : { key }) })
    return true
  } catch (trouble) {
    say('failed', key, String(trouble).replaceAll('\n', ' '))
    return false
  }
}

// The timetable seals every ten minutes; here it happens all the time, so that kills fall into it.
async function seal(): Promise<void> {
  while (!ending) {
    await sealLedger(house).catch((trouble: unknown) => say('unsealed', String(trouble)))
    await wait(200)
  }
}

async function isDrained(): Promise<boolean> {
  const [acts, heard] = await Promise.all([actRow, heardRow].map(countOf))
  const letters = await house.worker
    .selectFrom('letters')
    .select('id')
    .where('state', 'not in', ['sent', 'held', 'failed'])
    .execute()
  return (acts ?? 0) <= (heard ?? 0) && letters.length === 0
}

async function countOf(type: string): Promise<number> {
  return (await house.worker.selectFrom('files').select('hash').where('type', '=', type).execute()).length
}

async function secretary(): Promise<string> {
  const address = 'secretary@network.example.org'
  const there = await house.worker.selectFrom('accounts').select('id').where('address', '=', address).executeTakeFirst()
  if (there !== undefined) return there.id
  const id = house.newId()
  await house.worker.transaction().execute(async (tx) => {
    await tx.insertInto('accounts').values({ id, address, lang: 'en' }).execute()
    const role = { account: id, role: 'secretariat', valid: '[2020-01-01,]', given_by: null, source: 'kills' } as const
    await tx.insertInto('roles').values(role).execute()
  })
  return id
}

/** How many of these keys were done after all, though nobody was told. */
async function knownOf(keys: readonly string[]): Promise<number> {
  if (keys.length === 0) return 0
  return (
    await house.worker
      .selectFrom('act_keys')
      .select('key')
      .where('key', 'in', [...keys])
      .execute()
  ).length
}

async function dataFolder(): Promise<string> {
  const client = new Client(open.site.admin)
  await client.connect()
  const { rows } = await client.query<{ data_directory: string }>('show data_directory')
  await client.end()
  return rows[0]?.data_directory ?? ''
}
