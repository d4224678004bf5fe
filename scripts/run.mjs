// The one way in: `npm start`, `npm test` and everything in bin/ come through here. Plain JavaScript for Node 18 and later,
// because it runs before anything is installed. It installs what the lock file says when that is not there yet, and then
// hands over to the project's own Node.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(home, 'node_modules', '.colonnade-lock')
const say = (line) => process.stderr.write(`${line}\n`)

const [task = 'start', ...words] = process.argv.slice(2)
install()
const run = taskOf(task)
if (run !== undefined) hand(run)

function taskOf(name) {
  const loader = ['--enable-source-maps', '--import', join(home, 'scripts', 'tsx-hook.mjs')]
  if (name === 'setup') return say('Everything is installed.')
  if (name === 'exec') return [...loader, join(home, words[0]), ...words.slice(1)]
  if (name === 'test') return [...loader, join(home, 'scripts', 'test.ts'), ...words]
  if (name === 'start') return [...loader, join(home, 'scripts', 'start.ts'), ...words]
  say(`There is no task "${name}"; there are: start, test, setup, exec FILE`)
  process.exit(2)
}

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(home, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  say('Installing what is needed (once; about a quarter of a minute) …')
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const npm = process.env.npm_execpath
  // NODE_ENV=production would leave out the tools of the tests, hence --include=dev.
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const done = spawnSync(command, [...first, ...args], {
    cwd: home,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) {
    say('npm could not install the packages; the lines above say why. Nothing else was changed; run the command again.')
    process.exit(1)
  }
  // Written last, so that an installation that was broken off is done again.
  writeFileSync(stamp, lock)
}

function nodeOf() {
  const ours = join(home, 'node_modules', '.bin', 'node')
  if (existsSync(ours) && spawnSync(ours, ['--version']).status === 0) return ours
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  say(
    `Node 24 is needed, and there is no package of it for ${process.platform}-${process.arch}. Install Node 24 and try again.`,
  )
  process.exit(4)
}

// spawn, not spawnSync: signals must reach the program, which stops its database before it ends.
function hand(args) {
  // What was compiled once is kept, which halves the time of a start: there is no bundle to build or to be out of date.
  const cache = join(home, 'node_modules', '.cache', 'compiled')
  const env = { NODE_COMPILE_CACHE: cache, ...process.env, COLONNADE_HOME: home }
  const child = spawn(nodeOf(), args, { stdio: 'inherit', cwd: process.cwd(), env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (trouble) => {
    say(String(trouble))
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
