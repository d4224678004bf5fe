import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Places } from './places.ts'
import type { ServerUser } from './server-user.ts'
import { settingsFor } from './settings.ts'
import type { Purpose } from './settings.ts'

/** Everything one needs to know to start the server of a cluster. */
export type Starting = {
  readonly binaries: string
  readonly places: Places
  readonly user: ServerUser
  readonly purpose: Purpose
  readonly port: number
}

/** What a program of PostgreSQL is told of the world around it: nothing that would make two machines differ. */
export const bareEnvironment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' }

// A reader holds the end of our pipe: when we end, however we end, it reads the end of it and stops the server with us.
// The shell waits for the server alone, so that a server which dies is buried at once and its lock can be taken.
const watchdog =
  'exec 3<&0; "$@" </dev/null 3<&- & p=$!; (read x <&3; kill -INT $p) & r=$!; exec 3<&-; ' +
  'wait $p; s=$?; kill $r 2>/dev/null; wait $r; exit $s'

/** Starts a server under its watchdog. The process that is returned ends when the server has ended. */
export function launch({ binaries, places, user, purpose, port }: Starting): ChildProcess {
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
    { ...user, cwd: '/', env: bareEnvironment, detached: true, stdio: ['pipe', log, log] },
  )
  closeSync(log)
  child.unref()
  if (child.stdin instanceof Socket) child.stdin.unref()
  child.stdin?.on('error', () => undefined)
  return child
}

/** Whether a server that we launched has ended, by itself or by a signal. */
export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

type Keeping = {
  readonly starting: () => Starting
  readonly answers: () => Promise<boolean>
  /** Called before the server is started again. */
  readonly fell: () => void
}

const soonMilliseconds = 250
const lateMilliseconds = 30_000
const lookMilliseconds = 5000
/** A server that lived this long came up well: the next time it is started again without delay. */
const soundMilliseconds = 10_000

/**
 * Keeps a server up: when it ends though nobody asked it to (out of memory, a signal from somebody, the end of the program
 * whose server we had adopted), it is started again, at first at once, then ever more slowly. Without `first` it is
 * somebody else's for now. Returns how to stop keeping it up, and the server with that if it is ours.
 */
export function keepUp({ starting, answers, fell }: Keeping, first: ChildProcess | undefined): () => Promise<void> {
  let child = first
  let left = false
  const isLeft = (): boolean => left
  const watch = async (): Promise<void> => {
    let delay = soonMilliseconds
    while (!isLeft()) {
      const lived = child === undefined ? 0 : await ended(child)
      delay = lived > soundMilliseconds ? soonMilliseconds : Math.min(delay * 2, lateMilliseconds)
      await wait(child === undefined ? lookMilliseconds : delay, undefined, { ref: false })
      if (isLeft()) return
      child = undefined
      if ((await answers()) || isLeft()) continue
      fell()
      child = launch(starting())
    }
  }
  void watch()
  return async () => {
    left = true
    if (child !== undefined) await stopped(child)
  }
}

/** Milliseconds until it ended. */
function ended(child: ChildProcess): Promise<number> {
  const from = process.hrtime.bigint()
  return new Promise((resolve) => {
    child.once('exit', () => resolve(Number(process.hrtime.bigint() - from) / 1e6))
  })
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (hasEnded(child)) return resolve()
    child.ref()
    child.once('exit', () => resolve())
    child.stdin?.end()
  })
}
