import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'

export const pluralBeforeNoun: Rule = {
  name: 'plural-before-noun',
  kind: 'TYPO',
  certainty: 'certain',
  langs: ['en'],
  bad: {
    text: 'They prepare a 4 weeks training and the three days meeting.',
    finds: ['4 weeks training', 'three days meeting'],
  },
  good: {
    text: 'They prepare a four-week training and spent 4 weeks training staff, two years planning and three days of talks.',
  },
  find: (reading) =>
    findsIn(reading, pattern).map(({ at, named }) => ({
      at,
      instead: `${named['number'] ?? ''}-${(named['unit'] ?? '').replace(/s$/u, '')} ${named['noun'] ?? ''}`,
    })),
}

/** A stretch of time before what lasts so long is singular: "four-week training". An article shows that it is one thing. */
const pattern =
  /(?<=(?<![\p{L}])(?:[Aa]|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Ee]ach|[Aa]nother) )(?<number>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?<unit>days|weeks|months|years|hours) (?<noun>training|course|programme|project|workshop|meeting|session|plan|period|seminar|mission|campaign|internship|visit|conference)\b/dgu
