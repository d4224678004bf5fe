import type { House, Outcome, Scene } from '#platform/acts'
import { refuse } from '#platform/acts'
import type { Answer, Put } from '#platform/questions'
import type { Asking } from '../kinds.ts'

/** How an answer came: in whose session, by which channel, under which key, and with which letter. */
export type Came = {
  readonly token: string
  readonly channel: 'web' | 'letter'
  readonly key: string
  readonly incoming?: string
}

/**
 * Performs what an answer means in the room of the question, as the person who was asked, and writes the answer down in the same
 * transaction. A later answer takes the place of an earlier one, which stays on record. Throws the room's refusals.
 */
export async function giveAnswer(
  house: House,
  { kindOf }: Asking,
  { put, answer }: { readonly put: Put; readonly answer: Answer },
  { token, channel, key, incoming }: Came,
): Promise<Outcome> {
  const kind = kindOf(put.kind)
  if (kind === undefined) refuse('requests.asked-no-more')
  return kind.answer(house, put, answer, {
    token,
    channel,
    key,
    around: async (scene, does) => {
      await takeUp(scene, put)
      const outcome = await does()
      await writeDown(scene, { put, answer, incoming })
      return outcome
    },
  })
}

// Whoever answers at the same moment waits here; what was taken back or passed on in the meantime is asked no more.
async function takeUp({ tx }: Scene, { id }: Put): Promise<void> {
  const row = await tx
    .selectFrom('questions')
    .select('questions.settled')
    .where('questions.id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined || (row.settled !== null && row.settled !== 'answered')) refuse('requests.asked-no-more')
}

type Written = { readonly put: Put; readonly answer: Answer; readonly incoming: string | undefined }

async function writeDown({ tx, now, channel, newId }: Scene, { put, answer, incoming }: Written): Promise<void> {
  const { choice, text } = answer
  const whole = { choice: choice ?? null, text, files: answer.files.map(({ hash, name }) => ({ hash, name })) }
  await tx
    .updateTable('questions')
    .set({ settled: 'answered', settled_at: now, answer: JSON.stringify(whole), channel })
    .where('questions.id', '=', put.id)
    .execute()
  await tx
    .insertInto('question_answers')
    .values({
      id: newId(),
      question: put.id,
      at: now,
      channel,
      choice: choice ?? null,
      text,
      incoming: incoming ?? null,
    })
    .execute()
}
