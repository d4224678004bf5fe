import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync, constants } from 'node:zlib'
import { raw } from 'hono/html'
import { get, serveRooms } from '#platform/web'
import { frame, rooms } from '#app'
import { browserPath } from '../browser.ts'
import { everyWay, inspect } from '../inspect.ts'
import type { Inspected } from '../inspect.ts'
import { sessionsOf } from '../roles.ts'
import { exampleOf } from '../screens.ts'
import { siteOf } from '../site.ts'
import { sampleHouse } from '../world.ts'

const skip = browserPath === undefined ? 'no browser here: set CHROME_PATH' : false
const house = await sampleHouse()
const sessions = await sessionsOf(house)
const plenty = { burst: 1e9, perMinute: 1e9 }
const each = { page: plenty, form: plenty, 'sign-in': plenty, export: plenty }
const served = serveRooms({
  rooms,
  house: house.house,
  frame,
  reading: house.reading,
  address: 'http://localhost',
  limits: { session: each, address: each },
})
const pages = rooms
  .flatMap((room) => room.routes ?? [])
  .filter(({ kind, name }) => kind !== 'download' && name !== 'accounts.sign-out')
const addresses = await house.reading(sessions.secretariat, async (tx) => {
  const found: string[] = []
  for (const page of pages) found.push(await exampleOf(tx, page))
  return found
})
const main = [
  '/',
  '/work-plan',
  '/o/1.1',
  '/members',
  '/calendar',
  '/meetings',
  '/decisions',
  '/countries',
  '/documents',
  '/reports',
  '/log',
  '/search?q=who',
  '/sign-in',
  '/me',
]

const said = (inspected: readonly Inspected[]): string[] =>
  inspected.flatMap(({ path, way, faults }) =>
    faults.map((fault) => `${path} ${way.lang} ${way.width}${way.dark ? ' dark' : ''}: ${fault}`),
  )

test(
  'every screen stands up to axe, keeps inside a phone of 320 pixels and fetches nothing from elsewhere',
  { skip },
  async () => {
    const ways = [
      { lang: 'en', width: 320, dark: false },
      { lang: 'ar', width: 1280, dark: true },
    ] as const
    const found = await inspect(served, { paths: addresses, ways, token: sessions.secretariat })
    assert.deepEqual(said(found), [])
  },
)

test('the main screens do so in six languages, on a phone and a desk, by day and by night', { skip }, async () => {
  const found = await inspect(served, { paths: main, ways: everyWay, token: sessions.secretariat })
  process.stderr.write(`screens: ${found.length} looked at\n`)
  assert.deepEqual(said(found), [])
})

test('a planted sin is found: a picture without words, and a line that runs out of a phone', { skip }, async () => {
  const sin = raw(
    '<h1>Planted</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p style="inline-size:50rem">wide</p>',
  )
  const page = get({
    path: '/planted',
    name: 'planted.page',
    may: ['public'],
    rate: 'page',
    audit: 'none',
    level: 'unclassified',
    show: () => ({ title: 'Planted', body: sin }),
  })
  const planted = serveRooms({
    rooms: [...rooms, { name: 'planted', routes: [page] }],
    house: house.house,
    frame,
    reading: house.reading,
    address: 'http://localhost',
  })
  const found = said(
    await inspect(planted, { paths: ['/planted'], ways: [{ lang: 'en', width: 320, dark: false }], token: null }),
  ).join()
  assert.match(found, /image-alt/)
  assert.match(found, /out of the window/)
})

test('no screen weighs more than 14 KB, the style sheet no more than 10, the scripts no more than 20', async () => {
  const site = siteOf(house, rooms, frame)
  const packed = (text: string): number =>
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length
  const heavy: string[] = []
  for (const path of addresses) {
    const { text } = await site.get(`/en${path}`, sessions.secretariat)
    if (packed(text) > 14 * 1024) heavy.push(`${path}: ${packed(text)} bytes`)
  }
  assert.deepEqual(heavy, [])
  const { text: home } = await site.get('/en')
  const assets = [...home.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(css|js))"/g)]
  const weights = { css: 0, js: 0 }
  for (const [, href = '', kind] of assets) {
    const size = packed(await (await site.request(href)).text())
    if (kind === 'css') weights.css += size
    else weights.js += size
  }
  assert.ok(weights.css > 0 && weights.css <= 10 * 1024, `style ${weights.css}`)
  assert.ok(weights.js <= 20 * 1024, `scripts ${weights.js}`)
})
