import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import * as v from 'valibot'
import { act, holds, Refusal, refuse } from '#platform/acts'
import type { House } from '#platform/acts'
import { runOnce } from '#platform/jobs'
import { perform, testHouse } from '#test/house'
import { openRelay } from '#test/relay'
import type { Manner } from '#test/relay'
import { reconcileLetters, queueLetter, sendQueued } from './index.ts'
import type { QueuedLetter } from './index.ts'

const { house: withoutRelay, clock, secretary } = await testHouse()

// Whoever is written to says by the name of their address what the relay does with it.
const manners = new Map<string, Manner>()
const relay = await openRelay((to) => manners.get(to.split('@')[0] ?? '') ?? 'take')
after(() => relay.close())
const house: House = {
  ...withoutRelay,
  config: { ...withoutRelay.config, mail: { url: relay.url, from: 'notices@network.example.org' } },
}
const jobs = [sendQueued, reconcileLetters]
const hour = 3_600_000

async function queue(name: string, more: Partial<QueuedLetter> = {}): Promise<string> {
  const id = house.newId()
  const given = {
    id,
    class: 'sign-in-code',
    address: `${name}@example.org`,
    lang: 'en',
    subject: 'Your code',
    body: 'ABC-DEF',
    at: clock(),
  } as const
  await house.worker.transaction().execute((tx) => queueLetter(tx, { ...given, ...more }))
  return id
}
const stateOf = (id: string) =>
  house.worker
    .selectFrom('letters')
    .select(['state', 'tries', 'sent_at', 'last_error', 'relay_said'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
const readBy = (name: string) => relay.read.filter(({ to }) => to.includes(`${name}@example.org`))
const askedAnew = (id: string) =>
  sendQueued.perform(house, { key: `again ${id}`, payload: { letter: id } }).catch(() => undefined)
const atState = (id: string, state: 'claimed' | 'in-flight') =>
  house.worker.updateTable('letters').set({ state }).where('id', '=', id).execute()

test('a letter that the relay takes is sent, once, however often its job is delivered', async () => {
  const id = await queue('amina')
  assert.deepEqual((await stateOf(id)).state, 'new')
  await runOnce(house, jobs)
  for (const _ of [1, 2]) await askedAnew(id)
  const { state, tries, sent_at, last_error } = await stateOf(id)
  assert.deepEqual([state, tries, sent_at?.getTime(), last_error], ['sent', 1, clock().getTime(), null])
  assert.equal(readBy('amina').length, 1)
})

test('eight who send one letter at once send it once', async () => {
  const id = await queue('bao')
  await Promise.all(Array.from({ length: 8 }, () => askedAnew(id)))
  await runOnce(house, jobs)
  assert.equal((await stateOf(id)).state, 'sent')
  assert.equal(readBy('bao').length, 1)
})

test('a letter of an act that is refused never leaves', async () => {
  const write = act({
    name: 'sample.write',
    asks: v.strictObject({ fail: v.boolean() }),
    may: holds('secretariat'),
    async does({ tx, newId, now }, { fail }) {
      const id = newId()
      await queueLetter(tx, {
        id,
        class: 'sample',
        address: 'petra@example.org',
        lang: 'en',
        subject: 'S',
        body: 'B',
        at: now,
      })
      if (fail) refuse('sample.no')
      return { about: id }
    },
  })
  const how = { token: secretary, channel: 'web' } as const
  await assert.rejects(perform(house, write, { fail: true }, how), Refusal)
  await runOnce(house, jobs)
  assert.equal(readBy('petra').length, 0)
  await perform(house, write, { fail: false }, how)
  await runOnce(house, jobs)
  assert.equal(readBy('petra').length, 1)
})

test('the relay’s no for good fails the letter and is not asked again', async () => {
  for (const [name, manner] of [
    ['emil', 'refuse'],
    ['farah', 'refuse-letter'],
  ] as const) {
    manners.set(name, manner)
    const id = await queue(name)
    assert.deepEqual((await runOnce(house, jobs)).failed, [], 'the job is done: there is nothing to try again')
    const { state, tries, last_error, relay_said } = await stateOf(id)
    assert.deepEqual([state, tries], ['failed', 1])
    assert.match(last_error ?? '', /^mail\.(no-such-address|refused)$/)
    assert.match(relay_said ?? '', /Nobody of this name|such letters/)
    const asked = relay.asked()
    await askedAnew(id)
    assert.equal(relay.asked(), asked)
  }
})

test('the relay’s not now leaves the letter new, and it goes when the relay takes it, with the same Message-ID', async () => {
  manners.set('gita', 'defer')
  const id = await queue('gita', { class: 'digest' })
  await runOnce(house, jobs)
  const { state, tries, last_error, relay_said } = await stateOf(id)
  assert.deepEqual([state, tries, last_error], ['new', 1, 'mail.come-later'])
  assert.match(relay_said ?? '', /Come again later/)
  const asked = relay.asked()
  await askedAnew(id)
  assert.equal(relay.asked(), asked, 'not before its time')
  manners.set('gita', 'take')
  clock.stand(new Date(clock().getTime() + 61_000))
  await runOnce(house, jobs)
  assert.deepEqual([(await stateOf(id)).state, (await stateOf(id)).tries], ['sent', 2])
  assert.deepEqual(
    readBy('gita').map(({ messageId }) => messageId),
    [`<${id}@colonnade>`],
  )
})

test('a letter that nobody takes is tried for five days and has then failed; a code only for as long as it is good', async () => {
  for (const [name, kind, least] of [
    ['hoang', 'digest', 20],
    ['halima', 'sign-in-code', 1],
  ] as const) {
    manners.set(name, 'defer')
    const id = await queue(name, { class: kind })
    const begun = clock().getTime()
    let lasted = 0
    for (let hours = 0; hours < 150; hours += 1) {
      await runOnce(house, jobs)
      if ((await stateOf(id)).state === 'failed') break
      lasted = clock().getTime() - begun
      clock.stand(new Date(clock().getTime() + hour))
    }
    const { state, tries } = await stateOf(id)
    assert.equal(state, 'failed')
    assert.ok(tries >= least, `${tries} tries`)
    assert.ok(kind === 'digest' ? lasted >= 100 * hour : lasted <= hour, `${lasted / hour} hours`)
    assert.equal(readBy(name).length, 0)
  }
})

test('a relay that is not there leaves the letter new', async () => {
  const gone: House = {
    ...house,
    config: { ...house.config, mail: { url: 'smtp://127.0.0.1:1', from: 'a@example.org' } },
  }
  const id = await queue('ines')
  await runOnce(gone, jobs)
  assert.deepEqual([(await stateOf(id)).state, (await stateOf(id)).last_error], ['new', 'mail.relay-gone'])
  clock.stand(new Date(clock().getTime() + hour / 6))
  await runOnce(house, jobs)
})

test('a line that breaks during the letter, or after it before the answer, holds it: nobody knows, so nobody sends it again', async () => {
  for (const [name, manner] of [
    ['jonas', 'hang-up-in-letter'],
    ['keiko', 'hang-up-after-letter'],
  ] as const) {
    manners.set(name, manner)
    const id = await queue(name, { body: 'A line of a long letter.\n'.repeat(100_000) })
    assert.deepEqual((await runOnce(house, jobs)).failed, [])
    const { state, last_error } = await stateOf(id)
    assert.equal(state, 'held')
    assert.equal(last_error, 'mail.line-broke')
    manners.set(name, 'take')
    const asked = relay.asked()
    await askedAnew(id)
    await reconcileLetters.perform(house, { key: 'hold', payload: { rest: 0 } })
    assert.deepEqual([relay.asked(), (await stateOf(id)).state], [asked, 'held'])
    assert.equal(readBy(name).length, manner === 'hang-up-after-letter' ? 1 : 0)
  }
})

test('a crash before the relay was asked costs nothing: the letter goes with the next try', async () => {
  const id = await queue('lina')
  await atState(id, 'claimed')
  await runOnce(house, jobs)
  assert.equal((await stateOf(id)).state, 'sent')
  assert.equal(readBy('lina').length, 1)
})

test('a crash while the relay was asked holds the letter: whether it left is for a person to say', async () => {
  const ids = [await queue('mateo'), await queue('nadia')]
  for (const id of ids) await atState(id, 'in-flight')
  await runOnce(house, jobs)
  await reconcileLetters.perform(house, { key: 'hold', payload: { rest: 0 } })
  for (const id of ids) {
    const { state, last_error } = await stateOf(id)
    assert.deepEqual([state, last_error], ['held', 'mail.interrupted'])
  }
  assert.equal(readBy('mateo').length + readBy('nadia').length, 0)
})

test('a letter that somebody is handing over right now is left alone by the job that looks for interrupted ones', async () => {
  const id = await queue('otto', { body: 'A line of a long letter.\n'.repeat(100_000) })
  const sending = askedAnew(id)
  let looks = 0
  for (; (await stateOf(id)).state !== 'sent'; looks += 1) {
    await reconcileLetters.perform(house, { key: `hold ${looks}`, payload: { rest: 0 } })
    assert.notEqual((await stateOf(id)).state, 'held')
  }
  await sending
  assert.ok(looks > 0)
  assert.equal(readBy('otto').length, 1)
})

test('without a relay a letter is caught to be read in the product; a code is shown to the operator as well, in its language', async (t) => {
  const printed: string[] = []
  t.mock.method(process.stderr, 'write', (words: string) => printed.push(words) > 0)
  const id = await queue('qadir', { lang: 'es', subject: 'Su código', body: 'XYZ-123' })
  await runOnce(withoutRelay, jobs)
  t.mock.restoreAll()
  assert.equal((await stateOf(id)).state, 'caught')
  const [words = '', ...others] = printed
  assert.deepEqual(others, [])
  for (const part of ['qadir@example.org', 'Su código', 'XYZ-123', 'COLONNADE_MAIL'])
    assert.ok(words.includes(part), part)
  assert.equal(readBy('qadir').length, 0)
})

test('whatever happened above, the relay read no Message-ID twice', () => {
  const ids = relay.read.map(({ messageId }) => messageId)
  assert.ok(ids.length >= 8)
  assert.equal(new Set(ids).size, ids.length)
})
