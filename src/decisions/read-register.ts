import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import type { Kind, Method } from './decision.ts'
import { followUpsOf } from './following/read-follow-ups.ts'
import type { FollowUp } from './following/read-follow-ups.ts'

/** What the register can be narrowed to. `open`: only decisions of which something is still to be done. */
export type Narrowed = {
  readonly year?: number | undefined
  readonly kind?: Kind | undefined
  readonly pillar?: string | undefined
  readonly plan?: string | undefined
  readonly meeting?: string | undefined
  readonly open?: boolean | undefined
}

/** One entry of the register with what follows from it. */
export type Decision = {
  readonly id: string
  readonly label: string
  readonly kind: Kind
  readonly text: Texts
  readonly day: Day
  /** Whether the day is known, or its month only. */
  readonly precise: 'day' | 'month'
  readonly method: Method
  readonly meeting: string | null
  readonly pillar: string | null
  readonly plan: string | null
  readonly audience: string
  readonly revision: number
  readonly followUps: readonly FollowUp[]
}

/** Entries of the register that the viewer may see, the latest first: all, or those of a pillar, a plan, a meeting, a year. */
export async function decisionsFor(tx: Tx, narrowed: Narrowed, today: Day): Promise<Decision[]> {
  const { year, kind, pillar, plan, meeting, open } = narrowed
  const rows = await entries(tx)
    .$if(year !== undefined, (query) => query.where('decisions.year', '=', year ?? 0))
    .$if(kind !== undefined, (query) => query.where('decisions.kind', '=', kind ?? 'decision'))
    .$if(pillar !== undefined, (query) => query.where('decisions.pillar', '=', pillar ?? ''))
    .$if(plan !== undefined, (query) => query.where('decisions.plan', '=', plan ?? ''))
    .$if(meeting !== undefined, (query) => query.where('decisions.meeting', '=', meeting ?? ''))
    .orderBy('decisions.year', 'desc')
    .orderBy('decisions.number', 'desc')
    .execute()
  const decisions = await withFollowUps(tx, rows, today)
  return open === true ? decisions.filter(({ followUps }) => followUps.some(isOpen)) : decisions
}

/** One entry by its label, `D-2021-07`; undefined when there is none that this viewer may see. */
export async function decisionCard(tx: Tx, label: string, today: Day): Promise<Decision | undefined> {
  const rows = await entries(tx).where('decisions.label', '=', label).execute()
  return (await withFollowUps(tx, rows, today))[0]
}

/** The years in which something was decided, the latest first. */
export async function yearsOfDecisions(tx: Tx): Promise<number[]> {
  const rows = await tx.selectFrom('decisions').select('decisions.year').distinct().orderBy('year', 'desc').execute()
  return rows.map(({ year }) => year)
}

/** Whether a follow-up is neither done nor dropped. */
export const isOpen = ({ standing }: FollowUp): boolean => standing.kind !== 'done' && standing.kind !== 'dropped'

const entries = (tx: Tx) =>
  tx
    .selectFrom('decisions')
    .select([
      'decisions.id',
      'decisions.label',
      'decisions.kind',
      'decisions.text',
      'decisions.day',
      'decisions.precise',
      'decisions.method',
      'decisions.meeting',
      'decisions.pillar',
      'decisions.plan',
      'decisions.audience',
      'decisions.revision',
    ])

async function withFollowUps(tx: Tx, rows: readonly Omit<Decision, 'followUps'>[], today: Day): Promise<Decision[]> {
  const followUps = await followUpsOf(
    tx,
    rows.map(({ id }) => id),
    today,
  )
  const byDecision = Map.groupBy(followUps, ({ decision }) => decision)
  return rows.map((row) => ({ ...row, followUps: byDecision.get(row.id) ?? [] }))
}
