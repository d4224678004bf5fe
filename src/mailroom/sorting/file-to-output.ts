import { perform, refuse } from '#platform/acts'
import type { House, Outcome, Performance } from '#platform/acts'
import { reportProgress, takeBackUpdate } from '#plan'
import { fileLetter, markFiled, reopen } from './file-letter.ts'

/** What a letter says of an output. */
export type ToOutput = { readonly letter: string; readonly path: string; readonly report: unknown }

/** A letter becomes an update of an output, its files the evidence: the act of the plan, and the filing, in one transaction. */
export const fileToOutput = (house: House, { letter, path, report }: ToOutput, how: Performance): Promise<Outcome> =>
  perform(house, reportProgress, report, {
    ...how,
    around: async (scene, does) => {
      if (!scene.by.grants.has('secretariat')) refuse('platform.no-leave')
      const outcome = await does()
      const { update } = outcome
      if (typeof update !== 'string') refuse('mailroom.nothing-to-report', {}, { text: 'mailroom.nothing-to-report' })
      await markFiled(scene, letter, { how: 'output', update, path })
      return outcome
    },
  })

/** Puts a letter back among those that wait; the update that was made of it is taken back with it, or nothing is. */
export const putBack = (
  house: House,
  { letter, update }: { readonly letter: string; readonly update: string | undefined },
  how: Performance,
): Promise<Outcome> =>
  update === undefined
    ? perform(house, fileLetter, { letter, as: 'again' }, how)
    : perform(
        house,
        takeBackUpdate,
        { update },
        {
          ...how,
          around: async (scene, does) => {
            await reopen(scene, letter)
            return does()
          },
        },
      )
