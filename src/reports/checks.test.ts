import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedNames, termId } from '#terminology'
import { check } from './checks.ts'
import type { Looking } from './checks.ts'
import type { Claim } from './report.ts'
import { hashOfContent } from './report.ts'
import {
  drafted,
  eventFact,
  membersFact,
  planFact,
  plannedFact,
  sampleMaterial,
  sampleStanding,
  sampleVoice,
} from './samples.ts'
import type { Standing } from './telling/tell.ts'

const looking: Looking = {
  voiceIn: sampleVoice,
  lang: 'en',
  names: shippedNames('2021-06-30'),
  members: ['WHO', 'UNODC'].map((code) => termId('entity', code)),
  untold: [],
  promises: [],
}
const facts = [planFact(8), membersFact(['WHO']), eventFact('a', '2021-03-07'), plannedFact('c', '2021-10-04')]
const claims = drafted('progress', sampleMaterial(facts, { highlights: ['a'] }))
const kinds = (standing: Standing, more: Partial<Looking> = {}) =>
  check(standing, { ...looking, ...more }).map(({ kind, blocks, claim }) =>
    [kind, blocks ? 'blocks' : [], claim ?? []].flat().join(' '),
  )
const edit = (number: number, text: string): Claim[] =>
  claims.map((claim) =>
    claim.number === number
      ? {
          ...claim,
          review: {
            ...claim.review,
            decision: 'edited',
            edits: { en: text },
            decidedHash: hashOfContent(claim.content),
          },
        }
      : claim,
  )
const progress = (of: readonly Claim[]) => sampleStanding('progress', of)

test('a report drafted of sound records has no findings', () => assert.deepEqual(kinds(progress(claims)), []))

test('a reference to a sentence that is not printed blocks the issue; one that is printed does not', () => {
  assert.deepEqual(kinds(progress(edit(4, 'See [#99].'))), ['broken-reference blocks 4', 'one-language 4'])
  assert.deepEqual(kinds(progress(edit(4, 'See [#1].'))), ['one-language 4'])
})

test('a pillar about which nothing is told asks for one sentence why, and blocks', () => {
  const none = drafted('progress', sampleMaterial([eventFact('a', '2021-03-07')]))
  assert.deepEqual(kinds(progress(none)), ['empty-pillar blocks'])
})

test('numbers of pillars run through, and a text calls each by its own', () => {
  const [first, second] = progress(claims).pillars
  assert.ok(first !== undefined && second !== undefined)
  const gap = { ...progress(claims), pillars: [first, { ...second, number: 4 }] }
  assert.deepEqual(kinds(gap), ['pillar-numbers'])
  assert.deepEqual(kinds(progress(edit(4, 'As Pillar 1 (Criminal Justice) did.'))).slice(0, 2), [
    'pillar-named-otherwise 4',
    'figure-not-in-records 4',
  ])
})

test('an announced number is the length of its list', () => {
  const wrong = { ...membersFact(['WHO']), values: { ...membersFact(['WHO']).values, n: { number: 2 } } }
  const found = kinds(progress(drafted('progress', sampleMaterial([wrong, ...facts.slice(2)]))))
  assert.deepEqual(found, ['count-and-list 1', 'count-and-list 4'])
})

test('a figure that an edit brings in and no record has is named', () => {
  const [finding] = check(progress(edit(5, 'An event was held on 7 March 2021 before 300 people.')), looking)
  assert.deepEqual([finding?.kind, finding?.values['figure']], ['figure-not-in-records', '300'])
})

test('every lead is a member, and who is not is named', () => {
  const [finding] = check(progress(claims), { ...looking, members: [] })
  assert.deepEqual(
    [finding?.kind, finding?.values['entity'], finding?.values['pillar']],
    ['lead-not-member', 'WHO', '1'],
  )
})

test('what happened before the period is marked, what lies ahead is not', () => {
  const early = drafted('progress', sampleMaterial([...facts, eventFact('z', '2020-12-10')]))
  assert.deepEqual(kinds(progress(early)), ['before-period 4'])
})

test('what is still to be confirmed is listed', () => {
  assert.deepEqual(kinds(progress(edit(4, 'Planned, t.b.c.'))), ['tentative 4', 'one-language 4'])
})

test('a sentence that nothing proves any more, and one decided when the records said something else, are found', () => {
  const gone = claims.map((claim) => ({
    ...claim,
    gone: claim.number === 4,
    sources: claim.number === 5 ? [] : claim.sources,
  }))
  assert.deepEqual(kinds(progress(gone)), ['gone 4', 'no-source 5'])
  const late = claims.map((claim) =>
    claim.number === 5
      ? { ...claim, review: { ...claim.review, decision: 'accepted' as const, decidedHash: 'other' } }
      : claim,
  )
  assert.deepEqual(kinds(progress(late)), ['changed 5'])
})

test('a summary that still says what an edit in the body no longer says is found', () => {
  const body = claims.find(({ section, highlight }) => section === 'pillar' && highlight)
  const found = kinds(progress(edit(body?.number ?? 0, 'Other words.')))
  assert.ok(found.includes('summary-differs 3'), found.join(', '))
})

test('a marked record that no sentence tells of is not passed over in silence', () => {
  const [finding] = check(progress(claims), { ...looking, untold: ['document'] })
  assert.deepEqual([finding?.kind, finding?.values['record']], ['highlight-untold', 'A document'])
})

test('a promise that fell due and was not answered blocks the progress report, and no other text', () => {
  const promises = [{ label: 'P-2020-03', text: { en: 'The course begins.' } }]
  const [open] = check(progress(claims), { ...looking, promises })
  assert.equal(open?.kind, 'promise-open')
  assert.equal(open.blocks, true)
  assert.equal(open.path, '/p/P-2020-03')
  assert.deepEqual(
    check(sampleStanding('bullets', drafted('bullets', sampleMaterial(facts))), { ...looking, promises }),
    [],
  )
})
