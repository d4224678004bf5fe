import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { jobsOf, rooms } from '#app'
import { perform } from '#platform/acts'
import type { House } from '#platform/acts'
import { validOn } from '#platform/db'
import { runOnce } from '#platform/jobs'
import { readLetter } from '#platform/letter-reading'
import { langs } from '#platform/words'
import { person } from '#seeds/network-2021/ids'
import { chooseLetters, writeDigests } from '#home'
import { openRelay } from '#test/relay'
import { sampleHouse } from '#test/world'

// A Monday, half past seven in Geneva and everywhere to the east of it.
const monday = new Date('2022-01-31T07:00:00Z')
const network = await sampleHouse({ at: monday })
const relay = await openRelay(() => 'take')
after(() => relay.close())
const house: House = {
  ...network.house,
  config: { ...network.house.config, mail: { url: relay.url, from: 'notices@network.example.org' } },
}
const others = rooms.filter(({ name }) => name !== 'home' && name !== 'app')
const write = writeDigests(others)
const round = async (): Promise<void> => {
  await write.perform(house, { key: 'now', payload: {} })
  await runOnce(house, jobsOf(rooms))
}
// She reads Spanish.
const lead = person('paloma')
const members = (
  await house.worker
    .selectFrom('affiliations')
    .innerJoin('people', 'people.id', 'affiliations.person')
    .select('account')
    .where(validOn('affiliations.valid', '2022-01-31'))
    .where('account', 'is not', null)
    .where('account', '!=', lead)
    .orderBy('account')
    .limit(7)
    .execute()
).map(({ account }) => account ?? '')
const [inNewYork = '', ...sixMembers] = members
const addressOf = async (account: string): Promise<string> =>
  (await house.worker.selectFrom('accounts').select('address').where('id', '=', account).executeTakeFirstOrThrow())
    .address
const lettersTo = (address: string) => relay.read.filter(({ to }) => to.includes(address))

const textOf = async (raw: string): Promise<string> => (await readLetter(Buffer.from(raw, 'utf8'))).text

test('[L10] every member gets one digest on Monday, in their language and by their clocks, below 30 kB', async () => {
  for (const [at, lang] of langs.entries())
    await house.worker
      .updateTable('accounts')
      .set({ lang, zone: 'Europe/Zurich' })
      .where('id', '=', sixMembers[at] ?? '')
      .execute()
  await house.worker.updateTable('accounts').set({ zone: 'America/New_York' }).where('id', '=', inNewYork).execute()
  await round()
  await round()
  const digests = relay.read.filter(({ raw }) => /^Content-Language/im.test(raw))
  const sizes = digests.map(({ raw }) => Buffer.byteLength(raw))
  assert.ok(digests.length > 100, `${digests.length} digests`)
  assert.equal(new Set(digests.map(({ to }) => to[0])).size, digests.length, 'nobody twice')
  assert.ok(Math.max(...sizes) <= 30_000, `the largest has ${Math.max(...sizes)} bytes`)
  assert.deepEqual(lettersTo(await addressOf(inNewYork)), [], 'it is two in the morning in New York')
  for (const [at, lang] of langs.entries()) {
    const [letter] = lettersTo(await addressOf(sixMembers[at] ?? ''))
    assert.match(letter?.raw ?? '', new RegExp(`^Content-Language: ${lang}`, 'm'))
  }
})

test('[U3] a lead reads in the letter what they owe, without a click, and where each is done', async () => {
  const [letter] = lettersTo(await addressOf(lead))
  const text = await textOf(letter?.raw ?? '')
  assert.match(text, /Pendiente de usted \(\d+\)/)
  assert.match(text, /retraso/)
  assert.match(text, new RegExp(`${house.config.address}/o/`))
  assert.match(letter?.raw ?? '', /^Subject: /m)
})

test('who works on pages gets the short letter; who wants none gets none, and nobody else is touched', async () => {
  const session = await network.sessionOf(lead)
  const other = person('haruka')
  await perform(house, chooseLetters, { digest: 'daily', channel: 'page' }, { token: session, channel: 'web' })
  await perform(house, chooseLetters, { digest: 'off' }, { token: await network.sessionOf(other), channel: 'web' })
  network.clock.stand(new Date('2022-02-08T08:00:00Z'))
  const had = [lettersTo(await addressOf(lead)).length, lettersTo(await addressOf(other)).length]
  await round()
  const has = [lettersTo(await addressOf(lead)).length, lettersTo(await addressOf(other)).length]
  assert.deepEqual(
    has.map((n, at) => n - (had[at] ?? 0)),
    [1, 0],
  )
  assert.match(await textOf(lettersTo(await addressOf(lead)).at(-1)?.raw ?? ''), /Usted eligió mensajes breves/)
})
