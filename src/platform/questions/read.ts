import * as v from 'valibot'
import type { Day, Tx } from '#platform/db'
import type { Question } from './question.ts'

/** A question with what became of it so far. */
export type Put = Question & {
  readonly askedBy: string | null
  readonly at: Date
  readonly notBefore: Day | null
  readonly settled: 'answered' | 'withdrawn' | 'known' | 'moved' | null
  readonly settledAt: Date | null
}

/** What is open for somebody, the most urgent first: what is due first, then what was asked first. */
export async function openQuestions(tx: Tx, person: string): Promise<Put[]> {
  const rows = await questions(tx)
    .where('questions.person', '=', person)
    .where('questions.settled_at', 'is', null)
    .orderBy('questions.due', (due) => due.asc().nullsLast())
    .orderBy('questions.at')
    .orderBy('questions.id')
    .execute()
  return rows.map(putOf)
}

/** Those of the questions that the viewer may see, by their ids. */
export async function questionsById(tx: Pick<Tx, 'selectFrom'>, ids: readonly string[]): Promise<Map<string, Put>> {
  if (ids.length === 0) return new Map()
  const rows = await questions(tx)
    .where('questions.id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, putOf(row)]))
}

/** What somebody asked of others, the newest first. */
export async function questionsBy(tx: Tx, asker: string): Promise<Put[]> {
  const rows = await questions(tx)
    .where('questions.asked_by', '=', asker)
    .orderBy('questions.at', 'desc')
    .orderBy('questions.id')
    .execute()
  return rows.map(putOf)
}

const questions = (tx: Pick<Tx, 'selectFrom'>) =>
  tx
    .selectFrom('questions')
    .select([
      'questions.id',
      'questions.kind',
      'questions.about',
      'questions.details',
      'questions.person',
      'questions.entity',
      'questions.due',
      'questions.asked_by',
      'questions.at',
      'questions.not_before',
      'questions.settled',
      'questions.settled_at',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof questions>['execute']>>[number]

const putOf = ({ asked_by, not_before, settled_at, details, ...row }: Row): Put => ({
  ...row,
  details: v.parse(anything, details),
  askedBy: asked_by,
  notBefore: not_before,
  settledAt: settled_at,
})

const anything = v.record(v.string(), v.unknown())
