import { sql } from 'kysely'
import * as v from 'valibot'
import type { Tx } from '#platform/db'
import { textSchema } from '#platform/texts'
import type { Text } from '#platform/texts'
import type { Texts } from '#platform/words'
import { countsOf } from './intake.ts'
import type { Decision, Item, Made, NotMade, Standing } from './intake.ts'
import { inputSchema, proposalSchema } from './kept-proposal.ts'

/** A text that was taken in, without what it says. */
export type Intake = {
  readonly id: string
  readonly owner: string
  readonly at: Date
  readonly name: string
  readonly file: string | null
  readonly asOf: string
  /** When the first of it was made: from then on it can be taken back for some time. */
  readonly firstMade: Date | null
  readonly applied: Date | null
  readonly undone: Date | null
}

const intakes = (tx: Tx) =>
  tx
    .selectFrom('intakes')
    .select([
      'intakes.id',
      'intakes.owner',
      'intakes.at',
      'intakes.name',
      'intakes.file_hash as file',
      'intakes.as_of as asOf',
      sql<Date | null>`(select min(at) from intake_made where intake = intakes.id)`.as('firstMade'),
      sql<Date | null>`(select min(at) from intake_steps where intake = intakes.id and kind = 'applied')`.as('applied'),
      sql<Date | null>`(select min(at) from intake_steps where intake = intakes.id and kind = 'undone')`.as('undone'),
    ])

export const intakeAt = (tx: Tx, id: string): Promise<Intake | undefined> =>
  intakes(tx).where('intakes.id', '=', id).executeTakeFirst()

export type Listed = Intake & { readonly counts: Readonly<Record<Standing, number>> }

/** The newest first. */
export async function intakesList(tx: Tx, { limit, skip = 0 }: { limit: number; skip?: number }): Promise<Listed[]> {
  const rows = await intakes(tx)
    .orderBy('intakes.at', 'desc')
    .orderBy('intakes.id', 'desc')
    .limit(limit)
    .offset(skip)
    .execute()
  const listed: Listed[] = []
  for (const row of rows) listed.push({ ...row, counts: countsOf(await itemsOf(tx, row.id)) })
  return listed
}

/** What an intake proposes, in the order of its text, each with what became of it. */
export async function itemsOf(tx: Tx, intake: string): Promise<Item[]> {
  const rows = await tx
    .selectFrom('intake_proposals')
    .select(['key', 'proposal'])
    .where('intake', '=', intake)
    .orderBy('place')
    .execute()
  const decisions = await decisionsOn(tx, intake)
  const made = await madeOf(tx, intake)
  const notMade = await refusalsOf(tx, intake)
  return rows.map(({ key, proposal }) => ({
    proposal: v.parse(proposalSchema, proposal),
    decision: decisions.get(key),
    made: made.get(key),
    notMade: notMade.get(key),
  }))
}

async function decisionsOn(tx: Tx, intake: string): Promise<Map<string, Decision>> {
  const rows = await tx
    .selectFrom('intake_decisions')
    .select(['proposal', 'kind', 'input'])
    .where('intake', '=', intake)
    .orderBy('seq')
    .execute()
  return new Map(
    rows.map(({ proposal, kind, input }) => [
      proposal,
      kind === 'corrected' ? { kind, input: v.parse(inputSchema, input) } : { kind },
    ]),
  )
}

const outcomeSchema = v.record(v.string(), v.unknown())

async function madeOf(tx: Tx, intake: string): Promise<Map<string, Made>> {
  const rows = await tx
    .selectFrom('intake_made')
    .select(['proposal', 'act', 'about', 'outcome'])
    .where('intake', '=', intake)
    .orderBy('place')
    .execute()
  return new Map(
    rows.map(({ proposal, act, about, outcome }) => [
      proposal,
      { act, about, outcome: v.parse(outcomeSchema, outcome) },
    ]),
  )
}

async function refusalsOf(tx: Tx, intake: string): Promise<Map<string, NotMade>> {
  const rows = await tx
    .selectFrom('intake_refusals')
    .select(['proposal', 'code', 'details', 'fields'])
    .where('intake', '=', intake)
    .execute()
  return new Map(
    rows.map(({ proposal, code, details, fields }) => [
      proposal,
      { code, details: v.parse(outcomeSchema, details), fields: v.parse(v.record(v.string(), v.string()), fields) },
    ]),
  )
}

const namedSchema = v.record(v.string(), v.record(v.string(), v.string()))

/** The text itself, and what the records are called that its proposals speak of. */
export async function contentOf(
  tx: Tx,
  intake: string,
): Promise<{ text: Text; named: Readonly<Record<string, Texts>> }> {
  const row = await tx
    .selectFrom('intakes')
    .select(['content', 'named'])
    .where('id', '=', intake)
    .executeTakeFirstOrThrow()
  return { text: v.parse(textSchema, row.content), named: v.parse(namedSchema, row.named) }
}

/** What was done since about something that an intake made. */
export type Since = { readonly proposal: string; readonly act: string; readonly at: Date; readonly by: string | null }

export async function doneSince(tx: Tx, intake: string): Promise<Since[]> {
  const { rows } = await sql<Since>`
    select proposal, act, at, by_person "by" from acts_since_intake(${intake}) order by at, act`.execute(tx)
  return rows
}
