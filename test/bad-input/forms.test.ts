import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frame, rooms } from '#app'
import { sessionCookie } from '#platform/web'
import { siteOf } from '../site.ts'
import { sampleHouse } from '../world.ts'
import { fieldsOn } from './fields.ts'
import { changedIn, storedIn } from './stored.ts'

const network = await sampleHouse()
const site = siteOf(network, rooms, frame)
const home = 'http://localhost:3000'
const ours = { cookie: `${sessionCookie}=${network.secretary}`, origin: home, 'sec-fetch-site': 'same-origin' }
const encoded = 'application/x-www-form-urlencoded'
const edit = '/en/o/1.1/edit'

type Body = string | Uint8Array<ArrayBuffer> | FormData
const send = (path: string, body: Body, type?: string): Promise<Response> =>
  site.request(path, {
    method: 'POST',
    body,
    headers: { ...ours, ...(type === undefined ? {} : { 'content-type': type }) },
  })

/** What the edit form holds, with some fields filled in otherwise. */
async function filled(more: Readonly<Record<string, string>>): Promise<URLSearchParams> {
  const { text } = await site.get(edit, network.secretary)
  const shown = Object.fromEntries(fieldsOn(text).map(({ name, value }) => [name, value]))
  return new URLSearchParams({ ...shown, ...more })
}

const title = async (): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await network.database.owner.pool.query<{ title: Record<string, string> }>(
    `select title from outputs join plans on plans.id = plan where label = '1.1' and plans.slug = 'work-plan-2021'`,
  )
  return rows[0]?.title ?? {}
}

const many = new URLSearchParams(Array.from({ length: 10_000 }, (_, at) => [`field${at}`, 'x'])).toString()
const deep = `title${'.a'.repeat(20_000)}=x`
const lists = 'a[]=x&'.repeat(150_000)
const half = '--x\r\nContent-Disposition: form-data; name="title.en"\r\n\r\nhalf'
const bodies: readonly (readonly [what: string, status: number, body: Body, type: string])[] = [
  ['one byte more than 1 MB', 413, `title.en=${'x'.repeat(999_992)}`, encoded],
  ['exactly 1 MB', 422, `title.en=${'x'.repeat(999_991)}`, encoded],
  ['1 MB of percent signs', 422, `title.en=${'%'.repeat(900_000)}`, encoded],
  ['10,000 fields', 422, many, encoded],
  ['a name of 20,000 parts', 422, deep, encoded],
  ['150,000 values of one name', 422, lists, encoded],
  [
    'names of what every object has',
    422,
    '__proto__.en=x&__proto__=y&constructor.prototype.en=z&toString=a&title.__proto__=b',
    encoded,
  ],
  ['a name that is a text and a record', 422, 'title=x&title.en=y&title.en.fr=z', encoded],
  ['a name that is a list and a record', 422, 'title%5B%5D=x&title.en=&revision%5B%5D=1', encoded],
  ['a text where a number belongs', 422, 'title.en=x&revision=one', encoded],
  ['no field at all', 422, '', encoded],
  ['names without values', 422, '&&&=&=x&title.en', encoded],
  ['JSON', 415, '{"title":{"en":"x"}}', 'application/json'],
  ['JSON that says it is a form', 422, '{"title":{"en":"x"}}', encoded],
  ['plain text', 415, 'title.en=x', 'text/plain'],
  ['XML', 415, '<title/>', 'application/xml'],
  ['no type', 415, new TextEncoder().encode('title.en=x'), ''],
  ['a form with no boundary', 415, half, 'multipart/form-data'],
  ['a form that breaks off', 415, half, 'multipart/form-data; boundary=x'],
  ['bytes that are no text', 422, Uint8Array.from({ length: 300 }, (_, at) => at % 256), encoded],
]

test('hostile bodies are refused with the form, or as what no form of ours sends, and no row changes', async () => {
  const before = await storedIn(network)
  for (const [what, status, body, type] of bodies) {
    const response = await send(edit, body, type)
    assert.equal(response.status, status, what)
    assert.match(await response.text(), /<h1/, `${what} is answered with a page`)
  }
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
  assert.equal(Object.hasOwn(Object.prototype, 'en'), false)
})

test('a form of another charset is taken as UTF-8, so that bad bytes are seen and not stored as something else', async () => {
  const body = `${await filled({})}&title.en=Caf%E9`
  assert.equal((await send(edit, body, `${encoded}; charset=iso-8859-1`)).status, 303)
  assert.equal((await title())['en'], 'Caf\uFFFD')
})

test('of a name that is sent twice the last one counts, as it does in the form', async () => {
  const body = `${await filled({ 'title.en': 'First' })}&title.en=Last`
  assert.equal((await send(edit, body, encoded)).status, 303)
  assert.equal((await title())['en'], 'Last')
})

test('signs that nobody sees are taken out of what is written down, and a text of such signs alone is none', async () => {
  const written = 'a\u0000b \u202Egnp.exe\u202C of \u2066WHO, \uD800 with\u0007 a\u200D joiner\u{E0041}'
  const multipart = new FormData()
  for (const [name, value] of await filled({ 'title.en': written })) multipart.append(name, value)
  assert.equal((await send(edit, multipart)).status, 303)
  assert.equal((await title())['en'], 'ab gnp.exe of WHO, \uFFFD with a\u200D joiner')
  const nothing = await send(
    edit,
    await filled({
      'title.en': '\u200B\u2060\u202E',
      'title.ar': '',
      'title.zh': '',
      'title.fr': '',
      'title.ru': '',
      'title.es': '',
    }).then(String),
    encoded,
  )
  assert.equal(nothing.status, 422)
  const page = await site.get('/ar/o/1.1')
  assert.doesNotMatch(page.text, /[\u202A-\u202E\u2066]/)
})

test('a name in the register keeps its own letters, whatever their direction, and nothing that turns the line around', async () => {
  const person = {
    given: '\u202Eنور',
    family: 'Al-\u2067Ḥasan\u202E',
    address: 'nour@entity.example.org',
    lang: 'ar',
    entity: '',
    from: '2022-01-01',
    source: 'test',
  }
  const { text } = await site.get('/en/members/people/new', network.secretary)
  const entity = fieldsOn(text).find(({ name }) => name === 'entity')?.offers[0] ?? ''
  const added = await site.post('/en/members/people/new', { ...person, entity }, network.secretary)
  assert.equal(added.status, 303, added.text.slice(added.text.indexOf('<main'), 3_000))
  const shown = await site.get(added.location ?? '', network.secretary)
  assert.match(shown.text, /نور/)
  assert.doesNotMatch(shown.text, /[\u202A-\u202E\u2067]/)
})

test('a file that is too large, has a hostile name or is of no kind that is kept does not get in', async () => {
  const form =
    '/en/documents/checklist-to-strengthen-united-nations-work-at-country-level-to-combat-racial/languages/new'
  const { text } = await site.get(form, network.secretary)
  assert.ok(fieldsOn(text).some(({ name }) => name === 'file'))
  const upload = (name: string, content: string): Promise<Response> => {
    const fields = [
      ['lang', 'en'],
      ['step', 'published'],
      ['day', '2022-01-15'],
    ]
    const parts = fields.map(
      ([field, value]) => `--x\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
    )
    const file = `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n${content}\r\n--x--\r\n`
    return send(form, [...parts, file].join(''), 'multipart/form-data; boundary=x')
  }
  const before = await storedIn(network)
  assert.equal((await upload('big.pdf', '%PDF-'.repeat(2_000_000))).status, 413)
  for (const [name, content] of [
    ['page.pdf', '<script>alert(1)</script>'],
    ['empty.pdf', ''],
    ['program.pdf', 'MZ\0\0'],
    ['../../\u0000x.pdf', 'no'],
  ] as const)
    assert.equal((await upload(name, content)).status, 422, name)
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
})

test('a form that did not come from our pages does nothing', async () => {
  const before = await storedIn(network)
  const body = String(await filled({ 'title.en': 'Forged' }))
  for (const headers of [
    { origin: 'https://evil.example.org' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site', origin: home },
    { 'sec-fetch-site': 'same-site' },
    {},
  ]) {
    const cookie = { cookie: ours.cookie, 'content-type': encoded }
    const { status } = await site.request(edit, { method: 'POST', body, headers: { ...cookie, ...headers } })
    assert.equal(status, 403, JSON.stringify(headers))
  }
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
})
