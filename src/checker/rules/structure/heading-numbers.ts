import { langs } from '#platform/words'
import type { Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { labelledGroups } from '../seek/labelled.ts'
import type { Labelled } from '../seek/labelled.ts'
import { isAloneWrong, nextAfter, ordersOf } from '../seek/order-of.ts'

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
      bad: { text: '# Item 1: Law\n# Item 1: Water\n# Item 3: Schools\n# Item 4: Sport', finds: ['Item 1: Water'] },
      good: { text: '# Item 1: Law\n# Item 2: Water\n# Item 1: Schools\n# Item 2: Sport' },
    },
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
  find: (reading) => labelledGroups(reading).flatMap((group) => foundIn(reading, group)),
}

function foundIn(reading: Reading, group: readonly Labelled[]): Found[] {
  // Figures and tables of a part are named after it, so that its number comes again and again.
  const times = [...Map.groupBy(group, ({ number }) => number).values()]
  if (times.filter(({ length }) => length > 1).length > 1) return []
  const orders = ordersOf(group.map(({ number }) => number))
  const found = group.flatMap((heading, at): Found[] => {
    const [order, before] = [orders[at], orders[at - 1]]
    if (order === undefined || before === undefined || order === before + 1 || isAloneWrong(orders, at - 1)) return []
    // Starting again from one is a new count, as after a new chapter, unless the old one then goes on.
    if (order === 1 && !isAloneWrong(orders, at)) return []
    if (isElsewhere(reading, group[at - 1], heading)) return []
    return [{ at: heading.at, values: { number: heading.number, due: nextAfter(group[at - 1]?.number ?? '', before) } }]
  })
  return found.length > 2 ? [] : found
}

/** Whether a higher heading stands between two, or one with a number that cannot be read: then nothing follows. */
function isElsewhere({ blocks }: Reading, one: Labelled | undefined, other: Labelled): boolean {
  const level = blocks[other.at.block]?.level ?? 1
  return blocks
    .slice((one?.at.block ?? other.at.block) + 1, other.at.block)
    .some(
      ({ kind, text, level: its = 1 }) =>
        (kind === 'heading' && its < level) || text.trimStart().startsWith(other.noun),
    )
}
