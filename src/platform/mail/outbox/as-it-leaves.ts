import type { House } from '#platform/acts'
import { bytesOf, written } from '../message/mime.ts'
import { enclosuresOf, letterOf } from './lay-out.ts'
import type { SenderName } from './lay-out.ts'

/**
 * A letter of the outbox as it goes over the wire, unsigned: for whoever tries the house without a relay. Undefined: there is
 * none, or what hangs on it cannot be had.
 */
export async function asItLeaves(house: House, id: string, nameOf: SenderName): Promise<Uint8Array | undefined> {
  const row = await house.worker
    .selectFrom('letters')
    .select(['id', 'class', 'address', 'lang', 'subject', 'body', 'html', 'message_id as messageId'])
    .select(['headers', 'list', 'answers', 'attachments'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const enclosed = await enclosuresOf(house, row)
  return typeof enclosed === 'string' ? undefined : bytesOf(written(letterOf(house, row, nameOf), enclosed))
}
