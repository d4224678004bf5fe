import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as v from 'valibot'
import { langs } from '#platform/words'
import { audience, day, id, line, optional, prose, slug, texts, wholeNumber } from './index.ts'

// Halves of surrogate pairs as well, which no encoding lets in but JSON does.
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
)
// What a form, a file or a letter may hold where a text is asked for.
const anything = fc.oneof(
  anyText,
  fc.jsonValue(),
  fc.constant(undefined),
  fc.dictionary(fc.oneof(fc.constantFrom(...langs), anyText), fc.oneof(anyText, fc.integer())),
)
const schemas = [day, id, line(20), prose(20), slug, texts(20), wholeNumber(1, 99), audience]

test('whatever is given, a schema takes it or names each fault by a key of its words, and takes again what it has made', () => {
  fc.assert(
    fc.property(
      anything,
      fc.constantFrom(...schemas, ...schemas.map((schema) => optional(schema))),
      (given, schema) => {
        const read = v.safeParse(schema, given)
        if (read.success) return assert.deepEqual(v.parse(schema, read.output), read.output)
        // What valibot says by itself, of what is not there at all, is put into words by `perform`.
        return assert.ok(read.issues.every(({ message }) => /^platform\.[a-z-]+$|^Invalid /.test(message)))
      },
    ),
    { numRuns: 2_000 },
  )
})

test('a text is written down on one line or several, without signs that nobody sees, and never longer than asked', () => {
  fc.assert(
    fc.property(anyText, (given) => {
      const [one, many, named] = [
        v.safeParse(line(20), given),
        v.safeParse(prose(20), given),
        v.safeParse(texts(20), { ar: given }),
      ]
      assert.ok(!one.success || many.success || given.length > 20, 'a line is a text of one line')
      for (const read of [one, many]) {
        if (!read.success) continue
        assert.ok(read.output.length <= 20 && read.output.isWellFormed())
        assert.equal(read.output, read.output.trim())
        assert.doesNotMatch(read.output, /[^\P{Cc}\n\t]|[\u202A-\u202E]/u)
      }
      if (one.success) assert.doesNotMatch(one.output, /[\n\t]/)
      assert.deepEqual(named.success ? named.output : undefined, many.success ? { ar: many.output } : undefined)
    }),
    { numRuns: 2_000 },
  )
})

test('what a form leaves empty is absent, in one language or in all six', () => {
  const empty = ['', null, undefined, {}, Object.fromEntries(langs.map((lang) => [lang, '']))]
  for (const given of empty) assert.equal(v.parse(optional(texts(20)), given), undefined)
  assert.deepEqual(v.parse(optional(texts(20)), { en: '', fr: 'Été' }), { fr: 'Été' })
})

test('a whole number is read from the digits of a form and from a number alike, and only in its range', () => {
  fc.assert(
    fc.property(fc.integer(), (n) => {
      const read = v.safeParse(wholeNumber(-50, 50), n)
      assert.deepEqual(v.safeParse(wholeNumber(-50, 50), ` ${n} `).output, read.success ? read.output : n)
      assert.equal(read.success, n >= -50 && n <= 50)
    }),
  )
})
