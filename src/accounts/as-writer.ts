import type { House } from '#platform/acts'
import { hashOf } from './code.ts'
import { openSession } from './session.ts'

const minutes = 10

/**
 * Does work as the person who wrote a letter, or who follows a link out of one: after the signature of the address was
 * found to be ours. The session lasts as long as the work, has only the strength of a letter (nothing confidential), and its
 * token is never handed to a browser. Nothing of it stays: opening a link changes nothing, and nobody can see later when
 * somebody read.
 */
export async function asWriter<T>(house: House, account: string, work: (token: string) => Promise<T>): Promise<T> {
  const token = await openSession(house, account, { strength: 'letter', milliseconds: minutes * 60_000 })
  try {
    return await work(token)
  } finally {
    await house.worker.deleteFrom('sessions').where('token_hash', '=', hashOf(token)).execute()
  }
}
