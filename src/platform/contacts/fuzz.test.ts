import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#platform/acts'
import { Unreadable } from '#platform/guards'
import { randomFrom, spoiled } from '#test/spoiled'
import { readContacts } from './index.ts'
import { bookOfBytes } from './recognise.ts'

const rounds = Number(process.env['FUZZ'] ?? 1_500)
const seed = Number(process.env['SEED'] ?? 20_210_321)
/** A child costs a fifth of a second, so every so many books go the whole way and the others to the reader only. */
const throughChildEvery = 100
const slowestMilliseconds = 5_000

const books = [
  'To: Hassan, Amina <amina@ohchr.example.org>; "Okoro, Bela (UNODC)" <bela@unodc.example.org>, chen@who.example.org',
  '\uFEFFName;Email;Entity\nAmina;amina@ohchr.example.org;OHCHR\n',
  'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:=C3=81lv=\r\narez;Dora\r\nEMAIL:dora@who.example.org\r\nEND:VCARD\r\n',
  'dn: mail=dora@who.example.org\nsn:: w4FsdmFyZXo=\nmail: dora@who.example.org\n\n',
  'date 1\nemail amina@ohchr.example.org\ngecos =?utf-8?Q?Am=C3=ADna?= Hassan\n\n',
].map((text) => Buffer.from(text))

test(
  `${rounds} spoiled address books are read or refused, without a crash and without a hang (seed ${seed})`,
  { timeout: 60_000 + rounds * 200 },
  async () => {
    const random = randomFrom(seed)
    for (let round = 0; round < rounds; round += 1) {
      const bytes = spoiled(books, random)
      const before = performance.now()
      const reading =
        round % throughChildEvery === 0 ? readContacts(bytes) : Promise.resolve(bytes).then((one) => bookOfBytes(one))
      await reading.catch((trouble: unknown) => {
        assert.ok(trouble instanceof Unreadable || trouble instanceof Refusal, `round ${round}: ${String(trouble)}`)
        assert.ok(!('fault' in trouble.details), `round ${round}: ${JSON.stringify(trouble)}`)
      })
      assert.ok(performance.now() - before < slowestMilliseconds, `round ${round} took too long`)
    }
  },
)
