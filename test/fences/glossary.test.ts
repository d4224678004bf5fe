import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { home } from './planted.ts'

const scripts = {
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  fr: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  es: /\p{Script=Latin}/u,
}
const langs = ['ar', 'zh', 'fr', 'ru', 'es'] as const

/** The rows of the tables: the word, its meaning, its five other terms. */
const rows = readFileSync(join(home, 'GLOSSARY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| word '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .map(([word = '', meaning = '', ...terms]) => ({ word, meaning, terms }))

const spoken = rows.filter(({ meaning }) => !meaning.endsWith('said among ourselves only'))

const doubles = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at)

test('every word of the glossary has one meaning and a term in each language, in its own script', () => {
  assert.ok(spoken.length > 50)
  for (const { word, meaning, terms } of spoken) {
    assert.ok(meaning.length > 10, word)
    assert.equal(terms.length, langs.length, word)
    langs.forEach((lang, at) => assert.match(terms[at] ?? '', scripts[lang], `${word} in ${lang}`))
  }
})

test('no word stands there twice, and no two words have the same term in any language', () => {
  assert.deepEqual(doubles(rows.map(({ word }) => word)), [])
  langs.forEach((lang, at) => assert.deepEqual(doubles(spoken.map(({ terms }) => terms[at] ?? '')), [], lang))
})
