import type { House } from '#platform/acts'
import { refuse } from '#platform/acts'
import { dayOf, openReading, validOn } from '#platform/db'
import type { Tx, Viewer } from '#platform/db'
import { endOperatorSession, openOperatorSession } from './session.ts'

/**
 * Does work as the secretariat, for whoever sits at the machine itself: the command line. The session lasts as long as the
 * work. Refuses when the network has no secretary yet.
 */
export async function asOperator<T>(house: House, work: (token: string) => Promise<T>): Promise<T> {
  const token = await openOperatorSession(house, await secretaryOf(house))
  try {
    return await work(token)
  } finally {
    await endOperatorSession(house, token)
  }
}

/** Reads as the secretariat sees, in one transaction that cannot write. */
export const readAsOperator = <T>(house: House, work: (tx: Tx, by: Viewer) => Promise<T>): Promise<T> =>
  asOperator(house, (token) => openReading(house.reader, house.clock)(token, work))

async function secretaryOf({ worker, clock }: House): Promise<string> {
  const found = await worker
    .selectFrom('roles')
    .select('roles.account')
    .where('roles.role', '=', 'secretariat')
    .where(validOn('roles.valid', dayOf(clock())))
    .orderBy('roles.valid')
    .orderBy('roles.account')
    .limit(1)
    .executeTakeFirst()
  return found?.account ?? refuse('accounts.no-secretary')
}
