import { sql } from 'kysely'
import type { Tx } from '#platform/db'

/** The next number of a year in the register or in the ledger of promises; others who ask wait until this act is done. */
export async function nextNumber(tx: Tx, of: 'decision' | 'promise', year: number): Promise<number> {
  const { rows } = await sql<{ number: number }>`select ${sql.raw(`next_${of}_number`)}(${year}) number`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error(`no number for the next ${of} of ${year}`)
  return row.number
}
