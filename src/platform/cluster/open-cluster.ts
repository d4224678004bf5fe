import { spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { binariesFor } from './binaries.ts'
import { placesIn } from './places.ts'
import type { Places } from './places.ts'
import { bareEnvironment, hasEnded, keepUp, launch } from './server.ts'
import type { Starting } from './server.ts'
import { serverUser } from './server-user.ts'
import type { ServerUser } from './server-user.ts'
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

/**
 * Opens the cluster in a folder: makes it when there is none, adopts the server that answers, else starts one. Until `stop`
 * the server is kept up, whoever started it; `stop` stops it when it is ours by then.
 */
export async function openCluster({ folder, purpose, talk }: Opening): Promise<Cluster> {
  const user = serverUser()
  const places = placesIn(folder, user)
  const starting = (): Starting => ({ binaries: binariesFor(user), places, user, purpose, port })
  const adopted = await answers(places)
  if (!adopted) makeOnce(starting(), talk)
  const child = adopted ? undefined : await start(starting(), talk)
  const stop = keepUp({ starting, answers: () => answers(places), fell: () => talk('recovering') }, child)
  return { host: places.socket, port, admin, ours: child !== undefined, stop }
}

function makeOnce({ binaries, places, user }: Starting, talk: Opening['talk']): void {
  if (existsSync(join(places.data, 'PG_VERSION'))) return
  talk('making')
  initialise(binaries, places, user)
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

// While another server still holds the lock (it is stopping, or its process waits to be reaped) we wait and try again;
// nobody deletes a lock file here. Returns nothing when somebody else's server answers after all.
async function start(starting: Starting, talk: Opening['talk']): Promise<ChildProcess | undefined> {
  const { places } = starting
  const from = process.hrtime.bigint()
  const seconds = (): number => Number(process.hrtime.bigint() - from) / 1e9
  talk('starting')
  let child = launch(starting)
  while (seconds() < patience.answerSeconds) {
    if (await answers(places)) return hasEnded(child) ? undefined : child
    if (hasEnded(child)) {
      if (!lockedOut(places) || seconds() > patience.lockSeconds)
        throw new Error(`PostgreSQL did not start:\n${tailOf(places)}`)
      talk('recovering')
      await wait(250)
      child = launch(starting)
    }
    await wait(20)
  }
  throw new Error(`PostgreSQL did not answer in ${patience.answerSeconds} s:\n${tailOf(places)}`)
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
// The memory of a server that was killed is held until the last of its processes has noticed.
const lockedOut = (places: Places): boolean =>
  /lock file "[^"]*" already exists|is another postmaster|shared memory block .* is still in use/i.test(tailOf(places))
