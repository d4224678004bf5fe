import { langs } from '#platform/words'
import type { Rule } from '../../rule.ts'

export const doubleSpace: Rule = {
  name: 'double-space',
  kind: 'TYPO',
  certainty: 'certain',
  langs,
  bad: { text: 'The network  met in May. It  agreed.', finds: ['  '] },
  good: { text: 'The network met in May. It agreed.' },
  others: [
    {
      bad: { lang: 'ar', text: 'اجتمعت  الشبكة في أيار/مايو.', finds: ['  '] },
      good: { lang: 'ar', text: 'اجتمعت الشبكة في أيار/مايو.' },
    },
    {
      bad: { lang: 'ru', text: 'Сеть  собралась в мае.', finds: ['  '] },
      good: { lang: 'ru', text: 'Сеть собралась в мае.' },
    },
    {
      bad: { lang: 'fr', text: 'Le réseau  s’est réuni.', finds: ['  '] },
      good: { lang: 'fr', text: 'Le réseau s’est réuni : il a décidé.' },
    },
    { bad: { lang: 'es', text: 'La red  se reunió.', finds: ['  '] }, good: { lang: 'es', text: 'La red se reunió.' } },
  ],
  find: ({ blocks, text }) => {
    // Longer stretches are made by whoever draws a chart out of letters.
    // A PDF has no spaces of its own: what stands between its words is measured, not typed.
    if (text.format === 'pdf') return []
    return blocks.flatMap(({ text: said, kind }, block) => {
      const spans =
        kind === 'row'
          ? []
          : [...said.matchAll(/(?<=[^\s•·]) {2,4}(?=[^\s•·])/gu)].map((hit) => ({
              block,
              from: hit.index,
              to: hit.index + hit[0].length,
            }))
      const [at, ...also] = spans
      return at === undefined ? [] : [{ at, also, instead: ' ', values: { places: spans.length } }]
    })
  },
}
