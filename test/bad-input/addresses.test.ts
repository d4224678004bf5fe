import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { frame, rooms } from '#app'
import { listen, serveRooms, sessionCookie } from '#platform/web'
import { langs } from '#platform/words'
import { unlimited } from '../stage.ts'
import { siteOf } from '../site.ts'
import { sampleHouse } from '../world.ts'
import { changedIn, storedIn } from './stored.ts'

const network = await sampleHouse()
const site = siteOf(network, rooms, frame)
const home = 'http://localhost:3000'
const secretary = { cookie: `${sessionCookie}=${network.secretary}` }

const hostile = [
  '/en/o/%2e%2e',
  '/en/o/..%2f..%2fetc%2fpasswd',
  '/en/o/%2e%2e%2f%2e%2e',
  '/en/o/%00',
  '/en/o/1.1%00',
  '/en/%00',
  '/%00',
  '/en/search?q=%00',
  '/en/members?q=a%00b',
  '/en/o/%',
  '/en/o/%zz',
  '/en/o/%c0%af',
  '/en/o/%ED%A0%80',
  `/en/o/${'9'.repeat(5_000)}`,
  `/en/documents/${'a-'.repeat(5_000)}`,
  `/en/search?q=${'%F0%9F%8F%BB'.repeat(2_000)}`,
  '/en/o/1.1%2fedit',
  '/en/documents%2fnew',
  '/en/pillars/%E2%80%AEevil',
  '/en/members/people/not-an-id',
  "/en/members/entities/'%20or%201=1--",
  '/en/d/D-2021-99999999999999999999',
  '/en/reports/example/claims/1e309',
  '/en/o/__proto__',
  '/en/o/constructor',
  '/en/documents/x/files/-1/en/published',
  '/en/documents/x/files/1/__proto__/published',
  '/de/members',
  '/EN/members',
  '/english/members',
  '/en-US/members',
  '/en/en/members',
  '//evil.example.org/en',
  '/en//evil.example.org/',
  '/\\evil.example.org',
  '/en/o/1.1;jsessionid=1',
  '/en/countries?on=2021-02-30',
  '/en/countries/engagements?from=0000-01-01&to=-1',
  '/en/events/statements?kind=party&year=0000',
  '/en/meetings?pillar=------------------------------------&year=0000&page=-1',
  '/en/decisions?page=9999&year=0000',
  '/en/work-plan?on=0000-00-00&plan=%27&period=0000&pillar=%5B%5D',
  '/en/work-plan/partnerships?period=0000-H1',
  '/en/terms?kind=__proto__&on=9999-99-99',
  '/en/calendar?year=0000&month=13',
  '/en/calendar.ics?year=0000',
  '/en/log?about=------------------------------------&before=-1',
  '/en/sign-in?next=//evil.example.org',
  '/wp-login.php',
  '/.git/config',
  '/assets/..%2f..%2fpackage.json',
  '/assets/style.css',
] as const

test('hostile addresses are answered like any that lead nowhere, or with the page as if nothing had been asked', async () => {
  const before = await storedIn(network)
  for (const headers of [{}, secretary])
    for (const path of hostile) {
      const { status, headers: told } = await site.request(path, { headers })
      assert.ok(status < 500, `${path.slice(0, 60)}: ${status}`)
      const location = told.get('location') ?? '/'
      assert.match(location, /^\/(?![/\\])/, `${path} leads away`)
    }
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
})

test('an address without a language leads to the reader’s, and one in no language of ours to a page that says so', async () => {
  const asked = await site.request('/members', { headers: { 'accept-language': 'de, ar;q=0.9' } })
  assert.equal(asked.headers.get('location'), '/ar/members')
  assert.equal((await site.get('/de/members')).location, '/en/de/members')
  assert.equal((await site.get('/en/de/members')).status, 404)
})

test('hostile headers change nothing: cookies, languages, conditions and ranges', async () => {
  for (const headers of [
    { cookie: `${sessionCookie}=%00` },
    { cookie: `${sessionCookie}=a%00b; theme=%00; density=%00` },
    { cookie: `${sessionCookie}=${'x'.repeat(10_000)}` },
    { cookie: `${sessionCookie}=%zz; ${sessionCookie}=; =;;;` },
    { 'accept-language': `${'x,'.repeat(5_000)}fr;q=NaN` },
    { 'accept-language': '*;q=-1, ;q=, zh;q=1e999' },
    { 'accept-encoding': 'br;q=0, gzip;q=, *' },
    { 'if-none-match': `${'"x",'.repeat(2_000)}*` },
    { 'if-modified-since': 'yesterday' },
    { range: 'bytes=999999999999-0' },
    { 'x-forwarded-for': "'; drop table acts; --, %00" },
  ]) {
    const { status } = await site.request('/en/members', { headers })
    assert.equal(status, 200, JSON.stringify(headers).slice(0, 80))
  }
})

test('HEAD answers as GET does, without a body, and a page that has not changed is not sent again', async () => {
  for (const path of ['/en', '/en/members', '/en/o/1.1', '/en/calendar.ics', '/en/o/nothing']) {
    const get = await site.request(path, { headers: secretary })
    const head = await site.request(path, { method: 'HEAD', headers: secretary })
    assert.equal(head.status, get.status, path)
    assert.equal(await head.text(), '')
    for (const name of ['content-type', 'cache-control', 'etag', 'vary', 'content-language'])
      assert.equal(head.headers.get(name), get.headers.get(name), `${path} ${name}`)
    const etag = get.headers.get('etag')
    assert.equal(etag !== null, get.status === 200, `${path} has a validator when it is there`)
    if (etag === null) continue
    const again = await site.request(path, { headers: { ...secretary, 'if-none-match': `"other", ${etag}` } })
    assert.deepEqual([again.status, await again.text()], [304, ''], path)
    const stranger = await site.request(path, { headers: { 'if-none-match': etag } })
    assert.notEqual(stranger.status, 304, `${path} is another page for somebody else`)
  }
})

test('methods that no page knows are answered with nothing to find, and change nothing', async () => {
  const before = await storedIn(network)
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])
    for (const path of ['/en/o/1.1', '/en/o/1.1/edit', '/en/members/people/new', '/'])
      assert.equal(
        (await site.request(path, { method, headers: { ...secretary, origin: home } })).status,
        404,
        `${method} ${path}`,
      )
  assert.equal(
    (await site.request('/en/o/1.1', { method: 'POST', headers: { ...secretary, origin: home } })).status,
    404,
  )
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
})

test('what is no HTTP at all is answered or cut off, and the next visitor is served as before', async () => {
  const served = serveRooms({
    rooms,
    house: network.house,
    frame,
    reading: network.reading,
    address: home,
    limits: unlimited,
  })
  const listening = await listen(served, { port: 0, host: '127.0.0.1' })
  try {
    for (const raw of [
      'GET /en HTTP/1.1\r\nHost: a b\r\n\r\n',
      'GET /en HTTP/1.1\r\nHost: [::1\r\n\r\n',
      'GET http://evil.example.org/en HTTP/1.1\r\nHost: localhost\r\n\r\n',
      'GET //en HTTP/1.1\r\nHost: localhost\r\n\r\n',
      'GET /en/\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      'POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n',
      'POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'CONNECT evil.example.org:443 HTTP/1.1\r\nHost: localhost\r\n\r\n',
      '\x16\x03\x01\x02\x00',
    ])
      assert.doesNotMatch(await rawly(listening.port, raw), /^HTTP\/1\.1 5\d\d/, raw.slice(0, 60))
    assert.match(
      await rawly(listening.port, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
      /^HTTP\/1\.1 200/,
    )
  } finally {
    await listening.stop()
  }
})

/** What comes back for bytes that are sent as they are, until the other side ends or nothing more comes. */
const rawly = (port: number, raw: string): Promise<string> =>
  new Promise((done) => {
    let told = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(raw, 'latin1'))
    socket.setTimeout(400, () => socket.destroy())
    socket.on('data', (part: Buffer) => {
      told += part.toString('latin1')
      socket.end()
    })
    socket.on('error', () => done(told))
    socket.on('close', () => done(told))
  })

test('every language answers hostile addresses in its own words', async () => {
  for (const lang of langs) {
    const { status, text } = await site.get(`/${lang}/o/%2e%2e%2f`)
    assert.equal(status, 404)
    assert.match(text, new RegExp(`<html lang="${lang}"`))
  }
})
