import assert from 'node:assert/strict'
import { test } from 'node:test'
import { earliest, liesAfter, liesBefore, mayKeep, reaches, storedDay } from './document.ts'

test('of a month its last day is stored, and any of its days may have been the one', () => {
  assert.equal(storedDay({ day: '2020-02-03', precise: 'month' }), '2020-02-29')
  assert.equal(earliest({ day: '2020-02-29', precise: 'month' }), '2020-02-01')
  assert.equal(liesAfter({ day: '2021-06-30', precise: 'month' }, '2021-06-14'), false)
  assert.equal(liesAfter({ day: '2021-06-15', precise: 'day' }, '2021-06-14'), true)
  assert.equal(liesBefore({ day: '2021-03-01', precise: 'month' }, '2021-03-19'), false)
  assert.equal(liesBefore({ day: '2021-02-01', precise: 'month' }, '2021-03-19'), true)
})

test('a text may be sent only to people who can open it', () => {
  const pillar = 'pillar:018f0000-0000-7000-9000-000000000001'
  assert.ok(reaches('network', 'network'))
  assert.ok(reaches('network', pillar))
  assert.ok(reaches('public', 'un'))
  assert.ok(reaches(pillar, 'secretariat'))
  assert.ok(!reaches(pillar, 'network'))
  assert.ok(!reaches('network', 'public'))
  assert.ok(!reaches('co-chairs', 'network'))
  assert.ok(!reaches('secretariat', 'co-chairs'))
})

test('a pillar’s texts are kept by its leads, all texts by the secretariat', () => {
  assert.ok(mayKeep(new Set(['secretariat']), null))
  assert.ok(mayKeep(new Set(['network', 'lead:one']), 'one'))
  assert.ok(!mayKeep(new Set(['network', 'lead:one']), 'two'))
  assert.ok(!mayKeep(new Set(['network', 'lead:one']), null))
})
