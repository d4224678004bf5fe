import { langs } from '#platform/words'
import type { Rule } from '../../rule.ts'

export const spaceInQuotes: Rule = {
  name: 'space-in-quotes',
  kind: 'TYPO',
  certainty: 'certain',
  langs: langs.filter((lang) => lang !== 'fr'),
  bad: { text: 'A course on “ Better Schools” was held, and one on " Rivers".', finds: ['“ Better', '" Rivers'] },
  good: { text: 'A course on “Better Schools” was held, and one on "Rivers" and "Lakes." All came.' },
  others: [
    {
      bad: { lang: 'ru', text: 'Прошел курс « Лучшие школы».', finds: ['« Лучшие'] },
      good: { lang: 'ru', text: 'Прошел курс «Лучшие школы».' },
    },
  ],
  find: ({ blocks }) =>
    blocks.flatMap(({ text }, block) =>
      [...text.matchAll(opening)].flatMap(({ 0: said, index }) => {
        // Of straight marks, only every other one opens.
        const opens = !said.startsWith('"') || (text.slice(0, index).match(/"/gu)?.length ?? 0) % 2 === 0
        return opens ? [{ at: { block, from: index, to: index + said.length }, instead: said.replace(/\s+/u, '') }] : []
      }),
    ),
}

const opening = /(?<=^|[\s([])[“«"]\s+[\p{L}\p{N}]+/gu
