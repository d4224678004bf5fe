import { langs } from '#platform/words'
import type { DateSaid, Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { isQuoted } from '../seek/matches.ts'

export const mixedDateStyles: Rule = {
  name: 'mixed-date-styles',
  kind: 'DATE',
  certainty: 'certain',
  langs,
  bad: {
    text: 'The note is dated 19 March 2021. It was sent on 21 March 2021.\nThe June 15 meeting agreed.',
    finds: ['June 15'],
  },
  good: { text: 'The note is dated 19 March 2021. It was sent on 21 March 2021.\nThe 15 June meeting agreed.' },
  others: [
    {
      bad: {
        lang: 'es',
        text: 'La nota es del 19 de marzo de 2021. Se envió el 21 de marzo de 2021.\nLa reunión fue el 15/06/2021.',
        finds: ['15/06/2021'],
      },
      good: {
        lang: 'es',
        text: 'La nota es del 19 de marzo de 2021. Se envió el 21 de marzo de 2021.\nLa reunión fue el 15 de junio de 2021.',
      },
    },
    {
      bad: {
        lang: 'ru',
        text: 'Записка от 19 марта 2021 года. Она разослана 21 марта 2021 года.\nЗаседание прошло 15.06.2021.',
        finds: ['15.06.2021'],
      },
      good: {
        lang: 'ru',
        text: 'Записка от 19 марта 2021 года. Она разослана 21 марта 2021 года.\nЗаседание прошло 15 июня 2021 года.',
      },
    },
  ],
  find: (reading) => {
    const days = reading.dates.filter((date) => isOfText(reading, date))
    const byStyle = Map.groupBy(days, styleOf)
    const [most, ...others] = [...byStyle.values()].toSorted((one, other) => other.length - one.length)
    // Two styles that are as common as each other are a matter for the whole text: then nobody can say which is the slip.
    const slips = others.filter((dates) => dates.length * 2 <= (most?.length ?? 0))
    return slips.flat().map((date) => foundAt(date, most?.[0]))
  },
}

/** Days with their month in running text: a table may have its own way, and a quotation has that of its author. */
function isOfText(reading: Reading, date: DateSaid): boolean {
  const block = reading.blocks[date.block]
  const words = block?.text.split(/\s+/u).length ?? 0
  const inText = block?.kind !== 'row' && (words > 2 || reading.lang === 'zh') && !isQuoted(reading, date)
  return inText && (date.grain === 'day' || (date.grain === 'range' && /d-m|m-d|month-d|d-month/.test(date.style)))
}

const styleOf = ({ style }: DateSaid): string =>
  style === 'iso' || style === 'numeric' ? style : /^m(?:onth)?-d/.test(style) ? 'month first' : 'day first'

function foundAt(date: DateSaid, other: DateSaid | undefined): Found {
  const turned = /^(\p{L}+\.?)\s(\d{1,2})(?:st|nd|rd|th)?(,?\s\d{4})?$/u.exec(date.said)
  const year = (turned?.[3] ?? '').replace(',', '')
  const instead =
    turned === null || other === undefined || styleOf(other) !== 'day first'
      ? {}
      : { instead: `${turned[2] ?? ''} ${turned[1] ?? ''}${year}` }
  return { at: { block: date.block, from: date.from, to: date.to }, values: { other: other?.said ?? '' }, ...instead }
}
