import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { brotliCompressSync, constants } from 'node:zlib'
import { raw } from 'hono/html'
import { get, serveRooms } from '#platform/web'
import { frame, rooms } from '#app'
import { noBrowser } from '../browser.ts'
import { everyWay, inspect, said } from '../inspect.ts'
import { everyScreen, mainScreens } from '../every-screen.ts'
import { siteOf } from '../site.ts'
import { wholeProgram } from '../stage.ts'

const { network, token, screens } = await everyScreen()
const served = wholeProgram(network)
const skip = noBrowser
let looks = 0
after(() => process.stderr.write(`screens: ${screens.length}, looked at ${looks} times\n`))

test(
  'every screen stands up to axe, keeps inside a phone of 320 pixels and fetches nothing from elsewhere',
  {
    skip,
  },
  async () => {
    const ways = [
      { lang: 'en', width: 320, dark: false },
      { lang: 'ar', width: 1280, dark: true },
    ] as const
    const found = await inspect(served, { paths: screens, ways, token })
    looks += found.length
    assert.deepEqual(said(found), [])
  },
)

test('the main screens do so in six languages, on a phone and a desk, by day and by night', { skip }, async () => {
  const found = await inspect(served, { paths: mainScreens, ways: everyWay, token })
  looks += found.length
  assert.deepEqual(said(found), [])
})

test('whoever has not signed in finds the same on the pages for everybody', { skip }, async () => {
  const ways = everyWay.filter(({ lang, dark }) => !dark && (lang === 'zh' || lang === 'ar'))
  const paths = ['/', '/work-plan', '/calendar', '/sign-in', '/sign-in/code', '/there-is-no-such-page']
  const found = await inspect(served, { paths, ways, token: null })
  looks += found.length
  assert.deepEqual(
    said(found).filter((fault) => !/no-such-page .*: answers 404$/.test(fault)),
    [],
  )
})

test(
  'planted sins are found: a picture without words, a line that runs out of a phone, ink that drowns in the night',
  { skip },
  async () => {
    const sin = raw(
      '<h1>Planted</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p style="inline-size:50rem">wide</p><p style="color:#1d1b18">ink</p>',
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
    const { house, reading } = network
    const planted = serveRooms({
      rooms: [...rooms, { name: 'planted', routes: [page] }],
      house,
      frame,
      reading,
      address: 'http://localhost',
    })
    const ways = everyWay.filter(({ lang, width }) => lang === 'en' && width === 320)
    const [day = '', night = ''] = (await inspect(planted, { paths: ['/planted'], ways, token: null })).map(
      ({ faults }) => faults.join(),
    )
    assert.match(day, /image-alt/)
    assert.match(day, /out of the window/)
    assert.doesNotMatch(day, /color-contrast/)
    assert.match(night, /color-contrast/)
  },
)

test('no screen weighs more than 14 KB, the style sheet no more than 10, the scripts no more than 20', async () => {
  const site = siteOf(network, rooms, frame)
  const heavy: string[] = []
  for (const path of screens) {
    const { text } = await site.get(`/en${path}`, token)
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

/** As the program packs it for a browser that takes Brotli. */
const packed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length
