import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstWorkingDay, isWorkingDay, weekOf } from './index.ts'

test('a week begins on Monday in Geneva and on Sunday in Cairo', () => {
  // 13 June 2021 was a Sunday.
  assert.equal(weekOf('Europe/Zurich', '2021-06-13'), '2021-06-07')
  assert.equal(weekOf('Europe/Zurich', '2021-06-14'), '2021-06-14')
  assert.equal(weekOf('Africa/Cairo', '2021-06-13'), '2021-06-13')
  assert.equal(weekOf('Africa/Cairo', '2021-06-19'), '2021-06-13')
})

test('Friday is a working day in Geneva and none in Cairo, Sunday the other way round', () => {
  const works = (zone: string) => ['2021-06-11', '2021-06-13'].map((day) => isWorkingDay(zone, day))
  assert.deepEqual(works('Europe/Zurich'), [true, false])
  assert.deepEqual(works('Africa/Cairo'), [false, true])
})

test('the first working day of a month that begins on a weekend is the day after it', () => {
  assert.equal(firstWorkingDay('Europe/Zurich', '2021-05-20'), '2021-05-03')
  assert.equal(firstWorkingDay('Africa/Cairo', '2021-05-20'), '2021-05-02')
  assert.equal(firstWorkingDay('Europe/Zurich', '2021-06-30'), '2021-06-01')
})
