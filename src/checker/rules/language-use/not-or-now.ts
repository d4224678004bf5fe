import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'

export const notOrNow: Rule = {
  name: 'not-or-now',
  kind: 'TYPO',
  certainty: 'likely',
  langs: ['en'],
  bad: {
    text: 'The office published three versions of the guide, also not available on the website.',
    finds: ['not available'],
  },
  good: {
    text: 'The office published three versions of the guide, now also available on the website. The old ones are not available.',
  },
  find: (reading) =>
    findsIn(reading, pattern).flatMap(({ places: { word }, named }) =>
      word === undefined ? [] : [{ at: word, instead: `now ${named['state'] ?? ''}` }],
    ),
}

/** Whoever has just brought something out does not add "also" that it cannot be had. */
const pattern =
  /\b(?:launched|published|rolled out|released|issued|translated|produced|posted)\b[^.;]{0,120}, (?:which (?:is|are) )?also (?<word>not (?<state>available|accessible|online|published|posted))\b/dgu
