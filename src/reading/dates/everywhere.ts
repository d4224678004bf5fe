import type { Compiled } from './grammar.ts'

/**
 * What is written alike in every language. A numeric date has its day first, as all six have it, unless it cannot be one.
 * «2021+» is a stretch of years without an end.
 */
export const everywhere: readonly Compiled[] = [
  {
    style: 'iso',
    grain: 'day',
    find: /(?<![\p{L}\p{N}/.-])(?<y>(?:19|20)\d\d)-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\d)(?![\p{L}\p{N}-])/gu,
  },
  {
    style: 'numeric',
    grain: 'day',
    find: /(?<![\p{L}\p{N}/.-])(?<d>[0-3]?\d)(?<s>[/.])(?<m>0?[1-9]|1[0-2])\k<s>(?<y>(?:19|20)\d\d)(?![\p{L}\p{N}/-])/gu,
  },
  {
    style: 'numeric-month-first',
    grain: 'day',
    find: /(?<![\p{L}\p{N}/.-])(?<m>0?[1-9]|1[0-2])(?<s>[/.])(?<d>1[3-9]|2\d|3[01])\k<s>(?<y>(?:19|20)\d\d)(?![\p{L}\p{N}/-])/gu,
  },
  { style: 'open', grain: 'span-of-years', find: /(?<![\p{L}\p{N}/.-])(?<y>(?:19|20)\d\d)\+/gu },
]
