import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { idInName, signedName } from './index.ts'

const key = new Uint8Array(32).fill(1)

test('a signed name gives its id back, in capitals too, and fits before an @', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const name = signedName(key, 'answer', id)
      assert.match(name, /^[0-9a-z]{45}$/)
      assert.equal(idInName(key, 'answer', name), id)
      assert.equal(idInName(key, 'answer', name.toUpperCase()), id)
    }),
  )
})

test('a name of another purpose, of another key, or with any letter changed stands for nothing', () => {
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.nat(44),
      fc.constantFrom(...Array.from('0123456789abcdefghjkmnpqrstvwxyz')),
      (id, at, letter) => {
        const name = signedName(key, 'answer', id)
        assert.equal(idInName(key, 'bounce', name), undefined)
        assert.equal(idInName(new Uint8Array(32), 'answer', name), undefined)
        const changed = name.slice(0, at) + letter + name.slice(at + 1)
        if (changed !== name) assert.equal(idInName(key, 'answer', changed), undefined)
      },
    ),
  )
  for (const name of ['', 'x', 'é'.repeat(45), '0'.repeat(46)]) assert.equal(idInName(key, 'answer', name), undefined)
})
