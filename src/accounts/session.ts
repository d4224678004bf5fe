import { sql } from 'kysely'
import type { House } from '#platform/acts'
import { hashOf, tokenFrom } from './code.ts'

const day = 86_400_000

/** Whether a token's session is still open by the program's own clock; the database judges the rest by itself. */
export async function sessionOpen(house: House, token: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`select session_open(${hashOf(token)}, ${house.clock()}) open`.execute(
    house.db,
  )
  return rows[0]?.open ?? false
}

/**
 * A session for somebody at the machine itself: the command line and the sample network act as a person through it.
 * Opened with the worker's rights, so whoever can run the program on this machine can do this, and nobody else.
 */
export const openOperatorSession = (house: House, account: string): Promise<string> =>
  openSession(house, account, { strength: 'operator', milliseconds: day })

type Opened = { readonly strength: 'operator' | 'letter'; readonly milliseconds: number }

/** A session that the program itself opens for an account; its token is never handed to a browser. */
export async function openSession(house: House, account: string, { strength, milliseconds }: Opened): Promise<string> {
  const token = tokenFrom(house.random)
  const at = house.clock()
  const row = { id: house.newId(), account, token_hash: hashOf(token), strength, at }
  await house.worker
    .insertInto('sessions')
    .values({ ...row, expires_at: new Date(at.getTime() + milliseconds) })
    .execute()
  return token
}

/** Ends an operator's session when its work is done. */
export async function endOperatorSession(house: House, token: string): Promise<void> {
  await house.worker
    .updateTable('sessions')
    .set({ ended_at: house.clock() })
    .where('token_hash', '=', hashOf(token))
    .execute()
}
