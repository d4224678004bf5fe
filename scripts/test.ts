// npm test: every test there is, on a real database, two files at a time. Words after it are files or patterns to run
// instead of all; `--fast` leaves the browser out.
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { openTestCluster } from '#test/cluster'
import { browser } from './browser.ts'

const home = join(import.meta.dirname, '..')
const words = process.argv.slice(2)
const fast = words.includes('--fast')
const wanted = words.filter((word) => word !== '--fast')

const found = fast ? undefined : browser()
if (!fast && found === undefined && process.env['CI'] !== undefined) process.exit(1)

const cluster = await openTestCluster()
process.exitCode = await run(filesOf(wanted))
await cluster.stop()

function filesOf(patterns: readonly string[]): string[] {
  const all = globSync(patterns.length > 0 ? [...patterns] : ['{src,seeds,test,scripts}/**/*.test.{ts,tsx}'], {
    cwd: home,
  })
  return all.filter((file) => !fast || !file.startsWith('test/journeys')).toSorted()
}

function run(files: readonly string[]): Promise<number> {
  const loader = join(home, 'scripts', 'tsx-hook.mjs')
  const args = [
    '--enable-source-maps',
    '--import',
    loader,
    '--test',
    '--test-concurrency=2',
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
  ]
  const child = spawn(process.execPath, [...args, ...files], {
    cwd: home,
    stdio: 'inherit',
    env: { ...process.env, ...(found === undefined ? {} : { CHROME_PATH: found }) },
  })
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
}
