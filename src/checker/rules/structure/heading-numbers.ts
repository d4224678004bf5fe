import { langs } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'
import { labelledGroups } from '../seek/labelled.ts'
import type { Labelled } from '../seek/labelled.ts'
import { nextAfter, ordersOf } from '../seek/order-of.ts'

export const headingNumbers: Rule = {
  name: 'heading-numbers',
  kind: 'NUM',
  certainty: 'certain',
  langs,
  bad: {
    text: '# Pillar 1: Law\n# Pillar 2: Water\n# Pillar 2: Schools\n# Pillar 3: Health',
    finds: ['Pillar 2: Schools'],
  },
  good: { text: '# Pillar 1: Law\n# Pillar 2: Water\n# Pillar 3: Schools\n# Pillar 4: Health' },
  others: [
    {
      bad: { lang: 'es', text: '# Pilar 1: Derecho\n# Pilar 2: Agua\n# Pilar 4: Escuela', finds: ['Pilar 4: Escuela'] },
      good: { lang: 'es', text: '# Pilar 1: Derecho\n# Pilar 2: Agua\n# Pilar 3: Escuela' },
    },
    {
      bad: {
        lang: 'ar',
        text: '# الركيزة 1: القانون\n# الركيزة 2: المياه\n# الركيزة 4: المدارس',
        finds: ['الركيزة 4: المدارس'],
      },
      good: { lang: 'ar', text: '# الركيزة 1: القانون\n# الركيزة 2: المياه\n# الركيزة 3: المدارس' },
    },
  ],
  find: (reading) => labelledGroups(reading).flatMap(foundIn),
}

function foundIn(group: readonly Labelled[]): Found[] {
  const orders = ordersOf(group.map(({ number }) => number))
  const found = group.flatMap((heading, at): Found[] => {
    const [order, before] = [orders[at], orders[at - 1]]
    // Starting again from one is a new count, as after a new chapter.
    if (order === undefined || before === undefined || order === before + 1 || order === 1) return []
    return [{ at: heading.at, values: { number: heading.number, due: nextAfter(group[at - 1]?.number ?? '', before) } }]
  })
  return found.length > 2 ? [] : found
}
