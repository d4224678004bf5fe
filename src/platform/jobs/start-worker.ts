import { Logger, parseCronItems, run } from 'graphile-worker'
import type { Pool } from 'pg'
import type { House } from '#platform/acts'
import type { Job } from './job.ts'
import { keyOf } from './run-once.ts'

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
  /** Settles when the worker has ended; rejects when it ended by a fault. */
  readonly ended: Promise<void>
}

const dayMilliseconds = 86_400_000

/**
 * Starts doing jobs as they come due, by the wall clock. `pool` connects as the worker role and stays the caller's.
 * Any number of processes may run one; each job goes to one of them.
 */
export async function startWorker({
  house,
  pool,
  jobs,
  timetable = [],
  atOnce = 4,
}: {
  readonly house: House
  readonly pool: Pool
  readonly jobs: readonly Job[]
  readonly timetable?: readonly TimetableLine[]
  readonly atOnce?: number
}): Promise<Worker> {
  const names = new Set(jobs.map((one) => one.name))
  const unknown = timetable.find((line) => !names.has(line.job))
  if (unknown !== undefined) throw new Error(`${unknown.job}: on the timetable, but there is no such job`)
  const runner = await run({
    pgPool: pool,
    concurrency: atOnce,
    noHandleSignals: true,
    logger: loggerOf(house),
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
  })
  let stopping: Promise<void> | undefined
  return { stop: () => (stopping ??= runner.stop()), ended: runner.promise }
}

const taskOf =
  (house: House, job: Job) =>
  (payload: unknown, { job: { id } }: { readonly job: { readonly id: string } }) =>
    job.perform(house, { key: keyOf(id), payload: withoutCron(payload) })

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
