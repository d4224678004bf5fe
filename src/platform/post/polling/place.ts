import type { House } from '#platform/acts'

/** Up to which message a mailbox was taken in, and when that was written down. */
export type MailboxPlace = { readonly uidvalidity: string; readonly uid: number; readonly at: Date }

/** Where a mailbox was left; undefined: never looked into. */
export const placeIn = ({ worker }: House, mailbox: string): Promise<MailboxPlace | undefined> =>
  worker
    .selectFrom('mailbox_places')
    .select(['uidvalidity', 'uid', 'at'])
    .where('mailbox', '=', mailbox)
    .executeTakeFirst()

/** Leaves a mailbox at a message. */
export const leaveAt = async (
  { worker, clock }: House,
  mailbox: string,
  { uidvalidity, uid }: Omit<MailboxPlace, 'at'>,
): Promise<void> => {
  const place = { uidvalidity, uid, at: clock() }
  await worker
    .insertInto('mailbox_places')
    .values({ mailbox, ...place })
    .onConflict((row) => row.column('mailbox').doUpdateSet(place))
    .execute()
}
