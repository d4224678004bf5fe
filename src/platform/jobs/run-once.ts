import { sql } from 'kysely'
import type { House } from '#platform/acts'
import { whileAlive } from './alive.ts'
import type { Job } from './job.ts'

/** What happened: how many jobs were done, and which failed (they stay in the queue, due later). */
export type Ran = {
  readonly done: number
  readonly failed: readonly { readonly name: string; readonly trouble: unknown }[]
}

type Due = Taken & { readonly name: string; readonly payload: unknown; readonly attempts: number }

/**
 * Does everything that is due by the house's own clock, one job after the other, and what those jobs ask for at once in
 * their turn. For tests, simulations and the command line: the library's runner lives by the wall clock and would do in
 * 2026 what is due in June 2021. Reads the tables of graphile-worker 0.18, whose exact version is fixed.
 */
export function runOnce(house: House, jobs: readonly Job[]): Promise<Ran> {
  const taker = `once-${house.newId()}`
  return whileAlive(house.worker, taker, () =>
    doDue({ house, taker, byName: new Map(jobs.map((one) => [one.name, one])) }),
  )
}

type Doing = { readonly house: House; readonly taker: string; readonly byName: ReadonlyMap<string, Job> }

async function doDue(doing: Doing): Promise<Ran> {
  const { house, byName } = doing
  const failed: { name: string; trouble: unknown }[] = []
  let done = 0
  for (let due = await takeDue(doing); due !== undefined; due = await takeDue(doing)) {
    try {
      await byName.get(due.name)?.perform(house, { key: keyOf(due), payload: due.payload })
      await sql`delete from graphile_worker._private_jobs where id = ${due.id}`.execute(house.worker)
      done += 1
    } catch (trouble) {
      failed.push({ name: due.name, trouble })
      await putBack(house, due, trouble)
    }
  }
  return { done, failed }
}

/** A job that somebody took from the queue. */
export type Taken = { readonly id: string | number; readonly revision: number }

/**
 * The key of a job's effect. Ids of jobs are never given twice, but a job that waits under a key may be asked for anew:
 * then it keeps its id and is another piece of work, which its revision says.
 */
export const keyOf = ({ id, revision }: Taken): string => `job:${id}.${revision}`

async function takeDue({ house, taker, byName }: Doing): Promise<Due | undefined> {
  const { rows } = await sql<Due>`
    update graphile_worker._private_jobs set locked_at = now(), locked_by = ${taker}, attempts = attempts + 1
    from graphile_worker._private_tasks tasks
    where _private_jobs.id = (
      select jobs.id from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
      where jobs.is_available and jobs.run_at <= jobs_due_by(${house.clock()}) and tasks.identifier = any(${[...byName.keys()]}::text[])
      order by jobs.priority, jobs.run_at, jobs.id limit 1 for update of jobs skip locked
    ) and tasks.id = _private_jobs.task_id
    returning _private_jobs.id, _private_jobs.revision, tasks.identifier name, _private_jobs.payload, _private_jobs.attempts`.execute(
    house.worker,
  )
  return rows[0]
}

// The same waiting time as the library: e to the power of the attempts, in seconds.
async function putBack(house: House, due: Due, trouble: unknown): Promise<void> {
  const later = new Date(house.clock().getTime() + Math.exp(Math.min(due.attempts, 10)) * 1000)
  await sql`update graphile_worker._private_jobs set locked_at = null, locked_by = null, last_error = ${String(trouble)}, run_at = ${later}
            where id = ${due.id}`.execute(house.worker)
}
