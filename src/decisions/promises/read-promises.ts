import { sql } from 'kysely'
import type { Day, Tx, Viewer } from '#platform/db'
import type { Texts } from '#platform/words'
import { dueNow } from '../steps.ts'
import { mustBeAnswered, standingOf } from './promise.ts'
import type { Standing, Step } from './promise.ts'

/** A step of a promise, with what shows it or why, and who said so. */
export type StepTaken = Step & { readonly reason: Texts; readonly by: string | null }

/** A promise with all that became of it, and where it stands on the day that was asked about. */
export type PromiseRecord = {
  readonly id: string
  readonly label: string
  readonly text: Texts
  readonly day: Day
  /** The day first given; `dueOn` is the one that counts now. */
  readonly due: Day | null
  readonly dueOn: Day | null
  readonly saidIn: Texts
  readonly saidAs: string | null
  readonly sourcePath: string | null
  readonly pillar: string | null
  readonly entity: string | null
  readonly person: string | null
  readonly audience: string
  readonly steps: readonly StepTaken[]
  readonly standing: Standing
}

/** All promises that this viewer may see: what is longest overdue first, what is settled last and newest first. */
export async function promisesOn(tx: Tx, today: Day): Promise<PromiseRecord[]> {
  return inOrder(await withSteps(tx, await given(tx).execute(), today))
}

/** One promise by its label; undefined when there is none that this viewer may see. */
export async function promiseAt(tx: Tx, label: string, today: Day): Promise<PromiseRecord | undefined> {
  const [found] = await withSteps(tx, await given(tx).where('promises.label', '=', label).execute(), today)
  return found
}

/** What this viewer has to see to: their own, their entity's, those of pillars they lead; for the secretariat also what nobody was named for. */
export async function promisesOwedBy(tx: Tx, { grants }: Viewer, today: Day): Promise<PromiseRecord[]> {
  const open = inOrder(await withSteps(tx, await given(tx).where(notSettled).execute(), today))
  return open.filter(
    ({ person, entity, pillar }) =>
      grants.has(`person:${person}`) ||
      (person === null && grants.has(`entity:${entity}`)) ||
      (person === null && entity === null && (grants.has(`lead:${pillar}`) || grants.has('secretariat'))),
  )
}

/** Promises that a report on this period has to come back to before it is issued. */
export async function promisesToAnswer(
  tx: Tx,
  period: { readonly from: Day; readonly to: Day },
): Promise<PromiseRecord[]> {
  const all = await withSteps(
    tx,
    await given(tx).where('promises.day', '<=', period.to).where(notSettled).execute(),
    period.to,
  )
  return inOrder(all.filter((one) => mustBeAnswered(one, period)))
}

export const isOpen = ({ standing }: PromiseRecord): boolean => standing.kind !== 'kept' && standing.kind !== 'dropped'

const given = (tx: Tx) =>
  tx
    .selectFrom('promises')
    .select([
      'promises.id',
      'promises.label',
      'promises.text',
      'promises.day',
      'promises.due',
      'promises.said_in as saidIn',
      'promises.said_as as saidAs',
      'promises.source_path as sourcePath',
      'promises.pillar',
      'promises.entity',
      'promises.person',
      'promises.audience',
    ])
    .orderBy('promises.day')
    .orderBy('promises.number')

const notSettled = sql<boolean>`not exists (select from promise_steps
  where promise_steps.promise = promises.id and promise_steps.kind in ('kept', 'dropped'))`

type Row = Omit<PromiseRecord, 'steps' | 'dueOn' | 'standing'>

async function withSteps(tx: Tx, rows: readonly Row[], today: Day): Promise<PromiseRecord[]> {
  const steps = await stepsOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const taken = steps.get(row.id) ?? []
    return {
      ...row,
      steps: taken,
      dueOn: dueNow(row, taken),
      standing: standingOf({ due: row.due, steps: taken }, today),
    }
  })
}

/** The steps of some promises, in the order in which they were taken. */
export async function stepsOf(tx: Tx, promises: readonly string[]): Promise<Map<string, StepTaken[]>> {
  if (promises.length === 0) return new Map()
  const rows = await tx
    .selectFrom('promise_steps')
    .select([
      'promise_steps.promise',
      'promise_steps.kind',
      'promise_steps.day',
      'promise_steps.new_due as newDue',
      'promise_steps.reason',
      'promise_steps.by_person as by',
    ])
    .where('promise_steps.promise', 'in', [...promises])
    .orderBy('promise_steps.day')
    .orderBy('promise_steps.id')
    .execute()
  return Map.groupBy(rows, ({ promise }) => promise)
}

// What is open by its day, without one after those; then what is settled, the latest first.
const inOrder = (promises: readonly PromiseRecord[]): PromiseRecord[] =>
  promises.toSorted((one, other) => {
    const [here, there] = [rankOf(one), rankOf(other)]
    return here < there ? -1 : here > there ? 1 : 0
  })

function rankOf({ standing, dueOn }: PromiseRecord): string {
  if (standing.kind !== 'kept' && standing.kind !== 'dropped') return `0 ${dueOn ?? '9999'}`
  const settled = standing.on.replaceAll(/\d/g, (digit) => String(9 - Number(digit)))
  return `1 ${settled}`
}
