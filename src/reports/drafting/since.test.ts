import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '#platform/words'
import type { Fact } from '#terminology'
import {
  cancelledFact,
  drafted,
  eventFact,
  heldFact,
  peopleFact,
  plannedFact,
  sampleMaterial,
  sampleStanding,
  sampleVoice,
} from '../samples.ts'
import { tell } from '../telling/tell.ts'
import type { FrozenReport } from '../telling/told.ts'
import { sentence } from '../telling/voice.ts'
import { sinceFacts } from './since.ts'
import type { Earlier, Now } from './since.ts'

const issued = (facts: readonly Fact[]): Earlier => {
  const standing = sampleStanding('progress', drafted('progress', sampleMaterial(facts)))
  const told = (lang: (typeof langs)[number]) => tell(standing, lang, sampleVoice)
  const frozen: FrozenReport = {
    ar: told('ar'),
    zh: told('zh'),
    en: told('en'),
    fr: told('fr'),
    ru: told('ru'),
    es: told('es'),
  }
  return {
    frozen,
    to: '2021-06-30',
    source: { kind: 'report', id: 'r1', label: 'The report before', path: '/reports/r1' },
  }
}

const now = (facts: readonly Fact[]): Now[] =>
  facts.map((fact) => ({
    fact,
    said: Object.fromEntries(langs.map((lang) => [lang, sentence(fact, 'plain', sampleVoice(lang)) ?? ''])),
  }))

const outcomes = (before: readonly Fact[], after: readonly Fact[]) =>
  sinceFacts(issued(before), now(after), '2021-12-31').map(({ key }) => key.replace('reports.fact-promise-', ''))

test('a promise that was done is kept, and both sentences stand with what proves them', () => {
  const [fact, ...others] = sinceFacts(
    issued([plannedFact('c', '2021-10-04')]),
    now([heldFact('c', '2021-10-05')]),
    '2021-12-31',
  )
  assert.ok(fact !== undefined)
  assert.equal(
    sentence(fact, 'plain', sampleVoice('en')),
    'Fulfilled: Event c was held on 5 October 2021. (Previous report: Event c is planned for 4 October 2021.)',
  )
  assert.deepEqual(
    fact.sources.map(({ kind }) => kind),
    ['report', 'event'],
  )
  assert.deepEqual(others, [])
})

test('a promise whose day was moved says where to, even before it falls due', () => {
  assert.deepEqual(outcomes([plannedFact('c', '2021-10-04')], [plannedFact('c', '2022-03-01')]), ['moved'])
  assert.deepEqual(outcomes([plannedFact('c', '2022-02-01')], [plannedFact('c', '2022-03-01')]), ['moved'])
})

test('a promise that fell due is open while it is only planned, and when the records are silent', () => {
  assert.deepEqual(outcomes([plannedFact('c', '2021-10-04')], [plannedFact('c', '2021-10-04')]), ['unchanged'])
  assert.deepEqual(outcomes([plannedFact('c', '2021-10-04')], []), ['silent'])
})

test('what was called off is neither kept nor open', () => {
  assert.deepEqual(outcomes([plannedFact('c', '2021-10-04')], [cancelledFact('c', '2021-09-01')]), ['dropped'])
})

test('a promise that is not due yet and has not moved is not told', () => {
  assert.deepEqual(outcomes([plannedFact('c', '2022-03-01')], [plannedFact('c', '2022-03-01')]), [])
})

test('a step of a thing that is done does not keep the promise of the thing', () => {
  const thing = plannedFact('c', '2021-10-04')
  const step = {
    ...heldFact('c', '2021-09-01'),
    sources: [{ kind: 'milestone', id: 'm', label: 'm', path: '/m' }, ...thing.sources],
  }
  assert.deepEqual(outcomes([thing], [step]), ['silent'])
})

test('what had already happened is no promise', () => {
  assert.deepEqual(outcomes([heldFact('a', '2021-03-07'), eventFact('b', '2021-03-08')], []), [])
})

test('a standing figure that has changed stands beside what was said, and the day alone is no change', () => {
  assert.deepEqual(outcomes([peopleFact(203, '2021-06-30')], [peopleFact(203, '2021-12-31')]), [])
  assert.deepEqual(outcomes([peopleFact(203, '2021-06-30')], [peopleFact(210, '2021-12-31')]), ['changed'])
})
