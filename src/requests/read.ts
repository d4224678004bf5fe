import type { Tx } from '#platform/db'
import { questionsBy } from '#platform/questions'
import type { Put } from '#platform/questions'

/** Since when somebody wants no letters with questions; undefined: they get them. */
export async function pausedSince(tx: Tx, person: string): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('letter_pauses')
    .select('letter_pauses.since')
    .where('letter_pauses.person', '=', person)
    .executeTakeFirst()
  return row?.since
}

/** An answer that is said not to be of whom it is recorded for. */
export type Disputed = {
  readonly id: string
  readonly person: string
  readonly at: Date
  readonly said: string
  readonly recordedAt: Date
  readonly channel: string
}

/** Answers in dispute, the newest first; only the secretariat sees those of others. */
export async function disputedAnswers(tx: Tx): Promise<Disputed[]> {
  const rows = await tx
    .selectFrom('question_answers')
    .innerJoin('questions', 'questions.id', 'question_answers.question')
    .select([
      'question_answers.id',
      'questions.person',
      'question_answers.disputed_at as at',
      'question_answers.disputed_said as said',
      'question_answers.at as recordedAt',
      'question_answers.channel',
    ])
    .where('question_answers.disputed_at', 'is not', null)
    .orderBy('question_answers.disputed_at', 'desc')
    .execute()
  return rows.flatMap(({ at, said, ...row }) => (at === null || said === null ? [] : [{ ...row, at, said }]))
}

/** What somebody asked, one after the other, each with the answers that came: by request, the newest first. */
export async function askedBy(
  tx: Tx,
  person: string,
): Promise<{ readonly put: Put; readonly choice: string | null; readonly text: string }[]> {
  const puts = await questionsBy(tx, person)
  if (puts.length === 0) return []
  const rows = await tx
    .selectFrom('question_answers')
    .select(['question_answers.question', 'question_answers.choice', 'question_answers.text'])
    .where(
      'question_answers.question',
      'in',
      puts.map(({ id }) => id),
    )
    .orderBy('question_answers.at')
    .execute()
  const answers = new Map(rows.map((row) => [row.question, row]))
  return puts.map((put) => ({
    put,
    choice: answers.get(put.id)?.choice ?? null,
    text: answers.get(put.id)?.text ?? '',
  }))
}
