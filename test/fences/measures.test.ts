import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duplicated, fullestFolder, quantile } from '../../scripts/measure/figures.ts'
import { askings, circles, mutualPairs, unasked } from '../../scripts/measure/graph.ts'
import { measures } from '../../scripts/measure/measures.ts'
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
