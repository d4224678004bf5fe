import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { langs } from '#platform/words'
import { sampleHouse } from '../world.ts'
import { changedIn, storedIn } from './stored.ts'
import { typed } from './typed.ts'

const network = await sampleHouse()
const folder = mkdtempSync(join(tmpdir(), 'colonnade-bad-'))
const asked = { '--profile': 'progress', '--period': '2021-H1', '--lang': 'en', '--to': 'html' }
const out = join(folder, 'report')

/** A report with one thing asked for wrongly. */
const build = (wrong: Readonly<Record<string, string>>): string[] => [
  'report',
  'build',
  ...Object.entries({ ...asked, '--out': out, ...wrong }).flat(),
]

const periods = [
  '2021-H3',
  '2021-Q9',
  '2021-13',
  'yesterday',
  '0000',
  '0021-H1',
  '2021-02-30..2021-03-01',
  '2021-06-30..2021-01-01',
  '99999-H1',
]

test('a report of a period, profile, language or type of file that there is not ends with 2 or 3, and says which there are', async () => {
  const before = await storedIn(network)
  const wrong: [Record<string, string>, exit: number, says: RegExp][] = [
    ...periods.map((period): [Record<string, string>, number, RegExp] => [{ '--period': period }, 3, /2021-H1/]),
    [{ '--profile': 'annual' }, 2, /progress {2}council {2}bullets/],
    [{ '--lang': 'de' }, 2, /ar {2}zh {2}en {2}fr {2}ru {2}es/],
    [{ '--to': 'odt' }, 2, /docx/],
    [{ '--audience': 'press' }, 2, /network/],
    [{ '--plan': 'nowhere' }, 3, /nowhere|plan/],
    [{ '--out': join(folder, 'no', 'such', 'folder', 'x') }, 2, /no/],
  ]
  for (const [what, exit, says] of wrong) {
    const told = await typed(network.house, ...build(what))
    assert.equal(told.exit, exit, JSON.stringify(what))
    assert.match(told.err, says)
    assert.equal(told.out, '')
    assert.doesNotMatch(told.err, /\n\s+at |undefined|\{\$/, 'a refusal is no fault')
  }
  assert.deepEqual(readdirSync(folder), [])
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
})

test('what to do is said in six languages, and to machines with a code', async () => {
  const said = new Set<string>()
  for (const lang of langs) {
    const { exit, err } = await typed(network.house, ...build({ '--period': '2021-H3', '--lang': lang }))
    assert.equal(exit, 3)
    assert.match(err, /2021-H3/)
    said.add(err)
  }
  assert.equal(said.size, langs.length)
  const { out: json } = await typed(network.house, ...build({ '--period': '2021-H3' }), '--json')
  assert.partialDeepStrictEqual(JSON.parse(json), { refused: 'reports.not-a-period', details: { text: '2021-H3' } })
})

test('days that no calendar has, tables that are not there and commands that do not exist are typed wrongly', async () => {
  for (const [exit, ...argv] of [
    [2, 'members', 'list', '--as-of', '2021-02-30'],
    [2, 'members', 'list', '--as-of', '0000-01-01'],
    [2, 'members', 'list', '--as-of', ''],
    [2, 'plan', 'show', '--as-of', 'tomorrow'],
    [3, 'plan', 'show', '--plan', 'nowhere'],
    [3, 'plan', 'show', '--plan', "'; drop table plans; --"],
    [2, 'import', 'plan', join(folder, 'nowhere.csv')],
    [2, 'import', 'plan', folder],
    [2, 'repport', 'build'],
    [2, 'report', 'biuld'],
    [2, 'report', 'build', '--perriod', '2021-H1'],
    [2, '__proto__'],
  ] as const) {
    const told = await typed(network.house, ...argv)
    assert.equal(told.exit, exit, argv.join(' '))
    assert.ok(told.err.trim().length > 20, argv.join(' '))
  }
})

test('the program itself ends so, without opening a database for a line that was typed wrongly', () => {
  const data = join(folder, 'data')
  const run = (...argv: string[]) =>
    spawnSync(join(import.meta.dirname, '..', '..', 'bin', 'colonnade'), argv, {
      env: { ...process.env, COLONNADE_DATA: data, LANG: 'fr_FR.UTF-8' },
      encoding: 'utf8',
    })
  const told = run(...build({ '--profile': 'annual' }).filter((word) => word !== '--lang' && word !== 'en'))
  assert.equal(told.status, 2, told.stderr)
  assert.match(told.stderr, /progress {2}council {2}bullets/)
  assert.match(told.stderr, /«\sannual\s»/u, 'in the language of the terminal')
  assert.equal(told.stdout, '')
  assert.ok(!existsSync(data))
})
