import assert from 'node:assert/strict'
import { test } from 'node:test'
import { introduce } from '#platform/db'
import { linesOf, serveRooms } from '#platform/web'
import type { Line } from '#platform/web'
import { frame, rooms } from '#app'
import { ruled } from './authorization.ts'
import { roles, sessionsOf } from './roles.ts'
import type { Role } from './roles.ts'
import { exampleOf } from './screens.ts'
import { siteOf } from './site.ts'
import { sampleHouse } from './world.ts'

const house = await sampleHouse()
const site = siteOf(house, rooms, frame)
const sessions = await sessionsOf(house)
const lines = linesOf(rooms)
const addresses = await house.reading(sessions.secretariat, async (tx) => {
  const found: string[] = []
  for (const line of lines) found.push(await exampleOf(tx, line))
  return found
})

// What a role is granted is read from the database once, so that the expectation does not ask the program under test.
const grants = new Map<Role, ReadonlySet<string>>()
for (const role of roles) {
  const by = await house.house.db
    .transaction()
    .execute((tx) => introduce(tx, { token: sessions[role], now: house.clock() }))
  grants.set(role, by.grants)
}

const expected = (line: Line, role: Role): boolean => {
  const said = ruled[line.name]
  if (said !== undefined) return said.includes(role)
  assert.ok(typeof line.may !== 'function', `${line.name} has a rule of its own: say in test/authorization.ts who may`)
  return line.may.some((grant) => grant === 'public' || grants.get(role)?.has(grant) === true)
}

/** A form sent empty is not understood (422) where one may, and is as if it were not there (404) where one may not. */
const ask = async (line: Line, path: string, role: Role): Promise<number> => {
  const answer =
    line.method === 'GET'
      ? await site.get(`/en${path}`, sessions[role])
      : await site.post(`/en${path}`, { _key: 'x'.repeat(20) }, sessions[role])
  return answer.status
}

test('every entry answers every role as the matrix says: whoever may not gets what a thing that is not there gets', async () => {
  const wrong: string[] = []
  let cells = 0
  for (const [at, line] of lines.entries()) {
    // Signing out would end the session that the next cell needs.
    if (line.name === 'accounts.sign-out' && line.method === 'POST') continue
    for (const role of roles) {
      cells += 1
      const status = await ask(line, addresses[at] ?? '', role)
      const allowed = status !== 404
      if (status >= 500) wrong.push(`${line.method} ${line.path} as ${role}: ${status}`)
      if (allowed !== expected(line, role))
        wrong.push(
          `${line.method} ${line.path} (${line.name}) as ${role}: ${status}, ${allowed ? 'unexpected allow' : 'unexpected deny'}`,
        )
    }
  }
  process.stderr.write(`authorization matrix: ${cells} cells, ${wrong.length} unexpected\n`)
  assert.deepEqual(wrong, [])
})

test('what may not be seen and what is not there give the same page', async () => {
  const [hidden] = lines
    .map((line, at) => ({ line, path: addresses[at] ?? '' }))
    .filter(({ line }) => line.method === 'GET' && !expected(line, 'nobody'))
  assert.ok(hidden)
  const one = await site.get(`/en${hidden.path}`)
  const other = await site.get('/en/there-is-no-such-page')
  const bare = (text: string, path: string): string =>
    text
      .replaceAll(path, '')
      .replaceAll(/nonce="[^"]*"/g, '')
      .replaceAll('/there-is-no-such-page', '')
  assert.equal(one.status, other.status)
  assert.equal(bare(one.text, hidden.path), bare(other.text, '/there-is-no-such-page'))
})

test('an entry without a rule keeps the program from starting', () => {
  const [first] = rooms.flatMap((room) => room.routes ?? [])
  assert.ok(first)
  const planted = { name: 'planted', routes: [{ ...first, name: 'planted.page', path: '/planted', may: [] }] }
  assert.throws(
    () =>
      serveRooms({
        rooms: [...rooms, planted],
        house: house.house,
        frame,
        reading: house.reading,
        address: 'http://localhost',
      }),
    /nobody is said to be allowed/,
  )
})
