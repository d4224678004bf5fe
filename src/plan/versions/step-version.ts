import * as v from 'valibot'
import { act, day, holds, id, optional, refuse } from '#platform/acts'
import { firstDayOf, lastDayOf } from '../dates.ts'
import { versionOf } from './next-version.ts'

export const stepKinds = ['adopted', 'final', 'endorsed', 'noted'] as const
export const stepMethods = ['meeting', 'silence', 'ad-referendum', 'principals'] as const

/** Records that a version was adopted, reached its final form, was endorsed or noted: each a thing of its own day. */
export const stepVersion = act({
  name: 'plan.step-version',
  asks: v.strictObject({
    version: id,
    kind: v.picklist(stepKinds, 'platform.choose-one'),
    day,
    precise: optional(v.picklist(['day', 'month'], 'platform.choose-one')),
    method: optional(v.picklist(stepMethods, 'platform.choose-one')),
    decision: optional(id),
  }),
  may: holds('secretariat'),
  async does(scene, { version, kind, day: on, precise = 'day', method = null, decision = null }) {
    const { plan, audience } = await versionOf(scene, version)
    const step = { day: lastDayOf(on, precise), precise }
    if (firstDayOf(step) > scene.today) refuse('plan.not-happened-yet', {}, { day: 'plan.not-happened-yet' })
    const row = { id: scene.newId(), version, kind, ...step, method, decision }
    await scene.tx.insertInto('plan_steps').values(row).execute()
    return { about: plan, audience }
  },
})
