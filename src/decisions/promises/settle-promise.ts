import * as v from 'valibot'
import { act, day, id, optional, refuse, texts } from '#platform/acts'
import type { Tx } from '#platform/db'
import { mayRecord } from '../decision.ts'
import { dueNow, settledBy, stepKinds } from './promise.ts'
import type { Step } from './promise.ts'
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
    return found !== undefined && maySettle(by.grants, found)
  },
  async does({ tx, by, today, newId }, { promise, kind, day: on, newDue, reason }) {
    const found = (await promiseToSettle(tx, promise)) ?? refuse('decisions.no-such-promise')
    const steps = (await stepsOf(tx, [promise])).get(promise) ?? []
    if (settledBy(steps) !== undefined) refuse('decisions.settled-already')
    const faults = faultsOf({ kind, on, newDue, today, said: found.day, due: dueNow(found.due, steps) })
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

type Concerned = { readonly pillar: string | null; readonly person: string | null; readonly entity: string | null }

/** Who says what became of a promise: whoever records decisions, the person who sees to it, members of the entity that does. */
export const maySettle = (grants: ReadonlySet<string>, { pillar, person, entity }: Concerned): boolean =>
  mayRecord(grants, pillar) || grants.has(`person:${person}`) || grants.has(`entity:${entity}`)

type Asked = {
  readonly kind: Step['kind']
  readonly on: string
  readonly newDue: string | undefined
  readonly today: string
  readonly said: string
  readonly due: string | null
}

function faultsOf({ kind, on, newDue, today, said, due }: Asked): Record<string, string> {
  return {
    ...(on > today ? { day: 'decisions.not-yet' } : {}),
    ...(on < said ? { day: 'decisions.before-promise' } : {}),
    ...(kind === 'moved' && newDue === undefined ? { newDue: 'decisions.needs-new-due' } : {}),
    ...(kind === 'moved' && newDue !== undefined && (newDue <= on || newDue === due)
      ? { newDue: 'decisions.not-a-later-day' }
      : {}),
    ...(kind !== 'moved' && newDue !== undefined ? { newDue: 'decisions.only-when-moved' } : {}),
  }
}
