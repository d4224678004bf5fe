import type { DateSaid, Known, Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { around, dayOfTelling, sentenceAt } from '../seek/when.ts'

export const toldAgainstDay: Rule = {
  name: 'told-against-day',
  kind: 'DATE',
  certainty: 'likely',
  langs: ['en', 'fr', 'es', 'ru'],
  bad: {
    asOf: '2021-07-05',
    text: 'The fair was held on 12 October 2021.\nThe course will take place on 3 May 2021.',
    finds: ['12 October 2021', '3 May 2021'],
  },
  good: {
    asOf: '2021-11-05',
    text: 'The fair was held on 12 October 2021.\nThe course will take place on 3 May 2022.',
  },
  others: [
    {
      bad: { lang: 'fr', text: 'La foire s’est tenue le 12 octobre 2021.', finds: ['12 octobre 2021'] },
      good: { lang: 'fr', text: 'La foire se tiendra le 12 octobre 2021.' },
    },
    {
      bad: { lang: 'es', text: 'La feria se celebró el 12 de octubre de 2021.', finds: ['12 de octubre de 2021'] },
      good: { lang: 'es', text: 'La feria se celebrará el 12 de octubre de 2021.' },
    },
    {
      bad: { lang: 'ru', text: 'Ярмарка состоялась 12 октября 2021 года.', finds: ['12 октября 2021 года'] },
      good: { lang: 'ru', text: 'Ярмарка состоится 12 октября 2021 года.' },
    },
  ],
  find: (reading, known) => reading.dates.flatMap((date) => foundIn(reading, date, known)),
}

/** A day that has not come, told as past; a day that is over, told as coming. The verb must stand right before its date. */
function foundIn(reading: Reading, date: DateSaid, known: Known): Found[] {
  const sentence = sentenceAt(reading, date)
  const isClear = date.grain === 'day' && date.yearFrom === 'said'
  if (sentence === undefined || !isClear || date.first === undefined || date.last === undefined) return []
  const { before } = around(sentence, date)
  const day = dayOfTelling(reading, known)
  const at = { block: date.block, from: date.from, to: date.to }
  if (date.first > known.on && past.test(before))
    return [{ at, values: { date: date.said, day: known.on, told: 'past' } }]
  return date.last < day && coming.test(before) ? [{ at, values: { date: date.said, day, told: 'coming' } }] : []
}

const past =
  /(?:\b(?:was|were) (?:held|launched|adopted|published|organized|presented|issued)(?: on)?|s’est tenue? le|a eu lieu le|ont eu lieu le|se celebró el|tuvo lugar el|состоял(?:ся|ась|ось|ись)|был[аио]? (?:принят|издан|представлен)[аоы]?)\s$/iu
const coming =
  /(?:\bwill (?:be held|take place|meet|be launched|be published|convene)(?: on)?|\b(?:is|are) (?:scheduled|planned) (?:for|to take place on)|se tiendra le|aura lieu le|se celebrará el|tendrá lugar el|состоится|пройдет)\s$/iu
