import * as v from 'valibot'
import { act, hearer, id, line, refuse } from '#platform/acts'
import { dayOf } from '#platform/db'
import { pageLink, queueLetter } from '#platform/mail'
import { isLang } from '#platform/words'
import { secretaries } from '#accounts'
import { personNames } from '#members'
import { speak } from '../words/index.ts'

/**
 * Somebody says that answers recorded in their name were not given by them, and what happened. The answers stay on record, marked;
 * the secretariat looks. It is said in words, because a robot presses every button.
 */
export const dispute = act({
  name: 'requests.dispute',
  asks: v.strictObject({ answers: v.pipe(v.array(id), v.minLength(1)), said: line(500) }),
  keeps: ['said'],
  may: ({ by }) => by.grants.has('network'),
  async does({ tx, by, now }, { answers, said }) {
    const marked = await tx
      .updateTable('question_answers')
      .set({ disputed_at: now, disputed_said: said })
      .where('question_answers.id', 'in', answers)
      .where('question_answers.question', 'in', (sub) =>
        sub.selectFrom('questions').select('questions.id').where('questions.person', '=', by.id),
      )
      .returning(['question_answers.question'])
      .execute()
    const [first] = marked
    if (first === undefined) refuse('requests.no-such-question')
    return { about: first.question, audience: `person:${by.id}` }
  },
})

/** Puts the letter of a disputed answer before the secretariat once more, and tells each of them. */
export const toldOfDispute = hearer({
  name: 'requests.told-of-dispute',
  hears: ['requests.dispute'],
  hear: async ({ tx, now, newId }, { byPerson, data }) => {
    const { answers } = v.parse(disputed, data)
    await tx
      .updateTable('incoming')
      .set({ state: 'to-sort', outcome: 'requests.disputed' })
      .where('incoming.id', 'in', (sub) =>
        sub
          .selectFrom('question_answers')
          .select('question_answers.incoming')
          .where('question_answers.id', 'in', answers),
      )
      .execute()
    const who = byPerson === null ? '' : ((await personNames(tx, [byPerson])).get(byPerson) ?? '')
    const people = await secretaries(tx, dayOf(now))
    if (people.length === 0) return
    const accounts = await tx
      .selectFrom('accounts')
      .select(['accounts.id', 'accounts.address', 'accounts.lang'])
      .where('accounts.id', 'in', people)
      .execute()
    for (const { id: person, address, lang: given } of accounts) {
      const lang = isLang(given) ? given : 'en'
      const say = speak(lang)
      const subject = say('requests.dispute-subject', { who })
      const body = `${say('requests.dispute-body', { who })}\n\n${pageLink('/requests/disputed')}`
      await queueLetter(tx, { id: newId(), class: 'notice', person, address, lang, subject, body, at: now })
    }
  },
})

const disputed = v.object({ answers: v.array(v.string()) })
