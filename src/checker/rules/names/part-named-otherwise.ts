import type { Found, Rule } from '../../rule.ts'
import { partListsOf } from '../seek/parts.ts'
import type { Part } from '../seek/parts.ts'
import { bareName, isOfParts, sameParts } from '../seek/same-part.ts'

export const partNamedOtherwise: Rule = {
  name: 'part-named-otherwise',
  kind: 'NAME',
  certainty: 'certain',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: {
    text: 'It has Pillars: (1) Schools; (2) Clean Water; (3) Roads.\n# Pillar 1: Schools\n# Pillar 2: Clean Water and Wells\n# Pillar 3: Roads',
    finds: ['Clean Water and Wells'],
  },
  good: {
    text: 'It has Pillars: (1) Schools; (2) Clean Water; (3) Roads.\n# Pillar 1: Schools\n# Pillar 2: Clean Water\n# Pillar 3: Roads',
  },
  find(reading) {
    const lang = reading.lang ?? 'en'
    const told = partListsOf(reading)
    const all = sameParts(told, lang)
    const lists = told.filter((list) => isOfParts(list, all))
    return sameParts(lists, lang).flatMap(({ parts }): Found[] => {
      const odd = oddOne(parts)
      if (odd === undefined) return []
      const others = parts.filter((part) => bareName(part.name) !== bareName(odd.name))
      const values = { name: odd.name, other: others[0]?.name ?? '' }
      return [{ at: odd.at, values, also: others.map(({ at }) => at) }]
    })
  },
}

/** Of the names that differ from the one used most often, the longest, which is where a reader stumbles. */
function oddOne(parts: readonly Part[]): Part | undefined {
  const byName = Map.groupBy(parts, ({ name }) => bareName(name))
  if (byName.size < 2) return undefined
  const most = Math.max(...[...byName.values()].map(({ length }) => length))
  const usual = [...byName.values()].filter(({ length }) => length === most)
  const rest = usual.length === 1 ? parts.filter((part) => usual[0]?.includes(part) !== true) : parts
  return rest.toSorted((one, other) => other.name.length - one.name.length)[0]
}
