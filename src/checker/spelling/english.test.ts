import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isEnglishWord, nearEnglishWords } from './english.ts'

test('words as the United Nations writes them are English', () => {
  for (const word of ['programme', 'organize', 'organization', 'honour', 'focused', 'travelling', 'rapporteur'])
    assert.ok(isEnglishWord(word), word)
})

test('a word that is built of English words is English, whether the dictionary has it or not', () => {
  for (const word of [
    'mainstreaming',
    'intergovernmental',
    'multisectoral',
    'databasing',
    'operationalized',
    'subregions',
  ])
    assert.ok(isEnglishWord(word), word)
})

test('a slip of the hand is not, and the word that was meant is near', () => {
  const meant = {
    accross: 'across',
    recieved: 'received',
    goverment: 'government',
    minorites: 'minorities',
    occured: 'occurred',
    controled: 'controlled',
    teh: 'the',
  }
  for (const [slip, word] of Object.entries(meant)) {
    assert.ok(!isEnglishWord(slip), slip)
    assert.ok(nearEnglishWords(slip).includes(word), `${slip}: ${nearEnglishWords(slip).join(', ')}`)
  }
})

test('other languages are not English, and American spellings are not British', () => {
  for (const word of ['nachhaltigkeit', 'lackluster', 'pembangunan', 'favor']) assert.ok(!isEnglishWord(word), word)
})

test('whatever is near is one slip away and another word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{4,9}$/), (word) => {
      for (const near of nearEnglishWords(word)) {
        assert.notEqual(near, word)
        assert.ok(Math.abs(near.length - word.length) <= 1, `${word} → ${near}`)
      }
    }),
    { numRuns: 50 },
  )
})
