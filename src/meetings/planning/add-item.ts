import * as v from 'valibot'
import { act, id, optional, refuse, texts, wholeNumber } from '#platform/acts'
import type { Tx } from '#platform/db'
import { arranges, meetingOf } from '../arranged.ts'

/** Puts an item on the agenda, at the end or under a number of its own, with the text it is about. */
export const addItem = act({
  name: 'meetings.add-item',
  asks: v.strictObject({
    id: optional(id),
    meeting: id,
    number: optional(wholeNumber(1, 999)),
    title: texts(500),
    version: optional(id),
  }),
  may: arranges,
  async does(scene, { id: given, meeting, number, title, version }) {
    const { audience, level } = await meetingOf(scene, meeting)
    const numbers = await numbersOf(scene.tx, meeting)
    if (number !== undefined && numbers.includes(number))
      refuse('platform.not-understood', {}, { number: 'meetings.number-taken' })
    const item = {
      id: given ?? scene.newId(),
      meeting,
      number: number ?? Math.max(0, ...numbers) + 1,
      title,
      version: version ?? null,
    }
    await scene.tx.insertInto('agenda_items').values(item).execute()
    return { about: meeting, audience, level, item: item.id }
  },
})

async function numbersOf(tx: Tx, meeting: string): Promise<number[]> {
  const rows = await tx
    .selectFrom('agenda_items')
    .select('number')
    .where('agenda_items.meeting', '=', meeting)
    .execute()
  return rows.map(({ number }) => number)
}
