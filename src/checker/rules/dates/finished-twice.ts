import type { DateSaid, Reading, Sentence } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { datesOf } from '../seek/when.ts'
import { sharedBy } from '../seek/shared.ts'

export const finishedTwice: Rule = {
  name: 'finished-twice',
  kind: 'DATE',
  certainty: 'look',
  langs: ['en'],
  bad: {
    text: 'The Harbour Plan 2021 has three parts. Outputs were honed at a series of Group meetings during the first 3 months of 2021.\nThe Harbour Plan 2021 achieved its final form in April 2021, following meetings of all the Groups.',
    finds: ['first 3 months of 2021'],
  },
  good: {
    text: 'The Harbour Plan 2021 has three parts. Outputs were honed at a series of Group meetings during the first 4 months of 2021.\nThe Harbour Plan 2021 achieved its final form in April 2021, following meetings of all the Groups.',
  },
  find: (reading) => {
    const work = reading.sentences.filter(({ text }) => honed.test(text))
    const ends = reading.sentences.filter(({ text }) => finished.test(text))
    return work.flatMap((sentence) => foundIn(reading, sentence, ends))
  },
}

/** Meetings that worked on a plan up to a day, and the same plan ready later, after the same meetings. */
function foundIn(reading: Reading, sentence: Sentence, ends: readonly Sentence[]): Found[] {
  const worked = datesOf(reading, sentence).find(({ grain }) => grain !== 'year')
  if (worked?.last === undefined) return []
  const plans = plansIn(reading.blocks[sentence.block]?.text ?? '')
  const until = worked.last
  return ends.flatMap((end): Found[] => {
    const ready = datesOf(reading, end).find(({ first }) => first !== undefined && first > until)
    const same =
      sharedBy(plansIn(end.text), plans).size > 0 && sharedBy(meetingsIn(end.text), meetingsIn(sentence.text)).size > 0
    return ready === undefined || !same ? [] : [found(worked, ready)]
  })
}

const found = (worked: DateSaid, ready: DateSaid): Found => ({
  at: worked,
  values: { worked: worked.said, ready: ready.said },
  also: [ready],
})

const plansIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/(?:\p{Lu}\p{L}+\s){1,4}\d{4}\+?/gu)].map((hit) =>
      hit[0].toLowerCase().split(' ').slice(-3).join(' '),
    ),
  )

/** Whose meetings they were: "Pillar meetings", "convening of all of the Network Pillars". */
function meetingsIn(text: string): Set<string> {
  const before = [...text.matchAll(/(\p{Lu}\p{L}+?)s?\smeetings/gu)].map((hit) => hit[1] ?? '')
  const after = [
    ...text.matchAll(/(?:meetings?|convening) of (?:all )?(?:of )?(?:the )?(?:\p{Lu}\p{L}+\s)?(\p{Lu}\p{L}+?)s?\b/gu),
  ].map((hit) => hit[1] ?? '')
  return new Set([...before, ...after].map((name) => name.toLowerCase()))
}

const honed = /\b(?:honed|refined|developed|drafted|discussed|worked out)\b[^.]*\bmeetings\b/u
const finished = /\b(?:final form|finali[sz]ed|completed)\b/u
