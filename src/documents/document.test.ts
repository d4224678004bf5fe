import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { earliest, freeAddress, liesAfter, liesBefore, mayKeep, reaches, slugFrom, storedDay } from './document.ts'

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

test('of a month its last day is stored, and any of its days may have been the one', () => {
  assert.equal(storedDay({ day: '2020-02-03', precise: 'month' }), '2020-02-29')
  assert.equal(earliest({ day: '2020-02-29', precise: 'month' }), '2020-02-01')
  assert.equal(liesAfter({ day: '2021-06-30', precise: 'month' }, '2021-06-14'), false)
  assert.equal(liesAfter({ day: '2021-06-15', precise: 'day' }, '2021-06-14'), true)
  assert.equal(liesBefore({ day: '2021-03-01', precise: 'month' }, '2021-03-19'), false)
  assert.equal(liesBefore({ day: '2021-02-01', precise: 'month' }, '2021-03-19'), true)
})

test('a text may be sent only to people who can open it', () => {
  const pillar = 'pillar:018f0000-0000-7000-9000-000000000001'
  assert.ok(reaches('network', 'network'))
  assert.ok(reaches('network', pillar))
  assert.ok(reaches('public', 'un'))
  assert.ok(reaches(pillar, 'secretariat'))
  assert.ok(!reaches(pillar, 'network'))
  assert.ok(!reaches('network', 'public'))
  assert.ok(!reaches('co-chairs', 'network'))
  assert.ok(!reaches('secretariat', 'co-chairs'))
})

test('a pillar’s texts are kept by its leads, all texts by the secretariat', () => {
  assert.ok(mayKeep(new Set(['secretariat']), null))
  assert.ok(mayKeep(new Set(['network', 'lead:one']), 'one'))
  assert.ok(!mayKeep(new Set(['network', 'lead:one']), 'two'))
  assert.ok(!mayKeep(new Set(['network', 'lead:one']), null))
})
