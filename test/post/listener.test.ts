import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPost } from '#platform/post'
import { domain, postHouse } from './post-house.ts'
import { rawLetter } from './raw-letter.ts'
import { handOverTo, talkTo } from './smtp-talk.ts'

const t = await postHouse()
const { house, receiver, rowOf } = t

const at = (protocol: 'smtp' | 'lmtp') => ({
  ...house,
  config: { ...house.config, post: { ...house.config.post, listen: { protocol, host: '127.0.0.1', port: 0 } } },
})
const posts = { smtp: await openPost(at('smtp'), [receiver]), lmtp: await openPost(at('lmtp'), [receiver]) }
const port = posts.smtp.listener?.port ?? 0
test.after(() => Promise.all([posts.smtp.stop(), posts.lmtp.stop()]))

const from = 'amina@who.example.org'
const to = `try@${domain}`
const letters = () => house.worker.selectFrom('incoming').selectAll().orderBy('id').execute()

test('[C5] a letter handed over by SMTP is on the disk and written down when its sender hears 250', async () => {
  const raw = rawLetter({ from, to, text: 'By SMTP.\n.a line that begins with a dot' })
  const said = await handOverTo(port, { from, to: [to], raw })
  assert.match(said.at(-1) ?? '', /^250 /)
  const [row] = await letters()
  assert.ok(row)
  assert.deepEqual([row.came_by, row.envelope_from, row.envelope_to], ['smtp', from, to])
  assert.deepEqual(await house.files.get(row.raw), Buffer.from(raw))
})

test('by LMTP the letter is answered as well, and an address in capitals is the same address', async () => {
  const before = (await letters()).length
  const said = await handOverTo(posts.lmtp.listener?.port ?? 0, {
    from,
    to: [`TRY@${domain.toUpperCase()}`],
    raw: rawLetter({ from, to }),
    greeting: 'LHLO',
  })
  assert.equal(said.filter((one) => one.startsWith('250')).length, 3)
  assert.equal((await letters()).length, before + 1)
  assert.ok((await letters()).every(({ envelope_to: address }) => address === address.toLowerCase()))
})

test('nobody is carried to: an address elsewhere, or of nobody here, is refused before the letter', async () => {
  const before = (await letters()).length
  for (const address of [
    'someone@elsewhere.example.org',
    `nobody@${domain}`,
    `try@sub.${domain}`,
    `"x@elsewhere.example.org"@${domain}`,
  ]) {
    const said = await handOverTo(port, { from, to: [address], raw: rawLetter({ from, to: address }) })
    assert.match(said.at(-1) ?? '', /^(550|501) /, address)
  }
  assert.equal((await letters()).length, before)
})

test('whoever tries one name after the other is shown out', async () => {
  const talk = await talkTo(port)
  await talk.say(`MAIL FROM:<${from}>`)
  const said: string[] = []
  for (const n of Array.from({ length: 12 }, (_, index) => index))
    said.push(await talk.say(`RCPT TO:<guess-${n}@${domain}>`))
  assert.ok(said.some((one) => one.startsWith('421')))
  talk.hangUp()
})

test('the limit of 25 MB is announced, asked before the letter, and held during it', async () => {
  const talk = await talkTo(port)
  assert.match(await talk.say('EHLO again.example.org'), /SIZE 25000000/)
  assert.match(await talk.say(`MAIL FROM:<${from}> SIZE=50000000`), /^552 /)
  talk.hangUp()
  const before = (await letters()).length
  const raw = Buffer.concat([rawLetter({ from, to }), Buffer.from('A line of a long letter.\r\n'.repeat(1_000_000))])
  const said = await handOverTo(port, { from, to: [to], raw })
  assert.match(said.at(-1) ?? '', /^552 /)
  assert.equal((await letters()).length, before, 'nothing of it is kept')
})

test('a letter that breaks off in the middle is not taken for a letter', async () => {
  const before = (await letters()).length
  const talk = await talkTo(port)
  await talk.say(`MAIL FROM:<${from}>`)
  await talk.say(`RCPT TO:<${to}>`)
  await talk.say('DATA')
  talk.send(rawLetter({ from, to, text: 'Half of' }))
  await new Promise((resolve) => setTimeout(resolve, 50))
  talk.hangUp()
  await new Promise((resolve) => setTimeout(resolve, 100))
  assert.equal((await letters()).length, before)
})

test('when the letter cannot be kept the sender is asked to come again, and may', async () => {
  const raw = rawLetter({ from, to, messageId: '<again@who.example.org>' })
  const full = {
    ...at('smtp'),
    files: { ...house.files, put: () => Promise.reject(new Error('no space left on device')) },
  }
  const failing = await openPost(full, [receiver])
  const said = await handOverTo(failing.listener?.port ?? 0, { from, to: [to], raw })
  await failing.stop()
  assert.match(said.at(-1) ?? '', /^451 /)
  assert.match((await handOverTo(port, { from, to: [to], raw })).at(-1) ?? '', /^250 /)
  assert.match((await handOverTo(port, { from, to: [to], raw })).at(-1) ?? '', /^250 /, 'sent again it is no fault')
  const rows = (await letters()).filter(({ message_id: id }) => id === '<again@who.example.org>')
  assert.equal(rows.length, 1)
})

test('two letters smuggled into one (bare line feeds around a dot) stay one', async () => {
  const before = (await letters()).length
  const talk = await talkTo(port)
  await talk.say(`MAIL FROM:<${from}>`)
  await talk.say(`RCPT TO:<${to}>`)
  await talk.say('DATA')
  talk.send(Buffer.from(rawLetter({ from, to, text: 'Outer' })))
  talk.send(
    `\n.\nMAIL FROM:<boss@who.example.org>\r\nRCPT TO:<${to}>\r\nDATA\r\nFrom: boss@who.example.org\r\n\r\nInner\r\n`,
  )
  assert.match(await talk.say('.'), /^250 /)
  talk.hangUp()
  assert.equal((await letters()).length, before + 1)
})

test('a sender that is nobody (a bounce) may come, and is written down as nobody', async () => {
  await handOverTo(port, { from: '', to: [to], raw: rawLetter({ from: 'MAILER-DAEMON@mx.example.org', to }) })
  const row = (await letters()).find(({ envelope_from: sender }) => sender === '')
  assert.ok(row)
  assert.equal((await rowOf(row.id)).state, 'new')
})

test('a machine that pours letters out is asked to come later', async () => {
  const talk = await talkTo(port)
  const said = new Set<string>()
  for (const _ of Array.from({ length: 130 })) {
    said.add((await talk.say(`MAIL FROM:<${from}>`)).slice(0, 3))
    await talk.say('RSET')
  }
  talk.hangUp()
  assert.deepEqual([...said], ['250', '451'])
})
