import { sql } from 'kysely'
import type { Tx } from '#platform/db'

/** How much was asked of one entity or country in a year, and how it was answered. Never of a person. */
export type TabLine = {
  readonly id: string
  readonly of: 'entity' | 'country'
  readonly put: number
  readonly answered: number
  readonly open: number
  /** From the letter to the answer; null where nothing was answered. */
  readonly medianDays: number | null
}

/** What was put to each entity and country in a calendar year, for whoever belongs to the network; most asked first. */
export async function tabOf(tx: Tx, year: number): Promise<TabLine[]> {
  const from = new Date(Date.UTC(year, 0, 1))
  const until = new Date(Date.UTC(year + 1, 0, 1))
  const { rows } = await sql<{
    entity: string | null
    country: string | null
    put: number
    answered: number
    open: number
    medianDays: number | null
  }>`select entity, country, put, answered, open, median_days "medianDays" from questions_put(${from}, ${until})`.execute(
    tx,
  )
  return rows
    .flatMap(({ entity, country, ...counts }): TabLine[] => {
      if (entity !== null) return [{ id: entity, of: 'entity', ...counts }]
      return country === null ? [] : [{ id: country, of: 'country', ...counts }]
    })
    .toSorted((one, other) => other.put - one.put || one.id.localeCompare(other.id))
}
