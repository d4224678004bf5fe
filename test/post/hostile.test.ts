import assert from 'node:assert/strict'
import { test } from 'node:test'
import { domain, postHouse } from './post-house.ts'
import { rawLetter } from './raw-letter.ts'

const t = await postHouse()
const { house, clock, take, deliver, rowOf, answers, handed } = t
const from = 'Amina K. <amina@who.example.org>'
const to = `try@${domain}`

/** What became of a letter, and what its sender was told. A day lies between any two, so that each may be answered. */
async function became(raw: Parameters<typeof take>[0], more: Parameters<typeof take>[1] = {}) {
  clock.stand(new Date(clock().getTime() + 2 * 86_400_000))
  const before = (await answers()).length
  const { id } = await take(raw, more)
  assert.deepEqual((await deliver()).failed, [])
  const row = await rowOf(id)
  const kept = await house.files.get(row.raw)
  assert.equal(kept?.byteLength, raw.byteLength, 'the letter itself is kept, to its last byte')
  return { row, told: (await answers()).slice(before), letter: handed.find((one) => one.id === id) }
}

const multipart = (boundary: string, parts: readonly string[]) =>
  Buffer.from(
    [
      `From: ${from}`,
      `To: ${to}`,
      'Subject: With parts',
      `Message-ID: <parts-${boundary}@who.example.org>`,
      'MIME-Version: 1.0',
      `Content-Type: multipart/mixed; boundary="${boundary}"`,
      '',
      ...parts.map((part) => `--${boundary}\r\n${part}`),
      `--${boundary}--`,
      '',
    ].join('\r\n'),
    'latin1',
  )
const textPart = (text: string) => `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`

test('a letter of 50 MB that lay in a mailbox is kept, put before a person, and its sender told why', async () => {
  const raw = Buffer.concat([rawLetter({ from, to, subject: 'Photos' }), Buffer.alloc(50_000_000, 'A line of it.\r\n')])
  const { row, told, letter } = await became(raw, { cameBy: 'imap' })
  assert.deepEqual([row.state, row.outcome, letter], ['to-sort', 'post.too-large', undefined])
  assert.equal(row.subject, 'Photos')
  assert.match(told[0]?.body ?? '', /25 Mo/)
})

test('letters in letters, two thousand deep, are kept and never make the program fail', async () => {
  let inner = 'From: x@example.org\r\n\r\nThe end'
  for (let depth = 0; depth < 2000; depth += 1) inner = `Content-Type: message/rfc822\r\n\r\n${inner}`
  const raw = Buffer.from(
    `From: ${from}\r\nTo: ${to}\r\nSubject: Deep\r\nMessage-ID: <deep@who.example.org>\r\n${inner}\r\n`,
    'latin1',
  )
  const { row, told } = await became(raw)
  assert.ok(['to-sort', 'understood'].includes(row.state), row.state)
  assert.equal(told.length, 1)
  assert.equal(row.from_address, 'amina@who.example.org')
})

test('ten thousand parts, and a boundary in a boundary, cost a sentence and no more', async () => {
  const raw = multipart(
    'x',
    Array.from({ length: 10_000 }, () => textPart('x')),
  )
  const { row, told } = await became(raw)
  assert.ok(['to-sort', 'understood'].includes(row.state))
  assert.equal(told.length, 1)
})

test('a head of four megabytes does not keep its sender from being told', async () => {
  const raw = Buffer.from(rawLetter({ from, to, subject: 'Long', heads: [`X-Long: ${'y'.repeat(4_000_000)}`] }))
  const { row, told } = await became(raw)
  assert.ok(['to-sort', 'understood'].includes(row.state))
  assert.equal(row.from_address, 'amina@who.example.org')
  assert.equal(told.length, 1)
})

test('a letter in a charset that it does not name, or names wrongly, is read, and what was guessed is said', async () => {
  const words = 'Уважаемые коллеги, отчет готов.'
  const bytes = Buffer.from(Array.from(words, cp1251))
  const heads = `From: ${from}\r\nTo: ${to}\r\nSubject: Report\r\nMessage-ID: <charset@who.example.org>\r\nContent-Type: text/plain; charset=x-unknown\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`
  const { letter } = await became(Buffer.concat([Buffer.from(heads, 'latin1'), bytes, Buffer.from('\r\n')]))
  assert.match(letter?.text ?? '', /коллеги/)
  assert.ok((letter?.remarks.length ?? 0) > 0)
})

function cp1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 63
  if (code < 128) return code
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : 63
}

test('a winmail.dat that is damaged takes nothing of the text along, and its loss is said', async () => {
  const broken = Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0, 0xff, 0xff, 0xff, 0xff, 1]).toString('base64')
  const raw = multipart('w', [
    textPart('See the file.'),
    `Content-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Disposition: attachment; filename="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n\r\n${broken}`,
  ])
  const { letter } = await became(raw)
  assert.match(letter?.written ?? '', /See the file/)
  assert.ok((letter?.attached.length ?? 0) + (letter?.remarks.length ?? 0) > 0)
})

test('a page that calls itself a picture is stored as what it is, and never as something that runs', async () => {
  const page = Buffer.from('<html><script>alert(1)</script></html>').toString('base64')
  const raw = multipart('h', [
    textPart('Look.'),
    `Content-Type: image/png; name="x.png"\r\nContent-Disposition: attachment; filename="x.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n${page}`,
  ])
  const { letter } = await became(raw)
  assert.equal(letter?.attached[0]?.type, 'text/plain')
})

test('bytes that are no letter at all are kept and wait for a person', async () => {
  const raw = Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256))
  const { row, told } = await became(raw)
  assert.ok(['to-sort', 'ignored', 'understood'].includes(row.state))
  assert.equal(told.length, 0, 'there is nobody to tell')
})

test('U+0000 and half letters in subject and text are written down without a fault', async () => {
  const { row } = await became(rawLetter({ from, to, subject: 'a\0b', text: 'c\0d' }))
  assert.equal(row.state, 'understood')
  assert.ok(!row.subject.includes('\0'))
})
