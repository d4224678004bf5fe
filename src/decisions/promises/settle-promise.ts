import * as v from 'valibot'
import { act, day, id, optional, refuse, texts } from '#platform/acts'
import type { Tx } from '#platform/db'
import { dueNow, endOf, faultsOfStep, maySayWhatBecame } from '../steps.ts'
import { stepKinds } from './promise.ts'
import { stepsOf } from './read-promises.ts'

/** Says what became of a promise: kept, with what shows it; moved or dropped, with the reason. */
export const settlePromise = act({
  name: 'decisions.settle-promise',
  asks: v.strictObject({
    promise: id,
    kind: v.picklist(stepKinds, 'platform.choose-one'),
    day,
    newDue: optional(day),
    reason: texts(1000),
  }),
  may: async ({ tx, by }, { promise }) => {
    const found = await promiseToSettle(tx, promise)
    return found !== undefined && maySayWhatBecame(by.grants, found)
  },
  async does({ tx, by, today, newId }, { promise, kind, day: on, newDue, reason }) {
    const found = (await promiseToSettle(tx, promise)) ?? refuse('decisions.no-such-promise')
    const steps = (await stepsOf(tx, [promise])).get(promise) ?? []
    if (endOf(steps) !== undefined) refuse('decisions.settled-already')
    const faults = {
      ...faultsOfStep({ kind, on, newDue, today, due: dueNow(found, steps) }),
      ...(on < found.day ? { day: 'decisions.before-promise' } : {}),
    }
    if (Object.keys(faults).length > 0) refuse('platform.not-understood', {}, faults)
    const row = { id: newId(), promise, kind, day: on, new_due: newDue ?? null, reason, by_person: by.id }
    await tx.insertInto('promise_steps').values(row).execute()
    const { label, audience, level, entity } = found
    return { about: promise, audience, level, label, ...(entity === null ? {} : { forEntity: entity }) }
  },
})

// Held as a whole, so that two people cannot settle it at once, each in their own way.
const promiseToSettle = (tx: Tx, promise: string) =>
  tx
    .selectFrom('promises')
    .select([
      'promises.entity',
      'promises.person',
      'promises.day',
      'promises.due',
      'promises.label',
      'promises.pillar',
      'promises.audience',
      'promises.level',
    ])
    .where('promises.id', '=', promise)
    .forUpdate()
    .executeTakeFirst()
