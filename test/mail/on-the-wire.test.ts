import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import type { House } from '#platform/acts'
import { runOnce } from '#platform/jobs'
import { readLetter } from '#platform/letter-reading'
import { testHouse } from '#test/house'
import { openRelay } from '#test/relay'
import {
  answerLink,
  dkimKey,
  dkimRecord,
  letterInAddress,
  makeDkimKey,
  openScope,
  pageLink,
  queueLetter,
  scopeInAddress,
  sendQueued,
} from '#platform/mail'
import type { QueuedLetter } from '#platform/mail'

const { house: withoutRelay, clock, secretaryId } = await testHouse()
const relay = await openRelay(() => 'take')
after(() => relay.close())
const { config } = withoutRelay
const house: House = {
  ...withoutRelay,
  config: {
    ...config,
    mail: { url: relay.url, from: 'notices@network.example.org' },
    post: { ...config.post, from: 'notices@network.example.org', domain: 'network.example.org' },
  },
}

async function sent(more: Partial<QueuedLetter> = {}) {
  const id = house.newId()
  const given = {
    id,
    class: 'digest',
    address: 'amina@example.org',
    lang: 'en',
    subject: 'Hello',
    body: 'A text.',
  } as const
  await house.worker.transaction().execute((tx) => queueLetter(tx, { ...given, at: clock(), ...more }))
  await runOnce(house, [sendQueued])
  const [read] = relay.read.filter(({ messageId }) => messageId.includes(id))
  if (read === undefined) throw new Error('the letter did not arrive')
  return { id, ...read, letter: await readLetter(Buffer.from(read.raw, 'utf8')) }
}
const headOf = (raw: string, name: string): string =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(raw)?.[1]?.replaceAll(/\r\n[ \t]+/g, ' ') ?? ''

test('a letter says who it comes back to, who answers it, how it is left, and that no machine shall answer', async () => {
  const scope = house.newId()
  const until = new Date(clock().getTime() + 86_400_000)
  await house.worker
    .transaction()
    .execute((tx) =>
      openScope(tx, { id: scope, person: secretaryId, purpose: 'answer', about: {}, validUntil: until, at: clock() }),
    )
  const body = `See ${pageLink('/o/2.3')} or answer ${answerLink({ choice: 'yes' })}`
  const { id, raw, from, letter } = await sent({ answers: scope, body, lang: 'fr' })
  assert.equal(letterInAddress(house, from.split('@')[0] ?? ''), id)
  assert.equal(scopeInAddress(house, letter.replyTo[0]?.address.split('@')[0] ?? ''), scope)
  assert.match(letter.text, /http:\/\/localhost:3000\/o\/2\.3/)
  assert.match(letter.text.replaceAll(/\s/g, ''), /http:\/\/localhost:3000\/a\/[0-9a-z]{45}\?choice=yes/)
  assert.match(
    headOf(raw, 'List-Unsubscribe'),
    /^<http:\/\/localhost:3000\/u\/[0-9a-z]{45}>, <mailto:u-[0-9a-z]{45}@network\.example\.org>$/,
  )
  assert.equal(headOf(raw, 'List-Unsubscribe-Post'), 'List-Unsubscribe=One-Click')
  assert.equal(headOf(raw, 'Auto-Submitted'), 'auto-generated')
  assert.equal(headOf(raw, 'Content-Language'), 'fr')
})

test('subjects and names in any script arrive as they were written', async () => {
  for (const subject of ['مجرد تجربة', '中文标题', 'Égalité — été', 'Проверка связи'])
    assert.equal((await sent({ subject })).letter.subject, subject)
})

test('a letter with a key is signed for our domain, the ways out inside the signature, and one changed letter breaks it', async () => {
  makeDkimKey(house.config.dataFolder, 'test')
  const key = dkimKey(house.config.dataFolder)
  assert.ok(key)
  const { raw } = await sent({ body: 'Signed and sealed.' })
  const resolver = async () => [[dkimRecord(key, 'network.example.org').text]]
  const judged = async (bytes: string) =>
    (await dkimVerify(Buffer.from(bytes, 'utf8'), { resolver })).results.map(({ status }) => status.result)
  assert.deepEqual(await judged(raw), ['pass'])
  assert.deepEqual(await judged(raw.replace('sealed', 'sealer')), ['neutral'])
  assert.deepEqual(await judged(raw.replace('List-Unsubscribe-Post: List', 'List-Unsubscribe-Post: Lost')), ['fail'])
})

test('no text that people wrote begins a header, an address or a line of its own', async () => {
  for (const evil of [
    '\r\nBcc: all@example.org',
    '\nBcc: all@example.org',
    '\rBcc: x@example.org',
    '\u2028Bcc: x@example.org',
  ]) {
    const { raw, to } = await sent({
      subject: `Hello${evil}`,
      headers: { 'List-Id': `x${evil}`, From: `"A${evil}" <a@network.example.org>` },
    })
    assert.deepEqual(to, ['amina@example.org'])
    assert.equal(/^bcc:/im.test(raw.split('\r\n\r\n')[0] ?? ''), false, JSON.stringify(evil))
  }
})

test('a line under a line is a heading in the HTML', async () => {
  const { raw } = await sent({ body: 'You owe (2)\n-----------\n\n- one\n- two' })
  assert.match(raw, /<h2 [^>]*>You owe \(2\)<\/h2>/)
})
