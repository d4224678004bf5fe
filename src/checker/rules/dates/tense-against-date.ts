import type { DateSaid, Known, Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { around, sentenceAt } from '../seek/when.ts'

export const tenseAgainstDate: Rule = {
  name: 'tense-against-date',
  kind: 'DATE',
  certainty: 'certain',
  langs: ['en'],
  bad: { text: 'In April 2021, the office has launched a new channel.', finds: ['has launched'] },
  good: { text: 'In April 2021, the office launched a new channel. Since May 2021 it has grown.' },
  find: (reading, known) => reading.dates.flatMap((date) => foundIn(reading, date, known)),
}

/** "In April 2021 … has launched": a day that is over takes the past, the perfect goes up to now. */
function foundIn(reading: Reading, date: DateSaid, { on }: Known): Found[] {
  const sentence = sentenceAt(reading, date)
  if (sentence === undefined || date.last === undefined || date.last >= on || date.grain === 'year') return []
  const { before, after } = around(sentence, date)
  const perfect = perfects.exec(after)
  if (!/^(?:In|On|During|At the end of|Between)\s(?:early |late |mid-)?$/.test(before) || perfect === null) return []
  const [, lead = '', verbs = '', participle = ''] = perfect
  const from = date.to + lead.length
  const instead = participle.endsWith('ed') ? { instead: participle } : {}
  return [{ at: { block: date.block, from, to: from + verbs.length }, values: { date: date.said }, ...instead }]
}

// Up to the first verb: no comma but the one after the date, no other clause.
const perfects = /^(,?\s[^,.;:]{3,80}?\s)((?:has|have)\s(\p{Ll}+(?:ed|en|un|ought|ade|eld|et)))\b/u
