import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import * as v from 'valibot'
import { testHouse } from '#test/house'
import { addJob, failedJobs, freeAbandonedJobs, job, outsideJob, startWorker } from './index.ts'
import type { Job, TimetableLine, Worker } from './index.ts'

const { house, database } = await testHouse()
const { pool } = database.workerConnection
const owner = database.owner.pool

const running: Worker[] = []
const start = async (jobs: readonly Job[], timetable: readonly TimetableLine[] = []): Promise<Worker> => {
  const worker = await startWorker({ house, pool, jobs, timetable })
  running.push(worker)
  return worker
}
afterEach(async () => {
  for (const worker of running.splice(0)) await worker.stop()
  await owner.query('delete from graphile_worker._private_jobs')
})

/** A job that leaves a row, after `before` has let it. */
const writing = (name: string, before: () => Promise<void> = async () => undefined): Job =>
  job({
    name,
    asks: v.object({}),
    async run({ tx, now, newId }) {
      await before()
      await tx
        .insertInto('files')
        .values({ hash: `${name} ${newId()}`, size: 1, type: 'x', at: now })
        .execute()
    },
  })
// As the owner, whose connections nobody cuts.
const count = async (name: string): Promise<number> =>
  (await owner.query('select from files where hash like $1', [`${name} %`])).rowCount ?? 0
const ask = (name: string): Promise<void> => house.worker.transaction().execute((tx) => addJob(tx, name, {}))

async function within(seconds: number, what: () => Promise<boolean>): Promise<boolean> {
  const last = process.hrtime.bigint() + BigInt(seconds * 1e9)
  while (process.hrtime.bigint() < last) {
    if (await what()) return true
    await wait(10)
  }
  return false
}

/** A gate: who comes waits until it is opened; `arrived` counts. */
function gate() {
  const { promise, resolve } = Promise.withResolvers<void>()
  const seen = { arrived: 0 }
  const pass = async (): Promise<void> => {
    seen.arrived += 1
    await promise
  }
  return { pass, open: resolve, seen }
}

test('a worker does within a second what is asked of it, before and after it started', async () => {
  await ask('sample.soon')
  await start([writing('sample.soon')])
  assert.ok(await within(1, async () => (await count('sample.soon')) === 1))
  await ask('sample.soon')
  assert.ok(await within(1, async () => (await count('sample.soon')) === 2))
})

test('stopping waits for what is under way, takes nothing new, and gives every connection back', async () => {
  const { pass, open, seen } = gate()
  const worker = await start([writing('sample.slow', pass)])
  // Each of its four has looked once and found nothing; whoever looks while it is stopped may still find something.
  await wait(300)
  await ask('sample.slow')
  assert.ok(await within(2, async () => seen.arrived === 1))
  let stopped = false
  const stopping = worker.stop().then(() => void (stopped = true))
  await ask('sample.slow')
  await wait(100)
  assert.equal(stopped, false)
  open()
  await stopping
  await worker.ended
  assert.deepEqual([await count('sample.slow'), seen.arrived], [1, 1])
  const { rows } = await owner.query('select locked_at from graphile_worker._private_jobs')
  assert.deepEqual(rows, [{ locked_at: null }], 'the second waits for the next worker')
  assert.ok(await within(1, async () => pool.totalCount === pool.idleCount))
})

test('stopping twice is stopping', async () => {
  const worker = await start([writing('sample.soon')])
  await Promise.all([worker.stop(), worker.stop()])
  await worker.stop()
})

test('a job that fails is tried again later, and one sees meanwhile why it failed', async () => {
  await start([writing('sample.fails', () => Promise.reject(new Error('no relay')))])
  await ask('sample.fails')
  assert.ok(await within(2, async () => (await failedJobs(house)).length === 1))
  const [failed] = await failedJobs(house)
  assert.ok(failed)
  assert.deepEqual(
    [failed.name, failed.attempts, failed.givenUp, failed.trouble],
    ['sample.fails', 1, false, 'no relay'],
  )
  assert.ok(failed.nextAt.getTime() > Date.now())
  assert.equal(await count('sample.fails'), 0)
})

test('a line of the timetable for a job that nobody declared is refused', async () => {
  await assert.rejects(start([writing('sample.soon')], [{ job: 'sample.unknown', at: '* * * * *' }]), /sample.unknown/)
})

test('what was due while nothing was running is made up for', async () => {
  const line = { job: 'sample.hourly', at: '0 * * * *' }
  const jobs = [writing('sample.hourly')]
  await (await start(jobs, [line])).stop()
  assert.equal(await count('sample.hourly'), 0)
  await owner.query(`update graphile_worker._private_known_crontabs set last_execution = now() - interval '90 minutes'`)
  await start(jobs, [line])
  assert.ok(await within(2, async () => (await count('sample.hourly')) > 0))
})

test('what somebody took who is gone is taken up at once by the next who starts', async () => {
  await ask('sample.left')
  await owner.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-gone', attempts = 1`)
  await start([writing('sample.left')])
  assert.ok(await within(1, async () => (await count('sample.left')) === 1))
})

test('what somebody is at work on is left to them, however many workers there are', async () => {
  const { pass, open, seen } = gate()
  const jobs = [outsideJob({ name: 'sample.long', asks: v.object({}), run: pass })]
  await start(jobs)
  await ask('sample.long')
  assert.ok(await within(2, async () => seen.arrived === 1))
  await start(jobs)
  await freeAbandonedJobs.perform(house, { key: 'job:free', payload: {} })
  await wait(300)
  assert.equal(seen.arrived, 1)
  open()
})

test('a worker whose connections are all cut goes on, and takes up again what was under way', async () => {
  const { pass, open, seen } = gate()
  const worker = await start([writing('sample.cut', pass), writing('sample.soon')])
  const before = await count('sample.soon')
  await ask('sample.cut')
  assert.ok(await within(2, async () => seen.arrived === 1))
  await cutAll()
  open()
  assert.ok(await within(12, async () => (await count('sample.cut')) === 1), 'done once the worker is back')
  assert.equal(seen.arrived, 2)
  await ask('sample.soon')
  assert.ok(await within(1, async () => (await count('sample.soon')) === before + 1))
  await worker.stop()
})

test('a worker that is stopped while it begins anew stops', async () => {
  const worker = await start([writing('sample.soon')])
  await cutAll()
  await worker.stop()
  await worker.ended
})

// As the server does when it stops: every connection of the worker ends, whatever it was doing.
async function cutAll(): Promise<void> {
  const { Client } = await import('pg')
  const client = new Client({ ...database.site.admin })
  await client.connect()
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'colonnade_worker'`,
    [database.site.database],
  )
  await client.end()
}
