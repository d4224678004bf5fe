import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  formatBytes,
  formatDay,
  formatEnds,
  formatInstant,
  formatList,
  formatMonth,
  formatNumber,
  formatPeriod,
  formatRange,
  langs,
} from './index.ts'
import type { Lang } from './index.ts'

const inAll = (say: (lang: Lang) => string, expected: Record<Lang, string>): void => {
  for (const lang of langs) assert.equal(say(lang), expected[lang])
}

test('a day is written as United Nations texts write it, with the double Arabic month and the French first', () => {
  inAll((lang) => formatDay(lang, '2021-03-21'), {
    ar: '21 آذار/مارس 2021',
    zh: '2021年3月21日',
    en: '21 March 2021',
    fr: '21 mars 2021',
    ru: '21 марта 2021 года',
    es: '21 de marzo de 2021',
  })
  assert.equal(formatDay('fr', '2021-03-01'), '1er mars 2021')
  assert.equal(formatDay('ar', '2021-01-01'), '1 كانون الثاني/يناير 2021')
})

test('a month alone stands in the nominative', () => {
  inAll((lang) => formatMonth(lang, '2021-03'), {
    ar: 'آذار/مارس 2021',
    zh: '2021年3月',
    en: 'March 2021',
    fr: 'mars 2021',
    ru: 'март 2021 года',
    es: 'marzo de 2021',
  })
})

test('a range says once what its ends share', () => {
  inAll((lang) => formatRange(lang, '2021-10-04', '2021-10-28'), {
    ar: 'من 4 إلى 28 تشرين الأول/أكتوبر 2021',
    zh: '2021年10月4日至28日',
    en: '4–28 October 2021',
    fr: '4-28 octobre 2021',
    ru: '4–28 октября 2021 года',
    es: '4 a 28 de octubre de 2021',
  })
  assert.equal(formatRange('en', '2021-12-28', '2022-01-04'), '28 December 2021–4 January 2022')
  assert.equal(formatRange('zh', '2021-10-28', '2021-11-04'), '2021年10月28日至11月4日')
  assert.equal(formatRange('en', '2021-10-04', '2021-10-04'), '4 October 2021')
})

test('a sentence that joins the ends of a range itself says once what they share', () => {
  const joined = (lang: Lang, from: string, to: string) => Object.values(formatEnds(lang, from, to)).join(' | ')
  inAll((lang) => joined(lang, '2021-10-04', '2021-10-28'), {
    ar: '4 | 28 تشرين الأول/أكتوبر 2021',
    zh: '2021年10月4日 | 28日',
    en: '4 | 28 October 2021',
    fr: '4 | 28 octobre 2021',
    ru: '4 | 28 октября 2021 года',
    es: '4 | 28 de octubre de 2021',
  })
  assert.equal(joined('es', '2021-01-01', '2021-12-31'), '1 de enero | 31 de diciembre de 2021')
  assert.equal(joined('fr', '2021-12-28', '2022-01-01'), '28 décembre 2021 | 1er janvier 2022')
})

test('whole months are a period of months, a whole year is a year, anything else is a range of days', () => {
  inAll((lang) => formatPeriod(lang, '2021-01-01', '2021-06-30'), {
    ar: 'كانون الثاني/يناير إلى حزيران/يونيه 2021',
    zh: '2021年1月至6月',
    en: 'January–June 2021',
    fr: 'janvier-juin 2021',
    ru: 'январь–июнь 2021 года',
    es: 'enero a junio de 2021',
  })
  assert.equal(formatPeriod('ru', '2021-01-01', '2021-12-31'), '2021 год')
  inAll((lang) => formatPeriod(lang, '2021-01-01', '2025-12-31'), {
    ar: '2021\u200F-2025',
    zh: '2021至2025年',
    en: '2021–2025',
    fr: '2021-2025',
    ru: '2021–2025 годы',
    es: '2021-2025',
  })
  assert.equal(formatPeriod('en', '2024-02-01', '2024-02-29'), 'February 2024')
  assert.equal(formatPeriod('en', '2024-02-01', '2024-02-28'), '1–28 February 2024')
})

test('an instant is said by the clock of a zone and by the city people know it by', () => {
  const closing = new Date('2021-06-18T15:00:00Z')
  inAll((lang) => formatInstant(lang, closing, 'Europe/Zurich'), {
    ar: '18 حزيران/يونيه 2021، 17:00 (جنيف)',
    zh: '2021年6月18日17:00（日内瓦）',
    en: '18 June 2021, 17:00 (Geneva)',
    fr: '18 juin 2021, 17 h 00 (Genève)',
    ru: '18 июня 2021 года, 17:00 (Женева)',
    es: '18 de junio de 2021, 17:00 (Ginebra)',
  })
  assert.equal(
    formatInstant('en', new Date('2021-01-18T01:05:00Z'), 'America/New_York'),
    '17 January 2021, 20:05 (New York)',
  )
  assert.equal(formatInstant('en', closing, 'Asia/Kolkata'), '18 June 2021, 20:30 (Kolkata)')
})

test('digits are Western in every language, and lists are joined as the language joins them', () => {
  for (const lang of langs) assert.match(formatNumber(lang, 1234567), /^[\d\s.,]+$/)
  inAll((lang) => formatList(lang, ['A', 'B', 'C']), {
    ar: 'A وB وC',
    zh: 'A、B和C',
    en: 'A, B and C',
    fr: 'A, B et C',
    ru: 'A, B и C',
    es: 'A, B y C',
  })
})

test('the size of a file is rounded up, never down', () => {
  assert.equal(formatBytes('en', 1), '1\u00a0KB')
  assert.equal(formatBytes('fr', 89_100), '90\u00a0Ko')
  assert.equal(formatBytes('ru', 2_340_000), '2,4\u00a0МБ')
})

test('what is not a day is a fault, not a strange date', () => {
  assert.throws(() => formatDay('en', '21/03/2021'), /not a day/)
})
