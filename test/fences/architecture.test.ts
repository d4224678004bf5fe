import assert from 'node:assert/strict'
import { test } from 'node:test'
import { platformRooms, rooms } from '#architecture'
import { borders } from '#borders'
import { drawers, fenceSources, wordless } from '../../scripts/check/fence-sources.ts'
import { disorder, isStale, picture } from '../../scripts/check/order.ts'
import { strangeness, trespass } from '../../scripts/check/trespass.ts'
import { sourcesOf } from './planted.ts'

/** The faults of a planted file, without those that only say that the rest of the house is missing. */
function faultsIn(path: string, text: string): string[] {
  return fenceSources(sourcesOf({ [path]: text })).filter((fault) => fault.startsWith(`${path}:`))
}

test('the table is ordered downwards', () => assert.deepEqual(disorder(rooms), []))

test('a table out of order is refused, and so are strangers, doubles and lines without a reason', () => {
  const line = (room: string, ...asks: string[]) => ({ room, asks, because: 'it must' })
  assert.deepEqual(disorder([line('plan', 'reports'), line('reports')]), [
    'plan asks reports, which does not stand above it',
  ])
  assert.deepEqual(disorder([line('plan', 'plan')]), ['plan asks plan, which does not stand above it'])
  assert.deepEqual(disorder([line('plan', 'planets')]), ['plan asks planets, which is no room'])
  assert.deepEqual(disorder([line('plan'), line('plan')]), ['plan stands there twice'])
  assert.deepEqual(disorder([{ room: 'plan', asks: [], because: ' ' }]), ['plan gives no reason'])
})

test('a room asks the rooms above it in the table and no others', () => {
  assert.equal(trespass('src/plan/read.ts', '#members'), undefined)
  assert.match(trespass('src/plan/read.ts', '#reports') ?? '', /^plan may not ask reports/)
  assert.match(trespass('src/plan/read.ts', '#documents', 'type') ?? '', /^plan may not ask documents/)
  assert.match(trespass('src/platform/db/connect.ts', '#plan') ?? '', /^platform\/db may not ask plan/)
  assert.match(trespass('src/plan/read.ts', '#seeds/network-2021') ?? '', /^plan may not ask seeds/)
  assert.equal(trespass('seeds/network-2021.ts', '#plan'), undefined)
})

test('inside the platform a room asks those above it too', () => {
  assert.equal(trespass('src/platform/acts/perform.ts', '#platform/db'), undefined)
  assert.match(
    trespass('src/platform/db/connect.ts', '#platform/acts') ?? '',
    /^platform\/db may not ask platform\/acts/,
  )
  assert.equal(new Set(platformRooms.map(({ room }) => room)).size, platformRooms.length)
})

test('nobody reaches past a door, climbs out of a room or asks the own door', () => {
  assert.match(trespass('src/reports/gather.ts', '#plan/read') ?? '', /past the door of plan/)
  assert.match(trespass('src/reports/gather.ts', '#platform/db/tables') ?? '', /past the door of platform\/db/)
  // These two do resolve: every room has a words/index.ts, and Node forgives the stroke. Only this fence stops them.
  assert.match(trespass('src/reports/gather.ts', '#plan/words') ?? '', /past the door of plan/)
  assert.match(trespass('src/reports/gather.ts', '#/plan') ?? '', /past the door/)
  assert.match(trespass('src/reports/gather.ts', '../plan/read.ts') ?? '', /climbs out of reports/)
  assert.match(trespass('src/platform/acts/act.ts', '../db/connect.ts') ?? '', /climbs out of platform\/acts/)
  assert.match(trespass('src/reports/gather.ts', '#reports') ?? '', /own door/)
  assert.equal(trespass('src/reports/pages/claim.tsx', '../claim.ts'), undefined)
  assert.equal(trespass('scripts/start.ts', '../src/app/main.ts', 'dynamic'), undefined)
  assert.match(trespass('scripts/start.ts', '../src/app/modules.ts') ?? '', /climbs out of scripts/)
})

test('only app plugs rooms in, only tests enter test/, and only app imports while running', () => {
  assert.match(trespass('src/reports/web.tsx', '#plan/module') ?? '', /only app/)
  assert.equal(trespass('src/app/modules.ts', '#plan/module'), undefined)
  assert.match(trespass('src/plan/read.ts', '#test/house') ?? '', /only tests/)
  assert.equal(trespass('src/plan/read.test.ts', '#test/house'), undefined)
  assert.match(trespass('src/plan/read.ts', './output.ts', 'dynamic') ?? '', /imported while running/)
  assert.equal(trespass('src/app/main.ts', '#plan', 'dynamic'), undefined)
})

test('a page fetches nothing', () => {
  assert.match(trespass('src/plan/pages/output.tsx', '../read.ts') ?? '', /a page fetches nothing/)
  assert.match(trespass('src/plan/pages/output.tsx', 'kysely') ?? '', /a page fetches nothing/)
  assert.equal(trespass('src/plan/pages/output.tsx', '../read.ts', 'type'), undefined)
})

test('every way to write an import is seen, and what only looks like one is not', () => {
  const ways = [
    "import { gather } from '#reports'",
    "import type { Claim } from '#reports'",
    "import '#reports'",
    "export { gather } from '#reports'",
    "export * from '#reports'",
    "export type Claim = import('#reports').Claim",
    "export const gather = () => import('#reports')",
  ]
  for (const way of ways) assert.equal(faultsIn('src/plan/x.ts', way).length, 1, way)
  const talk = "// import { gather } from '#reports'\nexport const text = `import { gather } from '#reports'`"
  assert.deepEqual(faultsIn('src/plan/x.ts', talk), [])
})

test('the driver, the mail library, the queue, the disk and the network are for the platform only', () => {
  for (const what of [
    'pg',
    'imapflow',
    'graphile-worker',
    'node:fs',
    'node:net',
    'node:child_process',
    'messageformat',
  ])
    assert.match(strangeness('src/plan/read.ts', what) ?? '', /may be touched only by/, what)
  assert.equal(strangeness('src/platform/post/polling/poll-mailbox.ts', 'imapflow'), undefined)
  assert.match(strangeness('src/platform/web/form.ts', 'imapflow') ?? '', /only by platform\/post/)
  assert.match(strangeness('src/plan/read.ts', 'left-pad') ?? '', /new dependency/)
})

test('the web framework is for platform/web and web.tsx, its markup for pages', () => {
  assert.match(strangeness('src/plan/read.ts', 'hono') ?? '', /only by platform\/web/)
  assert.match(strangeness('src/plan/read.ts', 'hono/cookie') ?? '', /only by platform\/web/)
  assert.equal(strangeness('src/plan/web.tsx', 'hono'), undefined)
  assert.equal(strangeness('src/plan/pages/output.tsx', 'hono/jsx'), undefined)
  assert.match(strangeness('src/plan/output.ts', 'hono/jsx') ?? '', /only by/)
})

test('time, chance, timers, the network and the process are handed in, however they are written', () => {
  const touches = [
    'export const x = Date.now()',
    'export const x = new Date()',
    'export const now = Date.now',
    'export const x = Math.random()',
    "import { randomUUID } from 'node:crypto'\nexport const x = randomUUID",
    'export const x = crypto.randomUUID()',
    'export const x = setTimeout(() => {}, 5)',
    "export const x = fetch('https://example.org')",
    "export const x = process.env['HOME']",
  ]
  for (const text of touches) assert.equal(faultsIn('src/plan/x.ts', text).length, 1, text)
  assert.deepEqual(faultsIn('src/plan/x.ts', "export const x = new Date('2021-03-21')"), [])
  assert.deepEqual(faultsIn('src/platform/clock/clock.ts', 'export const x = () => new Date()'), [])
  assert.deepEqual(faultsIn('src/plan/x.test.ts', 'export const x = new Date()'), [])
})

test('every border gives its reason, and nothing is named twice', () => {
  const names = borders.flatMap(({ what }) => what)
  assert.equal(new Set(names).size, names.length)
  assert.ok(borders.every(({ only, because }) => only.length > 0 && because !== ''))
})

test('a folder without a line, a line without a folder and a second door are found', () => {
  const faults = fenceSources(
    sourcesOf({ 'src/planets/index.ts': 'export {}', 'src/plan/board/index.ts': 'export {}' }),
  )
  assert.ok(faults.includes('src/planets has no line in architecture.ts'))
  assert.ok(faults.includes('architecture.ts has a line for reports, which is no folder'))
  assert.ok(faults.includes('src/plan/board/index.ts: a room has one door'))
})

test('text in markup is found between tags and in what is read aloud', () => {
  const page = 'export const Page = () => <p title="Members">Hello {1} <b>·</b></p>'
  const found = wordless(sourcesOf({ 'src/plan/pages/plan.tsx': page }))
  assert.deepEqual(found, [
    'src/plan/pages/plan.tsx:1: “Members” belongs into words/',
    'src/plan/pages/plan.tsx:1: “Hello” belongs into words/',
  ])
})

test('drawers are found by their names', () => {
  const names = [
    'src/plan/utils.ts',
    'src/plan/date-helpers.ts',
    'src/common/x.ts',
    'src/plan/plan-service.ts',
    'src/plan/types.ts',
  ]
  assert.deepEqual(drawers([...names, 'src/platform/schema/row-types.ts', 'src/plan/service-line.ts']), names)
})

test('the picture leaves out arrows that follow from others', () => {
  const line = (room: string, ...asks: string[]) => ({ room, asks, because: 'it must' })
  const drawn = picture([line('platform'), line('plan', 'platform'), line('reports', 'platform', 'plan')])
  assert.equal(drawn, 'graph TD\n  plan --> platform\n  reports --> plan')
  assert.equal(isStale(`A tour.\n\n\`\`\`mermaid\n${picture()}\n\`\`\`\n`), false)
  assert.equal(isStale(`A tour.\n\n\`\`\`mermaid\n${drawn}\n\`\`\`\n`), true)
  assert.equal(isStale('A tour without a picture.'), false)
})
