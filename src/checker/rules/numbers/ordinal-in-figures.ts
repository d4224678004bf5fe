import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'

export const ordinalInFigures: Rule = {
  name: 'ordinal-in-figures',
  kind: 'NUM',
  certainty: 'likely',
  langs: ['en'],
  bad: { text: 'Funds are needed for the 2nd half of 2021.', finds: ['2nd'] },
  good: { text: 'Funds are needed for the second half of 2021 and the 12th round, from the 8th meeting.' },
  find: (reading) =>
    findsIn(reading, small).map(({ at, said }) => ({ at, instead: words[Number(said.slice(0, 1)) - 1] ?? said })),
}

// Meetings and sessions have their numbers in figures, and a street ("1st Avenue") has its name with a capital.
const small =
  /(?<![\p{L}\p{N}.,/-])[1-9](?:st|nd|rd|th)(?=\s(?:half|quarter|phase|round|edition|draft|time|year|day|week|month|part)\b)/dgu
const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
