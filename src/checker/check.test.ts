import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfPlain } from '#platform/texts'
import type { Lang } from '#platform/words'
import { nothingKnown, read } from '#reading'
import type { Span } from '#reading'
import { check, checkInSteps } from './check.ts'
import type { Rule } from './rule.ts'

const known = nothingKnown('2021-07-05')
const readingOf = (text: string, lang: Lang | null = 'en') => read({ ...textOfPlain(text), lang }, known)

/** A rule of the test's own, which finds every place of some words. */
const finds = (words: string, more: Partial<Rule> = {}): Rule => ({
  name: `finds-${words.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
  kind: 'TERM',
  certainty: 'likely',
  langs: ['en'],
  bad: { text: words },
  good: { text: '' },
  find: ({ blocks }) => blocks.flatMap(({ text }, block) => placesOf(words, text, block).map((at) => ({ at }))),
  ...more,
})

const placesOf = (words: string, text: string, block: number): Span[] =>
  [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ block, from: index, to: index + words.length }))

const checked = (text: string, rules: readonly Rule[], lang: Lang | null = 'en') =>
  check(readingOf(text, lang), known, rules)
const keys = (text: string) => checked(text, [finds('teams')]).map(({ key }) => key)

test('findings come in the order of the text, whatever the order of the rules', () => {
  const text = 'One two three.\nTwo three one.'
  const found = checked(text, [finds('three'), finds('one'), finds('two')])
  assert.deepEqual(
    found.map(({ at, words }) => [at.block, words]),
    [
      [0, 'two'],
      [0, 'three'],
      [1, 'three'],
      [1, 'one'],
    ],
  )
})

test('what several rules say of the very same words is one finding, led by the surest', () => {
  const sure = finds('teams', { name: 'sure', certainty: 'certain' })
  const fixing = finds('teams', {
    name: 'fixing',
    find: () => [{ at: { block: 0, from: 0, to: 5 }, instead: 'Teams', also: [{ block: 0, from: 6, to: 9 }] }],
  })
  const [only, ...others] = checked('teams and more', [fixing, sure, finds('teams')])
  assert.deepEqual(others, [])
  assert.deepEqual([only?.rule, only?.certainty, only?.instead], ['sure', 'certain', 'Teams'])
  assert.deepEqual(
    only?.more.map(({ rule }) => rule),
    ['fixing', 'finds-teams'],
  )
  assert.deepEqual(only.also, [{ block: 0, from: 6, to: 9 }])
})

test('a rule that leaves quotations finds nothing in them, and another does', () => {
  const text = 'They said “our teams won” and the teams went.'
  assert.equal(checked(text, [finds('teams')]).length, 2)
  assert.equal(checked(text, [finds('teams', { leavesQuotations: true })]).length, 1)
})

test('a rule is asked only about languages it understands; of an unknown language only those that understand all six', () => {
  const all: readonly Lang[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es']
  const rules = [finds('teams'), finds('went', { langs: all })]
  assert.deepEqual(
    checked('teams went', rules, 'fr').map(({ words }) => words),
    ['went'],
  )
  assert.deepEqual(
    checked('teams went', rules, null).map(({ words }) => words),
    ['went'],
  )
  assert.equal(checked('teams went', rules, 'en').length, 2)
})

test('a finding keeps its key when something else in the text changes, and loses it when its sentence does', () => {
  const [first, second] = keys('The teams met. The teams, and other teams, wrote.')
  assert.deepEqual(keys('A new line.\nThe teams met. The teams, and other teams, wrote.').slice(0, 2), [first, second])
  assert.deepEqual(keys('The teams met.  Nobody wrote.')[0], first)
  assert.notEqual(keys('The teams never met.')[0], first)
})

test('alike faults of one sentence have keys of their own', () => {
  const all = keys('The teams, and other teams, and teams.')
  assert.equal(new Set(all).size, 3)
})

const slowMilliseconds = 20

test('in steps the same is found, and somebody else is answered in between', async () => {
  const rules = [finds('teams'), finds('met')]
  const reading = readingOf('The teams met. The teams wrote.')
  const answered: number[] = []
  const watch = setInterval(() => answered.push(1), 0)
  const slow = finds('wrote', {
    find: () => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, slowMilliseconds)
      return []
    },
  })
  const found = await checkInSteps(reading, known, [...rules, slow, slow])
  clearInterval(watch)
  assert.deepEqual(found, check(reading, known, rules))
  assert.ok(answered.length > 0)
})
