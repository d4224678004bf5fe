import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatDay, formatMonth, langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { dated } from './years.ts'
import { datesIn } from './find.ts'

type Row = readonly [text: string, said: string, first: string, last: string]

const tables: Readonly<Record<Lang, readonly Row[]>> = {
  en: [
    ['It met on 15 June 2021.', '15 June 2021', '2021-06-15', '2021-06-15'],
    ['It met on June 15, 2021, online.', 'June 15, 2021', '2021-06-15', '2021-06-15'],
    ['From 4-28 October 2021 it runs.', '4-28 October 2021', '2021-10-04', '2021-10-28'],
    ['It runs from 4 to 28 October 2021.', '4 to 28 October 2021', '2021-10-04', '2021-10-28'],
    ['It runs October 4–28, 2021.', 'October 4–28, 2021', '2021-10-04', '2021-10-28'],
    ['From 28 September to 3 October 2021.', '28 September to 3 October 2021', '2021-09-28', '2021-10-03'],
    ['From 28 December 2021 to 3 January 2022.', '28 December 2021 to 3 January 2022', '2021-12-28', '2022-01-03'],
    ['In January-June 2021 it grew.', 'January-June 2021', '2021-01-01', '2021-06-30'],
    ['In May and June 2021 it grew.', 'May and June 2021', '2021-05-01', '2021-06-30'],
    ['In February 2024 it grew.', 'February 2024', '2024-02-01', '2024-02-29'],
    ['In the first quarter of 2021.', 'first quarter of 2021', '2021-01-01', '2021-03-31'],
    ['By Q3 2021.', 'Q3 2021', '2021-07-01', '2021-09-30'],
    ['In the 2nd half of 2021.', '2nd half of 2021', '2021-07-01', '2021-12-31'],
    ['In the first six months of 2021.', 'first six months of 2021', '2021-01-01', '2021-06-30'],
    ['In the last three months of the year 2021.', 'last three months of the year 2021', '2021-10-01', '2021-12-31'],
    ['The plan for 2021–2025.', '2021–2025', '2021-01-01', '2025-12-31'],
    ['The call of 2021-10-20.', '2021-10-20', '2021-10-20', '2021-10-20'],
    ['The call of 20/10/2021.', '20/10/2021', '2021-10-20', '2021-10-20'],
    ['The call of 10/20/2021.', '10/20/2021', '2021-10-20', '2021-10-20'],
    ['The 1st of May 2021 was a holiday.', '1st of May 2021', '2021-05-01', '2021-05-01'],
    ['During 2021 it grew.', '2021', '2021-01-01', '2021-12-31'],
  ],
  fr: [
    ['Réunie le 15 juin 2021.', '15 juin 2021', '2021-06-15', '2021-06-15'],
    ['Le 1er mai 2021, il a plu.', '1er mai 2021', '2021-05-01', '2021-05-01'],
    ['Du 4 au 28 octobre 2021.', '4 au 28 octobre 2021', '2021-10-04', '2021-10-28'],
    ['Du 28 septembre au 3 octobre 2021.', '28 septembre au 3 octobre 2021', '2021-09-28', '2021-10-03'],
    ['De janvier à juin 2021.', 'janvier à juin 2021', '2021-01-01', '2021-06-30'],
    ['En mai et juin 2021.', 'mai et juin 2021', '2021-05-01', '2021-06-30'],
    ['En août 2021.', 'août 2021', '2021-08-01', '2021-08-31'],
    ['Au premier trimestre de 2021.', 'premier trimestre de 2021', '2021-01-01', '2021-03-31'],
    ['Au second semestre de l’année 2021.', 'second semestre de l’année 2021', '2021-07-01', '2021-12-31'],
    ['Les six premiers mois de 2021.', 'six premiers mois de 2021', '2021-01-01', '2021-06-30'],
    ['Le plan 2021-2025.', '2021-2025', '2021-01-01', '2025-12-31'],
  ],
  es: [
    ['Se reunió el 15 de junio de 2021.', '15 de junio de 2021', '2021-06-15', '2021-06-15'],
    ['Del 4 al 28 de octubre de 2021.', '4 al 28 de octubre de 2021', '2021-10-04', '2021-10-28'],
    [
      'Del 28 de septiembre al 3 de octubre de 2021.',
      '28 de septiembre al 3 de octubre de 2021',
      '2021-09-28',
      '2021-10-03',
    ],
    ['De enero a junio de 2021.', 'enero a junio de 2021', '2021-01-01', '2021-06-30'],
    ['En mayo y junio de 2021.', 'mayo y junio de 2021', '2021-05-01', '2021-06-30'],
    ['En diciembre del 2021.', 'diciembre del 2021', '2021-12-01', '2021-12-31'],
    ['En el primer trimestre de 2021.', 'primer trimestre de 2021', '2021-01-01', '2021-03-31'],
    ['En el segundo semestre de 2021.', 'segundo semestre de 2021', '2021-07-01', '2021-12-31'],
    ['En los primeros seis meses de 2021.', 'primeros seis meses de 2021', '2021-01-01', '2021-06-30'],
    ['El plan de 2021 a 2025.', '2021 a 2025', '2021-01-01', '2025-12-31'],
  ],
  ru: [
    ['Заседание 15 июня 2021 г. прошло.', '15 июня 2021 г.', '2021-06-15', '2021-06-15'],
    ['С 4 по 28 октября 2021 года.', '4 по 28 октября 2021 года', '2021-10-04', '2021-10-28'],
    ['С 28 сентября по 3 октября 2021 года.', '28 сентября по 3 октября 2021 года', '2021-09-28', '2021-10-03'],
    ['В январе–июне 2021 года.', 'январе–июне 2021 года', '2021-01-01', '2021-06-30'],
    ['В мае и июне 2021 года.', 'мае и июне 2021 года', '2021-05-01', '2021-06-30'],
    ['В марте 2021 года.', 'марте 2021 года', '2021-03-01', '2021-03-31'],
    ['В первом квартале 2021 года.', 'первом квартале 2021 года', '2021-01-01', '2021-03-31'],
    ['Во втором полугодии 2021 года.', 'втором полугодии 2021 года', '2021-07-01', '2021-12-31'],
    ['В первые шесть месяцев 2021 года.', 'первые шесть месяцев 2021 года', '2021-01-01', '2021-06-30'],
    ['План на 2021–2025 годы.', '2021–2025 годы', '2021-01-01', '2025-12-31'],
  ],
  ar: [
    ['عقد الاجتماع في 15 حزيران/يونيه 2021.', '15 حزيران/يونيه 2021', '2021-06-15', '2021-06-15'],
    ['عقد الاجتماع في ١٥ يونيو ٢٠٢١.', '١٥ يونيو ٢٠٢١', '2021-06-15', '2021-06-15'],
    ['من 4 إلى 28 تشرين الأول/أكتوبر 2021.', '4 إلى 28 تشرين الأول/أكتوبر 2021', '2021-10-04', '2021-10-28'],
    [
      'من 28 أيلول/سبتمبر إلى 3 تشرين الأول/أكتوبر 2021.',
      '28 أيلول/سبتمبر إلى 3 تشرين الأول/أكتوبر 2021',
      '2021-09-28',
      '2021-10-03',
    ],
    [
      'من كانون الثاني/يناير إلى حزيران/يونيه 2021.',
      'كانون الثاني/يناير إلى حزيران/يونيه 2021',
      '2021-01-01',
      '2021-06-30',
    ],
    ['في آب/أغسطس 2021.', 'آب/أغسطس 2021', '2021-08-01', '2021-08-31'],
    ['في الربع الأول من عام 2021.', 'الربع الأول من عام 2021', '2021-01-01', '2021-03-31'],
    ['في النصف الثاني من عام 2021.', 'النصف الثاني من عام 2021', '2021-07-01', '2021-12-31'],
    ['في الأشهر الستة الأولى من عام 2021.', 'الأشهر الستة الأولى من عام 2021', '2021-01-01', '2021-06-30'],
    ['خطة الفترة 2021-2025.', '2021-2025', '2021-01-01', '2025-12-31'],
  ],
  zh: [
    ['会议于2021年6月15日举行。', '2021年6月15日', '2021-06-15', '2021-06-15'],
    ['会议于二〇二一年六月十五日举行。', '二〇二一年六月十五日', '2021-06-15', '2021-06-15'],
    ['2021年10月4日至28日举行培训。', '2021年10月4日至28日', '2021-10-04', '2021-10-28'],
    ['2021年9月28日至10月3日举行培训。', '2021年9月28日至10月3日', '2021-09-28', '2021-10-03'],
    ['2021年1月至6月的报告。', '2021年1月至6月', '2021-01-01', '2021-06-30'],
    ['2021年5月和6月的报告。', '2021年5月和6月', '2021-05-01', '2021-06-30'],
    ['2021年8月的报告。', '2021年8月', '2021-08-01', '2021-08-31'],
    ['2021年第一季度的报告。', '2021年第一季度', '2021-01-01', '2021-03-31'],
    ['2021年下半年的报告。', '2021年下半年', '2021-07-01', '2021-12-31'],
    ['2021年前六个月的报告。', '2021年前六个月', '2021-01-01', '2021-06-30'],
    ['2021-2025年计划。', '2021-2025年', '2021-01-01', '2025-12-31'],
  ],
}

const read = (text: string, lang: Lang) => dated(datesIn(text, 0, lang), [], null)

for (const lang of langs) {
  test(`dates are found in every way in which a text writes them: ${lang}`, () => {
    for (const [text, said, first, last] of tables[lang]) {
      const found = read(text, lang).map((date) => [date.said, date.first, date.last])
      assert.deepEqual(found, [[said, first, last]], text)
    }
  })
}

test('every day and every month of ours is read back as itself, in six languages', () => {
  const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2059-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.constantFrom(...langs), (date, lang) => {
      const day = date.toISOString().slice(0, 10)
      const [found] = read(`X ${formatDay(lang, day)}, y`, lang)
      assert.deepEqual([found?.grain, found?.first, found?.last], ['day', day, day])
      const [month] = read(`X ${formatMonth(lang, day.slice(0, 7))}.`, lang)
      assert.deepEqual([month?.grain, month?.first], ['month', `${day.slice(0, 7)}-01`])
    }),
  )
})

test('what is no date is none', () => {
  for (const text of [
    'It may be so.',
    'They march on.',
    'Version 1.2.3',
    'A/RES/75/237',
    'from 12 to 20 agencies',
    'No. 2021/4',
  ])
    assert.deepEqual(read(text, 'en'), [], text)
  assert.deepEqual(
    read('Rencontre le 31 février 2021', 'fr').map(({ first }) => first),
    [undefined],
  )
})

test('a text without a language is tried in all six, and a stretch of years may be open', () => {
  const found = dated(datesIn('Juntas: 15 de junio de 2021 / 2021年6月15日 / Plan 2021+', 0, null), [], null)
  assert.deepEqual(
    found.map(({ said, first, last }) => [said, first, last]),
    [
      ['15 de junio de 2021', '2021-06-15', '2021-06-15'],
      ['2021年6月15日', '2021-06-15', '2021-06-15'],
      ['2021+', '2021-01-01', undefined],
    ],
  )
})

test('a year that a date lacks comes from its sentence, then from the period of the text, and is never guessed', () => {
  const text = 'It met on 4 May and in June 2021. It wrote in July.'
  const sentences = [
    { block: 0, from: 0, to: 33, text: text.slice(0, 33) },
    { block: 0, from: 34, to: text.length, text: text.slice(34) },
  ]
  const found = datesIn(text, 0, 'en')
  const told = (period: { first: string; last: string } | null) =>
    dated(found, sentences, period).map(({ said, first, yearFrom }) => [said, first, yearFrom])
  assert.deepEqual(told(null), [
    ['4 May', '2021-05-04', 'sentence'],
    ['June 2021', '2021-06-01', 'said'],
    ['July', undefined, 'none'],
  ])
  assert.deepEqual(told({ first: '2022-01-01', last: '2022-06-30' }).at(-1), ['July', '2022-07-01', 'text'])
  assert.deepEqual(told({ first: '2021-12-01', last: '2022-02-28' }).at(-1), ['July', undefined, 'none'])
})
