import type { Enumeration, Reading } from '#reading'
import { langs } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'
import { isAloneWrong, nextAfter, ordersOf } from '../seek/order-of.ts'

export const itemNumbers: Rule = {
  name: 'item-numbers',
  kind: 'NUM',
  certainty: 'certain',
  langs,
  bad: { text: 'The parts are: (1) Law; (2) Health; (2) Schools; (3) Sport.', finds: ['Schools'] },
  good: { text: 'The parts are: (1) Law; (2) Health; (3) Schools; (4) Sport.' },
  others: [
    {
      bad: { text: '1. Law\n2. Health\n2. Schools\n4. Sport', finds: ['Schools'] },
      good: { text: '1. Law\n2. Health\n1. Schools\n2. Sport' },
    },
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
  find: (reading) => reading.enumerations.flatMap((list) => foundIn(reading, list)),
}

/** Where the numbers of a list repeat or leave one out; one such place is a slip, more of them are another way to count. */
function foundIn({ blocks }: Reading, { items, shape }: Enumeration): Found[] {
  if (shape === 'inline' || items.some(({ block, from }) => isReference(blocks[block]?.text.slice(0, from) ?? '')))
    return []
  const isDigit = (number: string | undefined): boolean => /^\p{N}/u.test(number ?? '')
  if (items.some(({ number }) => isDigit(number) !== isDigit(items[0]?.number))) return []
  const orders = ordersOf(items.map(({ number }) => number))
  const breaks = items.flatMap((item, at) => {
    const [order, before] = [orders[at], orders[at - 1]]
    const number = items[at - 1]?.number ?? ''
    return order === undefined || before === undefined || order === before + 1 || isAloneWrong(orders, at - 1)
      ? []
      : [{ item, order, before, number, alone: isAloneWrong(orders, at) }]
  })
  const [slip, ...others] = breaks
  if (slip === undefined || others.length > 0) return []
  // A number far off belongs to another list, which was going on before this one.
  if (!slip.alone && slip.order !== slip.before && slip.order !== slip.before + 2) return []
  return [{ at: slip.item, values: { number: slip.item.number ?? '', due: nextAfter(slip.number, slip.before) } }]
}

/** "47 (b)" cites a place; it is no item. */
const isReference = (before: string): boolean => /\p{N}\s?[(（][\p{L}\p{N}]{1,4}[)）]\s*$/u.test(before)
