import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as v from 'valibot'
import { act, holds, Refusal, refuse } from '#platform/acts'
import { perform, testHouse } from '#test/house'
import { addJob, failedJobs, forgetKeys, job, outsideJob, runOnce } from './index.ts'
import { keyOf } from './run-once.ts'
import type { Taken } from './run-once.ts'

const { house, clock, secretary, database } = await testHouse()
const owner = database.owner.pool
const later = (milliseconds: number): Date => new Date(clock().getTime() + milliseconds)
const hours = 3_600_000

/** A job that leaves a row for each time it was done; `trouble` makes it fail after it has written. */
function writing(name: string, trouble: () => string | undefined = () => undefined) {
  return job({
    name,
    asks: v.strictObject({ words: v.string() }),
    async run({ tx, now, newId }, { words }) {
      await tx
        .insertInto('files')
        .values({ hash: `${name} ${newId()}`, size: 1, type: words, at: now })
        .execute()
      const wrong = trouble()
      if (wrong !== undefined) throw new Error(wrong)
    },
  })
}
const written = async (name: string): Promise<string[]> =>
  (
    await house.worker.selectFrom('files').select('type').where('hash', 'like', `${name} %`).orderBy('hash').execute()
  ).map(({ type }) => type)
const ask = (name: string, payload: unknown, how: { key?: string; runAt?: Date } = {}): Promise<void> =>
  house.worker.transaction().execute((tx) => addJob(tx, name, payload, how))

const remind = act({
  name: 'sample.remind',
  asks: v.strictObject({ words: v.string(), fail: v.optional(v.boolean()) }),
  may: holds('secretariat'),
  async does({ tx, newId }, { words, fail }) {
    await addJob(tx, 'sample.of-act', { words })
    if (fail === true) refuse('sample.no')
    return { about: newId() }
  },
})

test('a job that an act asked for is done after it; when the act is refused, nothing was asked', async () => {
  const how = { token: secretary, channel: 'web' } as const
  const one = writing('sample.of-act')
  await assert.rejects(perform(house, remind, { words: 'never', fail: true }, how), Refusal)
  assert.deepEqual(await runOnce(house, [one]), { done: 0, failed: [] })
  await perform(house, remind, { words: 'asked' }, how)
  assert.equal((await runOnce(house, [one])).done, 1)
  assert.deepEqual(await written('sample.of-act'), ['asked'])
})

test('delivered twice, one after the other or at once, a job has its effect once', async () => {
  const one = writing('sample.twice')
  const ticket = { key: 'job:twice', payload: { words: 'once' } }
  await one.perform(house, ticket)
  await one.perform(house, ticket)
  await Promise.all(Array.from({ length: 8 }, () => one.perform(house, { ...ticket, key: 'job:at-once' })))
  assert.deepEqual(await written('sample.twice'), ['once', 'once'])
})

test('a job whose effect is outside may be delivered twice, and says so by having no transaction', async () => {
  let times = 0
  const one = outsideJob({ name: 'sample.outside', asks: v.object({}), run: async () => void (times += 1) })
  for (const _ of [1, 2]) await one.perform(house, { key: 'job:outside', payload: {} })
  assert.equal(times, 2)
})

test('a job that failed left nothing, waits for its time by the clock of the house, and then is done once', async () => {
  let trouble: string | undefined = 'no relay'
  const one = writing('sample.fails', () => trouble)
  await ask('sample.fails', { words: 'done' })
  const { done, failed } = await runOnce(house, [one])
  assert.deepEqual(
    [done, failed.map(({ name, trouble: why }) => `${name}: ${String(why)}`)],
    [0, ['sample.fails: Error: no relay']],
  )
  assert.deepEqual(await written('sample.fails'), [])
  trouble = undefined
  clock.stand(later(2000))
  assert.equal((await runOnce(house, [one])).done, 0, 'e seconds have not passed')
  clock.stand(later(1000))
  assert.equal((await runOnce(house, [one])).done, 1)
  assert.deepEqual(await written('sample.fails'), ['done'])
  assert.deepEqual(await failedJobs(house), [])
})

test('after 25 tries a job is given up, and stays where one sees why', async () => {
  const one = writing('sample.hopeless', () => 'the address is gone')
  await ask('sample.hopeless', { words: 'x' })
  let tries = 0
  for (const _ of Array.from({ length: 30 })) {
    tries += (await runOnce(house, [one])).failed.length
    clock.stand(later(7 * hours))
  }
  assert.equal(tries, 25)
  const [found, ...others] = await failedJobs(house)
  assert.deepEqual(others, [])
  assert.ok(found)
  const { name, attempts, givenUp, trouble } = found
  assert.deepEqual({ name, attempts, givenUp }, { name: 'sample.hopeless', attempts: 25, givenUp: true })
  assert.match(trouble, /the address is gone/)
})

test('a payload that the job does not know is a failure that names it, and nothing is done', async () => {
  const one = writing('sample.strict')
  await ask('sample.strict', { words: 7 })
  assert.equal((await runOnce(house, [one])).failed.length, 1)
  assert.deepEqual(await written('sample.strict'), [])
  assert.match((await failedJobs(house)).find(({ name }) => name === 'sample.strict')?.trouble ?? '', /string/)
})

test('under one key it is one job: what was said last counts, and its time', async () => {
  const one = writing('sample.keyed')
  for (const words of ['first', 'second']) await ask('sample.keyed', { words }, { key: 'one thing' })
  await ask('sample.keyed', { words: 'last' }, { key: 'one thing', runAt: later(hours) })
  assert.equal((await runOnce(house, [one])).done, 0)
  clock.stand(later(hours))
  assert.equal((await runOnce(house, [one])).done, 1)
  assert.deepEqual(await written('sample.keyed'), ['last'])
})

test('a key is free again when its job has begun: what is asked meanwhile is a job of its own', async () => {
  const one = job({
    name: 'sample.again',
    asks: v.strictObject({ more: v.number() }),
    async run({ tx, now, newId }, { more }) {
      await tx
        .insertInto('files')
        .values({ hash: `sample.again ${newId()}`, size: more, type: `${more}`, at: now })
        .execute()
      if (more > 0) await addJob(tx, 'sample.again', { more: more - 1 }, { key: 'again' })
    },
  })
  await ask('sample.again', { more: 2 }, { key: 'again' })
  assert.equal((await runOnce(house, [one])).done, 3)
  assert.deepEqual((await written('sample.again')).toSorted(), ['0', '1', '2'])
})

test('what is asked anew under a key is done, also when a crash left the job before it in the queue with its work done', async () => {
  const one = writing('sample.renewed')
  await ask('sample.renewed', { words: 'first' }, { key: 'renewed' })
  const { rows } = await owner.query<Taken>(
    `select id, revision from graphile_worker._private_jobs where key = 'renewed'`,
  )
  const [left] = rows
  assert.ok(left)
  await one.perform(house, { key: keyOf(left), payload: { words: 'first' } })
  await ask('sample.renewed', { words: 'second' }, { key: 'renewed' })
  assert.equal((await runOnce(house, [one])).done, 1)
  assert.deepEqual((await written('sample.renewed')).toSorted(), ['first', 'second'])
})

test('a job is named room.verb', () => {
  const asks = v.object({})
  for (const name of ['sample', 'Sample.do', 'sample.do.it', ''])
    assert.throws(() => job({ name, asks, run: async () => undefined }), /a job is named room.verb/)
})

test('the app asks for jobs and sees none of them', async () => {
  await assert.rejects(database.app.pool.query('select * from graphile_worker._private_jobs'), /permission denied/)
  await assert.rejects(
    database.reader.pool.query(`select enqueue_job('sample.keyed', '{}', null, null)`),
    /permission denied/,
  )
})

test('keys of effects are forgotten after ninety days, not before', async () => {
  const day = 24 * hours
  const keys = [
    { key: 'old', at: later(-91 * day) },
    { key: 'young', at: later(-89 * day) },
  ]
  await house.worker.insertInto('job_effects').values(keys).execute()
  await forgetKeys.perform(house, { key: 'job:forget', payload: {} })
  const { rows } = await owner.query<{ key: string }>(
    `select key from job_effects where key in ('old', 'young', 'job:forget') order by key`,
  )
  assert.deepEqual(
    rows.map(({ key }) => key),
    ['job:forget', 'young'],
  )
})
