import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import type { DateSaid, Reading } from '#reading'
import type { Rule } from '../../rule.ts'
import { around, sentenceAt } from '../seek/when.ts'

export const outsidePeriod: Rule = {
  name: 'outside-period',
  kind: 'DATE',
  certainty: 'likely',
  langs,
  bad: {
    text: '# Main achievements\nThis report covers January-June 2021. In December 2020, the board adopted its plan.',
    finds: ['December 2020'],
  },
  good: {
    text: '# Main achievements\nThis report covers January-June 2021. In March 2021, the board adopted its plan, as it had said in December 2020.\n# Background\nIn December 2020, the board was created.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: '# Principales réalisations\nLe rapport porte sur janvier-juin 2021. En décembre 2020, le conseil a adopté son plan.',
        finds: ['décembre 2020'],
      },
      good: {
        lang: 'fr',
        text: '# Principales réalisations\nLe rapport porte sur janvier-juin 2021. En mars 2021, le conseil a adopté son plan.',
      },
    },
    {
      bad: {
        lang: 'ar',
        text: '# الإنجازات الرئيسية\nيغطي التقرير كانون الثاني/يناير-حزيران/يونيه 2021. وفي كانون الأول/ديسمبر 2020، اعتمد المجلس خطته.',
        finds: ['كانون الأول/ديسمبر 2020'],
      },
      good: {
        lang: 'ar',
        text: '# الإنجازات الرئيسية\nيغطي التقرير كانون الثاني/يناير-حزيران/يونيه 2021. وفي آذار/مارس 2021، اعتمد المجلس خطته.',
      },
    },
    {
      bad: {
        lang: 'zh',
        text: '# 主要成就\n本报告涵盖2021年1月至6月。2020年12月，委员会通过了计划。',
        finds: ['2020年12月'],
      },
      good: { lang: 'zh', text: '# 主要成就\n本报告涵盖2021年1月至6月。2021年3月，委员会通过了计划。' },
    },
  ],
  find: (reading) =>
    reading.dates
      .filter((date) => isOutside(reading, date))
      .map((date) => ({ at: { block: date.block, from: date.from, to: date.to }, values: { date: date.said } })),
}

/** Told as what was achieved in the period, with a date before it at the head of its sentence. */
function isOutside(reading: Reading, date: DateSaid): boolean {
  const { period, under, blocks } = reading
  const heading = under[date.block]
  const sentence = sentenceAt(reading, date)
  if (period === null || heading === null || heading === undefined || sentence === undefined) return false
  if (date.yearFrom !== 'said' || date.last === undefined || date.last >= period.first) return false
  const opens =
    (date.grain === 'day' || date.grain === 'month') &&
    opening[reading.lang ?? 'en'].test(around(sentence, date).before)
  return opens && achievements.test(blocks[heading]?.text ?? '')
}

const achievements =
  /achievement|result|highlight|accomplish|réalisations|résultats|faits marquants|logros|resultados|достижени|результат|إنجاز|نتائج|成就|成果|亮点/iu

const opening: Record<Lang, RegExp> = {
  en: /^(?:In|On|By|During|At the end of)\s(?:early |late |mid-)?$/,
  fr: /^(?:En|Le|Au mois de|Fin|Début)\s$/,
  es: /^(?:En|El|A fines de|A principios de)\s$/,
  ru: /^(?:В|Во|С)\s$/,
  ar: /^(?:و?في)\s(?:شهر\s)?$/u,
  zh: /^在?$/u,
}
