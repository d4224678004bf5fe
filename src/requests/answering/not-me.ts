import type { House } from '#platform/acts'
import type { Tx } from '#platform/db'
import { openScope } from '#platform/mail'
import { givenTo } from './asked.ts'
import type { AskedLetter } from './letter-of.ts'
import { notMePath } from './paths.ts'

/** The purpose of the scopes by which somebody says that an answer was not theirs. */
export const notMe = 'not-me'

/** Opens the page where the person says that the answers just recorded to these questions were not theirs; gives its path. */
export async function openNotMe(
  { house, tx }: { readonly house: House; readonly tx: Tx },
  { person, scope }: AskedLetter,
  questions: readonly string[],
): Promise<string> {
  const given = await givenTo({ worker: tx }, questions)
  const id = house.newId()
  const about = { answers: [...given.values()].map((one) => one.id) }
  await openScope(tx, { id, person, purpose: notMe, about, validUntil: scope.validUntil, at: house.clock() })
  return notMePath(house, id)
}
