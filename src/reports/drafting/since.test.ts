import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '#platform/words'
import type { Fact } from '#terminology'
import {
  drafted,
  eventFact,
  membersFact,
  planFact,
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

test('a promise that was done is kept, and says when', () => {
  const [fact, ...others] = sinceFacts(
    issued([plannedFact('c', '2021-10-04')]),
    now([eventFact('c', '2021-10-05')]),
    '2021-12-31',
  )
  assert.ok(fact !== undefined)
  assert.equal(fact.key, 'reports.fact-promise-kept')
  assert.deepEqual(fact.values['day'], { day: '2021-10-05' })
  assert.deepEqual(fact.values['due'], { day: '2021-10-04' })
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

test('a promise that fell due and of which the records show nothing is open', () => {
  assert.deepEqual(outcomes([plannedFact('c', '2021-10-04')], []), ['open'])
})

test('a promise that is not due yet and has not moved is not told', () => {
  assert.deepEqual(outcomes([plannedFact('c', '2022-03-01')], [plannedFact('c', '2022-03-01')]), [])
})

test('what had already happened is no promise', () => {
  assert.deepEqual(outcomes([eventFact('a', '2021-03-07')], []), [])
})

test('a standing figure that is told differently now stands beside what was said', () => {
  const before = [planFact(7), membersFact(['WHO'])]
  const after = [planFact(8), membersFact(['WHO'])]
  const [fact, ...others] = sinceFacts(issued(before), now(after), '2021-12-31')
  assert.ok(fact !== undefined)
  assert.equal(fact.key, 'reports.fact-promise-changed')
  const then = fact.values['then']
  assert.equal(then !== undefined && 'texts' in then ? then.texts.en : '', 'The plan has 7 lines of work')
  assert.deepEqual(others, [])
})
