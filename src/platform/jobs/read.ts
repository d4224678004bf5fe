import { sql } from 'kysely'
import type { House } from '#platform/acts'

/** A job that failed at least once: what it was, how often it was tried, and the last trouble. */
export type FailedJob = {
  readonly name: string
  readonly attempts: number
  readonly givenUp: boolean
  readonly trouble: string
  readonly nextAt: Date
}

/** Jobs that failed and wait for their next try, or were given up; the oldest first. For the doctor and the Monday page. */
export async function failedJobs(house: House, limit = 100): Promise<FailedJob[]> {
  const { rows } = await sql<FailedJob>`
    select tasks.identifier name, jobs.attempts, jobs.attempts >= jobs.max_attempts "givenUp", jobs.last_error trouble, jobs.run_at "nextAt"
    from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
    where jobs.last_error is not null order by jobs.created_at limit ${limit}`.execute(house.worker)
  return rows
}
