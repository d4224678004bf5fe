import * as v from 'valibot'
import { act, holds, id, refuse } from '#platform/acts'
import { intakeAt } from '../read.ts'
import { keepers } from '../taking-in/take-in.ts'

const refused = v.strictObject({
  proposal: v.string(),
  code: v.string(),
  details: v.record(v.string(), v.unknown()),
  fields: v.record(v.string(), v.string()),
})
export type Refused = v.InferOutput<typeof refused>

/**
 * Writes down that an intake was applied: what was made stands by itself, each act in the ledger; here stays what was
 * refused, and why.
 */
export const writeApplied = act({
  name: 'intake.apply',
  asks: v.strictObject({ intake: id, made: v.number(), refused: v.array(refused) }),
  keeps: ['refused'],
  may: holds(...keepers),
  async does({ tx, by, now, newId }, { intake, made, refused: all }) {
    const found = (await intakeAt(tx, intake)) ?? refuse('intake.no-such-intake')
    if (found.undone !== null) refuse('intake.undone-already')
    if (made === 0 && all.length === 0 && found.applied !== null) refuse('intake.nothing-accepted')
    await tx.deleteFrom('intake_refusals').where('intake', '=', intake).execute()
    const rows = all.map(({ proposal, code, details, fields }) => ({
      intake,
      proposal,
      code,
      at: now,
      details: JSON.stringify(details),
      fields: JSON.stringify(fields),
    }))
    if (rows.length > 0) await tx.insertInto('intake_refusals').values(rows).execute()
    const step = { id: newId(), intake, kind: 'applied', at: now, by_person: by.id } as const
    await tx.insertInto('intake_steps').values(step).execute()
    return { about: intake, audience: 'secretariat', made, refused: all.length }
  },
})
