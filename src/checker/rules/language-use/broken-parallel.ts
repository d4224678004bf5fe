import type { Found, Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'
import type { Find } from '../seek/finds.ts'

export const brokenParallel: Rule = {
  name: 'broken-parallel',
  kind: 'TYPO',
  certainty: 'likely',
  langs: ['en'],
  bad: {
    text: 'The group advances the work developing the content, defining the method, and core skills for the course.\n- Recovering the logo and bring it back into use',
    finds: ['core skills', 'bring'],
  },
  good: {
    text: 'The group is developing the content, defining the method, and naming core skills. It met partners, including teachers, and core staff.\n- Recovering the logo and bringing it back into use\n- Helping teams to find the logo and bring it back',
  },
  find: (reading) => [
    ...findsIn(reading, series)
      .filter((find) => !isNoVerb(find))
      .flatMap(({ places: { third } }) => (third === undefined ? [] : [{ at: third }])),
    ...findsIn(reading, pair).flatMap(({ places: { verb }, named }): Found[] =>
      verb === undefined ? [] : [{ at: verb, instead: ingOf(named['verb'] ?? '') }],
    ),
  ],
}

/** "developing …, defining …, and core competencies": the third of three is of another kind. */
const series =
  /(?<!\p{L})(?<first>\p{Ll}{3,}ing) (?:the|a|an|its|their|our) [\p{L}\s-]{2,50}, (?<second>\p{Ll}{3,}ing) (?:the|a|an|its|their|our) [\p{L}\s-]{2,50}, and (?<third>(?!\p{Ll}+ing\b|(?:to|is|are|was|were|has|have|will|in|on|by|for|with|that|which|it|they|then|thus|also|not|as|at|from)\b)\p{Ll}+ \p{Ll}+s)\b/dgu

const isNoVerb = ({ named }: Find): boolean => [named['first'], named['second']].some((word) => noVerbs.has(word ?? ''))
const noVerbs = new Set(
  'including following regarding concerning according during being building training meeting bring thing nothing something anything everything morning evening funding'.split(
    ' ',
  ),
)

/** "Recovering the logo and bring it back": a list item that begins with one form and goes on with another. */
const pair =
  /^(?<first>\p{Lu}\p{Ll}{2,}ing) (?:(?!to\b|help|let|make|and\b)[\p{L}\p{N}’'-]+ ){1,8}and (?<verb>bring|make|take|build|develop|create|provide|support|share|keep|give|put|set up|write|send|hold|find|use|strengthen|promote|organize|prepare|publish|launch) (?:it|them|the|a|an|its|their|this|these|more|new)\b/dgu

const ingOf = (verb: string): string =>
  verb.replace(/^(\p{L}+?)(e?)(?=$| )/u, (_, stem: string) =>
    doubled.has(verb) ? `${stem}${stem.slice(-1)}ing` : `${stem}ing`,
  )
const doubled = new Set(['put', 'set up'])
