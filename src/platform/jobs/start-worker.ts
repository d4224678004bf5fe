import { setTimeout as wait } from 'node:timers/promises'
import { Logger, parseCronItems, run } from 'graphile-worker'
import type { RunnerOptions } from 'graphile-worker'
import type { Pool } from 'pg'
import type { House } from '#platform/acts'
import { freeAbandoned, showAlive } from './alive.ts'
import type { SignOfLife } from './alive.ts'
import type { Job } from './job.ts'
import { keyOf } from './run-once.ts'
import type { Taken } from './run-once.ts'

/**
 * What is done regularly: a job at the times of a crontab line, in UTC (`'0 6 * * 1'`, Mondays at six). A time that passed
 * while nothing was running is made up for within a day, once.
 */
export type TimetableLine = {
  readonly job: string
  readonly at: string
  readonly payload?: Readonly<Record<string, unknown>>
}

export type Worker = {
  /** Takes no new jobs, waits for those under way, and gives the connections back. */
  readonly stop: () => Promise<void>
  /** Settles when the worker has ended. */
  readonly ended: Promise<void>
}

type Starting = {
  readonly house: House
  readonly pool: Pool
  readonly jobs: readonly Job[]
  readonly timetable?: readonly TimetableLine[]
  readonly atOnce?: number
}

/**
 * Starts doing jobs as they come due, by the wall clock. `pool` connects as the worker role and stays the caller's.
 * Any number of processes may run one; each job goes to one of them. When the database goes away the worker begins anew
 * as soon as it is back, and takes up again what was under way.
 */
export async function startWorker(starting: Starting): Promise<Worker> {
  const leaving = new AbortController()
  const first = await takeTurn(starting, leaving.signal)
  const ended = allTurns(starting, leaving.signal, first)
  const stop = (): Promise<void> => {
    leaving.abort()
    return ended
  }
  return { stop, ended }
}

/** The worker from one beginning to one end. */
type Turn = { readonly ended: Promise<void> }

async function allTurns(starting: Starting, leaving: AbortSignal, first: Turn): Promise<void> {
  let turn: Turn | undefined = first
  for (; turn !== undefined; turn = await nextTurn(starting, leaving)) await turn.ended
}

async function takeTurn(starting: Starting, leaving: AbortSignal): Promise<Turn> {
  await freeAbandoned(starting.house)
  const shown = Promise.withResolvers<SignOfLife>()
  let showing: Promise<SignOfLife> | undefined
  // Before its first job the worker says by which name it takes jobs, and that it is alive.
  const beforeFirst: Hook = async (_, { worker }) => {
    showing ??= showAlive(starting.pool, worker.workerPool.id)
    shown.resolve(showing)
    await showing
  }
  const runner = await run(optionsOf(starting, beforeFirst))
  let stopping: Promise<void> | undefined
  // The library's own word for “it is stopping already” is an error, and here it is no matter.
  const stop = (): Promise<void> => (stopping ??= runner.stop().catch(() => undefined))
  try {
    const sign = await shown.promise
    void sign.lost.then(stop)
    leaving.addEventListener('abort', () => void stop(), { once: true })
    if (leaving.aborted) void stop()
    return { ended: runner.promise.then(stop).finally(sign.end) }
  } catch (trouble) {
    await stop()
    throw trouble
  }
}

type TakesJobs = { readonly workerPool: { readonly id: string } }
type Hook = (scene: unknown, event: { readonly worker: TakesJobs }) => Promise<void>

const soonMilliseconds = 250
const lateMilliseconds = 30_000

async function nextTurn(starting: Starting, leaving: AbortSignal): Promise<Turn | undefined> {
  const { log } = starting.house
  for (let delay = soonMilliseconds; !leaving.aborted; delay = Math.min(delay * 2, lateMilliseconds)) {
    log.warn({ milliseconds: delay }, 'the worker lost the database and begins anew')
    await wait(delay, undefined, { ref: false, signal: leaving }).catch(() => undefined)
    try {
      return await takeTurn(starting, leaving)
    } catch (err) {
      log.error({ err }, 'the worker cannot begin anew yet')
    }
  }
  return undefined
}

function optionsOf({ house, pool, jobs, timetable = [], atOnce = 4 }: Starting, beforeFirst: Hook): RunnerOptions {
  const names = new Set(jobs.map((one) => one.name))
  const unknown = timetable.find((line) => !names.has(line.job))
  if (unknown !== undefined) throw new Error(`${unknown.job}: on the timetable, but there is no such job`)
  return {
    pgPool: pool,
    concurrency: atOnce,
    noHandleSignals: true,
    logger: loggerOf(house),
    // Without a delay of at least nothing the library forgets to wait for its own answer that a job is done, and ends
    // the whole program when the database is gone at that moment.
    preset: {
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
      plugins: [{ name: 'sign of life', version: '1', worker: { hooks: { startWorker: beforeFirst } } }],
    },
    taskList: Object.fromEntries(jobs.map((one) => [one.name, taskOf(house, one)])),
    parsedCronItems: parseCronItems(
      timetable.map(({ job, at, payload }) => ({
        task: job,
        match: at,
        identifier: `${job} ${at}`,
        options: { backfillPeriod: dayMilliseconds, jobKey: `timetable ${job} ${at}` },
        ...(payload === undefined ? {} : { payload }),
      })),
    ),
  }
}

const dayMilliseconds = 86_400_000

const taskOf =
  (house: House, job: Job) =>
  (payload: unknown, { job: taken }: { readonly job: Taken }) =>
    job.perform(house, { key: keyOf(taken), payload: withoutCron(payload) })

// The library adds `_cron` to what the timetable asks for; our schemas know nothing of it.
const withoutCron = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && '_cron' in payload
    ? Object.fromEntries(Object.entries(payload).filter(([name]) => name !== '_cron'))
    : payload

const loggerOf = (house: House): Logger =>
  new Logger(() => (level, message, meta) => {
    if (level === 'error') house.log.error({ jobs: meta }, message)
    if (level === 'warning') house.log.warn({ jobs: meta }, message)
  })
