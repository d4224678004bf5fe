import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { freeAddress, slugFrom } from './slug.ts'

test('an address is made of the title in Latin letters, and ends between words', () => {
  assert.equal(slugFrom({ fr: 'Liste de contrôle pour l’équipe', ar: 'قائمة' }), 'liste-de-controle-pour-lequipe')
  assert.equal(slugFrom({ en: 'Checklist', fr: 'Liste' }), 'checklist')
  assert.equal(slugFrom({ zh: '核对表' }), undefined)
  assert.equal(slugFrom({ en: `${'word '.repeat(30)}` })?.endsWith('-word'), true)
})

test('whatever the title, its address can be typed and is never longer than 80 signs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const slug = slugFrom({ en: title })
      if (slug === undefined) return
      assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/)
      assert.ok(slug.length <= 80)
    }),
  )
})

test('an address that is taken gets a number', () => {
  assert.equal(freeAddress('checklist', new Set()), 'checklist')
  assert.equal(freeAddress('checklist', new Set(['checklist', 'checklist-2'])), 'checklist-3')
})
