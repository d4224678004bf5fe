import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge } from '#platform/post'
import { postHouse, domain } from './post-house.ts'
import { rawLetter } from './raw-letter.ts'
import { signedLetter } from './signed-letter.ts'
import { agencyKey, zone } from './zone.ts'

const { privateKey: key, record } = agencyKey()
const resolver = zone({
  'TXT who.example.org': ['v=spf1 ip4:192.0.2.10 -all'],
  'TXT key1._domainkey.who.example.org': [record],
  'TXT _dmarc.who.example.org': ['v=DMARC1; p=reject'],
  'TXT plain.example.org': ['v=spf1 ip4:192.0.2.10 -all'],
  'TXT thief.example.net': ['v=spf1 ip4:203.0.113.66 -all'],
  'TXT key1._domainkey.thief.example.net': [record],
})
const t = await postHouse({ resolver })
const { house, clock, take, deliver, rowOf, handed, answers } = t

const from = 'amina@who.example.org'
const to = `try@${domain}`
const sign = (raw: Uint8Array, at = 'who.example.org') => signedLetter(raw, { domain: at, selector: 'key1', key })
const ownMachine = { ip: '192.0.2.10', helo: 'mail.who.example.org' }
const strange = { ip: '203.0.113.66', helo: 'thief.example.net' }

type Came = { readonly peer?: typeof strange; readonly envelopeFrom?: string }

async function judged(raw: Uint8Array, { peer = strange, envelopeFrom = from }: Came = {}) {
  // Nobody vouches: the letter comes by the port, and the post judges.
  const { id } = await take(raw, { cameBy: 'smtp', peer, envelopeFrom, toBeJudged: true })
  assert.deepEqual((await deliver()).failed, [])
  const row = await rowOf(id)
  return { state: row.state, outcome: row.outcome, verdict: row.verdict, handed: handed.some((one) => one.id === id) }
}

test('a letter that its domain signed is judged to be of it, from whatever machine it comes', async () => {
  const { state, verdict } = await judged(sign(rawLetter({ from, to })))
  assert.deepEqual(verdict, { spf: 'fail', dkim: 'pass', dmarc: 'pass', signed: true, aligned: true, by: 'us' })
  assert.equal(state, 'understood')
})

test('a letter from a machine of its domain is aligned, though nobody signed it', async () => {
  const { verdict, handed: given } = await judged(rawLetter({ from, to }), { peer: ownMachine })
  assert.deepEqual(verdict, { spf: 'pass', dkim: 'none', dmarc: 'pass', signed: false, aligned: true, by: 'us' })
  assert.equal(given, true)
})

test('one letter changed after signing is no signature', async () => {
  const raw = Buffer.from(
    Buffer.from(sign(rawLetter({ from, to, text: 'We agree.' })))
      .toString('latin1')
      .replace('We agree.', 'We object'),
    'latin1',
  )
  const { verdict, state } = await judged(raw)
  assert.ok(typeof verdict === 'object' && verdict !== null && 'aligned' in verdict)
  assert.equal(verdict.aligned, false)
  assert.equal(state, 'to-sort')
})

test('[C5] a forged sender is not believed: nothing is handed over, the letter waits, and the person named is told', async () => {
  clock.stand(new Date('2021-06-16T09:00:00Z'))
  const before = (await answers()).length
  const raw = rawLetter({ from: 'Amina K. <amina@who.example.org>', to, subject: 'Please change my address' })
  const { state, outcome, handed: given } = await judged(raw, { envelopeFrom: 'x@thief.example.net' })
  assert.deepEqual([state, outcome, given], ['to-sort', 'post.unsure', false])
  const told = (await answers()).slice(before)
  assert.deepEqual(
    told.map(({ address }) => address),
    ['amina@who.example.org'],
    'whoever was named hears of it, at the registered address, and nobody else does',
  )
  assert.match(told[0]?.body ?? '', /rien n’y prouve/)
})

test('a thief’s own good signature does not speak for somebody else’s domain', async () => {
  const raw = sign(rawLetter({ from, to }), 'thief.example.net')
  const { verdict, state } = await judged(raw, { envelopeFrom: 'x@thief.example.net' })
  assert.deepEqual(verdict, { spf: 'pass', dkim: 'pass', dmarc: 'fail', signed: false, aligned: false, by: 'us' })
  assert.equal(state, 'to-sort')
})

test('two senders in From, one of them signed for, speak for nobody', async () => {
  const raw = sign(rawLetter({ from, to, heads: ['From: boss@who.example.org'] }))
  const { verdict } = await judged(raw)
  assert.ok(typeof verdict === 'object' && verdict !== null && 'aligned' in verdict)
  assert.equal(verdict.aligned, false)
})

test('a domain that publishes nothing on DMARC is believed by its machine, and not without it', async () => {
  const plain = { from: 'bo@plain.example.org', to }
  const own = await judged(rawLetter(plain), { peer: ownMachine, envelopeFrom: 'bo@plain.example.org' })
  const other = await judged(rawLetter(plain), { envelopeFrom: 'bo@plain.example.org' })
  assert.ok(typeof own.verdict === 'object' && own.verdict !== null && 'aligned' in own.verdict)
  assert.ok(typeof other.verdict === 'object' && other.verdict !== null && 'aligned' in other.verdict)
  assert.deepEqual([own.verdict.aligned, other.verdict.aligned], [true, false])
})

test('a forged letter of nobody we know is answered to nobody: whoever was named did nothing', async () => {
  const before = (await answers()).length
  await judged(rawLetter({ from: 'stranger@who.example.org', to }), { envelopeFrom: 'stranger@who.example.org' })
  assert.equal((await answers()).length, before)
})

test('behind a mail server its word counts, under its name only; a line under another name is nobody’s word', async () => {
  const behind = {
    ...house,
    config: { ...house.config, post: { ...house.config.post, judge: 'mx.network.example.org' } },
  }
  const letter = (heads: readonly string[]) => ({
    raw: Buffer.from(`${heads.join('\r\n')}\r\n${Buffer.from(rawLetter({ from, to })).toString('latin1')}`, 'latin1'),
    cameBy: 'lmtp',
    envelopeFrom: from,
    peer: undefined,
  })
  const good =
    'Authentication-Results: mx.network.example.org 1;\r\n\tdkim=pass (2048-bit key) header.d=who.example.org;\r\n\tspf=pass smtp.mailfrom=who.example.org; dmarc=pass header.from=who.example.org'
  const forged = 'Authentication-Results: mx.thief.example.net; dkim=pass header.d=who.example.org; dmarc=pass'
  const failing =
    'Authentication-Results: mx.network.example.org; dkim=none; spf=fail smtp.mailfrom=who.example.org; dmarc=fail'
  assert.deepEqual(await judge(behind, letter([good]), resolver), {
    spf: 'pass',
    dkim: 'pass',
    dmarc: 'pass',
    signed: true,
    aligned: true,
    by: 'relay',
  })
  assert.equal((await judge(behind, letter([failing, good]), resolver)).aligned, false, 'the topmost counts')
  assert.equal((await judge(behind, letter([forged]), resolver)).aligned, false)
  assert.equal((await judge(behind, letter([forged]), resolver)).by, 'us', 'we look ourselves')
  const commented =
    'Authentication-Results: mx.network.example.org; dkim=fail (dkim=pass header.d=who.example.org; spf=pass) header.d=who.example.org; dmarc=fail'
  assert.equal((await judge(behind, letter([commented]), resolver)).aligned, false, 'what stands in a comment is none')
  const smtp = { ...letter([good]), cameBy: 'smtp', peer: strange }
  assert.equal((await judge(behind, smtp, resolver)).by, 'us', 'whoever comes from the world brings no judge along')
})
