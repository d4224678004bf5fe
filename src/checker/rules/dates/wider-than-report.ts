import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import type { DateSaid, Reading } from '#reading'
import type { Rule } from '../../rule.ts'
import { around, sentenceAt } from '../seek/when.ts'

export const widerThanReport: Rule = {
  name: 'wider-than-report',
  kind: 'DATE',
  certainty: 'likely',
  langs: langs.filter((lang) => lang !== 'zh'),
  bad: { text: 'Report for January-June 2021.\nThe Co-Chairs met every month during 2021.', finds: ['2021'] },
  good: {
    text: 'Report for January-June 2021.\nThe Co-Chairs met every month during the first half of 2021, and agreed on goals for 2021.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Rapport de janvier à juin 2021.\nLes coprésidents se sont réunis chaque mois au cours de 2021.',
        finds: ['2021'],
      },
      good: {
        lang: 'fr',
        text: 'Rapport de janvier à juin 2021.\nLes coprésidents se sont réunis chaque mois et se fixent des objectifs pour 2021.',
      },
    },
    {
      bad: {
        lang: 'es',
        text: 'Informe de enero a junio de 2021.\nLos Copresidentes se reunieron cada mes durante 2021.',
        finds: ['2021'],
      },
      good: {
        lang: 'es',
        text: 'Informe de enero a junio de 2021.\nLos Copresidentes se reunieron cada mes durante el primer semestre de 2021.',
      },
    },
  ],
  find: (reading) => {
    const wide = reading.dates.filter((date) => isWide(reading, date))
    return [...Map.groupBy(wide, ({ block }) => block).values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ at: first, values: { year: first.said }, also: others }],
    )
  },
}

/** "during 2021" in a report on half of that year claims what is not over yet. */
function isWide(reading: Reading, date: DateSaid): boolean {
  const { period } = reading
  const sentence = sentenceAt(reading, date)
  if (
    period === null ||
    sentence === undefined ||
    date.grain !== 'year' ||
    date.first === undefined ||
    date.last === undefined
  )
    return false
  const holds = date.first <= period.first && period.last <= date.last
  const days = (Date.parse(period.last) - Date.parse(period.first)) / 86_400_000
  const { before, after } = around(sentence, date)
  const tongue = reading.lang ?? 'en'
  return (
    holds &&
    days < 300 &&
    throughout[tongue].test(before) &&
    !/^\s*[-–—/]/u.test(after) &&
    !future[tongue].test(sentence.text)
  )
}

const throughout: Record<Lang, RegExp> = {
  en: /\b(?:during|throughout|over the course of|all through)\s(?:the year\s)?$/iu,
  fr: /(?:pendant|durant|au cours de|tout au long de)\s(?:l’année\s)?$/iu,
  es: /(?:durante|a lo largo de|en el transcurso de)\s(?:el año\s)?$/iu,
  ru: /(?:в течение|на протяжении)\s$/iu,
  ar: /(?:خلال|طوال|أثناء)\s(?:عام\s)?$/u,
  zh: /(?!)/u,
}

const future: Record<Lang, RegExp> = {
  en: /\b(?:will|shall|plans?|planned|goals|to be)\b/iu,
  fr: /prévu|objectifs|(?:era|eront|ront)(?!\p{L})/iu,
  es: /previst|objetivos|(?:rá|rán)(?!\p{L})/iu,
  ru: /буд[еу]т|планиру|цели/iu,
  ar: /س[يتن]|أهداف|يعتزم/u,
  zh: /(?!)/u,
}
