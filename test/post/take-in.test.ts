import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#platform/acts'
import { postHouse, domain } from './post-house.ts'
import { rawLetter } from './raw-letter.ts'

const t = await postHouse()
const { house, take, deliver, rowOf, answers, handed } = t

const from = 'Amina K. <amina@who.example.org>'
const to = `try@${domain}`

test('a letter is kept raw, handed over once, and its sender hears in their language what became of it', async () => {
  const raw = rawLetter({ from, to, subject: 'Étape 2', text: 'C’est fait.' })
  const { id, again } = await take(raw)
  assert.equal(again, false)
  assert.equal((await rowOf(id)).state, 'new', 'kept before anybody has read it')
  assert.deepEqual(await house.files.get((await rowOf(id)).raw), Buffer.from(raw))
  assert.deepEqual((await deliver()).failed, [])
  const row = await rowOf(id)
  assert.deepEqual([row.state, row.receiver, row.person, row.kind], ['understood', 'tests.try', t.amina, 'person'])
  assert.equal(handed.at(-1)?.written.trim(), 'C’est fait.')
  const [answer] = await answers()
  assert.equal(answer?.address, 'amina@who.example.org')
  assert.equal(answer.lang, 'fr')
  assert.match(answer.subject, /^Re: .*Étape 2/)
  assert.match(answer.body, /Il s’agit de votre lettre/)
})

test('the same letter again, by whatever way, is the same letter', async () => {
  const raw = rawLetter({ from, to, messageId: '<twice@who.example.org>' })
  const first = await take(raw)
  const more = Buffer.concat([Buffer.from('Received: by mx.example.org; Mon, 14 Jun 2021 10:00:01 +0200\r\n'), raw])
  const second = await take(more, { cameBy: 'imap' })
  assert.deepEqual(second, { id: first.id, again: true })
  const before = handed.length
  await deliver()
  assert.equal(handed.length, before + 1)
})

test('two different letters that carry one Message-ID are both kept', async () => {
  const messageId = '<same@who.example.org>'
  const one = await take(rawLetter({ from, to, messageId, text: 'One.' }))
  const other = await take(rawLetter({ from, to, messageId, text: 'Other.' }))
  assert.equal(other.again, false)
  assert.notEqual(one.id, other.id)
  assert.equal((await take(rawLetter({ from, to, messageId, text: 'Other.' }))).again, true)
})

test('a letter without a Message-ID is known by its content', async () => {
  const raw = Buffer.from(
    Buffer.from(rawLetter({ from, to, text: 'No id.' }))
      .toString('utf8')
      .replace(/^Message-ID: .*\r\n/m, ''),
  )
  const first = await take(raw)
  assert.deepEqual(await take(raw), { id: first.id, again: true })
  assert.match((await rowOf(first.id)).message_id, /@no-message-id>$/)
})

test('two connections that hand over one letter at the same moment make one row', async () => {
  const raw = rawLetter({ from, to })
  const kept = await Promise.all(Array.from({ length: 8 }, () => take(raw)))
  assert.equal(new Set(kept.map(({ id }) => id)).size, 1)
  assert.equal(kept.filter(({ again }) => !again).length, 1)
})

test('an address that no room answers for is refused in a sentence', async () => {
  await assert.rejects(
    take(rawLetter({ from, to }), { envelopeTo: `nobody@${domain}` }),
    (trouble) => trouble instanceof Refusal && trouble.code === 'post.no-such-address',
  )
  await assert.rejects(take(rawLetter({ from, to }), { envelopeTo: 'try@elsewhere.example.org' }), Refusal)
})
