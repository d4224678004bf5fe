import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jobsOf, rooms } from '#app'
import { runOnce } from '#platform/jobs'
import { queueLetter } from '#platform/mail'
import { siteOf } from '#test/site'
import { sampleHouse } from '#test/world'

const network = await sampleHouse()
const { house, secretary, sessionOf } = network
const site = siteOf(network, rooms)
const member = await sessionOf(
  (
    await house.worker
      .selectFrom('people')
      .select('account')
      .where('account', 'is not', null)
      .where('account', '!=', network.secretaryId)
      .orderBy('account')
      .executeTakeFirstOrThrow()
  ).account ?? '',
)
const simulated = (is: boolean) =>
  network.database.owner.pool.query(
    'update house set simulated = $1, stands_at = case when $1 then now() end, stood_at = case when $1 then now() end',
    [is],
  )

async function caught(subject: string, kind = 'notice'): Promise<string> {
  const id = house.newId()
  const letter = {
    id,
    class: kind,
    address: 'amina@who.example.org',
    lang: 'en',
    subject,
    body: 'See <colonnade:/o/1.1>',
    at: house.clock(),
  } as const
  await house.worker.transaction().execute((tx) => queueLetter(tx, letter))
  await runOnce(house, jobsOf(rooms))
  return id
}

test('without a mail server every letter of the sample network is shown, links and all, to whoever is at the machine', async () => {
  const id = await caught('A notice')
  const list = await site.get('/en/mail', null)
  assert.equal(list.status, 200)
  assert.match(list.text, /A notice/)
  assert.match(list.text, /sample network/)
  const one = await site.get(`/en/mail/${id}`, null)
  assert.match(one.text, /<a href="http:\/\/localhost:3000\/o\/1\.1">/)
  assert.match((await site.get(`/en/mail?to=amina%40who.example.org`, null)).text, /A notice/)
  assert.equal((await site.get('/en/mail/nonsense', null)).status, 404)
})

test('an answer written there is taken in like a letter from outside, and what nobody understood waits to be sorted', async () => {
  const id = await caught('Please answer')
  const before = await house.worker.selectFrom('incoming').select('id').execute()
  const refused = await site.post(`/en/mail/${id}`, { text: '' })
  assert.equal(refused.status, 422)
  const written = await site.post('/en/mail/new', {
    sender: 'amina@who.example.org',
    recipient: `nobody@${house.config.post.domain}`,
    subject: 'Hello',
    text: 'Is anybody there?',
  })
  assert.equal(written.status, 422, 'no room answers for that address, and the page says so')
  assert.equal((await house.worker.selectFrom('incoming').select('id').execute()).length, before.length)
})

test('in a real network only the secretariat reads caught letters, and codes to sign in stay on the terminal', async (t) => {
  t.mock.method(process.stderr, 'write', () => true)
  const notice = await caught('For the secretariat')
  const code = await caught('Your code', 'sign-in-code')
  t.mock.restoreAll()
  await simulated(false)
  for (const token of [null, member]) {
    assert.equal((await site.get('/en/mail', token)).status, 404)
    assert.equal((await site.get(`/en/mail/${notice}`, token)).status, 404)
  }
  const list = await site.get('/en/mail', secretary)
  assert.match(list.text, /For the secretariat/)
  assert.doesNotMatch(list.text, /Your code/)
  assert.equal((await site.get(`/en/mail/${code}`, secretary)).status, 404)
  await simulated(true)
  assert.match((await site.get('/en/mail', null)).text, /Your code/)
})
