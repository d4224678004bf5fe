import assert from 'node:assert/strict'
import { test } from 'node:test'
import { directed } from './directed.ts'
import { wordsOf } from './words-of.ts'

test('a value that holds no letter of its own runs in the direction of the values inside it', () => {
  const mark = ' (\u2068اليوم الدولي\u2069)'
  assert.equal(directed(`في \u2068${mark}\u2069، أطلقت`), 'في \u2067 (\u2068اليوم الدولي\u2069)\u2069، أطلقت')
  assert.equal(directed(`\u2068 (\u2068\u2068اليوم\u2069\u2069)\u2069`), '\u2067 (\u2067\u2068اليوم\u2069\u2069)\u2069')
})

test('any other value finds its direction by itself', () => {
  const well = 'من \u2068UNHCR (\u2068المفوضية\u2069)\u2069 و\u20682021+\u2069 و\u2068 (\u2068D-2021\u2069)\u2069'
  assert.equal(directed(well), well)
})

test('a sentence that is built of phrases keeps their brackets where they belong', () => {
  const ar = { 'x.mark': ' ({$about})', 'x.told': 'في {$day}{$mark}، أطلقت الشبكة القائمة.' }
  const en = { 'x.mark': ' ({$about})', 'x.told': 'On {$day}{$mark}, …' } as const
  const say = wordsOf({ en, ar, zh: en, fr: en, ru: en, es: en })('ar')
  assert.equal(
    say('x.told', { day: '21 آذار/مارس 2021', mark: say('x.mark', { about: 'اليوم الدولي' }) }),
    'في \u206821 آذار/مارس 2021\u2069\u2067 (\u2068اليوم الدولي\u2069)\u2069، أطلقت الشبكة القائمة.',
  )
})
