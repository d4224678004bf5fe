import * as v from 'valibot'
import { act, day, holds, id, optional, wholeNumber } from '#platform/acts'
import { versionOf, openNext } from './next-version.ts'

/**
 * Starts the next version of a plan with the pillars of the one before. Pillars that change places are numbered here,
 * all at once, since no two may have one number at any time.
 */
export const startVersion = act({
  name: 'plan.start-version',
  asks: v.strictObject({
    id: optional(id),
    plan: id,
    startsOn: day,
    numbers: optional(v.array(v.strictObject({ pillar: id, number: wholeNumber(1, 99) }))),
  }),
  may: holds('secretariat'),
  async does(scene, { id: given, plan, startsOn, numbers = [] }) {
    const { id: version } = await openNext(scene, { plan, startsOn, id: given })
    // Out of the way first: two pillars that swap their numbers would meet otherwise.
    for (const [at, { pillar }] of numbers.entries())
      await numberPillar(scene.tx, { version, pillar, number: outOfTheWay + at })
    for (const { pillar, number } of numbers) await numberPillar(scene.tx, { version, pillar, number })
    const { audience } = await versionOf(scene, version)
    return { about: plan, version, audience }
  },
})

const outOfTheWay = 1000

type Numbering = { readonly version: string; readonly pillar: string; readonly number: number }

const numberPillar = (tx: Parameters<typeof startVersion.does>[0]['tx'], { version, pillar, number }: Numbering) =>
  tx.updateTable('pillar_entries').set({ number }).where('version', '=', version).where('pillar', '=', pillar).execute()
