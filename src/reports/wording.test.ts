import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samplePillars } from './samples.ts'
import { strangeFigures, strangePillarNumbers, tentativeWords } from './wording.ts'

test('a figure that no record has is found, thousands and decimals alike', () => {
  assert.deepEqual(strangeFigures('203 people and 1,250 addresses', 'en', ['There are 203 people.']), ['1250'])
  assert.deepEqual(strangeFigures('1 250 адресов', 'ru', ['1,250 addresses']), [])
  assert.deepEqual(strangeFigures('55 officials, see [#12]', 'en', ['55']), [])
})

test('a number in words is a figure as well, and the same as in digits', () => {
  assert.deepEqual(strangeFigures('Five meetings were held.', 'en', ['The pillar held four meetings.']), ['5'])
  assert.deepEqual(strangeFigures('4 meetings were held.', 'en', ['The pillar held four meetings.']), [])
  assert.deepEqual(strangeFigures('на трех встречах', 'ru', ['Состоялись три встречи.']), [])
  assert.deepEqual(strangeFigures('ثلاث لغات', 'ar', ['3 لغات']), [])
  assert.deepEqual(strangeFigures('No one was left behind.', 'en', ['Nobody was left behind.']), [])
})

test('a pillar called by a number that is not its own is found', () => {
  assert.deepEqual(strangePillarNumbers('See Pillar 2: Criminal Justice.', 'en', samplePillars), [])
  assert.deepEqual(strangePillarNumbers('See Pillar 1 (Criminal Justice).', 'en', samplePillars), [
    'Pillar 1 (Criminal Justice)',
  ])
  assert.deepEqual(strangePillarNumbers('See Pillar 9.', 'en', samplePillars), ['Pillar 9'])
  assert.deepEqual(strangePillarNumbers('Voir le pilier 9.', 'fr', samplePillars), ['pilier 9'])
})

test('what is still to be confirmed is found in each language', () => {
  assert.ok(tentativeWords('in September 2021, t.b.c.', 'en'))
  assert.ok(tentativeWords('en septembre 2021, à confirmer', 'fr'))
  assert.ok(!tentativeWords('confirmed in September', 'en'))
})
