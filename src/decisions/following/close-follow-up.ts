import * as v from 'valibot'
import { act, day, id, optional, refuse, texts } from '#platform/acts'
import { firstDayOf } from '#plan'
import type { Tx } from '#platform/db'
import { dueNow, endOf, faultsOfStep, maySayWhatBecame } from '../steps.ts'
import { stepKinds } from './follow-up.ts'
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
    return found !== undefined && maySayWhatBecame(by.grants, found)
  },
  async does({ tx, by, today, newId }, { followUp, kind, day: on, newDue, reason }) {
    const found = (await followUpToClose(tx, followUp)) ?? refuse('decisions.no-such-follow-up')
    const steps = await stepsOf(tx, followUp)
    if (endOf(steps) !== undefined) refuse('decisions.closed-already')
    const faults = {
      ...faultsOfStep({ kind, on, newDue, today, due: dueNow(found, steps) }),
      ...(on < firstDayOf(found) ? { day: 'decisions.before-decision' } : {}),
      ...(kind !== 'done' && reason === undefined ? { reason: 'decisions.needs-reason' } : {}),
    }
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

const stepsOf = (tx: Tx, followUp: string): Promise<Step[]> =>
  tx
    .selectFrom('follow_up_steps')
    .select(['follow_up_steps.kind', 'follow_up_steps.day', 'follow_up_steps.new_due as newDue'])
    .where('follow_up_steps.follow_up', '=', followUp)
    .orderBy('follow_up_steps.day')
    .orderBy('follow_up_steps.id')
    .execute()
