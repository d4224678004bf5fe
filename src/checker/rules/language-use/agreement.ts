import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'

export const agreement: Rule = {
  name: 'agreement',
  kind: 'TYPO',
  certainty: 'certain',
  langs: ['en'],
  bad: { text: 'They has met. There is many reasons.', finds: ['has', 'is'] },
  good: { text: 'They have met. There are many reasons, and it was late. If it were so, these would be new.' },
  find: (reading) =>
    findsIn(reading, pattern).flatMap(({ places: { verb }, named }) => {
      const said = named['verb'] ?? ''
      return verb === undefined ? [] : [{ at: verb, instead: plural[said] ?? said }]
    }),
}

const plural: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' }

/** Only pairs that can never stand together: longer subjects need a grammar of their own. */
const pattern =
  /(?<![\p{L}’'])(?:[Tt]hey|[Ww]e) (?<verb>is|was|has|does)(?![\p{L}’'])|(?<![\p{L}’'])[Tt]here (?<verb>is|was|has) (?:been )?(?:many|several|two|three|four|five|various|numerous|both) \p{Ll}+s\b/dgu
