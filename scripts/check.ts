// bin/check: the only gate. One list of steps, each with what to do when it finds something; `bin/check lint types` runs
// only these, `bin/check --picture` draws the house for docs/tour.md. Ends with 1 when anything is found.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawers, fenceSources, wordless } from './check/fence-sources.ts'
import { lockFaults } from './check/lock.ts'
import { machineTalk } from './check/hygiene.ts'
import { physical } from './check/css.ts'
import { isStale, picture } from './check/order.ts'
import { readSources } from './check/read-sources.ts'
import type { Source } from './check/read-sources.ts'
import { home, run, runTool } from './check/run-tool.ts'
import { staleTables } from './check/stale-tables.ts'
import { noteCheckSeconds } from './measure/last-check.ts'
import { redLines } from './measure/red-lines.ts'
import { trackedFiles } from './check/tracked-files.ts'
import { wordFaults } from './check/word-faults.ts'

type Step = { readonly name: string; readonly todo: string; readonly faults: () => string[] | Promise<string[]> }

const steps: readonly Step[] = [
  { name: 'format', todo: 'run `npx oxfmt` on these files', faults: () => saidBy('oxfmt', ['--list-different']) },
  { name: 'lint', todo: '.oxlintrc.json says what each rule is for', faults: () => saidBy('oxlint', ['-f', 'unix']) },
  {
    name: 'types',
    todo: 'the compiler is right',
    faults: () => saidBy('tsc', ['--noEmit', '--pretty', 'false'], 'typescript'),
  },
  {
    name: 'architecture',
    todo: 'ask a door, or change the order in architecture.ts',
    faults: houseFaults,
  },
  {
    name: 'words',
    todo: 'each sentence in six languages, with all plural forms',
    faults: () => wordFaults(join(home, 'src')),
  },
  { name: 'markup', todo: 'let speak(lang) say it', faults: () => wordless(sources()) },
  {
    name: 'css',
    todo: 'logical properties work in both directions',
    faults: () => inFiles(/^src\/.*\.css$/, physical),
  },
  { name: 'tables', todo: 'run bin/migrate and commit schema.sql and the row types', faults: staleTables },
  {
    name: 'lock file',
    todo: 'install with our Node: node_modules/.bin/node "$(readlink -f "$(which npm)")" install',
    faults: lockFile,
  },
  {
    name: 'names',
    todo: 'say what the file does; CONTRIBUTING.md lists the words that say nothing',
    faults: () => drawers(paths()),
  },
  { name: 'hygiene', todo: 'write it so that it is true on every machine', faults: machineNames },
  { name: 'measures', todo: 'bin/measure shows the whole table', faults: () => redLines(sources()) },
]

let read: readonly Source[] | undefined

const wanted = process.argv.slice(2)
const drawing = wanted.includes('--picture')
const unknown = drawing ? [] : wanted.filter((name) => !steps.some((step) => step.name === name))
if (drawing) process.stdout.write(`${picture()}\n`)
else if (unknown.length > 0) {
  process.stderr.write(
    `There is no step ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.\n`,
  )
  process.exitCode = 2
} else process.exitCode = await check(steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))

async function check(chosen: readonly Step[]): Promise<number> {
  const started = performance.now()
  const failed: string[] = []
  for (const step of chosen) if (!(await pass(step))) failed.push(step.name)
  const took = secondsSince(started)
  if (chosen.length === steps.length) noteCheckSeconds(Number(took))
  if (failed.length === 0) process.stdout.write(`All well, in ${took} s.\n`)
  else process.stdout.write(`Not yet, after ${took} s: ${failed.join(', ')}.\n`)
  return failed.length === 0 ? 0 : 1
}

async function pass({ name, todo, faults }: Step): Promise<boolean> {
  const started = performance.now()
  const found = await faults()
  const ok = found.length === 0
  process.stdout.write(`${ok ? '✓' : '✗'} ${name.padEnd(14)} ${secondsSince(started).padStart(5)} s\n`)
  if (ok) return true
  for (const fault of found.slice(0, 40)) process.stdout.write(`    ${fault}\n`)
  if (found.length > 40) process.stdout.write(`    … and ${found.length - 40} more\n`)
  process.stdout.write(`  → ${todo}\n`)
  return false
}

function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1)
}

function sources(): readonly Source[] {
  read ??= readSources(home)
  return read
}

function houseFaults(): string[] {
  const tour = trackedFiles().includes('docs/tour.md') ? textOf('docs/tour.md') : ''
  return [
    ...fenceSources(sources()),
    ...(isStale(tour) ? ['docs/tour.md shows an old picture; bin/check --picture draws it'] : []),
  ]
}

function paths(): string[] {
  return trackedFiles().filter((path) => /^(src|scripts|seeds|test|bin|docs)\//.test(path))
}

/** What a tool complains of, a line each; nothing when it ends well. */
async function saidBy(tool: string, args: readonly string[], packageName = tool): Promise<string[]> {
  const { code: ended, said } = await runTool(tool, args, packageName)
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  return ended === 0 ? [] : lines.length > 0 ? lines : [`${tool} ended with ${ended} and said nothing`]
}

function inFiles(which: RegExp, look: (path: string, text: string) => string[]): string[] {
  return trackedFiles()
    .filter((path) => which.test(path))
    .flatMap((path) => look(path, textOf(path)))
}

/** The host of this machine's own package registry must not be named either, when it is not the public one. */
async function machineNames(): Promise<string[]> {
  const { said } = await run('npm', ['config', 'get', 'registry']).catch(() => ({ said: '' }))
  const host = URL.canParse(said.trim()) ? new URL(said.trim()).hostname : ''
  const hosts = /[a-z]\w*\.[a-z]/i.test(host) ? [host] : []
  return inFiles(/./, (path, text) => machineTalk(path, text, hosts))
}

function textOf(path: string): string {
  return readFileSync(join(home, path), 'utf8')
}

function lockFile(): string[] {
  const npm = textOf('.npmrc').includes('ignore-scripts=true')
    ? []
    : ['.npmrc lets packages run scripts when installed']
  return [...npm, ...lockFaults(textOf('package.json'), textOf('package-lock.json'))]
}
