import * as v from 'valibot'
import { act, day, id, optional, refuse, texts } from '#platform/acts'
import { firstDayOf } from '#plan'
import type { Tx } from '#platform/db'
import { mayRecord } from '../decision.ts'
import { closedBy, dueNow, stepKinds } from './follow-up.ts'
import type { Step } from './follow-up.ts'

/** Takes a follow-up off the list, done or dropped, or moves it to another day. */
export const closeFollowUp = act({
  name: 'decisions.close-follow-up',
  asks: v.strictObject({
    followUp: id,
    kind: v.picklist(stepKinds, 'platform.choose-one'),
    day,
    newDue: optional(day),
    reason: optional(texts(1000)),
  }),
  may: async ({ tx, by }, { followUp }) => {
    const found = await followUpToClose(tx, followUp)
    return found !== undefined && mayClose(by.grants, found)
  },
  async does({ tx, by, today, newId }, { followUp, kind, day: on, newDue, reason }) {
    const found = (await followUpToClose(tx, followUp)) ?? refuse('decisions.no-such-follow-up')
    const steps = await stepsOf(tx, followUp)
    if (closedBy(steps) !== undefined) refuse('decisions.closed-already')
    const faults = faultsOf({ kind, on, newDue, reason, today, due: dueNow(found, steps), decided: firstDayOf(found) })
    if (Object.keys(faults).length > 0) refuse('platform.not-understood', {}, faults)
    await tx
      .insertInto('follow_up_steps')
      .values({
        id: newId(),
        follow_up: followUp,
        kind,
        day: on,
        new_due: kind === 'moved' ? (newDue ?? null) : null,
        reason: reason ?? null,
        by_person: by.id,
      })
      .execute()
    const { decision, label, audience, level, entity } = found
    return { about: decision, audience, level, label, ...(entity === null ? {} : { forEntity: entity }) }
  },
})

// Held as a whole, so that two people cannot close it at once, each in their own way.
const followUpToClose = (tx: Tx, followUp: string) =>
  tx
    .selectFrom('follow_ups')
    .innerJoin('decisions', 'decisions.id', 'follow_ups.decision')
    .select([
      'follow_ups.entity',
      'follow_ups.person',
      'follow_ups.due',
      'follow_ups.waits_for as waitsFor',
      'decisions.id as decision',
      'decisions.label',
      'decisions.day',
      'decisions.precise',
      'decisions.pillar',
      'decisions.audience',
      'decisions.level',
    ])
    .where('follow_ups.id', '=', followUp)
    .forUpdate('follow_ups')
    .executeTakeFirst()

type Concerned = { readonly pillar: string | null; readonly person: string | null; readonly entity: string | null }

/** Who says what became of a follow-up: whoever records decisions, the person responsible, members of the entity responsible. */
export const mayClose = (grants: ReadonlySet<string>, { pillar, person, entity }: Concerned): boolean =>
  mayRecord(grants, pillar) || grants.has(`person:${person}`) || grants.has(`entity:${entity}`)

const stepsOf = (tx: Tx, followUp: string): Promise<Step[]> =>
  tx
    .selectFrom('follow_up_steps')
    .select(['follow_up_steps.kind', 'follow_up_steps.day', 'follow_up_steps.new_due as newDue'])
    .where('follow_up_steps.follow_up', '=', followUp)
    .orderBy('follow_up_steps.day')
    .orderBy('follow_up_steps.id')
    .execute()

type Asked = {
  readonly kind: Step['kind']
  readonly on: string
  readonly newDue: string | undefined
  readonly reason: object | undefined
  readonly today: string
  readonly due: string | null
  /** The day it was decided, or the first of the month in which it was. */
  readonly decided: string
}

function faultsOf({ kind, on, newDue, reason, today, due, decided }: Asked): Record<string, string> {
  return {
    ...(on > today ? { day: 'decisions.not-yet' } : {}),
    ...(on < decided ? { day: 'decisions.before-decision' } : {}),
    ...(kind !== 'done' && reason === undefined ? { reason: 'decisions.needs-reason' } : {}),
    ...(kind === 'moved' && newDue === undefined ? { newDue: 'decisions.needs-new-due' } : {}),
    ...(kind === 'moved' && newDue !== undefined && (newDue <= on || newDue === due)
      ? { newDue: 'decisions.not-a-later-day' }
      : {}),
    ...(kind !== 'moved' && newDue !== undefined ? { newDue: 'decisions.only-when-moved' } : {}),
  }
}
