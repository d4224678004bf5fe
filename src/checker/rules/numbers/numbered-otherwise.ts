import { langs } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'
import { partListsOf } from '../seek/parts.ts'
import type { Part, PartList } from '../seek/parts.ts'
import { sameParts } from '../seek/same-part.ts'

export const numberedOtherwise: Rule = {
  name: 'numbered-otherwise',
  kind: 'NUM',
  certainty: 'certain',
  langs,
  bad: {
    text: 'There are three parts: (1) Rural Schools; (2) Clean Water; (3) Fair Courts.\n# Pillar 1: Rural Schools\n# Pillar 2: Fair Courts\n# Pillar 3: Clean Water',
    finds: ['Fair Courts', 'Clean Water'],
  },
  good: {
    text: 'There are three parts: (1) Rural Schools; (2) Clean Water; (3) Fair Courts.\n# Pillar 1: Rural Schools\n# Pillar 2: Clean Water\n# Pillar 3: Fair Courts',
  },
  others: [
    {
      bad: {
        lang: 'ru',
        text: 'Части плана: (1) Сельские школы; (2) Чистая вода; (3) Право детей.\n# Компонент 1. Сельские школы\n# Компонент 2. Чистая вода\n# Компонент 4. Право детей',
        finds: ['Право детей'],
      },
      good: {
        lang: 'ru',
        text: 'Части плана: (1) Сельские школы; (2) Чистая вода; (3) Право детей.\n# Компонент 1. Сельские школы\n# Компонент 2. Чистая вода\n# Компонент 3. Право детей',
      },
    },
  ],
  find: (reading) => {
    const lists = partListsOf(reading)
    if (!lists.some(({ from }) => from === 'headings')) return []
    const groups = sameParts(lists, reading.lang ?? 'en').map(({ parts }) => parts)
    const kin = lists.filter((list) => isKin(list, groups))
    return groups.flatMap((parts) => foundIn(parts.filter((part) => kin.some((list) => list.parts.includes(part)))))
  },
}

/** A list is about the same parts when most of what it names is named elsewhere too; other lists count other things. */
function isKin({ parts }: PartList, groups: readonly (readonly Part[])[]): boolean {
  const shared = parts.filter((part) => groups.some((group) => group.length > 1 && group.includes(part)))
  return shared.length * 2 > parts.length
}

function foundIn(parts: readonly Part[]): Found[] {
  const byNumber = [...Map.groupBy(parts, ({ number }) => number).values()]
  if (byNumber.length < 2) return []
  // What is said less often is where the slip is; of numbers said as often, the one that comes later in the text.
  const [odd] = byNumber.toSorted((one, other) => one.length - other.length || blockOf(other) - blockOf(one))
  const [at] = odd ?? []
  const others = parts.filter((part) => part !== at)
  if (at === undefined) return []
  const told = [...new Set(others.map(({ number }) => number).filter((number) => number !== at.number))]
  return [{ at: at.at, values: { number: at.number, others: told.join(', ') }, also: others.map((part) => part.at) }]
}

const blockOf = (parts: readonly Part[]): number => Math.min(...parts.map(({ at }) => at.block))
