import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nothingKnown } from '../known/shipped.ts'
import { acronymsIn } from './acronyms.ts'
import { finderOf } from './mentions.ts'

const find = finderOf(nothingKnown('2021-06-30'), 'en')
const acronyms = (text: string) =>
  acronymsIn(text, 0, find(text, 0)).map(({ said, expanded, known }) => [said, expanded, known])

test('acronyms are found with the long form beside them and what they are known as', () => {
  assert.deepEqual(acronyms('The World Health Organization (WHO) and OHCHR met UNCTs.'), [
    ['WHO', 'World Health Organization', 'WHO'],
    ['OHCHR', null, 'OHCHR'],
    ['UNCT', null, 'country-team'],
  ])
  assert.deepEqual(acronyms('The DDPA (Durban Declaration and Programme of Action) and the OASPG.'), [
    ['DDPA', 'Durban Declaration and Programme of Action', 'DDPA'],
    ['OASPG', null, null],
  ])
  assert.deepEqual(acronyms('УВКПЧ и ВОЗ'), [
    ['УВКПЧ', null, 'OHCHR'],
    ['ВОЗ', null, 'WHO'],
  ])
})

test('numbers of chapters, headings in capitals and parts of symbols are none', () => {
  assert.deepEqual(acronyms('Part IV and A/HRC/47/53 of I.'), [])
  assert.deepEqual(acronyms('REPORT OF THE NETWORK FOR EVERYBODY'), [])
  assert.deepEqual(acronyms('Many people came (WHO knows).'), [['WHO', null, 'WHO']])
})
