import * as v from 'valibot'
import type { Day, Tx } from '#platform/db'
import { textSchema } from '#platform/texts'
import type { Text } from '#platform/texts'
import type { Lang } from '#platform/words'
import { findingsSchema } from '../finding.ts'
import type { Finding } from '../finding.ts'
import { statesOf } from './state.ts'
import type { State } from './state.ts'

/** How long a text is kept, for whoever brought it and for the secretariat. */
export const keptDays = 30

/** A text that was checked, as the list shows it. */
export type CheckLine = {
  readonly id: string
  readonly owner: string
  readonly at: Date
  readonly name: string
  readonly asOf: Day
}

export type Check = CheckLine & {
  readonly lang: Lang | null
  readonly forEverybody: boolean
  readonly report: string | null
  readonly memory: string
  readonly text: Text
  readonly findings: readonly Finding[]
}

/** What somebody had checked, the newest first. */
export const checksOf = (tx: Tx, owner: string): Promise<CheckLine[]> =>
  lines(tx).where('checks.owner', '=', owner).orderBy('checks.at', 'desc').limit(shownMax).execute()

const shownMax = 50

const lines = (tx: Tx) =>
  tx.selectFrom('checks').select(['checks.id', 'checks.owner', 'checks.at', 'checks.name', 'checks.as_of as asOf'])

/** A check with its text and what was found in it. */
export async function checkById(tx: Tx, id: string): Promise<Check | undefined> {
  const row = await lines(tx)
    .select([
      'checks.lang',
      'checks.for_everybody as forEverybody',
      'checks.report',
      'checks.memory',
      'checks.content',
      'checks.findings',
    ])
    .where('checks.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { content, findings, ...check } = row
  return { ...check, text: v.parse(textSchema, content), findings: v.parse(findingsSchema, findings) }
}

/** The Word file that a text came from. */
export async function originalOf(tx: Tx, check: string): Promise<Uint8Array | undefined> {
  const row = await tx
    .selectFrom('check_originals')
    .select('check_originals.bytes')
    .where('check_originals.check_id', '=', check)
    .executeTakeFirst()
  return row?.bytes
}

/** Where the findings of a check stand. */
export async function statesFor(
  tx: Tx,
  { id, memory }: Pick<Check, 'id' | 'memory'>,
): Promise<ReadonlyMap<string, State>> {
  const steps = await tx
    .selectFrom('check_steps')
    .select([
      'check_steps.finding',
      'check_steps.kind',
      'check_steps.reason',
      'check_steps.at',
      'check_steps.check_id as check',
    ])
    .where('check_steps.memory', '=', memory)
    .orderBy('check_steps.seq')
    .execute()
  return statesOf(steps, id)
}
