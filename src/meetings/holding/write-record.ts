import * as v from 'valibot'
import { act, id, refuse, texts, wholeNumber } from '#platform/acts'
import type { Tx } from '#platform/db'
import { langs } from '#platform/words'
import { arranges, meetingOf } from '../arranged.ts'

/** Writes the note for the record of a meeting that was held, or adds a language to it. */
export const writeRecord = act({
  name: 'meetings.write-record',
  asks: v.strictObject({ meeting: id, record: texts(20_000), revision: wholeNumber(1, 1_000_000) }),
  keeps: ['record'],
  may: arranges,
  async does(scene, { meeting, record, revision }) {
    const { audience, level, slug, revision: now } = await meetingOf(scene, meeting)
    if (now !== revision) refuse('platform.conflict', { theirs: await theirsOf(scene.tx, meeting), revision: now })
    const written = await scene.tx
      .updateTable('holdings')
      .set({ record })
      .where('holdings.meeting', '=', meeting)
      .executeTakeFirst()
    if (written.numUpdatedRows === 0n) refuse('meetings.not-held')
    await scene.tx
      .updateTable('meetings')
      .set({ revision: now + 1 })
      .where('meetings.id', '=', meeting)
      .execute()
    return { about: meeting, audience, level, slug }
  },
})

async function theirsOf(tx: Tx, meeting: string): Promise<Record<string, string>> {
  const row = await tx
    .selectFrom('holdings')
    .select('record')
    .where('holdings.meeting', '=', meeting)
    .executeTakeFirst()
  return Object.fromEntries(langs.map((lang) => [`record.${lang}`, row?.record?.[lang] ?? '']))
}
