import { sql } from 'kysely'
import type { Day, Tx, Viewer } from '#platform/db'
import type { Texts } from '#platform/words'
import { dueNow } from '../steps.ts'
import { standingOf } from './follow-up.ts'
import type { Agreed, Standing, Step } from './follow-up.ts'

/** One step of a follow-up, with the reason that was given. */
export type StepTaken = Step & { readonly reason: Texts | null; readonly by: string | null }

/** A follow-up with all that became of it, and where it stands on the day that was asked about. */
export type FollowUp = Agreed & {
  readonly id: string
  readonly decision: string
  readonly label: string
  /** The pillar of the decision. */
  readonly pillar: string | null
  /** The meeting at which it was decided. */
  readonly meeting: string | null
  readonly decidedOn: Day
  readonly text: Texts
  readonly entity: string | null
  readonly person: string | null
  readonly steps: readonly StepTaken[]
  /** The day that counts now, after all moves. */
  readonly dueOn: Day | null
  /** When that for which it waits happened, once it was brought up for that. */
  readonly triggeredOn: Day | undefined
  readonly standing: Standing
}

/** Follow-ups of some decisions, in the order in which they were agreed. */
export async function followUpsOf(tx: Tx, decisions: readonly string[], today: Day): Promise<FollowUp[]> {
  if (decisions.length === 0) return []
  const rows = await agreed(tx)
    .where('follow_ups.decision', 'in', [...decisions])
    .execute()
  return withSteps(tx, rows, today)
}

/** One follow-up; undefined when there is none that this viewer may see. */
export async function followUpAt(tx: Tx, id: string, today: Day): Promise<FollowUp | undefined> {
  const [found] = await withSteps(tx, await agreed(tx).where('follow_ups.id', '=', id).execute(), today)
  return found
}

/** Every follow-up that is neither done nor dropped, what is longest overdue first and what waits without a day last. */
export async function openFollowUps(tx: Tx, today: Day): Promise<FollowUp[]> {
  const rows = await agreed(tx).where(isOpen).execute()
  return inOrder(await withSteps(tx, rows, today))
}

/** What this viewer owes: their own, their entity's, those of pillars they lead; for the secretariat also what nobody was named for. */
export async function followUpsOwedBy(tx: Tx, { grants }: Viewer, today: Day): Promise<FollowUp[]> {
  const open = await openFollowUps(tx, today)
  return open.filter(
    ({ person, entity, pillar }) =>
      grants.has(`person:${person}`) ||
      (person === null && grants.has(`entity:${entity}`)) ||
      (person === null && entity === null && (grants.has(`lead:${pillar}`) || grants.has('secretariat'))),
  )
}

/** Open follow-ups whose day lies in a period, both days inclusive: for the calendar. */
export async function followUpsDue(tx: Tx, { from, to }: { from: Day; to: Day }, today: Day): Promise<FollowUp[]> {
  const open = await openFollowUps(tx, today)
  return open.filter(({ dueOn }) => dueOn !== null && dueOn >= from && dueOn <= to)
}

const agreed = (tx: Tx) =>
  tx
    .selectFrom('follow_ups')
    .innerJoin('decisions', 'decisions.id', 'follow_ups.decision')
    .select([
      'follow_ups.id',
      'follow_ups.decision',
      'decisions.label',
      'decisions.pillar',
      'decisions.meeting',
      'decisions.day as decidedOn',
      'follow_ups.text',
      'follow_ups.entity',
      'follow_ups.person',
      'follow_ups.due',
      'follow_ups.waits_for as waitsFor',
    ])
    .orderBy('decisions.day')
    .orderBy('decisions.number')
    .orderBy('follow_ups.id')

const isOpen = sql<boolean>`not exists (select from follow_up_steps
  where follow_up_steps.follow_up = follow_ups.id and follow_up_steps.kind in ('done', 'dropped'))`

type Row = Omit<FollowUp, 'steps' | 'dueOn' | 'triggeredOn' | 'standing'>

async function withSteps(tx: Tx, rows: readonly Row[], today: Day): Promise<FollowUp[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const steps = Map.groupBy(await stepsOf(tx, ids), ({ followUp }) => followUp)
  const triggered = await triggersOf(tx, ids)
  return rows.map((row) => {
    const taken = steps.get(row.id) ?? []
    const triggeredOn = triggered.get(row.id)
    const standing = standingOf({ agreed: row, steps: taken, triggeredOn }, today)
    return { ...row, steps: taken, dueOn: dueNow(row, taken), triggeredOn, standing }
  })
}

const stepsOf = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectFrom('follow_up_steps')
    .select([
      'follow_up_steps.follow_up as followUp',
      'follow_up_steps.kind',
      'follow_up_steps.day',
      'follow_up_steps.new_due as newDue',
      'follow_up_steps.reason',
      'follow_up_steps.by_person as by',
    ])
    .where('follow_up_steps.follow_up', 'in', [...ids])
    .orderBy('follow_up_steps.day')
    .orderBy('follow_up_steps.id')
    .execute()

/** When that for which each waits happened, as the reminders tell. */
async function triggersOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Day>> {
  const rows = await tx
    .selectFrom('reminders')
    .select(['reminders.subject', 'reminders.day'])
    .where('reminders.kind', '=', 'follow-up')
    .where('reminders.cause', '=', 'trigger')
    .where('reminders.subject', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ subject, day }) => [subject, day]))
}

const rankOf = ({ standing, dueOn }: FollowUp): string =>
  standing.kind === 'triggered' ? standing.on : (dueOn ?? '9999')

const inOrder = (followUps: readonly FollowUp[]): FollowUp[] =>
  followUps.toSorted((one, other) => (rankOf(one) < rankOf(other) ? -1 : rankOf(one) > rankOf(other) ? 1 : 0))
