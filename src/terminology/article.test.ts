import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inSentence } from './article.ts'
import { shippedNames } from './shipped-names.ts'
import { termId } from './term.ts'

const names = shippedNames('2021-06-30')
const called = (code: string, lang: 'en' | 'fr' | 'es') => names.inSentence(termId('entity', code), lang)

test('inside a French or Spanish sentence an entity has its article', () => {
  assert.deepEqual(
    ['OHCHR', 'UNHCR', 'WHO', 'UNESCO', 'DGC', 'UNODC', 'UNAOC', 'OSAPG'].map((code) => called(code, 'fr')),
    [
      'le HCDH',
      'le HCR',
      'l’OMS',
      'l’UNESCO',
      'le DCG',
      'l’ONUDC',
      'l’Alliance des civilisations',
      'le Bureau de la prévention du génocide et de la responsabilité de protéger',
    ],
  )
  assert.deepEqual(
    ['OHCHR', 'UNHCR', 'WHO', 'UNESCO', 'DGC', 'UNODC', 'UNICEF', 'ILO'].map((code) => called(code, 'es')),
    ['el ACNUDH', 'el ACNUR', 'la OMS', 'la UNESCO', 'el DCG', 'la UNODC', 'el UNICEF', 'la OIT'],
  )
})

test('UN Women is called like a person, and English puts no article before an acronym', () => {
  assert.deepEqual([called('UN-Women', 'fr'), called('UN-Women', 'es')], ['ONU-Femmes', 'ONU-Mujeres'])
  assert.equal(called('WHO', 'en'), 'WHO')
})

test('every entity that is shipped has its article, and a name that begins with an unknown noun stays bare', () => {
  const bare = (lang: 'fr' | 'es') =>
    names.all('entity').filter((id) => names.inSentence(id, lang) === names.label(id, lang).text)
  for (const lang of ['fr', 'es'] as const)
    for (const id of bare(lang)) assert.match(names.label(id, lang).text, /^ONU[- ]/)
  assert.equal(inSentence('fr', { name: 'Volontaires du savoir', label: 'VDS' }), 'VDS')
})
