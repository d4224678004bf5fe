import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import * as v from 'valibot'
import { home, houseWith } from './planted.ts'
import { sins } from './sins.ts'

const found = v.object({ diagnostics: v.array(v.object({ code: v.optional(v.string(), ''), filename: v.string() })) })
const settings = v.object({ rules: v.record(v.string(), v.unknown()) })

/** Which rules fired in which file of a house, as `src/plan/x.ts: eslint(no-var)`. */
function complaints(house: string): Set<string> {
  const program = join(home, 'node_modules', 'oxlint', 'bin', 'oxlint')
  const { stdout } = spawnSync(process.execPath, [program, '-f', 'json'], { cwd: house, encoding: 'utf8' })
  const { diagnostics } = v.parse(found, JSON.parse(stdout))
  return new Set(diagnostics.map(({ filename, code }) => `${filename}: ${code}`))
}

const fileOf = (rule: string): string => `src/plan/${rule.replaceAll(/\W/g, '-')}.ts`
const codeOf = (rule: string): string => rule.replace('/', '(').concat(')')

function rulesInForce(): string[] {
  const text = readFileSync(join(home, '.oxlintrc.json'), 'utf8').replaceAll(/^\s*\/\/.*$/gm, '')
  return Object.entries(v.parse(settings, JSON.parse(text)).rules)
    .filter(([, setting]) => setting !== 'off')
    .map(([rule]) => rule)
}

test('every rule of the linter finds the sin that was planted for it, and every rule has one', (t) => {
  const files = Object.entries(sins).map(([rule, text]) => [fileOf(rule), `${text}\n`] as const)
  const said = complaints(houseWith(t, Object.fromEntries(files)))
  const blind = rulesInForce().filter(
    (rule) => rule !== 'import/no-cycle' && !said.has(`${fileOf(rule)}: ${codeOf(rule)}`),
  )
  assert.deepEqual(blind, [], [...said].join('\n'))
})

test('a circle is found through the doors too', (t) => {
  const house = houseWith(t, {
    'src/members/index.ts': "export { plan } from '#plan'\nexport const members = 1\n",
    'src/plan/index.ts': "export { plan } from './plan.ts'\n",
    'src/plan/plan.ts': "import { members } from '#members'\nexport const plan = members\n",
  })
  assert.ok(complaints(house).has('src/plan/plan.ts: import(no-cycle)'))
})

test('what is written as we write raises no complaint', (t) => {
  const file = [
    '/** How many. */',
    'export function count(items: readonly string[]): number {',
    '  return items.length',
    '}',
    '',
  ].join('\n')
  assert.deepEqual([...complaints(houseWith(t, { 'src/plan/count.ts': file }))], [])
})

test('a test may tell a long story, but no file may be long', (t) => {
  const story = ["import { test } from 'node:test'", "test('a story', () => {", ...lines(60), '})', ''].join('\n')
  const house = houseWith(t, {
    'src/plan/story.test.ts': story,
    'src/plan/long.test.ts': ['export {}', ...lines(260), ''].join('\n'),
  })
  assert.deepEqual([...complaints(house)], ['src/plan/long.test.ts: eslint(max-lines)'])
})

const lines = (count: number): string[] => Array.from({ length: count }, (_, n) => `  void ${n}`)
