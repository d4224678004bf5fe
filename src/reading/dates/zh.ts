import type { Shape } from './grammar.ts'

const digits = '[\\d〇零一二三四五六七八九十]'
const y = (name: string): string => `(?<${name}>(?:1[89]|20)\\d\\d|[一二]${digits}{3})\\s?年`
const m = (name: string): string => `(?<${name}>${digits}{1,2})\\s?月(?:份)?`
const d = (name: string): string => `(?<${name}>${digits}{1,3})\\s?日`
const to = '\\s?(?:至|到|-|–|—|~|和|、)\\s?'
const bare = (name: string): string => `(?<${name}>${digits}{1,3})`

/** Chinese has no words between its dates, so its shapes are written out. */
export const zhShapes: readonly Shape[] = [
  {
    style: 'd-m-range',
    grain: 'range',
    pattern: `(?:${y('y')}\\s?)?${m('m')}\\s?${d('d')}${to}(?:${y('y2')}\\s?)?${m('m2')}\\s?${d('d2')}`,
  },
  { style: 'y-m-d', grain: 'range', pattern: `(?:${y('y')}\\s?)?${m('m')}\\s?${bare('d')}日?${to}${d('d2')}` },
  { style: 'y-m-d', grain: 'day', pattern: `(?:${y('y')}\\s?)?${m('m')}\\s?${d('d')}` },
  {
    style: 'months',
    grain: 'range',
    pattern: `(?:${y('y')}\\s?)?(?<m>${digits}{1,2})\\s?月?${to}(?:${y('y2')}\\s?)?${m('m2')}`,
  },
  { style: 'month-y', grain: 'month', pattern: `(?:${y('y')}\\s?)?${m('m')}` },
  { style: 'quarter', grain: 'quarter', pattern: `(?:${y('y')}\\s?)?第?(?<q>[一二三四1-4])季度` },
  { style: 'half', grain: 'half', pattern: `(?:${y('y')}\\s?)?(?<h>[上下])半年` },
  { style: 'n-months', grain: 'range', pattern: `(?:${y('y')}\\s?)?(?<end>[前后])(?<n>${digits}{1,2})个月` },
  { style: 'years', grain: 'span-of-years', pattern: `(?<y>20\\d\\d)\\s?年?${to}${y('y2')}` },
  { style: 'year', grain: 'year', pattern: y('y') },
]
