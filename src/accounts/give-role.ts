import * as v from 'valibot'
import { act, day, holds, id, line, optional } from '#platform/acts'
import { period } from '#platform/db'

/** Gives a role for a term; two terms of one role cannot overlap. */
export const giveRole = act({
  name: 'accounts.give-role',
  asks: v.strictObject({
    account: id,
    role: v.picklist(['secretariat', 'auditor'], 'platform.choose-one'),
    from: day,
    to: optional(day),
    source: line(200),
  }),
  may: holds('secretariat'),
  async does({ tx, by }, { account, role, from, to, source }) {
    await tx
      .insertInto('roles')
      .values({ account, role, valid: period(from, to), given_by: by.id, source })
      .execute()
    return { about: account }
  },
})
