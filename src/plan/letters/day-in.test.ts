import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayIn } from './day-in.ts'
import { firstWorkingDay } from './working-day.ts'

const today = '2021-06-14'

test('a sentence that names one day of the past tells when it was', () => {
  for (const said of [
    'Held on 10 June 2021 with 42 people.',
    'done 2021-06-10',
    'Terminé le 10 juin 2021.',
    'Celebrado el 10 de junio de 2021.',
    'Проведено 10 июня 2021 года.',
    '已于2021年6月10日完成。',
    'عُقد في 10 حزيران/يونيه 2021',
    '10.06.2021: done, and 10 June 2021 it is.',
  ])
    assert.equal(dayIn(said, today), '2021-06-10', said)
})

test('where it names none, two, a month, one to come, or one that can be read two ways, nobody guesses', () => {
  for (const said of ['', 'Held in June 2021.', 'From 1 June 2021 to 3 June 2021', 'on 20 June 2021', 'on 03/04/2021'])
    assert.equal(dayIn(said, today), undefined, said)
})

test('every month begins to work within its first four days, on no Saturday or Sunday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const first = firstWorkingDay(`${year}-${String(month).padStart(2, '0')}`)
      assert.ok(first.slice(8) <= '04', first)
      assert.ok(![0, 6].includes(new Date(`${first}T00:00:00Z`).getUTCDay()), first)
    }),
  )
  assert.deepEqual(['2021-01', '2021-05', '2021-06', '2022-01'].map(firstWorkingDay), [
    '2021-01-04',
    '2021-05-03',
    '2021-06-01',
    '2022-01-03',
  ])
})
