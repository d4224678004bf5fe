import type { Known } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { partListsOf } from '../seek/parts.ts'
import type { Part, PartList } from '../seek/parts.ts'
import { isOfParts, sameParts } from '../seek/same-part.ts'

export const partLeftOut: Rule = {
  name: 'part-left-out',
  kind: 'STRUCT',
  certainty: 'certain',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: {
    text: 'The plan has Pillars: (1) Schools; (2) Water; (3) Roads.\n# Pillar 1: Schools\n# Pillar 2: Water\n# Pillar 3: Roads\n# Pillar 4: Harbours',
    finds: ['Schools; (2) Water; (3) Roads'],
  },
  good: {
    text: 'The plan has Pillars: (1) Schools; (2) Water; (3) Roads.\n# Pillar 1: Schools\n# Pillar 2: Water\n# Pillar 3: Roads',
  },
  find(reading, known) {
    const told = partListsOf(reading)
    const lists = known.pillars.length > 0 ? [...told, recorded(known)] : told
    const groups = sameParts(lists, reading.lang ?? 'en')
    return told.flatMap((list) => {
      if (list.from === 'headings' || !isOfParts(list, groups)) return []
      const missing = groups.filter(({ parts }) => !parts.some((part) => list.parts.includes(part)))
      return missing.flatMap(({ parts }): Found[] => {
        const [first] = parts
        return first === undefined ? [] : [foundIn(list, { first, parts })]
      })
    })
  },
}

const nowhere = { block: -1, from: 0, to: 0 }

/** The Pillars on record, as a list that stands nowhere in the text. */
function recorded({ pillars }: Known): PartList {
  const parts = pillars.map(({ number, names }) => {
    const name = names.find(({ lang, form }) => lang === 'en' && form === 'name') ?? names[0]
    return { number: String(number), name: name?.said ?? '', at: nowhere, rest: '' }
  })
  return { from: 'headings', parts, at: nowhere }
}

function foundIn(list: PartList, { first, parts }: { first: Part; parts: readonly Part[] }): Found {
  const also = parts.map(({ at }) => at).filter(({ block }) => block >= 0)
  return { at: list.at, values: { name: first.name, number: first.number }, also }
}
