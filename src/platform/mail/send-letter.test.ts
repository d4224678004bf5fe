import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { House } from '#platform/acts'
import { testHouse } from '#test/house'
import { openRelay } from '#test/relay'
import { letter, sendLetter } from './index.ts'
import { relayTrouble } from './relay-trouble.ts'

const { house: withoutRelay, clock } = await testHouse()
const relay = await openRelay(() => 'take')
after(() => relay.close())
const house: House = {
  ...withoutRelay,
  config: { ...withoutRelay.config, mail: { url: relay.url, from: 'notices@network.example.org' } },
}

const given = {
  to: 'amina@example.org',
  lang: 'en',
  subject: 'Your code',
  text: 'ABC-DEF',
  messageId: '<1@example.org>',
} as const
const everybody = 'everybody@example.org'

async function headersOnTheWire(sent: Parameters<typeof letter>[0]): Promise<ReadonlyMap<string, string>> {
  assert.equal(await sendLetter(house, letter(sent)), 'sent')
  const [head = ''] = (relay.read.at(-1)?.raw ?? '').split('\r\n\r\n')
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n')
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
}

test('on the wire a letter carries its own Message-ID and hour, its language, and what keeps machines from answering', async () => {
  const headers = await headersOnTheWire({ ...given, lang: 'fr' })
  assert.equal(headers.get('message-id'), '<1@example.org>')
  assert.equal(headers.get('auto-submitted'), 'auto-generated')
  assert.equal(headers.get('x-auto-response-suppress'), 'All')
  assert.equal(headers.get('content-language'), 'fr')
  assert.equal(headers.get('from'), 'notices@network.example.org')
  assert.equal(headers.get('to'), 'amina@example.org')
  assert.equal(new Date(headers.get('date') ?? '').getTime(), clock().getTime())
  for (const none of ['bcc', 'cc', 'reply-to', 'list-id', 'x-mailer']) assert.equal(headers.get(none), undefined, none)
})

test('a line that somebody put into a subject, an address to answer to or a reference stays inside it', async () => {
  const line = `\r\nBcc: ${everybody}\r\n\r\nOther words`
  const headers = await headersOnTheWire({
    ...given,
    subject: `Your code${line}`,
    replyTo: `secretariat@example.org${line}`,
    listId: `Pillar 1 <pillar-1.example.org>${line}`,
    references: [`<0@example.org>${line}`],
  })
  assert.equal(headers.get('bcc'), undefined)
  assert.match(headers.get('subject') ?? '', /^Your code Bcc: /)
  assert.deepEqual(relay.read.at(-1)?.to, ['amina@example.org'])
})

test('an address that hides others reaches nobody, as if the relay had refused it', async () => {
  const before = relay.asked()
  const hiding = [
    `amina@example.org, ${everybody}`,
    `amina@example.org\r\nBcc: ${everybody}`,
    `amina@example.org>\r\nRCPT TO:<${everybody}`,
    `all: amina@example.org, ${everybody};`,
    `Amina <${everybody}>`,
    `"amina@example.org" <${everybody}>`,
    'amina',
    '',
  ]
  for (const to of hiding) {
    const trouble: unknown = await sendLetter(house, letter({ ...given, to })).catch((thrown: unknown) => thrown)
    assert.equal(relayTrouble(trouble), 'refused', to)
  }
  assert.equal(relay.asked(), before)
})

test('addresses as people have them are taken as they are', async () => {
  for (const to of ["m.o'neill+un@sub.example.org", 'Ünal@example.org', 'a_b-c@example-org.int']) {
    await sendLetter(house, letter({ ...given, to }))
    assert.equal(relay.read.at(-1)?.to[0]?.toLowerCase(), to.toLowerCase())
  }
})

test('a letter in every language arrives as it was written, text and HTML', async () => {
  for (const [lang, words] of [
    ['ar', 'رمز الدخول'],
    ['zh', '登录代码'],
    ['ru', 'Код для входа'],
  ] as const) {
    const headers = await headersOnTheWire({ ...given, lang, subject: words, text: words })
    assert.match(headers.get('subject') ?? '', /^=\?UTF-8\?/)
    const bodies = (relay.read.at(-1)?.raw ?? '')
      .split(/^--.*$/m)
      .filter((part) => /^content-transfer-encoding:/im.test(part) && /^content-type: text\/(plain|html)/im.test(part))
      .map(decoded)
    assert.equal(bodies.length, 2)
    for (const body of bodies) assert.ok(body.includes(words))
  }
})

function decoded(part: string): string {
  const [head = '', body = ''] = part.split('\r\n\r\n', 2)
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`)
  return decodeURIComponent(bytes.replaceAll(/%(?![0-9A-F]{2})/g, '%25'))
}
