import type { Tx } from '#platform/db'

type Asked = {
  readonly limit: number
  readonly before?: number
  readonly about?: string
  readonly since?: Date
  /** Only acts that are told to one of these circles, where the viewer would see more than those who will read it. */
  readonly audiences?: readonly string[]
}

/** The newest entries of the ledger that this viewer may see: before a number (for the next page), about one record, since an instant. */
export const ledgerEntries = (tx: Tx, { before, limit, about, since, audiences }: Asked) =>
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
    .$if(since !== undefined, (query) => query.where('ledger.at', '>=', since ?? new Date(0)))
    .$if(audiences !== undefined, (query) => query.where('ledger.audience', 'in', audiences ?? []))
    .orderBy('ledger.seq', 'desc')
    .limit(limit)
    .execute()
