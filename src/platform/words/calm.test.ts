import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calm, calmLines, canBeSeen } from './calm.ts'

// Halves of surrogate pairs as well, which no encoding lets in but JSON does.
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
)
const visible = (text: string): string => text.toWellFormed().replaceAll(/[\p{C}\p{Z}]/gu, '')

test('an override that would turn the rest of a page around is taken out, a joiner that shapes a word stays', () => {
  assert.equal(calm('Report\u202Excod.exe'), 'Reportxcod.exe')
  assert.equal(calm('می\u200Cروم'), 'می\u200Cروم')
  assert.equal(calm('👩\u200D🚀\u0000'), '👩\u200D🚀')
  assert.equal(calm('one\r\n\ttwo\u2028three'), 'one two three')
  assert.equal(calmLines('one\r\n\ttwo\u0007'), 'one\n\ttwo')
})

test('isolates stay when each has its end, and go when one would reach over what follows', () => {
  assert.equal(calm('of \u2068WHO\u2069 and'), 'of \u2068WHO\u2069 and')
  assert.equal(calm('of \u2067WHO and'), 'of WHO and')
  assert.equal(calm('\u2069of WHO\u2068'), 'of WHO')
})

test('whatever is written, what can be seen stays, and calming it twice changes nothing more', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const made of [calm(text), calmLines(text)]) {
        assert.equal(visible(made), visible(text))
        assert.ok(made.isWellFormed())
        assert.doesNotMatch(made, /[\0\u202A-\u202E]/u)
      }
      assert.equal(calm(calm(text)), calm(text))
      assert.equal(calmLines(calmLines(text)), calmLines(text))
      assert.doesNotMatch(calm(text), /\n/)
    }),
  )
})

test('a text of spaces and joiners alone cannot be seen', () => {
  for (const text of ['', ' \n', '\u200B\u200D', '\u2068\u2069', '\u3000']) assert.ok(!canBeSeen(text))
  for (const text of ['a', '.', '联', '\u200Bع']) assert.ok(canBeSeen(text))
})
