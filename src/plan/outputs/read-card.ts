import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'

export type Update = {
  readonly id: string
  readonly output: string
  readonly day: Day
  readonly text: Texts
  readonly byPerson: string | null
  readonly entity: string | null
  readonly url: string | null
}

/** What was reported on outputs until a day, the newest first; nothing for readers outside the network. */
export const updatesOf = (
  tx: Tx,
  outputs: readonly string[],
  { from, to }: { from?: Day; to: Day },
): Promise<Update[]> =>
  tx
    .selectFrom('updates')
    .select([
      'updates.id',
      'updates.output',
      'updates.day',
      'updates.text',
      'updates.by_person as byPerson',
      'updates.entity',
      'updates.url',
    ])
    .where('updates.output', 'in', outputs.length === 0 ? [nobody] : [...outputs])
    .where('updates.day', '<=', to)
    .$if(from !== undefined, (query) => query.where('updates.day', '>=', from ?? ''))
    .orderBy('updates.day', 'desc')
    .orderBy('updates.id', 'desc')
    .execute()

const nobody = '00000000-0000-0000-0000-000000000000'

/** Which plan and label an output has, for addresses. */
export const addressOf = (tx: Tx, output: string) =>
  tx
    .selectFrom('outputs')
    .innerJoin('plans', 'plans.id', 'outputs.plan')
    .select(['outputs.label', 'plans.slug as plan'])
    .where('outputs.id', '=', output)
    .executeTakeFirst()
