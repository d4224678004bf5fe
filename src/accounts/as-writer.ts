import type { House } from '#platform/acts'
import { hashOf, tokenFrom } from './code.ts'

const minutes = 10

/**
 * Does work as the person who wrote a letter, or who follows a link out of one: after the signature of the address was
 * found to be ours. The session lasts as long as the work, has only the strength of a letter (nothing confidential), and its
 * token is never handed to a browser. Nothing of it stays: opening a link changes nothing, and nobody can see later when
 * somebody read.
 */
export async function asWriter<T>(house: House, account: string, work: (token: string) => Promise<T>): Promise<T> {
  const token = tokenFrom(house.random)
  const now = house.clock()
  await house.worker
    .insertInto('sessions')
    .values({
      id: house.newId(),
      account,
      token_hash: hashOf(token),
      strength: 'letter',
      at: now,
      expires_at: new Date(now.getTime() + minutes * 60_000),
    })
    .execute()
  try {
    return await work(token)
  } finally {
    await house.worker.deleteFrom('sessions').where('token_hash', '=', hashOf(token)).execute()
  }
}
