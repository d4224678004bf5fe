import { sql } from 'kysely'
import * as v from 'valibot'
import { act, line } from '#platform/acts'
import { hashOf, sessionLifeDays, tokenFrom, typedCode } from './code.ts'

const day = 86_400_000

/** The code is typed, in the browser that asked for it. The outcome's secret is the new session's token. */
export const redeemCode = act({
  name: 'accounts.redeem-code',
  asks: v.strictObject({ browser: line(100), code: line(20) }),
  keeps: ['browser', 'code'],
  may: () => true,
  async does({ tx, now, newId, random }, { browser, code }) {
    const token = tokenFrom(random)
    const expiry = new Date(now.getTime() + sessionLifeDays * day)
    const { rows } = await sql<{ account: string | null }>`
      select redeem_code(${hashOf(typedCode(code))}, ${hashOf(browser)}, ${now}, ${newId()}, ${hashOf(token)}, ${expiry}) account`.execute(
      tx,
    )
    const account = rows[0]?.account
    if (account === null || account === undefined) return { about: newId(), audience: 'secretariat', refused: true }
    return { about: account, audience: `person:${account}`, secret: token }
  },
})
