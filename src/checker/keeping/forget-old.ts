import * as v from 'valibot'
import { job } from '#platform/jobs'
import type { TimetableLine } from '#platform/jobs'
import { keptDays } from './read.ts'

const dayMilliseconds = 86_400_000
/** A text comes back within the year, or it is another text. */
const rememberedDays = 400

/** Deletes texts whose time is over, and what was dismissed so long ago that nobody remembers why. */
export const forgetOld = job({
  name: 'checker.forget-old',
  asks: v.object({}),
  run: async ({ tx, now }) => {
    const before = (days: number) => new Date(now.getTime() - days * dayMilliseconds)
    await tx.deleteFrom('checks').where('checks.at', '<', before(keptDays)).execute()
    await tx.deleteFrom('check_steps').where('check_steps.at', '<', before(rememberedDays)).execute()
  },
})

export const timetable: readonly TimetableLine[] = [{ job: 'checker.forget-old', at: '10 3 * * *' }]
