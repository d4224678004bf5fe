import { refuse } from '#platform/acts'
import type { Tx, Viewer } from '#platform/db'
import { questionsById } from '#platform/questions'
import type { Put } from '#platform/questions'

/**
 * A question that was put to whoever acts, and is open; `answered-too`: an answer may be changed. Refuses any other as if it
 * were not there.
 */
export async function ownQuestion(tx: Tx, by: Viewer, question: string, which?: 'answered-too'): Promise<Put> {
  const put = (await questionsById(tx, [question])).get(question)
  if (put === undefined || put.person !== by.id) refuse('requests.no-such-question')
  if (put.settled !== null && !(which === 'answered-too' && put.settled === 'answered'))
    refuse('requests.asked-no-more')
  return put
}
