import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rankOf } from './rank.ts'
import { wordsOf } from './matches.ts'

test('a name that is exactly what was typed comes before one that begins so, a word that begins so, and a part of a word', () => {
  assert.equal(rankOf(['OHCHR', 'Office of the High Commissioner'], 'ohchr'), 4)
  assert.equal(rankOf(['Genève'], 'gene'), 3)
  assert.equal(rankOf(['Office in Genève'], 'geneve off'), 2)
  assert.equal(rankOf(['United Nations'], 'ations'), 1)
  assert.equal(rankOf(['United Nations'], 'ILO'), 0)
})

test('Arabic letter forms and vowel signs make no difference; Chinese is found within', () => {
  assert.equal(rankOf(['منظمة الأمم'], 'مَنظمه'), 3)
  assert.equal(rankOf(['联合国人权'], '人权'), 1)
})

test('words are taken apart at spaces and punctuation of every script', () => {
  assert.deepEqual(wordsOf(' Amina,Hassan؛ «Pillar 2» 人权、日内瓦 '), [
    'Amina',
    'Hassan',
    'Pillar',
    '2',
    '人权',
    '日内瓦',
  ])
  assert.equal(wordsOf('a '.repeat(50)).length, 8)
})
