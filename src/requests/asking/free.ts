import * as v from 'valibot'
import { act, id, prose } from '#platform/acts'
import { questionKind } from '#platform/questions'
import type { Question } from '#platform/questions'
import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'
import { ownQuestion } from './own-question.ts'

/** Questions that somebody puts by hand: `requests.ask`. */
export const freeKind = 'requests.free'

/** What was asked by hand, in the words of whoever asked and in their language. */
export type Free = { readonly text: string; readonly lang: Lang; readonly from: string }

export function freeIn({ details }: Pick<Question, 'details'>): Free {
  const { text, lang, from } = v.parse(free, details)
  return { text, lang: isLang(lang) ? lang : 'en', from }
}

const free = v.object({ text: v.string(), lang: v.string(), from: v.optional(v.string(), '') })

/** Answers what somebody asked by hand: in words, or that there is nothing to say. Only whoever asked reads it. */
export const answerFree = act({
  name: 'requests.answer',
  asks: v.strictObject({
    question: id,
    choice: v.optional(v.picklist(['nothing'], 'platform.choose-one')),
    text: v.optional(v.union([v.literal(''), prose(4000)])),
  }),
  keeps: ['text'],
  may: ({ by }) => by.grants.has('network'),
  async does({ tx, by }, { question, choice, text = '' }) {
    if (choice === undefined && text === '') throw new Error('an answer to a free question has a choice or words')
    const { id: about, entity, askedBy } = await ownQuestion(tx, by, question, 'answered-too')
    const audience = askedBy === null ? `person:${by.id}` : `person:${askedBy}`
    return { about, audience, ...(entity === null ? {} : { forEntity: entity }) }
  },
})

export const freeQuestion = questionKind({
  name: freeKind,
  act: answerFree,
  input: ({ id: question }, { choice, text }) => ({ question, ...(choice === undefined ? {} : { choice }), text }),
  wording: async (_, question, { lang }) => {
    const say = speak(lang)
    const { text, from } = freeIn(question)
    return {
      title: from === '' ? say('requests.free-title-nobody') : say('requests.free-title', { who: from }),
      asks: text,
      choices: [
        {
          value: 'nothing',
          label: say('requests.nothing-to-say'),
          words: say('requests.nothing-to-say-words').split('|'),
          needsText: false,
        },
      ],
      text: 'wanted',
      path: undefined,
    }
  },
})
