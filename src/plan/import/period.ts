import { refuse } from '#platform/acts'
import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import { planBySlug } from '../versions/read.ts'
import type { Columns, Field } from './columns.ts'
import type { ReadDay } from './read-day.ts'
import type { Row, Trouble } from './read-row.ts'

export type PlanGiven = {
  readonly slug: string
  readonly name: Texts
  readonly firstDay: Day | undefined
  readonly lastDay: Day | undefined
}

/** The plan that an import goes into: one that is there already, or a new one for the years that the rows speak of. */
export async function periodOf(tx: Tx, { given, rows, today }: { given: PlanGiven; rows: readonly Row[]; today: Day }) {
  const there = await planBySlug(tx, given.slug, today)
  if (there !== undefined) return { ...there, known: { id: there.id, version: there.version.id } }
  const days = rows
    .flatMap(plannedDays)
    .map(({ day }) => day.day)
    .toSorted()
  const [firstDay, lastDay] = [given.firstDay ?? startOf(days[0]), given.lastDay ?? endOf(days.at(-1))]
  if (firstDay === undefined || lastDay === undefined) return refuse('plan.import-no-days')
  if (lastDay < firstDay) return refuse('plan.ends-before-it-starts')
  return { slug: given.slug, name: given.name, firstDay, lastDay, known: undefined }
}

const startOf = (day: Day | undefined): Day | undefined => (day === undefined ? undefined : `${day.slice(0, 4)}-01-01`)
const endOf = (day: Day | undefined): Day | undefined => (day === undefined ? undefined : `${day.slice(0, 4)}-12-31`)

/** Planned days lie inside the plan, or the schema would refuse the whole output. */
export const troublesWithDays = (
  row: Row,
  { plan, columns }: { plan: { readonly firstDay: Day; readonly lastDay: Day }; columns: Columns },
): Trouble[] =>
  plannedDays(row)
    .filter(({ day: { day } }) => day < plan.firstDay || day > plan.lastDay)
    .map(({ day: { day }, field }) => ({
      key: 'plan.import-outside',
      details: { text: day, column: columns.get(field) ?? field, from: plan.firstDay, to: plan.lastDay },
    }))

function plannedDays({ due, milestones }: Row): { field: Field; day: ReadDay }[] {
  const own = due === undefined ? [] : [{ field: 'due' as const, day: due }]
  const steps = milestones.flatMap(({ at, due: day }) =>
    day === undefined ? [] : [{ field: `milestone-${at}-date` as const, day }],
  )
  return [...own, ...steps]
}
