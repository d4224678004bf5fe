import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refuse } from '#platform/acts'
import { addJob } from '#platform/jobs'
import { takeIn, vouched } from '#platform/post'
import type { Received } from '#platform/post'
import { domain, postHouse } from './post-house.ts'
import { rawLetter } from './raw-letter.ts'

let next: (() => Received) | undefined
const t = await postHouse({ receive: () => next?.() ?? { state: 'understood', outcome: 'platform.cancel' } })
const { house, clock, take, deliver, rowOf, answers, handed, how } = t

const from = 'Amina K. <amina@who.example.org>'
const to = `try@${domain}`
const inDays = (days: number) => clock.stand(new Date(clock().getTime() + days * 86_400_000))

/** The answers that a letter caused. */
async function answered(raw: Uint8Array, more: Parameters<typeof take>[1] = {}) {
  const before = (await answers()).length
  const { id } = await take(raw, more)
  assert.deepEqual((await deliver()).failed, [])
  return { row: await rowOf(id), told: (await answers()).slice(before) }
}
const unclear = (): Received => ({ state: 'to-sort', outcome: 'post.nobody-takes' })

test('[P-B7] who wrote something that was not understood hears so within the same moment, once a day, and the letter waits', async () => {
  next = unclear
  const first = await answered(rawLetter({ from, to, subject: 'Our meeting' }))
  assert.equal(first.row.state, 'to-sort')
  assert.equal(first.told.length, 1)
  assert.match(first.told[0]?.body ?? '', /le secrétariat l’examinera/)
  const second = await answered(rawLetter({ from, to }))
  assert.deepEqual([second.row.state, second.told.length], ['to-sort', 0], 'kept as well, without another letter')
  inDays(2)
  assert.equal((await answered(rawLetter({ from, to }))).told.length, 1)
})

test('what a receiver refuses is said in the words of its room, and the letter is kept', async () => {
  next = () => refuse('platform.no-leave')
  inDays(2)
  const { row, told } = await answered(rawLetter({ from, to }))
  assert.deepEqual([row.state, row.outcome], ['refused', 'platform.no-leave'])
  assert.match(told[0]?.body ?? '', /elle est conservée/)
})

test('a fault of ours is tried again, and in the end put before a person: nothing is lost, and nothing is answered twice', async () => {
  next = () => {
    throw new Error('a fault')
  }
  inDays(2)
  const before = (await answers()).length
  const { id } = await take(rawLetter({ from, to }))
  let failed = 0
  for (const _ of Array.from({ length: 8 })) {
    failed += (await deliver()).failed.length
    clock.stand(new Date(clock().getTime() + 3_600_000))
  }
  assert.equal(failed, 4)
  const row = await rowOf(id)
  assert.deepEqual([row.state, row.outcome], ['to-sort', 'post.trouble'])
  assert.equal((await answers()).length - before, 1)
})

test('a crash after the receiver and before the settling delivers again, under the same id', async () => {
  next = undefined
  const { id } = await take(rawLetter({ from, to }))
  await deliver()
  await house.worker.updateTable('incoming').set({ state: 'new' }).where('id', '=', id).execute()
  await house.worker.transaction().execute((tx) => addJob(tx, 'post.deliver', { letter: id }))
  await deliver()
  assert.equal(handed.filter((one) => one.id === id).length, 2, 'the receiver’s acts carry this id as their key')
  assert.equal((await rowOf(id)).state, 'understood')
})

test('machines, null senders and our own addresses are never answered', async () => {
  next = unclear
  inDays(2)
  const cases: [string, Partial<Parameters<typeof takeIn>[2]>, readonly string[]][] = [
    ['x@mx.example.org', { envelopeFrom: '' }, []],
    ['mailer-daemon@mx.example.org', {}, []],
    ['noreply@news.example.org', {}, []],
    [`other@${domain}`, {}, []],
    ['list@lists.example.org', {}, ['List-Id: <list.lists.example.org>', 'Precedence: list']],
    ['amina@who.example.org', {}, ['Auto-Submitted: auto-replied']],
  ]
  for (const [sender, more, heads] of cases) {
    const { told } = await answered(rawLetter({ from: sender, to, heads }), more)
    assert.deepEqual(told, [], sender)
  }
  assert.equal((await answered(rawLetter({ from, to }))).told.length, 1, 'a person is')
})

test('a head of ours carries nothing that stood in a letter: no line breaks, no second head', async () => {
  next = undefined
  inDays(2)
  const evil = '=?utf-8?Q?Hello=0D=0ABcc:_all@example.org=0D=0A=0D=0AForged_body?='
  const raw = rawLetter({ from, to, subject: evil, messageId: '<x@who.example.org>' })
  const { told } = await answered(raw)
  assert.equal(told.length, 1)
  assert.doesNotMatch(told[0]?.subject ?? '', /[\r\n\0]/)
  for (const value of Object.values(told[0]?.headers ?? {})) assert.doesNotMatch(String(value), /[\r\n]/)
})

test('our own letter that comes back is recognised, and one that went through too many hands stops here', async () => {
  next = undefined
  inDays(2)
  const { told } = await answered(rawLetter({ from, to }))
  const ours = told[0]?.message_id ?? ''
  const back = await answered(rawLetter({ from, to, messageId: ours }))
  assert.deepEqual([back.row.state, back.row.outcome, back.told.length], ['ignored', 'post.our-own', 0])
  const heads = Array.from(
    { length: 30 },
    (_, n) => `Received: from hop${n}.example.org by hop${n + 1}.example.org; Mon, 14 Jun 2021 10:00:00 +0200`,
  )
  const circling = await answered(rawLetter({ from, to, heads }))
  assert.deepEqual(
    [circling.row.state, circling.row.outcome, circling.told.length],
    ['ignored', 'post.too-many-hands', 0],
  )
})

test('another list manager that answers every letter of ours gets two answers at most, whatever its letters leave out', async () => {
  next = unclear
  inDays(2)
  let turns = 0
  let letter = rawLetter({ from: 'robot@lists.example.org', to, subject: 'A post' })
  // The worst of its kind: it says nothing of itself, makes new Message-IDs, and answers whatever it gets.
  for (; turns < 20; turns += 1) {
    const { told } = await answered(letter, { envelopeFrom: 'robot@lists.example.org' })
    const [ours] = told
    if (ours === undefined) break
    letter = rawLetter({ from: 'robot@lists.example.org', to, subject: ours.subject, text: ours.body })
  }
  assert.ok(turns <= 2, `${turns} turns`)
  next = undefined
  inDays(2)
  let understood = 0
  for (let turn = 0; turn < 30; turn += 1)
    understood += (await answered(rawLetter({ from: 'robot@lists.example.org', to, text: `done ${turn}` }))).told.length
  assert.equal(understood, 10, 'also of what it understands it tells nobody more than ten times an hour')
})

test('two houses that write to one another fall silent after one answer', async () => {
  const other = await postHouse({ receive: unclear })
  next = unclear
  inDays(2)
  const { told } = await answered(rawLetter({ from: `try@${domain}`.replace(domain, 'other.example.org'), to }))
  const [answer] = told
  assert.ok(answer)
  const heads = Object.entries(answer.headers ?? {}).map(([name, value]) => `${name}: ${String(value)}`)
  const raw = rawLetter({ from: `notices@net.example.org`, to, subject: answer.subject, text: answer.body, heads })
  const { id } = await takeIn(other.house, how.receivers, {
    raw,
    envelopeFrom: 'notices@net.example.org',
    envelopeTo: to,
    cameBy: 'smtp',
    verdict: vouched,
  })
  await other.deliver()
  assert.equal((await other.rowOf(id)).state, 'ignored')
  assert.equal((await other.answers()).length, 0)
})
