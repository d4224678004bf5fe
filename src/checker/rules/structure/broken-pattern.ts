import { langs } from '#platform/words'
import type { Enumeration } from '#reading'
import type { Found, Rule } from '../../rule.ts'

export const brokenPattern: Rule = {
  name: 'broken-pattern',
  kind: 'STRUCT',
  certainty: 'likely',
  langs,
  bad: {
    text: '1. Law: ILO Group Lead: lead1@who.example.org\n2. Water: UNEP Group Lead: lead2@who.example.org\n3. Health: WHO Group Lead: lead3@who.example.org\n4. Schools: UNESCO and UNICEF Group Leads (lead4@who.example.org)',
    finds: ['Group Leads'],
  },
  good: {
    text: '1. Law: ILO Group Lead: lead1@who.example.org\n2. Water: UNEP Group Lead: lead2@who.example.org\n3. Health: WHO Group Lead: lead3@who.example.org\n4. Schools: no lead yet',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: '1. Droit. Chef de file : OIT\n2. Eau. Chef de file : PNUE\n3. Santé. Chef de file : OMS\n4. École. Chef de file (UNESCO)',
        finds: ['Chef de file'],
      },
      good: {
        lang: 'fr',
        text: '1. Droit. Chef de file : OIT\n2. Eau. Chef de file : PNUE\n3. Santé. Chef de file : OMS\n4. École. Chef de file : UNESCO',
      },
    },
  ],
  find: ({ enumerations }) => enumerations.filter(({ shape }) => shape === 'blocks').flatMap(foundIn),
}

const fewest = 4

/** Most items have a label with a colon ("Group Lead:"); one has the label, but not as the others have it. */
function foundIn({ items }: Enumeration): Found[] {
  const label = usualLabel(items)
  if (label === undefined) return []
  return items.flatMap((item): Found[] => {
    const hit = labelsOf(item.text, label.split(' ').length).includes(label) ? null : bare(label).exec(item.text)
    if (hit === null) return []
    const from = item.from + hit.index
    return [{ at: { block: item.block, from, to: from + hit[0].length }, values: { label: `${label}:` } }]
  })
}

/** The longest words, of three or two, that most items have before a colon; one word is most often the item's name. */
function usualLabel(items: Enumeration['items']): string | undefined {
  if (items.length < fewest) return undefined
  return [3, 2]
    .flatMap((length) => {
      const labels = items.flatMap(({ text }) => labelsOf(text, length))
      return [...Map.groupBy(labels, (label) => label).values()].filter((all) => all.length * 2 > items.length)
    })
    .at(0)?.[0]
}

const labelsOf = (text: string, length: number): string[] =>
  [...text.matchAll(/\s?[:：]/gu)].flatMap(({ index }) => {
    const words = /(?:\p{L}+\s){1,2}\p{L}+$/u.exec(text.slice(Math.max(0, index - 60), index))?.[0]
    return words === undefined ? [] : [singular(words).split(/\s/u).slice(-length).join(' ')]
  })

const singular = (label: string): string => label.replace(/s$/u, '')
const bare = (label: string): RegExp => new RegExp(`${label.replaceAll(' ', '\\s')}s?(?!\\p{L})`, 'u')
