import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfPlain } from '#platform/texts'
import { langs } from '#platform/words'
import { nothingKnown, read } from '#reading'
import type { Example, Found, Rule } from '../rule.ts'
import { speak } from '../words/index.ts'
import { rules } from './all.ts'

for (const rule of rules) {
  const examples = [{ bad: rule.bad, good: rule.good }, ...(rule.others ?? [])]

  test(`${rule.name} finds what is wrong in its examples, and nothing else`, () => {
    for (const { bad, good } of examples) {
      assert.deepEqual(wordsFound(rule, bad), bad.finds, `in: ${bad.text}`)
      assert.deepEqual(wordsFound(rule, good), [], `in: ${good.text}`)
      assert.deepEqual(wordsFound(rule, { ...bad, text: '' }), [], 'in no text at all')
    }
  })

  test(`${rule.name} says what it looks for, why it matters and what is wrong here, in six languages`, () => {
    const [found] = foundIn(rule, rule.bad)
    for (const lang of langs) {
      const said = ['rule', 'why', 'found'].map((word) =>
        speak(lang).byKey(`checker.${word}-${rule.name}`, word === 'found' ? { said: '…', ...found?.values } : {}),
      )
      for (const sentence of said) {
        assert.ok(sentence !== undefined && sentence !== '', `${lang}: the words of ${rule.name}`)
        assert.doesNotMatch(sentence, /\{\$/, `${lang}: a value is missing`)
      }
    }
  })

  test(`${rule.name} understands the languages of its examples`, () => {
    for (const { bad } of examples) assert.ok(rule.langs.includes(bad.lang ?? 'en'), `${bad.lang ?? 'en'}: ${bad.text}`)
  })
}

test('every rule has a name of its own', () => {
  const names = rules.map(({ name }) => name)
  assert.deepEqual(names, [...new Set(names)])
})

function foundIn(rule: Rule, { text, lang = 'en', asOf = '2021-07-05', known = {} }: Example): readonly Found[] {
  const plain = { ...textOfPlain(text), lang, direction: lang === 'ar' ? ('rtl' as const) : ('ltr' as const) }
  const whatIsKnown = { ...nothingKnown(asOf), ...known }
  return rule.find(read(plain, whatIsKnown), whatIsKnown)
}

function wordsFound(rule: Rule, example: Example): readonly string[] {
  const blocks = textOfPlain(example.text).blocks
  return foundIn(rule, example).map(({ at }) => blocks[at.block]?.text.slice(at.from, at.to) ?? '')
}
