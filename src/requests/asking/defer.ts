import * as v from 'valibot'
import { act, day, id, refuse } from '#platform/acts'
import { ownQuestion } from './own-question.ts'

const longestDays = 366
const dayMilliseconds = 86_400_000

/** Whoever was asked wants to be asked again on a later day. The question stays open, and whoever asked sees until when. */
export const defer = act({
  name: 'requests.defer',
  asks: v.strictObject({ question: id, until: day }),
  may: ({ by }) => by.grants.has('network'),
  async does({ tx, by, today }, { question, until }) {
    const { id: own, entity } = await ownQuestion(tx, by, question)
    if (until <= today) refuse('requests.day-is-past', {}, { until: 'requests.day-is-past' })
    if (Date.parse(until) - Date.parse(today) > longestDays * dayMilliseconds)
      refuse('requests.day-too-far', {}, { until: 'requests.day-too-far' })
    await tx.updateTable('questions').set({ not_before: until }).where('questions.id', '=', own).execute()
    return { about: own, audience: `person:${by.id}`, ...(entity === null ? {} : { forEntity: entity }) }
  },
})
