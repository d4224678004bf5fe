import type { Enumeration } from '#reading'
import { langs } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'
import { nextAfter, ordersOf } from '../seek/order-of.ts'

export const itemNumbers: Rule = {
  name: 'item-numbers',
  kind: 'NUM',
  certainty: 'certain',
  langs,
  bad: { text: 'The parts are: (1) Law; (2) Health; (2) Schools; (3) Sport.', finds: ['Schools'] },
  good: { text: 'The parts are: (1) Law; (2) Health; (3) Schools; (4) Sport.' },
  others: [
    {
      bad: { text: '1. Law\n2. Health\n4. Schools', finds: ['Schools'] },
      good: { text: '1. Law\n2. Health\n3. Schools' },
    },
    {
      bad: { lang: 'fr', text: 'Les volets sont : (a) le droit ; (b) la santé ; (d) l’école.', finds: ['l’école'] },
      good: { lang: 'fr', text: 'Les volets sont : (a) le droit ; (b) la santé ; (c) l’école.' },
    },
    {
      bad: { lang: 'ar', text: 'الأجزاء هي: (1) القانون؛ (2) الصحة؛ (2) المدرسة.', finds: ['المدرسة'] },
      good: { lang: 'ar', text: 'الأجزاء هي: (1) القانون؛ (2) الصحة؛ (3) المدرسة.' },
    },
  ],
  find: ({ enumerations }) => enumerations.flatMap(foundIn),
}

/** Where the numbers of a list repeat or leave one out; one such place is a slip, more of them are another way to count. */
function foundIn({ items, shape }: Enumeration): Found[] {
  if (shape === 'inline') return []
  const numbers = ordersOf(items.map(({ number }) => number))
  const breaks = items.flatMap((item, at): Found[] => {
    const [number, before] = [numbers[at], numbers[at - 1]]
    if (number === undefined || before === undefined || number === before + 1) return []
    const values = { number: item.number ?? '', due: nextAfter(items[at - 1]?.number ?? '', before) }
    return [{ at: item, values }]
  })
  return breaks.length === 1 ? breaks : []
}
