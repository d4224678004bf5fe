import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isLang, langs } from '#platform/words'
import { nested, textAt, textsAt, valueAt } from '../values.ts'
import { attachment } from './headers.ts'
import { acceptedLanguage, hrefIn, splitPath } from './language.ts'
import { merged } from './merge.ts'

// Halves of surrogate pairs as well, which no encoding lets in but JSON does.
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
)
const part = fc.string({ unit: fc.constantFrom('a', 'b', '-', '1', 'en', '%2f'), minLength: 1, maxLength: 5 })
const path = fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`)

test('an address in a language is taken apart into the two again, whatever it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...langs), path, (lang, address) => {
      assert.deepEqual(splitPath(hrefIn(lang, address)), { lang, path: address })
    }),
  )
})

test('whatever a browser says it reads, it is answered in a language of ours, and one that it does not want is not chosen', () => {
  const tag = fc.oneof(fc.constantFrom(...langs, 'de', '*', 'en-GB', 'zh-Hant'), anyText)
  const weighted = fc
    .tuple(tag, fc.constantFrom('', ';q=0', ';q=0.5', ';q=1', ';q=x', '; q=0.9'))
    .map((both) => both.join(''))
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(weighted).map((all) => all.join(',')),
        anyText,
      ),
      (header) => {
        assert.ok(isLang(acceptedLanguage(header)))
      },
    ),
  )
  for (const lang of langs.filter((one) => one !== 'en')) assert.equal(acceptedLanguage(`${lang};q=0`), 'en')
})

test('whatever a file is called, its name can stand in a header and comes out of it as it was', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const header = attachment(name)
      assert.match(header, /^[\x20-\x7e]*$/)
      assert.doesNotThrow(() => new Headers({ 'Content-Disposition': header }))
      const [, told = ''] = /filename\*=UTF-8''(.*)$/.exec(header) ?? []
      assert.equal(decodeURIComponent(told), name.toWellFormed().replaceAll(/[\p{Cc}/\\]/gu, '_'))
    }),
    { numRuns: 500 },
  )
})

test('whatever a form is made of, a field of it is found by its name: the last of equal names, all of a list', () => {
  const field = fc.stringMatching(/^[a-z]{1,3}(\.[a-z]{1,2}){0,2}$/)
  const flat = fc.uniqueArray(fc.tuple(field, fc.string()), { selector: ([name]) => name.split('.')[0] })
  fc.assert(
    fc.property(flat, (pairs) => {
      const values = nested([...pairs.map(([name]): [string, string] => [name, 'before']), ...pairs])
      for (const [name, value] of pairs) assert.equal(textAt(values, name), value)
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.string()), (all) => {
      const values = nested(all.map((one): [string, string] => ['list[]', one]))
      assert.deepEqual(
        textsAt(values, 'list[]'),
        all.filter((one) => one !== ''),
      )
    }),
  )
})

test('whatever is sent, nesting and merging it never fails, and nothing in it reaches what every object has', () => {
  const name = fc.oneof(
    anyText,
    fc.constantFrom('__proto__', 'constructor', 'a.__proto__.b', 'a[]', 'a.0', '_keep.a', '_theirs.a', '.', '..', '[]'),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.oneof(anyText, fc.constant('theirs')))), (sent) => {
      const values = nested(merged(sent))
      for (const [asked] of sent) assert.doesNotThrow(() => [valueAt(values, asked), textAt(values, asked)])
      assert.equal(valueAt({}, 'toString'), undefined)
      assert.equal(Object.keys(Object.prototype).length, 0)
    }),
    { numRuns: 500 },
  )
})
