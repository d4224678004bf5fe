import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { jobsOf, rooms } from '#app'
import { Refusal, perform } from '#platform/acts'
import { runOnce } from '#platform/jobs'
import { openChannel, tellChannels } from '#home'
import { sampleHouse } from '#test/world'

const { house, clock, sessionOf, secretaryId } = await sampleHouse({ at: new Date('2022-01-31T07:00:00Z') })

/** The other program: what it took, and whether it is down. */
const taken: string[] = []
let down = false
const other = createServer((asked, answer) => {
  void text(asked).then((body) => {
    if (!down) taken.push(body)
    answer.writeHead(down ? 503 : 202)
    answer.end()
  })
})
await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
after(() => other.close())
const place = other.address()
const target = `http://127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}/hook`

const tell = tellChannels(rooms.filter(({ name }) => name !== 'home' && name !== 'app'))
const round = async (): Promise<void> => {
  await tell.perform(house, { key: 'now', payload: {} })
  await runOnce(house, jobsOf(rooms))
}
const open = async (given: Readonly<Record<string, string>>) =>
  perform(
    house,
    openChannel,
    { id: house.newId(), name: 'Plenary', kind: 'teams', target, lang: 'en', own: house.config.address, ...given },
    { token: await sessionOf(secretaryId), channel: 'web' },
  )
const weekLater = (): void => clock.stand(new Date(clock().getTime() + 7 * 86_400_000))

test('[J1] a channel is told once a week what is new, as a card; while it is down nothing is lost, and it is told when it is back', async () => {
  await open({})
  down = true
  await round()
  assert.deepEqual(taken, [])
  const [waiting] = await house.worker.selectFrom('webhook_posts').select(['state', 'last_error']).execute()
  assert.deepEqual(waiting, { state: 'new', last_error: 'HTTP 503' })
  down = false
  clock.stand(new Date(clock().getTime() + 600_000))
  await round()
  await round()
  assert.equal(taken.length, 1, 'told once')
  const [card = ''] = taken
  assert.match(card, /AdaptiveCard/)
  assert.match(card, /New since 24 January 2022/)
  weekLater()
  await round()
  assert.equal(taken.length, 2, 'and again the week after')
})

test('a channel in French is told in French, one that has the plain text in plain text, one with an address by letter', async () => {
  await open({ kind: 'text', lang: 'fr' })
  await open({ kind: 'mail', target: 'channel@teams.example.org', lang: 'es' })
  weekLater()
  const before = taken.length
  await round()
  const [, plain = ''] = taken.slice(before).toSorted((one, next) => next.length - one.length)
  assert.ok(
    taken.slice(before).some((body) => body.startsWith('{"text":') && /Cette semaine dans le réseau/.test(body)),
    plain,
  )
  const letter = await house.worker
    .selectFrom('letters')
    .select(['subject', 'lang'])
    .where('class', '=', 'channel')
    .execute()
  assert.deepEqual(letter, [{ subject: 'Esta semana en la red', lang: 'es' }])
})

test('what only the secretariat or a pillar may know is not told to a channel', async () => {
  const told = await house.worker.selectFrom('webhook_posts').select('body').execute()
  const narrow = await house.worker
    .selectFrom('meetings')
    .select('title')
    .where('audience', 'not in', ['public', 'un', 'network'])
    .execute()
  assert.ok(narrow.length > 0 && told.length > 0)
  for (const { title } of narrow)
    for (const { body } of told) assert.ok(!body.includes(JSON.stringify(title.en ?? '').slice(1, -1)), title.en)
})

test('an address inside our own network is no channel', async () => {
  const outside = { own: 'https://network.example.org' }
  for (const address of ['http://chat.example.org/x', 'https://192.168.0.10/x', 'not an address'])
    await assert.rejects(
      open({ target: address, ...outside }),
      (trouble) => trouble instanceof Refusal && trouble.code === 'home.not-a-channel',
    )
})
