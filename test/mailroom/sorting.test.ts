import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frame, jobsOf, rooms } from '#app'
import { runOnce } from '#platform/jobs'
import { takeIn, vouched } from '#platform/post'
import { siteOf } from '#test/site'
import { rawLetter } from '#test/post/raw-letter'
import { sampleHouse } from '#test/world'

const network = await sampleHouse()
const { house, secretary, clock, reading } = network
const site = siteOf(network, rooms, frame)
const receivers = rooms.flatMap(({ receives = [] }) => receives)
const desk = `secretariat@${house.config.post.domain}`

const amina = await house.worker
  .selectFrom('people')
  .innerJoin('accounts', 'accounts.id', 'people.account')
  .select(['people.id', 'accounts.address', 'accounts.lang'])
  .where('people.account', '!=', network.secretaryId)
  .orderBy('people.id')
  .executeTakeFirstOrThrow()

type Wrote = {
  readonly from?: string
  readonly subject: string
  readonly text?: string
  readonly proved?: boolean
  readonly to?: string
}

/** A letter that somebody wrote to the network, read and delivered. */
async function came({
  from = amina.address,
  subject,
  text = 'Hello.',
  proved = true,
  to = desk,
}: Wrote): Promise<string> {
  clock.stand(new Date(clock().getTime() + 1000))
  const { id } = await takeIn(house, receivers, {
    raw: rawLetter({ from, to, subject, text, messageId: `<${house.newId()}@agency.example.org>` }),
    envelopeFrom: from,
    envelopeTo: to,
    cameBy: 'smtp',
    verdict: { ...vouched, signed: proved, aligned: proved },
  })
  assert.deepEqual((await runOnce(house, jobsOf(rooms))).failed, [])
  return id
}
const rowOf = (id: string) =>
  house.worker.selectFrom('incoming').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const lettersTo = (address: string) =>
  house.worker.selectFrom('letters').selectAll().where('address', '=', address).orderBy('id').execute()
const key = () => ({ _key: house.newId() })

test('[P-B7] a letter to the network itself waits for people, shows why, and one press files it and leads on to the next', async () => {
  const first = await came({ subject: 'A first question' })
  const second = await came({ subject: 'A second question' })
  const list = await site.get('/en/mailroom', secretary)
  assert.match(list.text, /A first question[\s\S]*A second question/)
  assert.match(list.text, /written to the secretariat itself/)
  const filed = await site.post(`/en/mailroom/${first}/file`, { as: 'done', ...key() }, secretary)
  assert.match(filed.location ?? '', new RegExp(`^/en/mailroom/[0-9a-f-]+\\?filed=${first}$`))
  assert.equal((await rowOf(first)).state, 'filed')
  const next = await site.get(`/en/mailroom/${second}?filed=${first}`, secretary)
  assert.match(next.text, /“[^”]*A first question[^”]*” is filed/)
  await site.post(`/en/mailroom/${first}/file`, { as: 'again', ...key() }, secretary)
  assert.equal((await rowOf(first)).state, 'to-sort', 'and back')
})

test('filing twice, or a letter that does not wait, is refused in a sentence', async () => {
  const id = await came({ subject: 'Once' })
  await site.post(`/en/mailroom/${id}/file`, { as: 'spam', ...key() }, secretary)
  const again = await site.post(`/en/mailroom/${id}/file`, { as: 'done', ...key() }, secretary)
  assert.equal(again.status, 422)
  assert.match(again.text, /no such letter to sort/)
  assert.equal((await site.get(`/en/mailroom/${id}/answer`, secretary)).status, 404)
})

test('[C6] a letter becomes an update of an output for the writer’s entity, and putting it back takes the update along', async () => {
  const id = await came({ subject: 'About our side event', text: 'The side event was held, 42 people came.' })
  const shown = await site.get(`/en/mailroom/${id}/output`, secretary)
  assert.match(shown.text, /The side event was held, 42 people came/)
  const [, output = ''] = /<option value="([0-9a-f-]{36})"/.exec(shown.text) ?? []
  const given = { output, text: 'The side event was held.', ...key() }
  const done = await site.post(`/en/mailroom/${id}/output`, given, secretary)
  assert.equal(done.status, 303, done.text)
  const updates = () =>
    house.worker
      .selectFrom('updates')
      .selectAll()
      .where('output', '=', output)
      .where('by_person', '=', network.secretaryId)
      .execute()
  const [update] = await updates()
  assert.ok(update)
  assert.deepEqual(update.text, { en: 'The side event was held.' })
  const entity = await house.worker
    .selectFrom('affiliations')
    .select('entity')
    .where('person', '=', amina.id)
    .executeTakeFirst()
  assert.equal(update.entity, entity?.entity ?? null)
  const filed = await site.get(`/en/mailroom/${id}`, secretary)
  assert.match(filed.text, /made an update of it/)
  await site.post(`/en/mailroom/${id}/file`, { as: 'again', ...key() }, secretary)
  assert.deepEqual([(await updates()).length, (await rowOf(id)).state], [0, 'to-sort'])
})

test('an update that the plan refuses leaves the letter where it was', async () => {
  const id = await came({ subject: 'Nothing in it' })
  const refused = await site.post(`/en/mailroom/${id}/output`, { output: '', text: '', ...key() }, secretary)
  assert.equal(refused.status, 422)
  assert.equal((await rowOf(id)).state, 'to-sort')
})

test('an answer goes to the sender in a thread, with what they wrote below it, and the letter is dealt with', async () => {
  const id = await came({
    from: 'someone@elsewhere.example.org',
    subject: 'May we join?',
    text: 'We would like to join.',
  })
  await site.post(`/en/mailroom/${id}/answer`, { text: 'You are welcome.', ...key() }, secretary)
  const answer = (await lettersTo('someone@elsewhere.example.org')).find((one) => one.class === 'reply')
  assert.ok(answer)
  assert.equal(answer.subject, 'Re: May we join?')
  assert.match(answer.body, /^You are welcome\.[\s\S]*> We would like to join\./)
  assert.equal(JSON.stringify(answer.headers).includes((await rowOf(id)).message_id), true)
  assert.equal((await rowOf(id)).state, 'filed')
})

test('a letter is passed on to somebody with its words, and they answer its sender directly', async () => {
  const id = await came({
    from: 'Bo B. <bo@elsewhere.example.org>',
    subject: 'For the Co-Chairs',
    text: 'An invitation.',
  })
  const form = await site.get(`/en/mailroom/${id}/pass-on`, secretary)
  assert.match(form.text, new RegExp(`value="${amina.id}"`))
  await site.post(`/en/mailroom/${id}/pass-on`, { person: amina.id, note: 'Please look.', ...key() }, secretary)
  const passed = (await lettersTo(amina.address)).find((one) => one.class === 'passed-on')
  assert.ok(passed)
  assert.match(passed.body, /Please look\.[\s\S]*> An invitation\./)
  assert.match(JSON.stringify(passed.headers), /Reply-To.*bo@elsewhere\.example\.org/)
})

test('a letter that is held for doubt becomes what it would have become once somebody who asked lets it through', async () => {
  const handed = receivers.find(({ name }) => name === 'mailroom.desk')
  assert.ok(handed)
  const doubted = await came({ subject: 'Am I she?', proved: false })
  await house.worker.updateTable('incoming').set({ outcome: 'post.unsure' }).where('id', '=', doubted).execute()
  const page = await site.get(`/en/mailroom/${doubted}`, secretary)
  assert.match(page.text, /Nothing proves who wrote it/)
  await site.post(`/en/mailroom/${doubted}/let-through`, key(), secretary)
  assert.equal((await rowOf(doubted)).state, 'new')
  await runOnce(house, jobsOf(rooms))
  const row = await rowOf(doubted)
  assert.deepEqual([row.state, row.outcome], ['to-sort', 'mailroom.for-people'], 'delivered to the desk, as any other')
  const sure = await came({ subject: 'No doubt' })
  assert.equal((await site.post(`/en/mailroom/${sure}/let-through`, key(), secretary)).status, 422)
})

test('everything that came in is found by its words, its sender or its address, and says what became of it', async () => {
  const id = await came({
    from: 'zoe@elsewhere.example.org',
    subject: 'A rare word: quincunx',
    text: 'Indeed 100% sure_thing',
  })
  await site.post(`/en/mailroom/${id}/file`, { as: 'spam', ...key() }, secretary)
  for (const words of ['quincunx', 'ZOE@elsewhere', '100% sure_thing']) {
    const found = await site.get(`/en/mailroom?which=all&words=${encodeURIComponent(words)}`, secretary)
    assert.match(found.text, /quincunx/, words)
    assert.match(found.text, /set aside/)
  }
  assert.doesNotMatch((await site.get('/en/mailroom?words=quincunx', secretary)).text, /A rare word/)
  assert.doesNotMatch((await site.get('/en/mailroom?which=all&words=%25%25nothing', secretary)).text, /A rare word/)
})

test('markup in a letter stays text, and its files are handed out to be saved, whatever they say they are', async () => {
  const id = await came({ subject: '<script>alert(1)</script>', text: '<img src=x onerror=alert(1)>' })
  const page = await site.get(`/en/mailroom/${id}`, secretary)
  assert.doesNotMatch(page.text, /<script>alert|<img src=x/)
  const raw = await site.get(`/en/mailroom/${id}/raw`, secretary)
  assert.match(raw.headers.get('content-disposition') ?? '', /^attachment/)
  assert.equal(raw.headers.get('content-type'), 'application/octet-stream')
  assert.equal((await site.get(`/en/mailroom/${id}/files/7`, secretary)).status, 404)
})

test('nobody but the secretariat sees that there are letters at all', async () => {
  const id = await came({ subject: 'For few eyes' })
  const member = await network.sessionOf(amina.id)
  for (const token of [null, member])
    for (const path of ['/en/mailroom', `/en/mailroom/${id}`, `/en/mailroom/${id}/raw`, `/en/mailroom/${id}/answer`])
      assert.equal((await site.get(path, token)).status, 404, path)
  const seen = await reading(member, (tx) => tx.selectFrom('incoming').select('id').execute())
  assert.deepEqual(seen, [], 'nor does the database show any')
})
