import { counted } from '../numbers/counted.ts'
import type { Grammar } from './grammar.ts'

const stems = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ')
const endings = ['ь', 'я', 'е', 'ю', 'й', 'а', 'у', '']

/** Every case of a month; «март» and «август» have a bare nominative, no other stem stands alone. */
const months = Object.fromEntries(
  stems.flatMap((stem, index) => {
    const bare = stem === 'март' || stem === 'август'
    return endings.filter((end) => end !== '' || bare).map((end): [string, number] => [`${stem}${end}`, index + 1])
  }),
)

const declined = (word: string, number: number): [string, number][] =>
  ['ый', 'ой', 'ая', 'ого', 'ом', 'ую', 'ые', 'ых'].map((end): [string, number] => [`${word}${end}`, number])

export const ru: Grammar = {
  months,
  counts: {
    ...Object.fromEntries([...declined('перв', 1), ...declined('втор', 2), ...declined('четверт', 4)]),
    ...counted('третий=3 третьего=3 третьем=3 I=1 II=2 III=3 IV=4 1-й=1 2-й=2 1-м=1 2-м=2'),
    ...counted('два=2 двух=2 три=3 трех=3 четыре=4 пять=5 шесть=6 шести=6 девять=9 девяти=9'),
  },
  ordinal: '-?го',
  year: { before: '', after: '(?:\\s+(?:год(?:а|у|ов|ы|ах)?|г\\.|гг\\.)(?!\\p{L}))?' },
  shapes: [
    {
      style: 'd-m-range',
      grain: 'range',
      pattern: '{d}{_}{m}(?:{_}{y})?(?:{-}|{_}(?:по|до|и){_}){d2}{_}{m2}(?:{_}{y2})?',
    },
    { style: 'd-month-y', grain: 'range', pattern: '{d}(?:{-}|{_}(?:по|до|и){_}){d2}{_}{m}(?:{_}{y})?' },
    { style: 'd-month-y', grain: 'day', pattern: '{d}{_}{m}(?:{_}{y})?' },
    { style: 'months', grain: 'range', pattern: '{m}(?:{_}{y})?(?:{-}|{_}(?:по|до|и){_}){m2}(?:{_}{y2})?' },
    { style: 'month-y', grain: 'month', pattern: '{m}(?:{_}{y})?' },
    { style: 'quarter', grain: 'quarter', pattern: '{q}{_}квартал[аеу]?(?:{_}{y})?' },
    { style: 'half', grain: 'half', pattern: '{h}{_}(?:полугоди[еияю]|половин[аеуы])(?:{_}{y})?' },
    { style: 'n-months', grain: 'range', pattern: '(?<end>первы[ех]|последни[ех]){_}{n}{_}месяц(?:а|ев){_}{y}' },
    { style: 'years', grain: 'span-of-years', pattern: '{y}(?:{-}|{_}(?:по|до){_}){y2}' },
    { style: 'year', grain: 'year', pattern: '{y}' },
  ],
}
