import type { Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'
import type { Find } from '../seek/finds.ts'

export const oneOwnerMany: Rule = {
  name: 'one-owner-many',
  kind: 'TYPO',
  certainty: 'likely',
  langs: ['en'],
  bad: {
    text: 'Several UN Country Teams met. The UN Country Teams agreed.\nExperts reviewed the UN Country Team’s Response Plans.',
    finds: ['UN Country Team’s'],
  },
  good: {
    text: 'Several UN Country Teams met. The UN Country Teams agreed.\nExperts reviewed the UN Country Teams’ Response Plans, and the World Bank’s Country Plans.',
  },
  find: (reading) => findsIn(reading, owner).flatMap((find) => foundIn(reading, find)),
}

const owner =
  /(?<=\bthe )(?<one>(?:\p{Lu}[\p{L}-]*\s)+\p{Lu}\p{Ll}+)(?<mark>['’])s (?=(?:\p{Lu}[\p{L}-]*\s)*\p{Lu}\p{Ll}+s\b)/dgu

/** One owner of several plans, in a text that otherwise speaks of several owners and never of this one. */
function foundIn({ blocks }: Reading, { places: { one }, named, at }: Find): Found[] {
  const name = named['one'] ?? ''
  const text = blocks.map((block) => block.text).join('\n')
  const times = (pattern: string): number => [...text.matchAll(new RegExp(pattern, 'gu'))].length
  const many = times(`${name}s(?!\\p{L})`)
  const single = times(`[Tt]he ${name}(?!\\p{L}|['’]s)`)
  if (one === undefined || many < 2 || single > 0) return []
  return [{ at: { ...at, to: at.to - 1 }, instead: `${name}s${named['mark'] ?? '’'}`, values: { name } }]
}
