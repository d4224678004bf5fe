import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heldBack } from '#test/letters/held-back/by-language'
import { judgedAll, mistakesIn, scoreOf } from '#test/letters/judge'
import { seen } from '#test/letters/seen/by-language'
import { langs } from '#platform/words'

const all = (await Promise.all([seen, heldBack].map(judgedAll))).flat()

test('of three hundred letters in six languages, no automatic answer, bounce or receipt is taken for a person', () => {
  assert.ok(all.length >= 300)
  for (const lang of langs) assert.ok(all.filter((one) => one.lang === lang).length >= 40, lang)
  const wrong = all.filter(({ letter, read }) => read.kind === 'person' && letter.kind !== 'person')
  assert.deepEqual(wrong.flatMap(mistakesIn), [])
})

test('people are heard: of what they write hardly anything is taken for a program’s, and nothing of it for a bounce', () => {
  const people = all.filter(({ letter }) => letter.kind === 'person')
  const unheard = people.filter(({ read }) => read.kind !== 'person')
  assert.ok(unheard.length / people.length <= 0.02, unheard.flatMap(mistakesIn).join('\n'))
  assert.deepEqual(
    unheard.filter(({ read }) => read.kind === 'bounce'),
    [],
  )
})

test('what somebody wrote just now is told from quotes and signatures, what became of people from the rest', () => {
  const { written, news, failed } = scoreOf(all)
  const misses = all.flatMap(mistakesIn).join('\n')
  assert.ok(written >= 0.98, misses)
  assert.ok(news >= 0.97, misses)
  assert.ok(failed >= 0.98, misses)
})

test('every kind and language counts by itself', () => {
  for (const { kind, precision, recall } of scoreOf(all).kinds) assert.ok(precision >= 0.95 && recall >= 0.95, kind)
  for (const lang of langs) assert.ok(scoreOf(all.filter((one) => one.lang === lang)).kind >= 0.95, lang)
})

test('a wrong label is found: the score falls when the letters of people are called bounces', () => {
  const lied = all.map((one) => ({ ...one, letter: { ...one.letter, kind: 'bounce' as const } }))
  assert.ok(scoreOf(lied).kind < 0.2)
})
