import { sql } from 'kysely'
import type { Db } from '#platform/db'
import type { Settled } from './outcome.ts'

/** Writes down that letters are handed over from this moment; committed before the first word to the relay. */
export async function begin(one: Db, sender: string, ids: readonly string[]): Promise<void> {
  // The machine's own time, not the house's: it is compared with what the relay's log says.
  await sql`update letters set state = 'in-flight', in_flight_at = clock_timestamp()
            where id = any(${[...ids]}::uuid[]) and state = 'claimed' and sender = ${sender}`.execute(one)
}

/** Writes down what became of letters, all at once. */
export async function settle(one: Db, settled: readonly Settled[], now: Date): Promise<void> {
  if (settled.length === 0) return
  const rows = settled.map(({ id, state, counts, nextTryAt, why, relaySaid }) => ({
    id,
    state,
    counts,
    next_try_at: nextTryAt,
    last_error: why === null ? null : `mail.${why}`,
    relay_said: relaySaid,
  }))
  await sql`
    update letters set state = told.state, sender = null,
      sent_at = case when told.state in ('sent', 'caught') then ${now} else sent_at end,
      in_flight_at = case when told.state = 'in-flight' then in_flight_at end,
      tries = case when told.counts then tries else greatest(tries - 1, 0) end,
      next_try_at = told.next_try_at, last_error = told.last_error, relay_said = coalesce(told.relay_said, letters.relay_said)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as told(id uuid, state text, counts boolean, next_try_at timestamptz, last_error text, relay_said text)
    where letters.id = told.id and letters.state in ('claimed', 'in-flight')`.execute(one)
}
