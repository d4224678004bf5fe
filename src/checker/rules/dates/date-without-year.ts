import { langs } from '#platform/words'
import type { DateSaid, Known, Reading } from '#reading'
import type { Rule } from '../../rule.ts'
import { isQuoted } from '../seek/matches.ts'

export const dateWithoutYear: Rule = {
  name: 'date-without-year',
  kind: 'DATE',
  certainty: 'likely',
  langs,
  bad: {
    text: 'Report for the period January-June 2021.\nIn April, the group met. First results are expected in August.',
    finds: ['August'],
  },
  good: {
    text: 'Report for the period January-June 2021.\nIn April, the group met. First results are expected in August 2021.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Rapport pour la période janvier-juin 2021.\nEn avril, le groupe s’est réuni. Les résultats sont attendus en août.',
        finds: ['août'],
      },
      good: {
        lang: 'fr',
        text: 'Rapport pour la période janvier-juin 2021.\nEn avril, le groupe s’est réuni. Les résultats sont attendus en août 2021.',
      },
    },
    {
      bad: {
        lang: 'es',
        text: 'Informe de enero a junio de 2021.\nLos resultados se esperan en agosto.',
        finds: ['agosto'],
      },
      good: { lang: 'es', text: 'Informe de enero a junio de 2021.\nLos resultados se esperan en agosto de 2021.' },
    },
    {
      bad: {
        lang: 'zh',
        text: '2021年1月至6月报告。\n预计8月公布结果。',
        finds: ['8月'],
      },
      good: { lang: 'zh', text: '2021年1月至6月报告。\n预计2021年8月公布结果。' },
    },
  ],
  find: (reading, known) =>
    reading.dates
      .filter((date) => isLost(reading, date, known))
      .map(({ block, from, to, said }) => ({ at: { block, from, to }, values: { said } })),
}

/**
 * Inside the period of a report a month needs no year: it can be only one. Outside of it, whoever reads the report two
 * years later cannot tell.
 */
function isLost(reading: Reading, date: DateSaid, known: Known): boolean {
  const { period, blocks } = reading
  if (period === null || date.yearFrom !== 'text' || date.first === undefined || date.last === undefined) return false
  const { kind, text } = blocks[date.block] ?? {}
  // A cell or a caption takes its year from the table around it.
  const isCell = kind === 'row' || (reading.lang !== 'zh' && (text ?? '').trim().split(/\s+/u).length < 4)
  if (isCell || isQuoted(reading, date)) return false
  const isNameOfDay = known.days.some(({ names }) => names.some(({ said }) => said.includes(date.said)))
  return (date.first > period.last || date.last < period.first) && !(isNameOfDay && date.grain === 'day')
}
