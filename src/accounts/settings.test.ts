import assert from 'node:assert/strict'
import { test } from 'node:test'
import { perform } from '#platform/acts'
import { testHouse } from '#test/house'
import { siteOf } from '#test/site'
import { accountOf, giveRole, openAccount } from './index.ts'
import { room } from './module.ts'

const here = await testHouse()
const site = siteOf(here, [room])

test('language and zone are the account’s, colours, density and keys stay with the browser', async () => {
  const fields = { lang: 'ar', zone: 'Africa/Nairobi', theme: 'dark', density: '', keys: 'yes' }
  const answer = await site.post('/en/me', fields, here.secretary)
  assert.equal(answer.location, '/en/me?saved')
  const cookies = answer.headers.getSetCookie()
  assert.match(cookies[0] ?? '', /^theme=dark;/)
  assert.match(cookies[1] ?? '', /^density=;.*Max-Age=0/)
  assert.match(cookies[2] ?? '', /^keys=yes;/)
  const account = await here.reading(here.secretary, (tx) => accountOf(tx, here.secretaryId))
  assert.deepEqual(account, { address: 'secretary@network.example.org', lang: 'ar', zone: 'Africa/Nairobi' })
  const page = await site.get('/en/me?saved', here.secretary)
  assert.match(page.text, /Your settings are saved/)
  assert.match(page.text, /<option value="Africa\/Nairobi" selected[^>]*>Nairobi/)
  assert.match(page.text, /Secretariat/)
})

test('a zone that no clock knows is refused, and nothing changes', async () => {
  const answer = await site.post('/en/me', { lang: 'fr', zone: 'Atlantis/Capital' }, here.secretary)
  assert.equal(answer.status, 422)
  const account = await here.reading(here.secretary, (tx) => accountOf(tx, here.secretaryId))
  assert.equal(account?.lang, 'ar')
})

test('an auditor, who has no part in the network, changes their own settings and no one else’s', async () => {
  const auditor = here.house.newId()
  const as = { token: here.secretary, channel: 'command' } as const
  await perform(here.house, openAccount, { id: auditor, address: 'audit@network.example.org', lang: 'en' }, as)
  await perform(here.house, giveRole, { account: auditor, role: 'auditor', from: '2021-01-01', source: 'the test' }, as)
  const token = await here.sessionOf(auditor)
  const answer = await site.post('/en/me', { lang: 'es', zone: 'Europe/Rome' }, token)
  assert.equal(answer.status, 303)
  assert.equal((await here.reading(token, (tx) => accountOf(tx, auditor)))?.lang, 'es')
  assert.equal(await here.reading(token, (tx) => accountOf(tx, here.secretaryId)), undefined)
})

test('who has not signed in has no settings and nothing to leave', async () => {
  for (const path of ['/en/me', '/en/sign-out']) assert.equal((await site.get(path)).status, 404)
})
