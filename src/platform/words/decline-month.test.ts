import assert from 'node:assert/strict'
import { test } from 'node:test'
import { declineMonth } from './decline-month.ts'
import { formatMonth, formatPeriod } from './index.ts'

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
