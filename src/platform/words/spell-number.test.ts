import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Lang } from './lang.ts'
import { spellNumber } from './spell-number.ts'
import type { NumberForm } from './spell-number.ts'
import { wordsOf } from './words-of.ts'

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const spelled = (lang: Lang, form?: NumberForm): string => digits.map((n) => spellNumber(lang, n, form)).join(' ')

test('numbers up to nine are words in running text, and from ten on digits', () => {
  assert.equal(spelled('en'), 'zero one two three four five six seven eight nine')
  assert.equal(spelled('fr'), 'zéro un deux trois quatre cinq six sept huit neuf')
  assert.equal(spelled('es'), 'cero un dos tres cuatro cinco seis siete ocho nueve')
  assert.deepEqual([spellNumber('en', 10), spellNumber('fr', 1200), spellNumber('ar', 11)], ['10', '1\u202f200', '11'])
})

test('Chinese keeps digits throughout', () => {
  assert.equal(spelled('zh'), '0 1 2 3 4 5 6 7 8 9')
})

test('one agrees with its noun in French, Spanish and Russian', () => {
  const one = (lang: Lang, gender: NumberForm['gender'] = 'masculine') => spellNumber(lang, 1, { gender })
  assert.deepEqual([one('fr'), one('fr', 'feminine')], ['un', 'une'])
  assert.deepEqual([one('es'), one('es', 'feminine')], ['un', 'una'])
  assert.deepEqual([one('ru'), one('ru', 'feminine'), one('ru', 'neuter')], ['один', 'одна', 'одно'])
})

test('Russian numbers are declined', () => {
  assert.equal(spelled('ru'), 'ноль один два три четыре пять шесть семь восемь девять')
  assert.equal(
    spelled('ru', { gender: 'feminine', case: 'accusative' }).split(' ').slice(0, 3).join(' '),
    'ноль одну две',
  )
  assert.equal(
    spelled('ru', { gender: 'feminine', case: 'genitive' }),
    'ноля одной двух трех четырех пяти шести семи восьми девяти',
  )
  assert.equal(
    spelled('ru', { case: 'instrumental' }),
    'нолем одним двумя тремя четырьмя пятью шестью семью восемью девятью',
  )
  assert.equal(
    spelled('ru', { gender: 'neuter', case: 'prepositional' }),
    'ноле одном двух трех четырех пяти шести семи восьми девяти',
  )
})

test('Arabic numbers from three to nine take the form their noun does not have', () => {
  assert.equal(spelled('ar'), 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة')
  assert.equal(spelled('ar', { gender: 'feminine' }), 'صفر واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع')
})

test('a sentence asks for the form it needs, and still chooses its plural by the number', () => {
  const counted = (one: string, more: string) => `.input {$n :integer} .match $n one {{${one}}} * {{${more}}}`
  const en = { 'x.teams': counted('with {$n :spelled} team', 'with {$n :spelled} teams') } as const
  const ru =
    '.input {$n :integer} .match $n one {{с {$n :spelled gender=feminine case=instrumental} группой}} few {{с {$n :spelled case=instrumental} группами}} many {{с {$n :spelled case=instrumental} группами}} * {{с {$n :spelled case=instrumental} группами}}'
  const speak = wordsOf({ en, ru: { 'x.teams': ru }, ar: en, zh: en, fr: en, es: en })
  assert.deepEqual(
    [1, 3, 12].map((n) => speak('en')('x.teams', { n })),
    ['with one team', 'with three teams', 'with 12 teams'],
  )
  assert.deepEqual(
    [1, 2, 12].map((n) => speak('ru')('x.teams', { n })),
    ['с одной группой', 'с двумя группами', 'с 12 группами'],
  )
})
