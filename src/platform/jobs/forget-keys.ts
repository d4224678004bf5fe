import * as v from 'valibot'
import { job } from './job.ts'

const keptDays = 90
const dayMilliseconds = 86_400_000

/** Keys are only needed as long as the queue might deliver a job again, which is days at most. */
export const forgetKeys = job({
  name: 'jobs.forget-keys',
  asks: v.object({}),
  run: async ({ tx, now }) => {
    await tx
      .deleteFrom('job_effects')
      .where('at', '<', new Date(now.getTime() - keptDays * dayMilliseconds))
      .execute()
  },
})
