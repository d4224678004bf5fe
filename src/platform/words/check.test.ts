import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkWords } from './check.ts'

const same = (text: string) => ({ 'sample.key': text })
const sixOf = (text: string) => ({
  ar: same(text),
  zh: same(text),
  en: same(text),
  fr: same(text),
  ru: same(text),
  es: same(text),
})

test('a missing key, an extra key and a key of another room are found', () => {
  const files = { ...sixOf('One'), fr: {}, ru: { 'sample.key': 'Один', 'sample.other': 'Два' } }
  assert.deepEqual(checkWords('sample', files), ['fr sample.key: is missing', 'ru sample.other: is not in English'])
  assert.deepEqual(checkWords('rooms', sixOf('One'))[0], 'en sample.key: does not begin with rooms.')
})

test('an argument that a language forgets or invents is found', () => {
  const files = { ...sixOf('Hello {$name}'), es: same('Hola {$nombre}') }
  assert.deepEqual(checkWords('sample', files), [
    'es sample.key: does not use $name',
    'es sample.key: uses $nombre, which English does not',
  ])
})

test('a plural form that a language needs, or does not have, is found', () => {
  const english = '.input {$n :integer} .match $n one {{{$n} day}} * {{{$n} days}}'
  const found = checkWords('sample', sixOf(english))
  assert.ok(found.includes('ru sample.key: lacks the plural form few of $n'))
  assert.ok(found.includes('fr sample.key: lacks the plural form many of $n'))
  assert.ok(found.includes('zh sample.key: has a plural form one that the language does not know'))
  assert.ok(!found.some((fault) => fault.startsWith('en ')))
  const flat = checkWords('sample', { ...sixOf(english), ru: same('{$n} дней') })
  assert.ok(flat.includes('ru sample.key: does not choose a plural form'))
})

test('a message that does not parse is found', () => {
  const files = { ...sixOf('Hello {$name}'), fr: same('Bonjour {$name') }
  assert.match(checkWords('sample', files).join('\n'), /^fr sample.key: does not parse/)
})

test('a function that there is not, and a form that a function does not have, are found', () => {
  const asked = (how: string) => checkWords('sample', sixOf(`{$n ${how}}`)).filter((fault) => fault.startsWith('fr '))
  assert.deepEqual(asked(':spelled gender=feminine'), [])
  assert.deepEqual(asked(':speled'), ['fr sample.key: uses :speled, which there is not'])
  assert.deepEqual(asked(':spelled gender=female'), [
    'fr sample.key: asks :spelled for gender=female, which it has not',
  ])
})
