import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duplicated, fullestFolder, isCode, quantile } from '../../scripts/measure/figures.ts'
import { askings, circles, mutualPairs, unasked } from '../../scripts/measure/graph.ts'
import { measures } from '../../scripts/measure/measures.ts'
import { redLines } from '../../scripts/measure/red-lines.ts'
import { provenIds, rowsIn } from '../../scripts/measure/rows.ts'
import { sourcesOf } from './planted.ts'

const lights = (files: Record<string, string>) =>
  new Map(measures(sourcesOf(files), []).map(({ measure, light }) => [measure.split(':')[0], light]))

const line = (n: number): string => `export const x${n} = ${n}`
const lines = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, n) => `${line(n + from)}\n`).join('')

test('a red line is red: length, overruled compiler, drawers, crowded folders', () => {
  assert.equal(lights({ 'src/plan/x.ts': lines(301) }).get('lines per file'), 'red')
  assert.equal(lights({ 'src/plan/x.ts': lines(251) }).get('lines per file'), 'amber')
  assert.equal(lights({ 'src/plan/x.ts': lines(40) }).get('lines per file'), 'green')
  const long = `export function x(): void {\n${lines(61).replaceAll('export const', 'const')}\n}`
  assert.equal(lights({ 'src/plan/x.ts': long }).get('lines per function'), 'red')
  assert.equal(
    lights({ 'src/plan/utils.ts': line(1) }).get('files named util, helper, common, misc, manager, service, types'),
    'red',
  )
  const crowd = Object.fromEntries(Array.from({ length: 26 }, (_, n) => [`src/plan/x${n}.ts`, line(n)]))
  assert.equal(lights(crowd).get('files in the fullest folder'), 'red')
})

const ratio = 'test lines per line of code'
const halfTested = { 'src/plan/x.ts': lines(40), 'src/plan/x.test.ts': lines(20, 100) }
const owing = (files: Record<string, string>, atLeast: number): string[] =>
  redLines(sourcesOf(files), { owed: [{ measure: ratio, because: 'the test', atLeast }] })

test('a red measure passes the gate only while it is written down as a debt, and grows no worse', () => {
  const aboutTests = (found: readonly string[]) => found.filter((text) => text.startsWith(ratio))
  assert.deepEqual(aboutTests(redLines(sourcesOf(halfTested), { owed: [] })), [`${ratio}: 0.50, red at < 0.6`])
  assert.deepEqual(aboutTests(owing(halfTested, 0.5)), [])
  assert.deepEqual(aboutTests(owing(halfTested, 0.45)), [])
  assert.deepEqual(aboutTests(owing({ ...halfTested, 'src/plan/y.ts': line(1) }, 0.5)), [
    `${ratio}: 0.49, red at < 0.6`,
  ])
  const paid = { ...halfTested, 'test/plan.ts': lines(10, 200) }
  assert.match(aboutTests(owing(paid, 0.5))[0] ?? '', /no longer red, so take its debt off/)
})

test('what is owed for one measure excuses no other', () => {
  const drawer = 'files named util, helper, common, misc, manager, service, types'
  const sources = sourcesOf({ ...halfTested, 'src/plan/utils.ts': lines(2, 300) })
  const found = redLines(sources, { owed: [{ measure: drawer, because: 'the test', atLeast: 0 }] })
  assert.ok(
    found.some((text) => text.startsWith(drawer)),
    'a measure without a figure cannot be owed',
  )
})

test('words in six languages, tables of facts and generated rows are no code, wherever in a room they lie', () => {
  const left = ['plan/words/en.ts', 'plan/words/forms/ar.ts', 'plan/data/days.ts', 'platform/db/tables/plan.ts']
  const kept = ['plan/words/index.ts', 'platform/words/months.ts', 'plan/web/words.ts', 'plan/read.ts']
  const code = sourcesOf(Object.fromEntries([...left, ...kept].map((path) => [`src/${path}`, line(1)]))).filter(isCode)
  assert.deepEqual(code.map(({ path }) => path).toSorted(), kept.map((path) => `src/${path}`).toSorted())
})

test('every way to overrule the compiler or the linter is counted, and as const is not', () => {
  const sins = [
    'const a: any = 1',
    'const b = a!',
    'export default 1',
    '// @ts-ignore',
    '// oxlint-disable-next-line eqeqeq',
  ]
  const found = sourcesOf({ 'src/plan/x.ts': sins.join('\n') }).flatMap((source) => source.sins.map(({ what }) => what))
  assert.deepEqual(found.toSorted(), ['!', '@ts-ignore', 'any', 'default export', 'linter switched off'])
  const casts = sourcesOf({ 'src/plan/x.ts': 'export const a = 1 as unknown\nexport const b = [1] as const' })
  assert.deepEqual(casts[0]?.sins, [{ what: 'cast', line: 1 }])
})

test('circles, mutual pairs and names that nobody asks for are found through the doors', () => {
  const sources = sourcesOf({
    'src/plan/index.ts': "export { plan } from './plan.ts'\nexport const nobody = 1",
    'src/plan/plan.ts': "import { person } from '#members'\nexport const plan = person",
    'src/members/index.ts':
      "import type { plan } from '#plan'\nexport const person = 1\nexport type Plan = typeof plan",
    'src/members/a.ts': "import { b } from './b.ts'\nexport const a = b",
    'src/members/b.ts': "import { a } from './a.ts'\nexport const b = a",
  })
  assert.deepEqual(circles(askings(sources)), [['src/members/a.ts', 'src/members/b.ts']])
  assert.deepEqual(mutualPairs(sources), ['members plan'])
  assert.deepEqual(unasked(sources), ['src/plan/index.ts: nobody'])
})

test('eight lines that stand twice are duplicates; imports and spacing make no difference', () => {
  const body = Array.from({ length: 8 }, (_, n) => `const same${n} = ${n}`)
  const one = ["import { join } from 'node:path'", ...body, lines(8)].join('\n')
  const other = [lines(8, 100), ...body.map((text) => `    ${text}`)].join('\n')
  assert.equal(duplicated(sourcesOf({ 'src/plan/one.ts': one, 'src/plan/other.ts': other })).share, 0.5)
  assert.equal(duplicated(sourcesOf({ 'src/plan/one.ts': one, 'src/plan/y.ts': lines(16, 200) })).share, 0)
})

test('quantiles and crowds', () => {
  assert.deepEqual([quantile([3, 1, 2], 0.5), quantile([], 0.5), quantile([1, 2], 0.95)], [2, 0, 2])
  assert.deepEqual(fullestFolder(['a/x.ts', 'a/y.ts', 'b/x.ts']), { folder: 'a', files: 2 })
})

test('the rows of the mission are read from every kind of table, and proved by titles that begin with their id', () => {
  const rows = [
    '| id | line |',
    '| A10 | all | traceability | each sentence | click |',
    '| P-A2 ★ | a role |',
    '| U9 half-yearly report | days |',
  ]
  const read = rowsIn([...rows, '## M. Figures to reproduce', '| M9x | none |'].join('\n'))
  assert.deepEqual(
    read.map(({ id }) => id),
    ['A10', 'P-A2', 'U9', 'M'],
  )
  const titles = [
    "test('[A10] a sentence has a source', () => {})",
    "test('[U9] [M] a draft in time', () => {})",
    "test(`[P-A2] in ${'fr'}`, () => {})",
    "test('about [C3]', () => {})",
  ]
  const proved = provenIds(
    sourcesOf({ 'src/plan/x.test.ts': ["import { test } from 'node:test'", ...titles].join('\n') }),
  )
  assert.deepEqual([...proved].toSorted(), ['A10', 'M', 'P-A2', 'U9'])
})
