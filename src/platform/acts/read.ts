import type { Tx } from '#platform/db'

/** The newest entries of the ledger that this viewer may see, before a number (for the next page). */
export const ledgerEntries = (tx: Tx, { before, limit, about }: { before?: number; limit: number; about?: string }) =>
  tx
    .selectFrom('ledger')
    .select([
      'ledger.seq',
      'ledger.at',
      'ledger.act',
      'ledger.channel',
      'ledger.about',
      'ledger.by_person',
      'ledger.for_entity',
      'ledger.data',
    ])
    .$if(before !== undefined, (query) => query.where('ledger.seq', '<', before ?? 0))
    .$if(about !== undefined, (query) => query.where('ledger.about', '=', about ?? ''))
    .orderBy('ledger.seq', 'desc')
    .limit(limit)
    .execute()
