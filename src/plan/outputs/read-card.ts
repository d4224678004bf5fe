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
  /** Files that came with it. */
  readonly files: readonly { readonly number: number; readonly name: string }[]
}

/** What was reported on outputs until a day, the newest first; nothing for readers outside the network. */
export async function updatesOf(
  tx: Tx,
  outputs: readonly string[],
  { from, to }: { from?: Day; to: Day },
): Promise<Update[]> {
  const rows = await updateRows(tx, outputs, { from, to })
  const files = await filesOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, files: files.get(row.id) ?? [] }))
}

const updateRows = (tx: Tx, outputs: readonly string[], { from, to }: { from: Day | undefined; to: Day }) =>
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

async function filesOf(tx: Tx, updates: readonly string[]) {
  if (updates.length === 0) return new Map<string, { number: number; name: string }[]>()
  const rows = await tx
    .selectFrom('update_files')
    .select(['update_files.reported', 'update_files.number', 'update_files.name'])
    .where('update_files.reported', 'in', [...updates])
    .orderBy('update_files.number')
    .execute()
  return Map.groupBy(rows, ({ reported }) => reported)
}

/** One file that came with an update, for whoever may see that. */
export const updateFile = (tx: Tx, { update, number }: { update: string; number: number }) =>
  tx
    .selectFrom('update_files')
    .innerJoin('files', 'files.hash', 'update_files.file')
    .select(['files.hash', 'files.type', 'update_files.name'])
    .where('update_files.reported', '=', update)
    .where('update_files.number', '=', number)
    .executeTakeFirst()

const nobody = '00000000-0000-0000-0000-000000000000'

/** Which plan and label an output has, for addresses. */
export const addressOf = (tx: Tx, output: string) =>
  tx
    .selectFrom('outputs')
    .innerJoin('plans', 'plans.id', 'outputs.plan')
    .select(['outputs.label', 'plans.slug as plan'])
    .where('outputs.id', '=', output)
    .executeTakeFirst()
