import { sql } from 'kysely'
import type { Db } from '#platform/db'
import { codeLife } from './back-off.ts'
import { senderIsGone } from './sender.ts'

/** A letter that a sender has taken to hand over: the row, as far as it matters. */
export type Claimed = {
  readonly id: string
  readonly class: string
  readonly address: string
  readonly lang: string
  readonly subject: string
  readonly body: string
  readonly html: string | null
  readonly messageId: string
  readonly headers: unknown
  readonly list: string | null
  readonly answers: string | null
  readonly attachments: unknown
  readonly tries: number
  readonly since: Date
}

/** Letters that somebody took to hand over and did not begin with before they died are free again. */
export async function freeClaimed(worker: Db): Promise<void> {
  await sql`update letters set state = 'new', sender = null, tries = greatest(tries - 1, 0)
            where state = 'claimed' and ${senderIsGone}`.execute(worker)
}

/**
 * Takes the next letters that are due, codes to sign in before all others, otherwise in the order they were written. A letter
 * waits for an earlier one to the same address, so that nobody reads the second before the first. Letters to addresses
 * that are suppressed, and codes that are good no more, are settled on the way.
 */
export async function claim(one: Db, sender: string, { now, most }: { now: Date; most: number }): Promise<Claimed[]> {
  await settleHopeless(one, now)
  const codes = await claimWhere(one, { sender, now, most, which: sql`class = 'sign-in-code'` })
  if (codes.length > 0) return codes
  return claimWhere(one, {
    sender,
    now,
    most,
    which: sql`class <> 'sign-in-code' and not exists (
    select from letters earlier where earlier.address = letters.address and earlier.state in ('new', 'claimed', 'in-flight')
      and (earlier.at, earlier.id) < (letters.at, letters.id) and earlier.class <> 'sign-in-code')`,
  })
}

type Wanted = { sender: string; now: Date; most: number; which: ReturnType<typeof sql> }

async function claimWhere(one: Db, { sender, now, most, which }: Wanted): Promise<Claimed[]> {
  const { rows } = await sql<Claimed>`
    with due as materialized (
      select id from letters where state = 'new' and (next_try_at is null or next_try_at <= ${now}) and ${which}
      order by at, id limit ${most} for update skip locked
    ), taken as (
      update letters set state = 'claimed', sender = ${sender}, tries = tries + 1, first_try_at = coalesce(first_try_at, ${now})
      from due where letters.id = due.id returning letters.*
    )
    select id, class, address, lang, subject, body, html, message_id "messageId", headers, list, answers, attachments, tries,
      first_try_at since from taken order by at, id`.execute(one)
  return rows
}

async function settleHopeless(one: Db, now: Date): Promise<void> {
  await sql`update letters set state = 'suppressed', last_error = 'mail.suppressed-' || why
    from suppressions where suppressions.address = lower(letters.address) and state = 'new' and class <> 'sign-in-code'`.execute(
    one,
  )
  await sql`update letters set state = 'failed', last_error = 'mail.code-expired'
    where state = 'new' and class = 'sign-in-code' and at < ${new Date(now.getTime() - codeLife)}`.execute(one)
}
