import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as v from 'valibot'
import { refuse } from '#platform/acts'
import { langs } from '#platform/words'
import { command, exits, runCommandLine } from './index.ts'
import type { CommandLine } from './index.ts'

const about = () => 'about it'
const summary = () => 'builds a report'

const commands = [
  command({
    noun: 'report',
    verb: 'build',
    summary,
    example: 'colonnade report build outline.txt --period 2021-H1 --to docx',
    takes: {
      period: { kind: 'text', required: true, about },
      to: { kind: 'choice', choices: ['docx', 'html'], about },
      on: { kind: 'day', about },
      copies: { kind: 'number', about },
      tag: { kind: 'text', many: true, about },
      apply: { kind: 'switch', about },
    },
    needs: 'nothing',
    async run({ lang, talk }, given) {
      talk('building')
      return { json: { ...given, lang }, text: `${given.period} ${given.to ?? ''}`.trim() }
    },
  }),
  command({
    noun: 'report',
    verb: 'list',
    summary,
    example: 'colonnade report list',
    takes: {},
    needs: 'nothing',
    run: async () => ({ json: [], text: '' }),
  }),
  command({
    noun: 'doctor',
    summary,
    example: 'colonnade doctor',
    takes: {},
    args: { name: { kind: 'text', about } },
    needs: 'nothing',
    run: async (_, { name }) => ({ json: { name }, text: 'Look', exit: 4 }),
  }),
  command({
    noun: 'fail',
    verb: 'politely',
    summary,
    example: 'colonnade fail politely',
    takes: {},
    needs: 'nothing',
    run: async () => refuse('plan.no-such-output', { label: '2.3' }, { output: 'platform.choose-one' }),
  }),
  command({
    noun: 'fail',
    verb: 'loudly',
    summary,
    example: 'colonnade fail loudly',
    takes: {},
    needs: 'nothing',
    run: async () => Promise.reject(new Error('broken')),
  }),
  command({
    noun: 'fail',
    verb: 'later',
    summary,
    example: 'colonnade fail later',
    takes: {},
    needs: 'database',
    run: async () => undefined,
  }),
]

async function run(argv: string, more: Partial<CommandLine> = {}) {
  let [stdout, stderr] = ['', '']
  const exit = await runCommandLine({
    commands,
    argv: argv.split(' ').filter((word) => word !== ''),
    env: { LANG: 'C' },
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    house: () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })),
    ...more,
  })
  return { exit, stdout, stderr }
}

test('a command gets its values read, its data goes to stdout and its talk to stderr', async () => {
  const line = 'report build --period 2021-H1 --to=docx --on 2021-03-21 --copies 2 --tag a --tag b --apply'
  assert.deepEqual(await run(line), { exit: exits.done, stdout: '2021-H1 docx\n', stderr: 'building\n' })
  const { stdout } = await run(`--lang fr ${line} --json`)
  assert.deepEqual(JSON.parse(stdout), {
    period: '2021-H1',
    to: 'docx',
    on: '2021-03-21',
    copies: 2,
    tag: ['a', 'b'],
    apply: true,
    lang: 'fr',
  })
})

test('help stands on every level, starts with an example, and ends well', async () => {
  for (const argv of [
    '',
    '--help',
    '-h',
    'help',
    'report --help',
    'report build --help',
    'report build --period --help',
    'doctor --help',
  ]) {
    const { exit, stdout } = await run(argv)
    assert.equal(exit, exits.done, argv)
    assert.match(stdout, /^Example\n {2}colonnade /, argv)
    assert.match(stdout, /130/, argv)
  }
  for (const lang of langs)
    assert.match(
      (await run(`report build --help --lang ${lang}`)).stdout,
      /colonnade report build outline.txt[\s\S]*--period TEXT[\s\S]*\(docx \| html\)/,
    )
})

test('an unknown command suggests the nearest; so does an unknown flag', async () => {
  const cases: [string, RegExp][] = [
    ['reprot build', /Did you mean “colonnade report”/],
    ['report biuld', /Did you mean “colonnade report build”/],
    ['report dance', /There are: report build {2}report list/],
    ['dance', /There are: report {2}doctor {2}fail/],
    ['report build --peroid 2021', /Did you mean --period/],
    ['report build --xyzzy', /There are: --period/],
  ]
  for (const [argv, words] of cases) {
    const { exit, stdout, stderr } = await run(argv)
    assert.deepEqual([exit, stdout], [exits.usage, ''], argv)
    assert.match(stderr, words, argv)
  }
})

test('a wrong value says what to do, and ends with 2', async () => {
  const cases: [string, RegExp][] = [
    ['report build', /--period is missing/],
    ['report build --period x --to pdf', /Choose from: docx {2}html/],
    ['report build --period x --on 2021-02-30', /2021-03-21/],
    ['report build --period x --copies two', /not a number/],
    ['report build --period x --period y', /twice/],
    ['report build --period', /needs a value/],
    ['report build --period --apply', /needs a value/],
    ['report build --period x --apply=yes', /no value/],
    ['report build --period x stray', /“stray” is one word too many/],
    ['report build --period x --lang xx', /ar {2}zh/],
    ['report', /Example/],
  ]
  for (const [argv, words] of cases) {
    const { exit, stderr } = await run(argv)
    assert.equal(exit, exits.usage, argv)
    assert.match(stderr, words, argv)
  }
})

test('a refusal ends with 3 and has code and words; a machine reads it on stdout', async () => {
  const sayRefusal = (lang: string, code: string) => `${lang}:${code}`
  const { exit, stdout, stderr } = await run('fail politely --json --lang ru', { sayRefusal })
  assert.equal(exit, exits.refused)
  assert.deepEqual(JSON.parse(stdout), {
    refused: 'plan.no-such-output',
    words: 'ru:plan.no-such-output',
    details: { label: '2.3' },
    fields: [{ field: 'output', code: 'platform.choose-one', words: 'ru:platform.choose-one' }],
  })
  assert.match(stderr, /ru:plan.no-such-output \(plan.no-such-output\)\n {2}output: ru:/)
})

test('a fault ends with 1 and shows where, a database that is away with 6, an interruption with 130, an answer with its own code', async () => {
  const loud = await run('fail loudly')
  assert.equal(loud.exit, exits.fault)
  assert.match(loud.stderr, /broken\n\s+at /)
  assert.equal((await run('fail later')).exit, exits.later)
  assert.equal((await run('fail loudly', { interrupted: AbortSignal.abort() })).exit, exits.interrupted)
  assert.deepEqual(await run('doctor'), { exit: exits.configuration, stdout: 'Look\n', stderr: '' })
})

test('after two hyphens every word is just a word', async () => {
  assert.equal((await run('doctor --json -- --json')).stdout, '{\n  "name": "--json"\n}\n')
})

const answered = v.object({ lang: v.string() })

test('the language follows LC_ALL and LANG, and --lang before them', async () => {
  const asked = async (env: Record<string, string>, more = '') =>
    v.parse(answered, JSON.parse((await run(`report build --period x --json${more}`, { env })).stdout)).lang
  assert.equal(await asked({ LANG: 'fr_FR.UTF-8' }), 'fr')
  assert.equal(await asked({ LANG: 'fr_FR.UTF-8', LC_ALL: 'zh_CN.UTF-8' }), 'zh')
  assert.equal(await asked({ LANG: 'fr_FR.UTF-8' }, ' --lang ar'), 'ar')
  assert.equal(await asked({ LANG: 'de_DE' }), 'en')
})
