import { langs } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'
import { labelledGroups } from '../seek/labelled.ts'
import type { Labelled } from '../seek/labelled.ts'

export const headingForms: Rule = {
  name: 'heading-forms',
  kind: 'STRUCT',
  certainty: 'certain',
  langs,
  bad: {
    text: '# Pillar 1: Law (L Pillar)\n# Pillar 2: Water Pillar (Rivers):\n# Pillar 3: Schools\n# Pillar 4 Health\n# Pillar 5: Sport',
    finds: ['Pillar 1: Law (L Pillar)', 'Pillar 2: Water Pillar (Rivers):', 'Pillar 4 Health'],
  },
  good: { text: '# Pillar 1: Law\n# Pillar 2: Water\n# Pillar 3: Schools\n# Pillar 4: Health\n# Part 1 Sport' },
  others: [
    {
      bad: {
        lang: 'fr',
        text: '# Pilier 1 : Droit\n# Pilier 2 : Eau\n# Pilier 3 École\n# Pilier 4 : Santé',
        finds: ['Pilier 3 École'],
      },
      good: { lang: 'fr', text: '# Pilier 1 : Droit\n# Pilier 2 : Eau\n# Pilier 3 : École\n# Pilier 4 : Santé' },
    },
    {
      bad: { lang: 'zh', text: '# 支柱1：法律\n# 支柱2：水\n# 支柱3 学校\n# 支柱4：卫生', finds: ['支柱3 学校'] },
      good: { lang: 'zh', text: '# 支柱1：法律\n# 支柱2：水\n# 支柱3：学校\n# 支柱4：卫生' },
    },
  ],
  find: (reading) => labelledGroups(reading).flatMap(foundIn),
}

type Trait = 'mark' | 'end' | 'bracket' | 'noun'

/** How a heading is written: its mark, what it ends with, whether it has a bracket, whether it says its noun again. */
const traitsOf = ({ mark, name, noun }: Labelled): Record<Trait, string> => ({
  mark,
  end: /[:：;,]$/u.exec(name)?.[0] ?? '',
  bracket: /[(（]/u.test(name) ? '(' : '',
  noun: new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'u').test(name) ? noun : '',
})

const traits: readonly Trait[] = ['mark', 'end', 'bracket', 'noun']

function foundIn(group: readonly Labelled[]): Found[] {
  const written = group.map(traitsOf)
  const usual = Object.fromEntries(traits.map((trait) => [trait, commonest(written.map((one) => one[trait]))]))
  return group.flatMap((heading, at): Found[] => {
    const odd = traits.filter((trait) => usual[trait] !== undefined && written[at]?.[trait] !== usual[trait])
    if (odd.length === 0) return []
    const like = group.find((_, other) => traits.every((trait) => written[other]?.[trait] === usual[trait]))
    const model = like ?? group.find((one) => one !== heading)
    return model === undefined
      ? []
      : [
          {
            at: heading.at,
            values: { like: `${model.noun} ${model.number}${model.mark} ${model.name}` },
            also: [model.at],
          },
        ]
  })
}

/** What most of them have; undefined where no way is that of most. */
function commonest(values: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(values, (value) => value)].toSorted(([, one], [, other]) => other.length - one.length)
  const [first] = groups
  return first !== undefined && first[1].length * 2 > values.length ? first[0] : undefined
}
