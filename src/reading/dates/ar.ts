import { counted } from '../numbers/counted.ts'
import type { Grammar } from './grammar.ts'

// United Nations texts print both names; others print either, and leave out hamzas.
const names: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['كانون الثاني'], ['يناير']],
  [['شباط'], ['فبراير']],
  [['آذار', 'اذار'], ['مارس']],
  [['نيسان'], ['أبريل', 'ابريل', 'إبريل']],
  [['أيار', 'ايار'], ['مايو']],
  [['حزيران'], ['يونيه', 'يونيو']],
  [['تموز'], ['يوليه', 'يوليو']],
  [
    ['آب', 'اب'],
    ['أغسطس', 'اغسطس'],
  ],
  [['أيلول', 'ايلول'], ['سبتمبر']],
  [
    ['تشرين الأول', 'تشرين الاول'],
    ['أكتوبر', 'اكتوبر'],
  ],
  [['تشرين الثاني'], ['نوفمبر']],
  [['كانون الأول', 'كانون الاول'], ['ديسمبر']],
]

const months = Object.fromEntries(
  names.flatMap(([east, west], index) => {
    const both = east.flatMap((one) => west.map((other) => `${one}/${other}`))
    // «آب» alone is also «father» and «the return of»; it counts only with its pair.
    return [...both, ...east.filter((one) => one.length > 2), ...west].map((name): [string, number] => [
      name,
      index + 1,
    ])
  }),
)

const year = '(?:(?:عام|سنة)\\s+)?'
const of = '(?:{_}من)?'

export const ar: Grammar = {
  months,
  counts: counted(
    'الأول=1 الأولى=1 الثاني=2 الثانية=2 الثالث=3 الرابع=4 الثلاثة=3 الأربعة=4 الخمسة=5 الستة=6 الثمانية=8 التسعة=9',
  ),
  ordinal: '',
  year: { before: year, after: '(?:\\s?م(?!\\p{L}))?' },
  shapes: [
    {
      style: 'd-m-range',
      grain: 'range',
      pattern: '{d}{_}{m}(?:{_}{y})?(?:{-}|{_}(?:إلى|حتى){_}|{_}و){d2}{_}{m2}(?:{_}{y2})?',
    },
    { style: 'd-month-y', grain: 'range', pattern: '{d}(?:{-}|{_}(?:إلى|حتى){_}|{_}و){d2}{_}{m}(?:{_}{y})?' },
    { style: 'd-month-y', grain: 'day', pattern: '{d}{_}{m}(?:{_}{y})?' },
    { style: 'months', grain: 'range', pattern: '{m}(?:{_}{y})?(?:{-}|{_}(?:إلى|حتى){_}|{_}و){m2}(?:{_}{y2})?' },
    { style: 'month-y', grain: 'month', pattern: 'و?{m}(?:{_}{y})?' },
    { style: 'quarter', grain: 'quarter', pattern: `الربع{_}{q}(?:${of}{_}{y})?` },
    { style: 'half', grain: 'half', pattern: `النصف{_}{h}(?:${of}{_}{y})?` },
    { style: 'n-months', grain: 'range', pattern: `(?:الأشهر|الشهور){_}{n}{_}(?<end>الأولى|الأخيرة)(?:${of}{_}{y})?` },
    { style: 'years', grain: 'span-of-years', pattern: '{y}(?:{-}|{_}إلى{_}){y2}' },
    { style: 'year', grain: 'year', pattern: '{y}' },
  ],
}
