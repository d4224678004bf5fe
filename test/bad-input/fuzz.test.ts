import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { frame, rooms } from '#app'
import { linesOf, sessionCookie } from '#platform/web'
import { langs } from '#platform/words'
import { tellExamples } from '../example-records.ts'
import { sessionsOf } from '../roles.ts'
import { exampleOf } from '../screens.ts'
import { siteOf } from '../site.ts'
import { sampleHouse } from '../world.ts'
import { fieldsOn } from './fields.ts'
import type { FieldOnPage } from './fields.ts'
import { changedIn, storedIn } from './stored.ts'

// The same addresses and forms each time, unless another seed or more of them are asked for.
const seed = Number(process.env['SEED'] ?? 20_210_321)
const numRuns = Number(process.env['FUZZ'] ?? 200)
const said = `${numRuns} runs, seed ${seed}`
const how = { seed, numRuns, endOnFailure: true }

const network = await sampleHouse()
const sessions = await sessionsOf(network)
await tellExamples(network)
const site = siteOf(network, rooms, frame)
const tokens = [sessions.secretariat, sessions.member, null]
// Signing out would take the session from all runs that follow.
const lines = linesOf(rooms).filter(({ name }) => name !== 'accounts.sign-out')
const examples = await network.reading(sessions.secretariat, async (tx) => {
  const found: { path: string; example: string; method: string }[] = []
  for (const line of lines) found.push({ path: line.path, method: line.method, example: await exampleOf(tx, line) })
  return found
})
const reads = examples.filter(({ method }) => method === 'GET')
const forms = examples.filter(({ method }) => method === 'POST')

const hostile = [
  '0 -1 1.1 1e309 99999999999999999999 2147483648 NaN null undefined __proto__ 2021-02-30 0000-01-01 0001-01-01 9999-12-31',
  '2021-06-30 2021-H1 0000-H2 2021 0000 12 2021-99-99T99:99:99Z 25:61 09:00 Etc/Nowhere en de public nobody secretariat',
  '00000000-0000-0000-0000-000000000000 ------------------------------------ pillar:------------------------------------',
  "'or(1=1)-- ../.. % \\ javascript:alert(1) https://x.example.org x@y {$n} <script> \u202Eevil \u200B 👩‍🏻‍🚀",
]
  .flatMap((words) => words.split(' '))
  .concat('', ' ', 'x'.repeat(5_000))
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.integer().map(String),
  fc.uuid(),
)
const bytes = fc
  .uint8Array({ maxLength: 12 })
  .map((all) => [...all].map((one) => `%${one.toString(16).padStart(2, '0')}`).join(''))
const part = fc.oneof({ weight: 4, arbitrary: text.map((one) => encodeURIComponent(one.toWellFormed())) }, bytes)
const token = fc.constantFrom(...tokens)
const lang = fc.constantFrom(...langs)

const keys = [
  'q words kind page year month on from to period plan pillar entity state about before claims document edition grouping',
  'lang language like meeting next profile saved step subject team sort __proto__',
].flatMap((words) => words.split(' '))
const query = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), part), { maxLength: 5 }).map((pairs) => {
  const all = pairs.map(([key, value]) => `${key}=${value}`).join('&')
  return all === '' ? '' : `?${all}`
})

async function asked(path: string, by: string | null): Promise<void> {
  const { status } = await site.request(path, { headers: by === null ? {} : { cookie: `${sessionCookie}=${by}` } })
  assert.ok(status < 500, `GET ${path} as ${by === null ? 'nobody' : 'somebody'}: ${status}`)
}

/** An address of the route table in which some names are those of an example and others are anything at all. */
const address = fc
  .tuple(fc.constantFrom(...reads), fc.array(fc.option(part), { minLength: 6, maxLength: 6 }))
  .map(([{ path, example }, given]) => {
    const real = example.split('/')
    return path
      .split('/')
      .map((name, at) => (name.startsWith(':') ? (given[at] ?? real[at]) : name))
      .join('/')
  })

test(`no name in an address is ever a fault (${said})`, async () => {
  const before = await storedIn(network)
  await fc.assert(
    fc.asyncProperty(lang, address, token, (of, path, by) => asked(`/${of}${path}`, by)),
    how,
  )
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
})

test(`nothing that an address asks for is ever a fault (${said})`, async () => {
  const before = await storedIn(network)
  const page = fc.constantFrom(...reads.map(({ example }) => example))
  await fc.assert(
    fc.asyncProperty(lang, page, query, token, (of, path, more, by) => asked(`/${of}${path}${more}`, by)),
    how,
  )
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
})

test(`no address at all is ever a fault, whatever its language (${said})`, async () => {
  const before = await storedIn(network)
  const anywhere = fc.array(
    fc.oneof(part, fc.constantFrom('en', 'o', 'members', 'reports', 'new', 'edit', '..', '.')),
    { maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(anywhere, query, token, (parts, more, by) => asked(`/${parts.join('/')}${more}`, by)),
    how,
  )
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
})

/** How one field of a form is sent otherwise than it stands on the page. */
type Twist = {
  readonly at: number
  readonly manner: 'other' | 'gone' | 'list' | 'nested' | 'offered'
  readonly value: string
}
const twist: fc.Arbitrary<Twist> = fc.record({
  at: fc.nat(50),
  manner: fc.constantFrom('other', 'other', 'other', 'gone', 'list', 'nested', 'offered'),
  value: text,
})

function twisted(fields: readonly FieldOnPage[], twists: readonly Twist[]): [string, string][] {
  const sent = fields.map(({ name, value }): [string, string][] => [[name, value]])
  for (const { at, manner, value } of twists) {
    const which = at % Math.max(1, fields.length)
    const field = fields[which]
    if (field === undefined) continue
    const bare = field.name.replace(/\[\]$/, '')
    if (manner === 'other') sent[which] = [[field.name, value]]
    if (manner === 'gone') sent[which] = []
    if (manner === 'list') sent[which] = [1, 2].map(() => [`${bare}[]`, value])
    if (manner === 'nested') sent[which] = [[`${bare}.0.${value}`, value]]
    if (manner === 'offered') sent[which] = [[field.name, field.offers[at % Math.max(1, field.offers.length)] ?? value]]
  }
  return sent.flat()
}

// A form is asked for, filled in and sent, so it is tried half as often.
const formRuns = Math.ceil(numRuns / 2)

test(`no form is ever a fault: it is done, it comes back with a reason, or there is none (${formRuns} runs, seed ${seed})`, async () => {
  const twists = fc.array(twist, { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(lang, fc.constantFrom(...forms), twists, async (of, { example }, changes) => {
      const path = `/${of}${example}`
      const page = await site.get(path, sessions.secretariat)
      const body = new URLSearchParams(twisted(fieldsOn(page.text), changes))
      const head = await headOfLedger()
      const headers = { cookie: `${sessionCookie}=${sessions.secretariat}`, origin: 'http://localhost:3000' }
      const answer = await site.request(path, { method: 'POST', body, headers })
      assert.ok([303, 404, 422].includes(answer.status), `POST ${path} ${body}: ${answer.status}`)
      // Done, or refused without a trace; only a wrong code of somebody who signs in is written down as well.
      const written = (await headOfLedger()) - head
      const should = answer.status === 303 ? [1] : example === '/sign-in/code' ? [0, 1] : [0]
      assert.ok(should.includes(written), `POST ${path} ${body}: ${answer.status} wrote ${written}`)
      if (answer.status === 303) await asked(answer.headers.get('location') ?? '', sessions.secretariat)
    }),
    { ...how, numRuns: formRuns },
  )
})

async function headOfLedger(): Promise<number> {
  const { rows } = await network.database.owner.pool.query<{ head: number }>('select max(seq) head from ledger')
  return rows[0]?.head ?? 0
}
