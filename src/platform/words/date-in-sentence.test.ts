import assert from 'node:assert/strict'
import { test } from 'node:test'
import { declineMonth, withArticle } from './date-in-sentence.ts'
import { formatDay, formatMonth, formatPeriod, wordsOf } from './index.ts'

const month = (day: string) => formatMonth('ru', day)

test('a Russian month follows its preposition', () => {
  const all = Array.from({ length: 12 }, (_, at) => month(`2021-${String(at + 1).padStart(2, '0')}`))
  assert.deepEqual(
    all.map((one) => declineMonth('ru', one, 'prepositional').replace(' 2021 года', '')),
    'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' '),
  )
  assert.equal(declineMonth('ru', month('2021-08'), 'genitive'), 'августа 2021 года')
  assert.equal(declineMonth('ru', 'март', 'prepositional'), 'марте')
})

test('so do the months of a period, whole years and several years', () => {
  const period = (from: string, to: string) => declineMonth('ru', formatPeriod('ru', from, to), 'prepositional')
  assert.equal(period('2021-05-01', '2021-06-30'), 'мае–июне 2021 года')
  assert.equal(period('2021-01-01', '2021-12-31'), '2021 году')
  assert.equal(period('2021-01-01', '2025-12-31'), '2021–2025 годах')
  assert.equal(declineMonth('ru', '2021–2025 годы', 'genitive'), '2021–2025 годов')
})

test('a day is in its case already, and other languages decline no months', () => {
  assert.equal(declineMonth('ru', '21 марта 2021 года', 'prepositional'), '21 марта 2021 года')
  assert.equal(declineMonth('fr', 'mars 2021', 'prepositional'), 'mars 2021')
})

test('a day has its article in French and Spanish, and a month or a year has none', () => {
  const said = (lang: 'fr' | 'es' | 'en') =>
    [formatDay(lang, '2021-03-01'), formatMonth(lang, '2021-03'), '2021'].map((date) => withArticle(lang, date))
  assert.deepEqual(said('fr'), ['le 1er mars 2021', 'mars 2021', '2021'])
  assert.deepEqual(said('es'), ['el 1 de marzo de 2021', 'marzo de 2021', '2021'])
  assert.deepEqual(said('en'), ['1 March 2021', 'March 2021', '2021'])
})

test('a sentence asks for the form of a date that its preposition needs', () => {
  const en = { 'x.due': 'due by {$day}' } as const
  const fr = { 'x.due': 'prévu pour {$day :dated article=definite}' }
  const ru = { 'x.due': 'вышел в {$day :dated case=prepositional}' }
  const speak = wordsOf({ en, fr, ru, ar: en, zh: en, es: en })
  assert.equal(speak('fr')('x.due', { day: formatDay('fr', '2021-07-03') }), 'prévu pour le 3 juillet 2021')
  assert.equal(speak('fr')('x.due', { day: formatMonth('fr', '2021-07') }), 'prévu pour juillet 2021')
  assert.equal(speak('ru')('x.due', { day: formatMonth('ru', '2021-07') }), 'вышел в июле 2021 года')
})
