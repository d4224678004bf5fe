import * as v from 'valibot'
import { act, id, refuse } from '#platform/acts'
import { questionsById } from '#platform/questions'

/** Whoever asked, or the secretariat, asks it no more. What was answered stays. */
export const withdraw = act({
  name: 'requests.withdraw',
  asks: v.strictObject({ question: id }),
  may: ({ by }) => by.grants.has('network'),
  async does({ tx, by, now }, { question }) {
    const put = (await questionsById(tx, [question])).get(question)
    if (put === undefined || !(put.askedBy === by.id || by.grants.has('secretariat')))
      refuse('requests.no-such-question')
    if (put.settled !== null) refuse('requests.settled-already')
    await tx
      .updateTable('questions')
      .set({ settled: 'withdrawn', settled_at: now })
      .where('questions.id', '=', question)
      .execute()
    return { about: question, audience: `person:${by.id}`, ...(put.entity === null ? {} : { forEntity: put.entity }) }
  },
})
