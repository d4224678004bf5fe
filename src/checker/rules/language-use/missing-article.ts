import type { Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'
import type { Find } from '../seek/finds.ts'

export const missingArticle: Rule = {
  name: 'missing-article',
  kind: 'TYPO',
  certainty: 'likely',
  langs: ['en'],
  bad: {
    text: 'In May, the board adopted Harbour Plan 2021.\nThe Harbour Plan 2021 has three parts.',
    finds: ['Harbour Plan'],
  },
  good: {
    text: 'In May, the board adopted the Harbour Plan 2021 and launched Good Morning Lisbon.\nThe Harbour Plan 2021 has three parts.',
  },
  find: (reading) => findsIn(reading, bare).flatMap((find) => foundIn(reading, find)),
}

const thing =
  'Plan|Workplan|Checklist|Template|Note|Report|Programme|Strategy|Framework|Statement|Guide|Declaration|Policy|Agreement|Charter|Register|Handbook|Toolkit|Campaign|Network|Committee|Initiative|Submission|channel|website|newsletter|platform|portal|space'
const bare = new RegExp(
  `(?<!\\p{L})(?:adopted|launched|published|approved|endorsed|established|issued|initiated|created|presented|prepared|drafted|finali[sz]ed)\\s(?<name>(?:\\p{Lu}[\\p{L}-]+\\s){0,4}(?:\\p{Lu}[\\p{L}-]+\\s)(?:${thing}))(?!\\p{L}|\\s(?:of\\s)?\\p{Lu}\\p{L}+\\s(?:and|&)|\\sNo\\.)`,
  'gdu',
)

/** One of its kind takes "the" or "a"; the text itself gives the name one elsewhere, or the thing is no proper name. */
function foundIn({ blocks }: Reading, { places, named }: Find): Found[] {
  const [at, name] = [places['name'], named['name'] ?? '']
  const known = /\p{Ll}\p{L}*$/u.test(name.split(' ').at(-1) ?? '') && /^\p{Ll}/u.test(name.split(' ').at(-1) ?? '')
  const withArticle = new RegExp(
    `\\b(?:[Tt]he|[Ii]ts|[Aa]|[Oo]ur)\\s${name.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')}`,
    'u',
  )
  if (at === undefined || !(known || blocks.some(({ text }) => withArticle.test(text)))) return []
  return [{ at, instead: `the ${name}` }]
}
