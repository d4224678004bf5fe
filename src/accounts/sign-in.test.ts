import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { perform } from '#platform/acts'
import { langs } from '#platform/words'
import { testHouse } from '#test/house'
import type { TestHouse } from '#test/house'
import { siteOf } from '#test/site'
import type { Site } from '#test/site'
import { openAccount } from './index.ts'
import { room } from './module.ts'

let here: TestHouse
let site: Site
const address = 'amina.hassan@who.example.org'
const home = 'http://localhost:3000'

before(async () => {
  here = await testHouse()
  site = siteOf(here, [room])
  const account = { id: here.house.newId(), address, lang: 'fr' }
  await perform(here.house, openAccount, account, { token: here.secretary, channel: 'command' })
})

const ask = (given: string) => send('/en/sign-in', { address: given })
const type = (code: string, cookie: string) => send('/en/sign-in/code', { code }, cookie)

async function send(path: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  const headers = { 'sec-fetch-site': 'same-origin', origin: home, cookie }
  return site.request(path, { method: 'POST', headers, body: new URLSearchParams(fields) })
}

const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

async function codeIn(to: string): Promise<string> {
  const letter = await here.database.worker
    .selectFrom('letters')
    .select(['body', 'lang'])
    .where('address', '=', to)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  assert.equal(letter.lang, 'fr')
  return /[2-9A-Z]{6}/.exec(letter.body)?.[0] ?? assert.fail('a code')
}

const wrongFor = (code: string): string => (code === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA')

test('a person asks for a code, types it in small letters with a space, is let in, and leaves', async () => {
  const asked = await ask(address.toUpperCase())
  assert.equal(asked.status, 303)
  assert.equal(asked.headers.get('location'), '/en/sign-in/code')
  const code = await codeIn(address)
  const typed = `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`
  const letIn = await type(typed, cookieOf(asked))
  assert.equal(letIn.status, 303)
  assert.equal(letIn.headers.get('location'), '/en')
  const session = letIn.headers.getSetCookie().find((one) => one.startsWith('session=')) ?? assert.fail('a session')
  assert.match(session, /HttpOnly/)
  const token = session.split(';')[0]?.slice('session='.length) ?? ''
  const mine = await site.get('/en/me', token)
  assert.match(mine.text, /amina\.hassan@who\.example\.org/)

  const bye = await site.post('/en/sign-out', {}, token)
  assert.equal(bye.status, 303)
  assert.match(bye.headers.getSetCookie()[0] ?? '', /^session=;.*Max-Age=0/)
  assert.equal((await site.get('/en/me', token)).status, 404)
})

test('a wrong code comes back with what was typed, and counts: the sixth try is refused even when it is right', async () => {
  const cookie = cookieOf(await ask(address))
  const code = await codeIn(address)
  for (let tries = 0; tries < 5; tries += 1) {
    const wrong = await type(wrongFor(code), cookie)
    assert.equal(wrong.status, 422)
    const text = await wrong.text()
    assert.match(text, new RegExp(`value="${wrongFor(code)}"`))
    assert.match(text, /This code is not the one we sent/)
  }
  assert.equal((await type(code, cookie)).status, 422)
})

test('a code works only in the browser that asked, and only for a quarter of an hour', async () => {
  const cookie = cookieOf(await ask(address))
  const code = await codeIn(address)
  assert.equal((await type(code, '')).status, 422)
  assert.equal((await type(code, 'asked=another')).status, 422)
  here.clock.stand(new Date('2021-06-14T09:16:00Z'))
  assert.equal((await type(code, cookie)).status, 422)
  here.clock.stand(new Date('2021-06-14T09:00:00Z'))
})

test('nobody can tell from the answer whether an address is known', async () => {
  const [known, unknown] = [await ask(address), await ask('nobody@who.example.org')]
  assert.equal(known.status, unknown.status)
  assert.equal(known.headers.get('location'), unknown.headers.get('location'))
  assert.equal(cookieOf(known).length, cookieOf(unknown).length)
  const pages = await Promise.all([known, unknown].map((one) => type('ABC234', cookieOf(one))))
  const [one, other] = await Promise.all(pages.map(async (page) => withoutKeys(await page.text())))
  assert.equal(one, other)
})

const withoutKeys = (text: string): string => text.replaceAll(/(name="_key" value|nonce)="[^"]*"/g, '')

test('what is no address is said beside its field, in the six languages', async () => {
  for (const lang of langs) {
    const answer = await site.post(`/${lang}/sign-in`, { address: 'amina' })
    assert.equal(answer.status, 422)
    assert.match(answer.text, /aria-invalid="true"/)
    assert.match(answer.text, /value="amina"/)
    assert.match(answer.text, /example\.org/)
  }
})

test('somebody who was on the way to a page of ours is led there, and never elsewhere', async () => {
  const answer = await send('/en/sign-in?next=/members', { address })
  assert.equal(answer.headers.get('location'), '/en/sign-in/code?next=%2Fmembers')
  const away = await send('/en/sign-in?next=//evil.example.org', { address })
  assert.equal(away.headers.get('location'), '/en/sign-in/code')
})
