import * as v from 'valibot'
import { act, audience, day, id, optional, refuse, texts } from '#platform/acts'
import { meetingsNamed } from '#meetings'
import type { Tx } from '#platform/db'
import { lastDayOf } from '#plan'
import { kinds, mayRecord, methods } from '../decision.ts'
import { nextNumber } from '../next-number.ts'
import { followUp, insertFollowUps } from '../following/insert-follow-ups.ts'

/** Enters a decision, or guidance of the principals, in the register, with what follows from it. */
export const recordDecision = act({
  name: 'decisions.record-decision',
  asks: v.strictObject({
    id: optional(id),
    kind: optional(v.picklist(kinds, 'platform.choose-one')),
    text: texts(4000),
    day,
    precise: optional(v.picklist(['day', 'month'], 'platform.choose-one')),
    method: v.picklist(methods, 'platform.choose-one'),
    meeting: optional(id),
    pillar: optional(id),
    plan: optional(id),
    audience: optional(audience),
    followUps: optional(v.array(followUp)),
  }),
  may: ({ by }, { pillar }) => mayRecord(by.grants, pillar),
  async does(scene, { id: given, kind = 'decision', precise = 'day', audience: wanted, ...asked }) {
    const { tx, today } = scene
    const shown = wanted ?? (await audienceOfMeeting(tx, asked.meeting)) ?? 'network'
    if (precise === 'day' ? asked.day > today : asked.day.slice(0, 7) > today.slice(0, 7))
      refuse('platform.not-understood', {}, { day: 'decisions.not-yet' })
    const decision = given ?? scene.newId()
    const year = Number(asked.day.slice(0, 4))
    const row = await tx
      .insertInto('decisions')
      .values({
        id: decision,
        year,
        number: await nextNumber(tx, 'decision', year),
        kind,
        text: asked.text,
        day: lastDayOf(asked.day, precise),
        precise,
        method: asked.method,
        meeting: asked.meeting ?? null,
        pillar: asked.pillar ?? null,
        plan: asked.plan ?? null,
        audience: shown,
      })
      .returning('decisions.label')
      .executeTakeFirstOrThrow()
    await insertFollowUps(scene, decision, asked.followUps ?? [], 'followUps')
    return { about: decision, audience: shown, label: row.label }
  },
})

// What was decided among the co-chairs is for them, unless somebody says otherwise.
async function audienceOfMeeting(tx: Tx, meeting: string | undefined): Promise<string | undefined> {
  if (meeting === undefined) return undefined
  const found = (await meetingsNamed(tx, [meeting])).get(meeting) ?? refuse('decisions.no-such-meeting')
  return found.audience
}
