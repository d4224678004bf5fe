import assert from 'node:assert/strict'
import { test } from 'node:test'
import { get, linesOf, serveRooms } from '#platform/web'
import { frame, rooms } from '#app'
import { expected, faultOf, matrix, ruled } from './authorization.ts'
import { asItIs, openWalls, tryEveryDeed, withoutChecks } from './both-walls.ts'
import type { Tried } from './both-walls.ts'
import { hiddenTexts } from './hidden-texts.ts'
import { roles } from './roles.ts'
import { siteOf } from './site.ts'

const walls = await openWalls()
const say = (words: string): void => void process.stderr.write(`${words}\n`)
const wrong = (cells: Awaited<ReturnType<typeof matrix>>): string[] => cells.flatMap((cell) => faultOf(cell) ?? [])

test('every entry answers every role as it should, and whoever may not gets what a thing that is not there gets', async () => {
  const cells = await asItIs(walls)
  say(`authorization matrix: ${cells.length} cells, ${wrong(cells).length} unexpected`)
  assert.deepEqual(wrong(cells), [])
  assert.ok(cells.length > 2500 && cells.some(({ allowed }) => allowed) && cells.some(({ allowed }) => !allowed))
})

test('with all entries open to everybody, the database alone shows nobody what is not for them', async () => {
  const cells = await withoutChecks(walls)
  const leaks = cells.flatMap(({ line, place, role, leaks: texts }) =>
    texts.length === 0 ? [] : [`${line.path} (${place.name}) shows ${role}: ${texts.join(' · ')}`],
  )
  say(`reading without the program’s checks: ${cells.length} cells, ${leaks.length} leaks`)
  assert.deepEqual(leaks, [])
  assert.ok(cells.filter(({ status }) => status === 200).length > 300, 'pages are shown, and looked at')
  assert.ok(
    cells.every(({ status }) => status === 200 || status === 404),
    'and none of them breaks',
  )
})

// Who may do a deed without holding any post: sign in and out, keep the own settings, entry and follow-ups.
const ordinary: Readonly<Record<'nobody' | 'outsider' | 'member' | 'partner', readonly string[]>> = {
  nobody: ['accounts.ask-code', 'accounts.redeem-code'],
  outsider: [
    'accounts.ask-code',
    'accounts.change-settings',
    'accounts.redeem-code',
    'accounts.sign-out',
    'home.choose-letters',
  ],
  member: [
    'accounts.ask-code',
    'accounts.change-settings',
    'accounts.redeem-code',
    'accounts.sign-out',
    'checker.check-text',
    'home.choose-letters',
    'requests.pause-letters',
  ],
  partner: [
    'accounts.ask-code',
    'accounts.change-settings',
    'accounts.redeem-code',
    'accounts.sign-out',
    'checker.check-text',
    'decisions.close-follow-up',
    'decisions.settle-promise',
    'home.choose-letters',
    'members.edit-person',
    'plan.add-update',
    'plan.report-progress',
    'requests.pause-letters',
  ],
}

/** What writes no record by itself (it is written around it), or needs answers, pauses or alternates that no example has. */
const byThemselves: ReadonlySet<string> = new Set([
  'mailroom.post-letter',
  'requests.answer',
  'requests.dispute',
  'requests.hand-over',
  'requests.resume-letters',
  'requests.say-whose',
])

test('no act gets past the database that the program would not let through, whoever tries it', async () => {
  const tried = await tryEveryDeed(walls)
  const names = (is: (one: Tried) => boolean): string[] =>
    tried
      .filter(is)
      .map(({ act }) => act)
      .toSorted()
  const known = new Set(tried.map(({ act }) => act))
  const acts = linesOf(rooms).flatMap(({ act }) => act ?? [])
  assert.deepEqual(
    acts.filter((act) => !known.has(act) && !byThemselves.has(act)),
    [],
    'an act that is not tried: add a deed to test/every-deed.ts',
  )
  const done = new Set(names(({ program }) => program))
  assert.deepEqual(
    [...known].filter((act) => !done.has(act)),
    [],
    'a deed that nobody may do proves nothing',
  )
  for (const [role, acts_] of Object.entries(ordinary)) {
    assert.deepEqual(
      names((one) => one.role === role && one.program),
      acts_,
      `by the program, as ${role}`,
    )
    assert.deepEqual(
      names((one) => one.role === role && one.database === 'through'),
      acts_,
      `by the database, as ${role}`,
    )
  }
  const beyond = tried.filter(({ program, database }) => !program && database === 'through')
  assert.deepEqual(
    beyond.map(({ act, role }) => `${act} as ${role}`),
    // Who arranges an event may write in it, so also what it cites; the program leaves that to those who keep texts.
    ['documents.cite as co-chair'],
  )
  const short = tried.filter(({ program, database }) => program && database !== 'through')
  assert.deepEqual(short, [], 'what the program allows, the database lets through')
  say(
    `deeds: ${known.size} acts as ${roles.length} roles; past the database alone: ${ordinary.member.length} as a member`,
  )
})

test('an entry without a rule keeps the program from starting', () => {
  const [first] = rooms.flatMap((room) => room.routes ?? [])
  assert.ok(first)
  const planted = { name: 'planted', routes: [{ ...first, name: 'planted.page', path: '/planted', may: [] }] }
  const { house, reading } = walls.house
  const serve = () => serveRooms({ rooms: [...rooms, planted], house, frame, reading, address: 'http://localhost' })
  assert.throws(serve, /nobody is said to be allowed/)
})

const plantedPage = get({
  path: '/planted',
  name: 'planted.page',
  may: ['public'],
  rate: 'page',
  audit: 'none',
  level: 'unclassified',
  show: () => ({ title: 'Planted', body: 'planted' }),
})
const planted = { name: 'planted', routes: [plantedPage] }

test('an entry with a rule of its own, and one with a new address, need somebody to say who may and about what', async () => {
  const [line] = linesOf([{ name: 'planted', routes: [{ ...plantedPage, may: () => true }] }])
  assert.ok(line)
  const place = { name: 'the page', audience: 'public', path: '/planted' }
  assert.throws(() => expected(line, place, 'nobody', walls.grants), /say in test\/authorization\.ts who may/)
  await assert.rejects(walls.places({ ...line, path: '/planted/:id' }), /add one to test\/screens\.ts/)
  const lines = linesOf(rooms)
  const gone = Object.keys(ruled).filter((name) => !lines.some((one) => one.name === name))
  assert.deepEqual(gone, [], 'said of entries that are no more')
})

test('a planted entry that everybody may is found where nobody should', async () => {
  const lines = linesOf([planted]).map((line) => ({
    line: { ...line, may: ['nobody in particular'] },
    places: [{ name: 'the page', audience: 'public', path: '/planted' }],
  }))
  const found = wrong(await matrix({ ...walls, lines, site: siteOf(walls.house, [...rooms, planted], frame) }))
  assert.equal(found.length, roles.length)
  assert.match(found.join(), /unexpected allow/)
})

test('a planted policy that lets everybody read people and co-chairs’ meetings is found to leak', async () => {
  const { pool } = walls.house.database.owner
  for (const table of ['people', 'meetings'])
    await pool.query(`create policy planted on ${table} for select to colonnade_app, colonnade_reader using (true)`)
  const leaks = (await withoutChecks(walls)).filter((cell) => cell.leaks.length > 0)
  const all = leaks.flatMap((cell) => cell.leaks)
  const names = (await hiddenTexts(walls.house))
    .filter(({ text }) => all.includes(text))
    .map(({ audience }) => audience)
  assert.ok(names.includes('network') && names.includes('co-chairs'), [...new Set(names)].join())
  for (const table of ['people', 'meetings']) await pool.query(`drop policy planted on ${table}`)
})

test('a planted policy that lets the network write who leads is found to let a member through', async () => {
  const { pool } = walls.house.database.owner
  const writes = `'network' = any((select viewer_grants())::text[])`
  for (const table of ['pillar_leads', 'pillar_lead_people'])
    await pool.query(`create policy planted on ${table} for insert to colonnade_app with check (${writes})`)
  const through = (await tryEveryDeed(walls, ['member'])).filter(({ database }) => database === 'through')
  assert.ok(through.some(({ act }) => act === 'plan.appoint-lead'))
  for (const table of ['pillar_leads', 'pillar_lead_people']) await pool.query(`drop policy planted on ${table}`)
})
