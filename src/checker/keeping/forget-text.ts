import * as v from 'valibot'
import { act, holds, id } from '#platform/acts'
import { findCheck, ofOwner } from './find-check.ts'

/** Deletes a text that was checked, with its file and its findings, before its time. */
export const forgetText = act({
  name: 'checker.forget-text',
  asks: v.strictObject({ check: id, sure: v.literal('yes', 'platform.required') }),
  may: holds('network'),
  async does({ tx }, { check: about }) {
    const check = await findCheck(tx, about)
    await tx.deleteFrom('checks').where('checks.id', '=', check.id).execute()
    return ofOwner(check)
  },
})
