import type { TimetableLine } from './start-worker.ts'

/** When the queue looks after itself. */
export const timetable: readonly TimetableLine[] = [
  { job: 'jobs.forget-keys', at: '40 2 * * *' },
  { job: 'jobs.free-abandoned', at: '* * * * *' },
]
