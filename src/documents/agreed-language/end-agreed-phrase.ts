import { sql } from 'kysely'
import * as v from 'valibot'
import { act, day, id, refuse } from '#platform/acts'
import { keepsAny } from '../document.ts'
import { phraseOf } from './read-phrases.ts'

/** Says until which day wording holds: another was agreed, or the text it stands in was replaced. It stays on record. */
export const endAgreedPhrase = act({
  name: 'documents.end-agreed-phrase',
  asks: v.strictObject({ phrase: id, on: day }),
  may: ({ by }) => keepsAny(by.grants),
  async does({ tx, today }, { phrase: of, on }) {
    const phrase = (await phraseOf(tx, of)) ?? refuse('documents.no-such-phrase')
    if (phrase.until !== null) refuse('documents.phrase-has-ended', { day: phrase.until })
    if (on > today) refuse('platform.not-understood', {}, { on: 'documents.day-ahead' })
    if (on < phrase.from) refuse('platform.not-understood', {}, { on: 'documents.before-phrase' })
    await tx
      .updateTable('agreed_phrases')
      .set({ valid: sql`daterange(lower(valid), ${on}::date, '[]')` })
      .where('agreed_phrases.id', '=', of)
      .execute()
    return { about: of, audience: phrase.audience, level: phrase.level }
  },
})
