import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { binariesFor } from './binaries.ts'
import { placesIn } from './places.ts'
import type { Places } from './places.ts'
import { serverUser } from './server-user.ts'
import type { ServerUser } from './server-user.ts'
import { settingsFor } from './settings.ts'
import type { Purpose } from './settings.ts'

/** A running cluster. `ours` says whether we started it; only then does `stop` stop it. */
export type Cluster = {
  readonly host: string
  readonly port: number
  readonly admin: string
  readonly ours: boolean
  readonly stop: () => Promise<void>
}

type Opening = { readonly folder: string; readonly purpose: Purpose; readonly talk: (line: Telling) => void }
/** What opening a cluster has to tell: it takes a moment only the first time. */
export type Telling = 'making' | 'starting' | 'recovering'

const admin = 'postgres'
const port = 5432
const patience = { answerSeconds: 60, lockSeconds: 15 }

/** Opens the cluster in a folder: makes it when there is none, adopts the server that answers, else starts one. */
export async function openCluster({ folder, purpose, talk }: Opening): Promise<Cluster> {
  const user = serverUser()
  const places = placesIn(folder, user)
  if (await answers(places)) return { host: places.socket, port, admin, ours: false, stop: async () => undefined }
  const binaries = binariesFor(user)
  if (!existsSync(join(places.data, 'PG_VERSION'))) {
    talk('making')
    initialise(binaries, places, user)
  }
  talk('starting')
  return start({ binaries, places, user, purpose, talk })
}

function initialise(binaries: string, { data }: Places, user: ServerUser): void {
  const args = ['-D', data, '-U', admin, '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-instructions']
  const made = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [...args, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    {
      ...user,
      cwd: '/',
      env: bareEnvironment,
      encoding: 'utf8',
    },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)
}

const bareEnvironment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' }

type Starting = {
  readonly binaries: string
  readonly places: Places
  readonly user: ServerUser
  readonly purpose: Purpose
  readonly talk: Opening['talk']
}

// While another server still holds the lock (it is stopping, or its process waits to be reaped) we wait and try again;
// nobody deletes a lock file here.
async function start(starting: Starting): Promise<Cluster> {
  const { places } = starting
  const from = process.hrtime.bigint()
  const seconds = (): number => Number(process.hrtime.bigint() - from) / 1e9
  let child = launch(starting)
  while (seconds() < patience.answerSeconds) {
    if (await answers(places)) {
      // Somebody else's server may have answered while ours gave up on the lock.
      const ours = child.exitCode === null
      return { host: places.socket, port, admin, ours, stop: ours ? () => stopped(child) : async () => undefined }
    }
    if (child.exitCode !== null) {
      if (!lockedOut(places) || seconds() > patience.lockSeconds)
        throw new Error(`PostgreSQL did not start:\n${tailOf(places)}`)
      starting.talk('recovering')
      await wait(250)
      child = launch(starting)
    }
    await wait(20)
  }
  throw new Error(`PostgreSQL did not answer in ${patience.answerSeconds} s:\n${tailOf(places)}`)
}

// The shell holds the reading end of our pipe: when we end, it reads the end of it and stops the server with us.
const watchdog = '"$@" </dev/null & p=$!; read x; kill -INT $p; wait $p'

function launch({ binaries, places, user, purpose }: Starting): ChildProcess {
  const settings = Object.entries({
    ...settingsFor(purpose),
    unix_socket_directories: places.socket,
    port: String(port),
  })
  const args = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(places.log, 'a', 0o600)
  // Its own session, so that Ctrl-C reaches us first and the server last; its words go to a file, because a full pipe
  // would stop the whole database.
  const child = spawn(
    '/bin/sh',
    ['-c', watchdog, 'sh', join(binaries, 'bin', 'postgres'), '-D', places.data, ...args],
    {
      ...user,
      cwd: '/',
      env: bareEnvironment,
      detached: true,
      stdio: ['pipe', log, log],
    },
  )
  child.unref()
  const { stdin } = child
  if (stdin !== null && 'unref' in stdin && typeof stdin.unref === 'function') stdin.unref()
  stdin?.on('error', () => undefined)
  return child
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.ref()
    child.once('exit', () => resolve())
    child.stdin?.end()
  })
}

async function answers({ socket }: Places): Promise<boolean> {
  if (!existsSync(join(socket, `.s.PGSQL.${port}`))) return false
  const client = new Client({ host: socket, port, user: admin, database: 'postgres', connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    // No answer yet is the answer: a server that starts, stops or is gone.
    return false
  }
}

const tailOf = ({ log }: Places): string => readFileSync(log, 'utf8').split('\n').slice(-12).join('\n')
const lockedOut = (places: Places): boolean =>
  /lock file "[^"]*" already exists|is another postmaster/i.test(tailOf(places))
