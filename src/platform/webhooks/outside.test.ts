import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, test } from 'node:test'
import { isInside, isWebhook } from './outside.ts'
import { postTo } from './post.ts'

const public_ = { own: 'https://network.example.org' }
const trying = { own: 'http://localhost:3000' }

test('a channel is an https address on another network', () => {
  assert.ok(isWebhook('https://chat.example.org/hook/1', public_))
  for (const address of [
    'http://chat.example.org/hook/1',
    'https://localhost/x',
    'https://127.0.0.1/x',
    'https://10.1.2.3/x',
    'https://[::1]/x',
    'https://[::ffff:192.168.0.1]/x',
    'https://169.254.169.254/latest',
    'https://intranet/x',
    'https://user:pass@chat.example.org/x',
    'file:///etc/passwd',
    'nonsense',
  ])
    assert.equal(isWebhook(address, public_), false, address)
})

test('a house on localhost may knock on localhost, to be tried out', () => {
  assert.ok(isWebhook('http://127.0.0.1:9/x', trying))
  assert.equal(isWebhook('http://chat.example.org/x', trying), false)
})

test('numbers of our own network are told from others', () => {
  for (const address of ['192.168.1.1', '172.20.0.1', 'fd00::1', '::ffff:10.0.0.1', '0.0.0.0'])
    assert.ok(isInside(address), address)
  for (const address of ['8.8.8.8', '172.32.0.1', '2001:db8::1']) assert.equal(isInside(address), false, address)
})

const server = createServer((asked, answer) => {
  asked.resume()
  answer.writeHead(Number(asked.url?.slice(1)), { location: '/200' })
  answer.end()
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => server.close())
const place = server.address()
const port = typeof place === 'object' && place !== null ? place.port : 0

test('taken, not now, or no for good; a redirect is not followed, and a silent machine is asked again later', async () => {
  const meanings = []
  for (const status of [200, 202, 302, 403, 404, 410, 429, 500, 503])
    meanings.push((await postTo(`http://127.0.0.1:${port}/${status}`, '{}', trying)).meaning)
  assert.deepEqual(meanings, ['taken', 'taken', 'refused', 'refused', 'refused', 'refused', 'later', 'later', 'later'])
  assert.equal((await postTo('http://127.0.0.1:1/', '{}', trying)).meaning, 'later')
})

test('a name that leads into our own network is refused when the connection is made', async () => {
  const { meaning, said } = await postTo(`http://localhost:${port}/200`, '{}', public_)
  assert.equal(meaning, 'later')
  assert.match(said, /our own network/)
})
