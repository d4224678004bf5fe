import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { Orders, Sin } from './orders.ts'

/** What all the programs of one run have said so far. */
export type Account = {
  readonly acknowledged: Set<string>
  readonly unanswered: Set<string>
  next: number
  /** Acts that were done though whoever asked for them was never told. */
  known: number
  /** Where the database keeps its data, once a program has said so. */
  data: string
}

export const emptyAccount = (): Account => ({
  acknowledged: new Set(),
  unanswered: new Set(),
  next: 1,
  known: 0,
  data: '',
})

export type Watched = {
  /** Settles with true at the next act that is acknowledged, with false when the program ends before. */
  readonly works: () => Promise<boolean>
  readonly hasEnded: () => boolean
  readonly kill: () => Promise<void>
  /** Asks it to finish what is under way; settles when it has ended of itself, with its exit code. */
  readonly finish: () => Promise<number | null>
}

export type Place = {
  readonly home: string
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  readonly sin: Sin | undefined
}

const writers = 4
const patienceMilliseconds = 90_000

/** Starts the program on its folder and keeps account of what it says. */
export function watch({ home, folder, env, sin }: Place, account: Account): Watched {
  const given: Orders = { retry: [...account.unanswered], from: account.next, writers, ...(sin && { sin }) }
  const log = openSync(join(folder, 'program.log'), 'a')
  const loader = join(home, 'scripts', 'tsx-hook.mjs')
  const source = join(home, 'test', 'kills', 'program.ts')
  const child = spawn(process.execPath, ['--import', loader, source, JSON.stringify(given)], {
    env,
    stdio: ['pipe', 'pipe', log],
  })
  closeSync(log)
  const { stdin, stdout } = child
  if (stdin === null || stdout === null) throw new Error('the program has no pipes')
  let listeners: ((isDone: boolean) => void)[] = []
  const tell = (isDone: boolean): void => {
    for (const listener of listeners.splice(0)) listener(isDone)
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  void ended.then(() => tell(false))
  createInterface(stdout).on('line', (line) => {
    if (note(account, line) === 'done') tell(true)
  })
  stdin.on('error', () => undefined)
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null
  return {
    hasEnded,
    works: () =>
      inTime(
        folder,
        new Promise((resolve) => {
          if (hasEnded()) return resolve(false)
          listeners = [...listeners, resolve]
        }),
      ),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    finish: () => {
      stdin.write('end\n')
      return inTime(folder, ended)
    },
  }
}

function note(account: Account, line: string): string {
  const [word = '', said = ''] = line.split(' ')
  if (word === 'open') account.data = said
  if (word === 'known') account.known += Number(said)
  if (word === 'asks') {
    account.unanswered.add(said)
    account.next = Math.max(account.next, Number(said.slice(1)) + 1)
  }
  if (word === 'done') {
    account.unanswered.delete(said)
    account.acknowledged.add(said)
  }
  return word
}

async function inTime<T>(folder: string, what: Promise<T>): Promise<T> {
  const late = new AbortController()
  const over = wait(patienceMilliseconds, undefined, { signal: late.signal }).then(() => {
    throw new Error(`nothing for ${patienceMilliseconds / 1000} s; see ${join(folder, 'program.log')}`)
  })
  try {
    return await Promise.race([what, over])
  } finally {
    over.catch(() => undefined)
    late.abort()
  }
}

/**
 * Kills the database server of a data folder, and nothing else: a lock file that was left behind may carry a number that
 * belongs to somebody else by now. Says whether there was one.
 */
export function killPostmaster(data: string): boolean {
  const file = join(data, 'postmaster.pid')
  if (data === '' || !existsSync(file)) return false
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  if (!(pid > 1) || !stdout.includes(data)) return false
  process.kill(pid, 'SIGKILL')
  return true
}
