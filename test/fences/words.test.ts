import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { wordFaults } from '../../scripts/check/word-faults.ts'
import { home, houseWith } from './planted.ts'

test('every room says every sentence in six languages, with the same arguments and all plural forms', async () => {
  assert.deepEqual(await wordFaults(join(home, 'src')), [])
})

test('a language that is not there, a sentence that is not there and one of another room are found', async (t) => {
  const said = (lang: string, key = 'plan.title') => `export const ${lang} = { '${key}': 'Plan' }\n`
  const five = ['ar', 'zh', 'en', 'fr', 'es'].map((lang) => [`src/plan/words/${lang}.ts`, said(lang)] as const)
  const house = houseWith(t, { ...Object.fromEntries(five), 'src/plan/words/es.ts': said('es', 'planets.title') })
  assert.deepEqual(await wordFaults(join(house, 'src')), [
    'plan: ru plan.title: is missing',
    'plan: es plan.title: is missing',
    'plan: es planets.title: is not in English',
  ])
})
