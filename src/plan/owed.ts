import type { Day, Tx, Viewer } from '#platform/db'
import type { Texts } from '#platform/words'
import { daysBetween } from './dates.ts'
import type { Standing } from './dates.ts'
import { tends } from './leave.ts'
import { outputsOf } from './outputs/read.ts'
import type { Output } from './outputs/read.ts'
import { lacksLead, reviewIsDue } from './pillars/pillar.ts'
import { pillarsOn } from './pillars/read.ts'
import type { Pillar } from './pillars/read.ts'
import { plans } from './versions/read.ts'
import type { Plan } from './versions/read.ts'

/**
 * Something somebody has to do about the plan. `day` is when it was or is due; `days` counts from there until today, so
 * it is negative for what lies ahead. Said by `plan.owed-<kind>` with `title` and `label`.
 */
export type Owed = {
  readonly kind: 'late' | 'due' | 'silent' | 'review' | 'lead'
  readonly id: string
  readonly label: string
  readonly title: Texts
  readonly path: string
  readonly day: Day | undefined
  readonly days: number
}

/**
 * What a reader owes on a day, the most urgent first: outputs of pillars they lead or of their entity that are late, due
 * soon or without an update this month; pauses to be looked at again; for the secretariat, pillars that nobody leads.
 */
export async function owedBy(tx: Tx, by: Viewer, today: Day): Promise<Owed[]> {
  if (by.id === null) return []
  const owed: Owed[] = []
  for (const plan of await plans(tx)) {
    const pillars = await pillarsOn(tx, { plan: plan.id, day: today })
    const outputs = worksOnSomething(by) ? await outputsOf(tx, { plan: plan.id, day: today }) : []
    owed.push(...pillars.flatMap((pillar) => ofPillar(by, pillar, today)))
    owed.push(...outputs.filter((output) => isTheirs(by, output)).flatMap((output) => ofOutput(plan, output, today)))
  }
  return owed.toSorted((one, other) => urgency[one.kind] - urgency[other.kind] || overdue(other) - overdue(one))
}

const urgency = { late: 0, review: 1, lead: 2, due: 3, silent: 4 } as const

/** What has no day can wait longest. */
const overdue = ({ day, days }: Owed): number => (day === undefined ? -100_000 : days)

/** Only who leads a pillar or belongs to an entity can owe an output anything. */
const worksOnSomething = (by: Viewer): boolean => [...by.grants].some((grant) => /^(lead|entity):/.test(grant))

/** Theirs to report on: they lead its pillar, or their entity leads or contributes to it. */
const isTheirs = (by: Viewer, { pillar, entities }: Output): boolean =>
  by.grants.has(`lead:${pillar}`) || entities.some(({ entity }) => by.grants.has(`entity:${entity}`))

function ofOutput(plan: Plan, output: Output, today: Day): Owed[] {
  const due = dueOf(output, today)
  if (due === undefined) return []
  const { id, label, title } = output
  return [{ ...due, id, label, title, path: `/o/${plan.slug}/${encodeURIComponent(label)}` }]
}

type Due = Pick<Owed, 'kind' | 'day' | 'days'>

function dueOf({ standing, known, lastHeard, addedOn }: Output, today: Day): Due | undefined {
  const day = known.promised?.day
  if (standing.kind === 'late') return { kind: 'late', day, days: standing.days }
  if (standing.kind === 'due-soon') return { kind: 'due', day: known.forecast?.day ?? day, days: -standing.days }
  const month = `${today.slice(0, 7)}-01`
  if (isOver(standing) || addedOn >= month || (lastHeard ?? '') >= month) return undefined
  return { kind: 'silent', day, days: day === undefined ? 0 : daysBetween(day, today) }
}

const isOver = ({ kind }: Standing): boolean => kind === 'done'

function ofPillar(by: Viewer, { id, slug, number, name, leads, pause }: Pillar, today: Day): Owed[] {
  const path = `/pillars/${slug}`
  const about = { id, label: String(number), title: name, path }
  if (pause !== undefined && reviewIsDue(pause, today) && (tends(by, id) || by.grants.has('co-chairs')))
    return [{ kind: 'review', ...about, day: pause.reviewOn, days: daysBetween(pause.reviewOn, today) }]
  if (lacksLead({ leads, pause }) && by.grants.has('secretariat'))
    return [{ kind: 'lead', ...about, day: undefined, days: 0 }]
  return []
}
