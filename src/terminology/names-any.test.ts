import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { langs } from '#platform/words'
import { namesOn, registerOf } from './names.ts'
import type { NameRecord } from './names.ts'
import { shippedNames, shippedRecords } from './shipped-names.ts'
import { compareKeys, fold, sortKey } from './sort-key.ts'

const register = registerOf(shippedRecords)
const ids = [...register.byTerm.keys()]
const lang = fc.constantFrom(...langs)
const term = fc.constantFrom(...ids)
const day = fc
  .integer({ min: 0, max: 30_000 })
  .map((n) => new Date(Date.UTC(1950, 0, 1 + n)).toISOString().slice(0, 10))
const some = fc.array(term, { maxLength: 25 })

test('a list is the same whatever the order and however often its members are given, and nobody is lost or added', () => {
  fc.assert(
    fc.property(some, some, lang, day, (one, more, of, on) => {
      const names = namesOn(register, on)
      const sorted = names.sorted([...one, ...more, ...one], of)
      assert.deepEqual(sorted, names.sorted([...more.toReversed(), ...one.toReversed()], of))
      assert.deepEqual(new Set(sorted), new Set([...one, ...more].filter((id) => names.has(id))))
      assert.equal(sorted.length, new Set(sorted).size)
      // A longer list keeps the order of a shorter one.
      const shorter = new Set(names.sorted(one, of))
      assert.deepEqual(
        sorted.filter((id) => shorter.has(id)),
        [...names.sorted(one, of)],
      )
    }),
    { numRuns: 300 },
  )
})

test('on every day a term is called by a name that it has then, and in the language asked for where it has one', () => {
  const stands = ({ from, until }: NameRecord, on: string): boolean => (from ?? '') <= on && on <= (until ?? '9999')
  fc.assert(
    fc.property(term, lang, day, (id, of, on) => {
      const names = namesOn(register, on)
      const { text, lang: written } = names.name(id, of)
      const valid = (register.byTerm.get(id) ?? []).filter((record) => stands(record, on))
      assert.ok(valid.some((record) => record.name === text && record.lang === written))
      assert.equal(
        written === of,
        valid.some((record) => record.lang === of),
      )
    }),
    { numRuns: 1_000 },
  )
})

test('everything is found by each of its names, in any case and without its accents, and an exact name comes first', () => {
  const names = shippedNames('2021-06-30')
  const record = fc.constantFrom(...shippedRecords)
  const spoiled = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD').replaceAll(/\p{Mn}/gu, ''),
    (text) => `  ${text.replaceAll(' ', '   ')}. `,
  )
  fc.assert(
    fc.property(record, spoiled, ({ term: id, name, acronym }, spoil) => {
      for (const text of [name, ...(acronym === null ? [] : [acronym])]) {
        const found = names.search(spoil(text))
        assert.ok(
          found.some((hit) => hit.id === id),
          text,
        )
        assert.equal(new Set(found.map((hit) => hit.id)).size, found.length, 'each term once')
        const exact = (register.byFold.get(fold(text)) ?? []).map((one) => one.term)
        assert.ok(exact.includes(found[0]?.id ?? ''), `${text} is not before ${found[0]?.by}`)
        const one = names.recognize(spoil(text))
        assert.ok(one === id || (one === undefined && new Set(exact).size > 1), text)
      }
    }),
    { numRuns: 400 },
  )
})

test('whatever is typed, a search answers, and the order of a language is one order', () => {
  const names = shippedNames('2021-06-30')
  const text = fc.string({ unit: 'binary', maxLength: 30 })
  fc.assert(
    fc.property(text, text, text, lang, (one, other, third, of) => {
      for (const { id } of names.search(one)) assert.ok(names.has(id))
      const [a = '', b = '', c = ''] = [one, other, third].map((name) => sortKey(of, name))
      assert.equal(Math.sign(compareKeys(of, a, b)) + Math.sign(compareKeys(of, b, a)), 0)
      const [low = '', middle = '', high = ''] = [a, b, c].toSorted((x, y) => compareKeys(of, x, y))
      assert.ok(
        compareKeys(of, low, middle) <= 0 && compareKeys(of, middle, high) <= 0 && compareKeys(of, low, high) <= 0,
      )
    }),
    { numRuns: 300 },
  )
})
