import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'

export const reversedCoordination: Rule = {
  name: 'reversed-coordination',
  kind: 'TYPO',
  certainty: 'likely',
  langs: ['en'],
  bad: {
    text: 'They work together to address racism and protection of children issues.\nThe office combats hate speech and the promotion of dialogue.',
    finds: ['address racism and protection of children issues', 'combats hate speech and the promotion'],
  },
  good: {
    text: 'They work together to address racism and to protect children.\nThe office combats hate speech and promotes dialogue, on combating racism and on the protection of children.',
  },
  find: (reading) =>
    [...findsIn(reading, issues), ...findsIn(reading, against)].map(({ at, named }) => ({
      at,
      values: { verb: named['verb'] ?? '', good: named['good'] ?? '' },
    })),
}

const harm =
  '(?:discrimination|racism|xenophobia|intolerance|hatred|hate speech|violence|poverty|hunger|inequality|inequalities|exclusion|abuse|trafficking|corruption|profiling|stigma)'
const good = '(?<good>protection|promotion|inclusion|participation|equality|empowerment|dialogue|rights|integration)'

/** "address racial discrimination and protection of minorities issues": what is to be protected becomes the issue. */
const issues = new RegExp(
  `(?<!\\p{L})(?<verb>address|tackle|handle|combat)(?:es|s|ing|ed)?\\s(?:\\p{Ll}+\\s){0,2}${harm} and (?:the )?${good} of [\\p{L}\\s-]{3,40} issues\\b`,
  'gdu',
)

/** A verb of fighting takes both of the things that "and" joins. */
const against = new RegExp(
  `(?<!\\p{L}|to\\sthe\\s)(?<verb>combat|fight|prevent|eliminate|counter|end|eradicate)(?:s|ing|ting|ed|ted)?\\s(?:all forms of\\s)?(?:\\p{Ll}+\\s)?${harm} and (?:the )?${good}\\b(?!\\s(?:violations|abuses|gaps))`,
  'gdu',
)
