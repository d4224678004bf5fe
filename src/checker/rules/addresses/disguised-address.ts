import type { Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { wordsAt } from '../seek/matches.ts'

export const disguisedAddress: Rule = {
  name: 'disguised-address',
  kind: 'ADDR',
  certainty: 'certain',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: {
    text: 'Write to amina@unh\u0441r.org or see https://xn--unhr-nbe.org/plan',
    finds: ['amina@unh\u0441r.org', 'https://xn--unhr-nbe.org/plan'],
  },
  good: { text: 'Write to amina@unhcr.org or see https://почта.рф/план' },
  find: (reading) =>
    reading.addresses.flatMap(({ block, from, to, host }): Found[] => {
      const sign = turned(reading, { block, from, to }) ? 'turned' : signOf(host)
      return sign === undefined ? [] : [{ at: { block, from, to }, values: { sign } }]
    }),
}

/** Letters of two scripts in one part of a name, or the coded form that hides which letters they are. */
function signOf(host: string): 'mixed' | 'coded' | undefined {
  if (host.split('.').some((part) => part.startsWith('xn--'))) return 'coded'
  return host.split('.').some(isMixed) ? 'mixed' : undefined
}

const isMixed = (part: string): boolean => scripts.filter((script) => script.test(part)).length > 1

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Han}/u,
]

/** Marks that turn the direction of writing make an address read as another. */
const turned = (reading: Reading, at: Found['at']): boolean =>
  /[\u202A-\u202E\u2066-\u2069]/u.test(wordsAt(reading, { ...at, from: Math.max(0, at.from - 1), to: at.to + 1 }))
