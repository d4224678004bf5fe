import { langs } from '#platform/words'
import type { Enumeration } from '#reading'
import type { Found, Rule } from '../../rule.ts'

export const listedTwice: Rule = {
  name: 'listed-twice',
  kind: 'DUP',
  certainty: 'certain',
  langs,
  bad: { text: 'Members include ILO, UNESCO, UNICEF, UNESCO and WHO.', finds: ['UNESCO'] },
  good: { text: 'Members include ILO, UNESCO, UNICEF and WHO.' },
  others: [
    {
      bad: { lang: 'fr', text: 'Les membres sont : OIT, UNESCO, UNICEF, UNESCO et OMS.', finds: ['UNESCO'] },
      good: { lang: 'fr', text: 'Les membres sont : OIT, UNESCO, UNICEF et OMS.' },
    },
    {
      bad: { lang: 'es', text: 'Los miembros son OIT, UNESCO, UNICEF, UNESCO y OMS.', finds: ['UNESCO'] },
      good: { lang: 'es', text: 'Los miembros son OIT, UNESCO, UNICEF y OMS.' },
    },
    {
      bad: { lang: 'ru', text: 'Члены: МОТ, ЮНЕСКО, ЮНИСЕФ, ЮНЕСКО и ВОЗ.', finds: ['ЮНЕСКО'] },
      good: { lang: 'ru', text: 'Члены: МОТ, ЮНЕСКО, ЮНИСЕФ и ВОЗ.' },
    },
    {
      bad: { lang: 'ar', text: 'الأعضاء:\n- اليونسكو\n- اليونيسيف\n- اليونسكو', finds: ['اليونسكو'] },
      good: { lang: 'ar', text: 'الأعضاء:\n- اليونسكو\n- اليونيسيف\n- منظمة الصحة العالمية' },
    },
    {
      bad: { lang: 'zh', text: '成员：\n- 教科文组织\n- 儿基会\n- 教科文组织', finds: ['教科文组织'] },
      good: { lang: 'zh', text: '成员：\n- 教科文组织\n- 儿基会\n- 世卫组织' },
    },
  ],
  find: ({ enumerations }) => enumerations.flatMap(foundIn),
}

function foundIn({ items }: Enumeration): Found[] {
  if (items.length < 3) return []
  const groups = Map.groupBy(items, ({ text }) => nameOf(text))
  return [...groups].flatMap(([name, [first, second, ...more]]) => {
    const said = name.length > 1 && first !== undefined && second !== undefined
    return said ? [{ at: second, values: { name: second.text.trim() }, also: [first, ...more] }] : []
  })
}

const nameOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^(?:(?:and|et|y|и)\s)+/u, '')
    .replace(/[\s.,;:!?。；،؛]+$/u, '')
