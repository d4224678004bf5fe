import * as v from 'valibot'
import { act, holds, id, refuse } from '#platform/acts'

/** What a person makes of a letter that nobody understood; `again` takes that back. */
export const filings = ['done', 'spam', 'again'] as const

const states = { done: 'filed', spam: 'ignored', again: 'to-sort' } as const

/** The secretariat files a letter that came in; it stays as it came, and what was said of it can be taken back. */
export const fileLetter = act({
  name: 'mailroom.file-letter',
  asks: v.strictObject({ letter: id, as: v.picklist(filings, 'platform.choose-one') }),
  may: holds('secretariat'),
  async does({ tx, by, now }, { letter, as }) {
    const filed = as === 'again' ? { filed_by: null, filed_at: null } : { filed_by: by.id, filed_at: now }
    const done = await tx
      .updateTable('incoming')
      .set({ state: states[as], ...filed })
      .where('incoming.id', '=', letter)
      .where('incoming.state', 'in', as === 'again' ? ['filed', 'ignored'] : ['to-sort'])
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) refuse('mailroom.no-such-letter')
    return { about: letter, audience: 'secretariat' }
  },
})
