import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfPlain } from '#platform/texts'
import { nothingKnown, read } from '#reading'
import type { Reading } from '#reading'
import { alikeness, overlapOf, weighedSentences } from './alike.ts'
import { findsIn } from './finds.ts'
import { labelledGroups } from './labelled.ts'
import { likelyBefore } from './pairs.ts'
import { dayOfTelling, datesOf, sentenceAt } from './when.ts'

const reading = (text: string): Reading => read({ ...textOfPlain(text), lang: 'en' }, nothingKnown('2021-07-05'))

test('a pattern finds words with the places of their groups, and leaves out what is quoted', () => {
  const { blocks, ...rest } = reading('The board met in May. The note says “the board met” and the board agreed.')
  const finds = findsIn({ blocks, ...rest }, /[Tt]he (?<who>board) (?<verb>met|agreed)(?<never>xyz)?/dgu)
  assert.deepEqual(
    finds.map(({ said }) => said),
    ['The board met', 'the board agreed'],
  )
  const [, second] = finds
  const { block = 0, from, to } = second?.places['verb'] ?? {}
  assert.equal(blocks[block]?.text.slice(from, to), 'agreed')
  assert.equal(second?.places['never'], undefined)
})

test('a place is in its sentence, and between sentences in none', () => {
  const text = reading('First one. Second one.\nThird one, on 5 May 2021.')
  for (const sentence of text.sentences) {
    assert.equal(sentenceAt(text, sentence), sentence)
    assert.equal(sentenceAt(text, { block: sentence.block, from: sentence.to - 1 }), sentence)
    assert.notEqual(sentenceAt(text, { block: sentence.block, from: sentence.to }), sentence)
  }
  assert.equal(sentenceAt(text, { block: 9, from: 0 }), undefined)
  const [, , third] = text.sentences
  assert.ok(third !== undefined)
  assert.deepEqual(
    datesOf(text, third).map(({ said }) => said),
    ['5 May 2021'],
  )
})

test('an old report is read as it stood soon after its period, a letter as of the day asked about', () => {
  const known = nothingKnown('2025-01-10')
  assert.equal(dayOfTelling(reading('Report for January-June 2021.'), known), '2021-09-30')
  assert.equal(dayOfTelling(reading('Dear colleagues, we met.'), known), '2025-01-10')
})

test('headings are of one kind from three on', () => {
  const kinds = (text: string): number[] => labelledGroups(reading(text)).map((group) => group.length)
  assert.deepEqual(kinds('# Pillar 1: Law\n# Pillar 2: Water\n# Pillar 3 Schools\n# Annex I Members'), [3])
  assert.deepEqual(kinds('# Pillar 1: Law\n# Pillar 2: Water'), [])
})

const twice = [
  'The port board sent its harbour charter to nine fishing towns in spring.',
  'Teachers of two coastal schools wrote a leaflet on storms and winter floods.',
  'The port board sent the harbour charter to nine fishing towns in autumn.',
]

test('sentences that say the same are alike, others are not, and like pairs are among those compared', () => {
  const [first, second, third] = weighedSentences(reading(twice.join('\n')))
  assert.ok(first !== undefined && second !== undefined && third !== undefined)
  assert.ok(alikeness(first, third) > 0.6)
  assert.ok(alikeness(first, second) < 0.1)
  assert.equal(alikeness(first, first), 1)
  assert.ok(overlapOf(first, third) >= alikeness(first, third))
  assert.deepEqual(likelyBefore([first, second, third]).get(third), [first])
  assert.deepEqual(likelyBefore([first, second, third]).get(second), [])
})
