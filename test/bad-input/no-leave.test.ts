import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { frame, rooms } from '#app'
import { addFollowUp } from '#decisions'
import { addVersion } from '#documents'
import { addItem } from '#meetings'
import { addUpdate, editOutput } from '#plan'
import { Refusal, perform } from '#platform/acts'
import type { Act } from '#platform/acts'
import { sessionCookie } from '#platform/web'
import { example, readBy, tellExamples } from '../example-records.ts'
import { accounts, roles, sessionsOf } from '../roles.ts'
import type { Role } from '../roles.ts'
import { siteOf } from '../site.ts'
import { sampleHouse } from '../world.ts'
import { changedIn, storedIn } from './stored.ts'

const network = await sampleHouse()
const sessions = await sessionsOf(network)
await tellExamples(network)
const site = siteOf(network, rooms, frame)
const meeting = example('meeting', `A meeting ${readBy['co-chairs']}`)
const addressOf = (table: 'decisions' | 'meetings'): Promise<string> =>
  network.reading(sessions.secretariat, async (tx) => {
    const id = table === 'meetings' ? meeting : example('decision', 'co-chairs')
    const { rows } = await sql<{ address: string }>`select ${sql.ref(table === 'meetings' ? 'slug' : 'label')} address
      from ${sql.table(table)} where id = ${id}`.execute(tx)
    return rows[0]?.address ?? ''
  })
const [bilateral, decided] = [await addressOf('meetings'), await addressOf('decisions')]

/** A record that is hidden from some, an address of the same shape and length where there is none, and who may not see it. */
type Pair = readonly [hidden: string, missing: string, from: readonly Role[]]

const outsiders: readonly Role[] = ['nobody', 'outsider']
const notChairs: readonly Role[] = roles.filter((role) => role !== 'co-chair' && role !== 'secretariat')
const notPillar: readonly Role[] = ['nobody', 'outsider', 'member', 'partner', 'other-lead', 'co-chair']

const reads: readonly Pair[] = [
  [`/members/people/${accounts.member}`, `/members/people/${accounts.member.replace(/.{4}$/, '0000')}`, outsiders],
  ['/o/1.70', '/o/1.79', outsiders],
  ['/o/1.80', '/o/1.89', notPillar],
  ['/o/work-plan-2021/1.80', '/o/work-plan-2021/1.89', notPillar],
  ['/o/only-the-network/1', '/o/only-the-nothing/1', outsiders],
  ['/pillars/only-the-network', '/pillars/only-the-nothing', outsiders],
  ['/dependencies/only-the-network', '/dependencies/only-the-nothing', outsiders],
  ['/documents/example-network', '/documents/example-nothing', outsiders],
  ['/documents/example-co-chairs', '/documents/example-no-chairs', notChairs],
  ['/documents/example-co-chairs/files/1/en/drafted', '/documents/example-no-chairs/files/1/en/drafted', notChairs],
  [`/meetings/${bilateral}`, `/meetings/${bilateral.replace(/.{4}$/, '0000')}`, notChairs],
  [`/d/${decided}`, `/d/${decided.replace(/.{2}$/, '99')}`, notChairs],
  ['/events/example-network', '/events/example-nothing', outsiders],
  ['/reports/example-draft', '/reports/example-crust', outsiders],
  ['/reports/example-network/file?to=html', '/reports/example-nothing/file?to=html', outsiders],
  ['/reports/notes/example-note', '/reports/notes/example-nota', outsiders],
  ['/work-plan?plan=only-the-network', '/work-plan?plan=only-the-nothing', outsiders],
]
const writes: readonly Pair[] = [
  ['/o/1.80/edit', '/o/1.89/edit', notPillar],
  ['/o/1.80/updates/new', '/o/1.89/updates/new', notPillar],
  ['/documents/example-co-chairs/edit', '/documents/example-no-chairs/edit', notChairs],
  [`/meetings/${bilateral}/edit`, `/meetings/${bilateral.replace(/.{4}$/, '0000')}/edit`, notChairs],
  [`/d/${decided}/edit`, `/d/${decided.replace(/.{2}$/, '99')}/edit`, notChairs],
  ['/events/example-network/edit', '/events/example-nothing/edit', [...outsiders, 'member']],
  ['/members/entities/WHO/edit', '/members/entities/WHX/edit', notChairs],
  ['/reports/example-draft/issue', '/reports/example-crust/issue', outsiders],
  ['/pillars/leave-no-one-behind/edit', '/pillars/leave-no-two-behind/edit', outsiders],
]

/** An answer as its bytes and headers, without what differs each time, and without the address that was asked for. */
async function answerTo(method: string, path: string, role: Role): Promise<string> {
  const token = sessions[role]
  const response = await site.request(`/en${path}`, {
    method,
    headers: {
      ...(token === null ? {} : { cookie: `${sessionCookie}=${token}` }),
      ...(method === 'POST'
        ? { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' }
        : {}),
    },
    ...(method === 'POST' ? { body: 'title.en=x&revision=1' } : {}),
  })
  const headers = [...response.headers].filter(([name]) => name !== 'x-request-id').map((pair) => pair.join(': '))
  const lines = [String(response.status), ...headers.toSorted(), '', await response.text()]
  const whole = lines.join('\n')
  const plain = whole.replaceAll(/nonce(-|=")[\w-]+/g, '')
  return plain.replaceAll(path.replaceAll('&', '&amp;'), '').replaceAll(encodeURIComponent(path), '')
}

for (const [kind, methods, pairs] of [
  ['read', ['HEAD', 'GET'], reads],
  ['change', ['GET', 'POST'], writes],
] as const)
  test(`what somebody may not ${kind} is answered byte for byte as what does not exist`, async () => {
    const before = await storedIn(network)
    for (const [hidden, missing, from] of pairs) {
      assert.equal(hidden.length, missing.length, `${hidden} and ${missing} are of one shape`)
      for (const role of from)
        for (const method of role === from[0] ? methods : methods.slice(-1)) {
          const there = await answerTo(method, hidden, role)
          assert.equal(there, await answerTo(method, missing, role), `${method} ${hidden} as ${role}`)
          assert.match(there, /^404\n/, `${method} ${hidden} as ${role}`)
        }
    }
    assert.deepEqual(changedIn(before, await storedIn(network)), [])
  })

test('whoever may see them is shown every one of these records, so that the comparison compares something', async () => {
  for (const [hidden, missing] of [...reads, ...writes]) {
    assert.match(await answerTo('GET', hidden, 'secretariat'), /^200\n/, hidden)
    assert.match(await answerTo('GET', missing, 'secretariat'), /^404\n/, missing)
  }
})

test('an act about a record that somebody may not see is refused as for a record that is not there', async () => {
  const text = { en: 'Something else' }
  const missing = network.house.newId()
  const deeds: readonly (readonly [act: Act, field: string, hidden: string, more: object])[] = [
    [editOutput, 'output', example('output', 'pillar'), { title: text, revision: 1 }],
    [addUpdate, 'output', example('output', 'pillar'), { text }],
    [addVersion, 'document', example('document', 'co-chairs'), { day: '2022-01-20' }],
    [addItem, 'meeting', meeting, { title: text }],
    [addFollowUp, 'decision', example('decision', 'co-chairs'), { text, due: '2022-02-01' }],
  ]
  for (const [act, field, hidden, more] of deeds) {
    const refused = (id: string) =>
      perform(network.house, act, { [field]: id, ...more }, { token: sessions.member, channel: 'letter' }).then(
        () => assert.fail(`${act.name} was done`),
        (trouble: unknown) => {
          assert.ok(trouble instanceof Refusal)
          return { code: trouble.code, details: trouble.details, fields: trouble.fields }
        },
      )
    assert.deepEqual(await refused(hidden), await refused(missing))
  }
})
