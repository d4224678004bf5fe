import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { physical } from '../../scripts/check/css.ts'
import { machineTalk } from '../../scripts/check/hygiene.ts'
import { lockFaults } from '../../scripts/check/lock.ts'
import { home, houseWith } from './planted.ts'

test('a file that is not in our form is named by the formatter', (t) => {
  const house = houseWith(t, {
    'src/plan/x.ts': 'export const x = "one";\n',
    'src/plan/y.ts': "export const y = 'one'\n",
  })
  const oxfmt = join(home, 'node_modules', 'oxfmt', 'bin', 'oxfmt')
  const { stdout, status } = spawnSync(process.execPath, [oxfmt, '--list-different', 'src'], {
    cwd: house,
    encoding: 'utf8',
  })
  assert.equal(stdout.trim(), 'src/plan/x.ts')
  assert.equal(status, 1)
})

test('sides of the paper are found in a style sheet, sides of the line are not', () => {
  const sins = [
    'margin-left: 1rem',
    'padding-right: 1rem',
    'left: 0',
    'width: 4rem',
    'min-height: 1rem',
    'border-left: 1px solid',
    'border-top-right-radius: 2px',
    'text-align: left',
    'float: right',
    'margin: 0 1rem 0 2rem',
  ]
  for (const sin of sins) assert.equal(physical('style.css', `p { color: red; ${sin} }`).length, 1, sin)
  const fine = [
    'margin-inline-start: 1rem',
    'text-align: start',
    'margin: 0 1rem 2rem 1rem',
    'inline-size: 4rem',
    'inset-inline: 0',
  ]
  for (const line of fine) assert.deepEqual(physical('style.css', `p { ${line} }`), [], line)
  assert.deepEqual(
    physical('style.css', '/* left: 0 */\n@media (min-width: 48rem) {\n  p {\n    color: red;\n  }\n}'),
    [],
  )
  assert.deepEqual(physical('style.css', 'p {\n  color: red;\n  left: 0;\n}')[0]?.slice(0, 12), 'style.css:3:')
})

const manifest = (dependencies: Record<string, string>): string => JSON.stringify({ dependencies })

const lock = (packages: Record<string, object>): string =>
  JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...packages } })

test('a lock file with an address, without a hash, with a loose version or with a gap is refused', () => {
  const good = { version: '1.0.0', integrity: 'sha512-x' }
  assert.deepEqual(lockFaults(manifest({ one: '1.0.0' }), lock({ 'node_modules/one': good })), [])
  const faults = (packages: Record<string, object>, version = '1.0.0') =>
    lockFaults(manifest({ one: version }), lock(packages))
  assert.match(
    faults({ 'node_modules/one': { ...good, resolved: 'https://example.org/one.tgz' } })[0] ?? '',
    /names an address/,
  )
  assert.match(faults({ 'node_modules/one': { version: '1.0.0' } })[0] ?? '', /has no hash/)
  assert.match(faults({ 'node_modules/one': good }, '^1.0.0')[0] ?? '', /not one exact version/)
  assert.match(faults({ 'node_modules/one': good }, '1.0.1')[0] ?? '', /1\.0\.1 in package\.json and 1\.0\.0/)
  assert.match(faults({})[0] ?? '', /missing in the lock file/)
  const parted = { ...good, optionalDependencies: { 'one-for-arm': '1.0.0' } }
  assert.deepEqual(faults({ 'node_modules/one': parted }), [
    'node_modules/one needs one-for-arm, which the lock file does not hold',
  ])
  const peers = { peerDependencies: { two: '1', three: '1' }, peerDependenciesMeta: { three: { optional: true } } }
  assert.deepEqual(faults({ 'node_modules/one': { ...good, ...peers }, 'node_modules/two': good }), [])
})

test('a package may lie beside the one that needs it or further up', () => {
  const good = { version: '1.0.0', integrity: 'sha512-x' }
  const needy = { ...good, dependencies: { three: '1' } }
  const packages = { 'node_modules/one': good, 'node_modules/one/node_modules/two': needy }
  const faults = (more: Record<string, object>) =>
    lockFaults(manifest({ one: '1.0.0' }), lock({ ...packages, ...more }))
  for (const place of [
    'node_modules/three',
    'node_modules/one/node_modules/three',
    'node_modules/one/node_modules/two/node_modules/three',
  ])
    assert.deepEqual(faults({ [place]: good }), [], place)
  assert.equal(faults({ 'node_modules/four/node_modules/three': good }).length, 1)
})

test('addresses of one machine or one site are found in what is committed', () => {
  const [slash, dot] = ['/', '.']
  const talk = [`registry${dot}example.org`, `${slash}work/main/x`, `cd ${slash}root/x`, `${slash}home/amina/x`]
  for (const text of talk) assert.equal(machineTalk('README.md', `See ${text}.`).length, 1, text)
  assert.equal(machineTalk('README.md', 'See packages.example.net', ['packages.example.net']).length, 1)
  for (const text of [
    'docs/work/x',
    '../work/x',
    'the root user',
    'https://example.org/work',
    'a registry of decisions',
  ])
    assert.deepEqual(machineTalk('README.md', text), [], text)
})

const gate = (...steps: string[]) => {
  const loader = join(home, 'scripts', 'tsx-hook.mjs')
  return spawnSync(process.execPath, ['--import', loader, join(home, 'scripts', 'check.ts'), ...steps], {
    encoding: 'utf8',
  })
}

test('the gate runs the steps it is asked for, from any folder, and says which there are when it knows none of that name', () => {
  const { status, stdout } = gate('lock file', 'names')
  assert.match(stdout, /^✓ lock file .* s\n✓ names .* s\nAll well, in /)
  assert.equal(status, 0)
  const asked = gate('nonsense')
  assert.match(asked.stderr, /no step nonsense\. There are: format, lint, types/)
  assert.equal(asked.status, 2)
  assert.match(gate('--picture').stdout, /^graph TD\n/)
})
