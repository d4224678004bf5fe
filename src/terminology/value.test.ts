import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { shippedNames } from './shipped-names.ts'
import { termId } from './term.ts'
import { fillFact, sayValue } from './value.ts'
import type { Fact, Value } from './value.ts'

const names = shippedNames('2021-06-30')
const said = (value: Value, lang: Lang) => sayValue(value, { lang, names })
const entities = ['WHO', 'UNHCR', 'OHCHR', 'WHO'].map((code) => termId('entity', code))
const countries = ['DEU', 'MDA', 'BRA'].map((code) => termId('country', code))

test('entities are listed once each, by the short form of the language, with its article, in its order', () => {
  assert.equal(said({ entities }, 'en'), 'OHCHR, UNHCR and WHO')
  assert.equal(said({ entities }, 'fr'), 'le HCDH, le HCR et l’OMS')
  assert.equal(said({ entities }, 'es'), 'el ACNUDH, el ACNUR y la OMS')
  assert.equal(said({ entities }, 'ru'), 'ВОЗ, УВКБ и УВКПЧ')
  assert.equal(said({ entities }, 'zh'), '难民署、人权高专办和世卫组织')
})

test('countries are listed by official short name, in the order of the language', () => {
  assert.equal(said({ countries }, 'en'), 'Brazil, Germany and Republic of Moldova')
  assert.equal(said({ countries }, 'fr'), 'Allemagne, Brésil et République de Moldova')
})

test('languages are named in the language of the reader and in its order', () => {
  assert.equal(said({ langs: ['ru', 'ar', 'fr', 'es'] }, 'en'), 'Arabic, French, Russian and Spanish')
  assert.equal(said({ langs: ['ru', 'ar', 'fr', 'es'] }, 'fr'), 'arabe, espagnol, français et russe')
})

test('every sort of value can be said in every language', () => {
  const values: Value[] = [
    { number: 55 },
    { day: '2021-03-21' },
    { month: '2021-03' },
    { range: ['2021-10-04', '2021-10-28'] },
    { period: ['2021-01-01', '2021-06-30'] },
    { text: 'as written' },
    { texts: { en: 'as written' } },
    { entity: termId('entity', 'WHO') },
    { entities },
    { country: termId('country', 'MDA') },
    { countries },
    { langs: [...langs] },
  ]
  for (const lang of langs) for (const value of values) assert.notEqual(said(value, lang).trim(), '')
})

test('the numbers of a fact stay numbers, so that a language can choose its plural', () => {
  const values = { count: { number: 2 }, who: { entities } }
  const fact: Fact = { key: 'any.fact', values, sources: [], rank: 1 }
  assert.deepEqual(fillFact(fact, { lang: 'en', names }), { count: 2, who: 'OHCHR, UNHCR and WHO' })
})
