import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { langs } from '#platform/words'
import type { Claim } from '../report.ts'
import {
  drafted,
  eventFact,
  leadFact,
  membersFact,
  planFact,
  plannedFact,
  sampleMaterial,
  sampleStanding,
  sampleVoice,
} from '../samples.ts'
import { councilWordsAtMost, wordCount } from './fit.ts'
import { tell } from './tell.ts'

const facts = [
  planFact(8),
  membersFact(['WHO', 'OHCHR']),
  eventFact('a', '2021-03-07'),
  eventFact('b', '2021-05-19'),
  plannedFact('c', '2021-10-04'),
]
const progress = drafted('progress', sampleMaterial(facts, { highlights: ['b'] }))
const decide = (claim: Claim, review: Partial<Claim['review']>): Claim => ({
  ...claim,
  review: { ...claim.review, ...review },
})
const sectionsOf = (claims: readonly Claim[]) => tell(sampleStanding('progress', claims), 'en', sampleVoice).sections

test('a report has a summary, every pillar by its number in the plan, and the network', () => {
  assert.deepEqual(
    sectionsOf(progress).map(({ title }) => title),
    ['Summary', 'Pillar 1: Leave No One Behind', 'Pillar 2: Criminal Justice', 'The Network'],
  )
})

test('paragraphs are numbered through the report, and sentences of one sort share one', () => {
  const numbers = sectionsOf(progress).map(({ claims }) => claims.map(({ paragraph }) => paragraph))
  assert.deepEqual(numbers, [[1, 1, 2], [3], [4, 4], [5, 5]])
})

test('a summary tells the fact of the body in its own words, so that both change with the record', () => {
  const say = (day: string) => {
    const moved = [planFact(8), eventFact('b', day)]
    const told = sectionsOf(drafted('progress', sampleMaterial(moved, { highlights: ['b'] })))
    return told.flatMap(({ claims }) => claims.map(({ text }) => text)).filter((text) => text.includes('Event b'))
  }
  assert.deepEqual(say('2021-05-19'), [
    'An event was held on 19 May 2021: Event b.',
    'An event was held on 19 May 2021: Event b.',
  ])
  assert.ok(say('2021-05-20').every((text) => text.includes('20 May 2021')))
})

test('a summary may have its own words for a fact', () => {
  const told = sectionsOf(drafted('progress', sampleMaterial([leadFact('a')])))
  const texts = told.flatMap(({ kind, claims }) => claims.map(({ text }) => `${kind}: ${text}`))
  assert.deepEqual(texts, ['summary: Event a: led.', 'pillar: Line of work Event a is led by somebody.'])
})

test('a pillar about which nothing is recorded keeps its section', () => {
  const told = sectionsOf(drafted('progress', sampleMaterial([eventFact('a', '2021-03-07')])))
  assert.deepEqual(
    told.map(({ kind, claims }) => `${kind} ${claims.length}`),
    ['pillar 0', 'pillar 1'],
  )
})

test('a sentence left out of the body takes its summary with it, and both are listed with the reason', () => {
  const without = progress.map((claim) =>
    claim.section === 'pillar' && claim.highlight ? decide(claim, { decision: 'left-out' }) : claim,
  )
  const told = tell(sampleStanding('progress', without), 'en', sampleVoice)
  assert.deepEqual(
    told.leftOut.map(({ why }) => why),
    ['left-out-in-body', 'left-out'],
  )
  assert.ok(!told.sections.some(({ claims }) => claims.some(({ text }) => text.includes('Event b'))))
})

test('whatever is decided, every claim is printed or listed as left out', () => {
  const decisions = fc.constantFrom('to-review', 'accepted', 'edited', 'left-out', 'asked')
  fc.assert(
    fc.property(fc.array(decisions, { minLength: progress.length, maxLength: progress.length }), (chosen) => {
      const claims = progress.map((claim, at) => decide(claim, { decision: chosen[at] ?? 'to-review' }))
      const told = tell(sampleStanding('progress', claims), 'en', sampleVoice)
      const shown = told.sections.flatMap((section) => section.claims.map(({ number }) => number))
      const all = [...shown, ...told.leftOut.map(({ number }) => number)]
      assert.deepEqual(
        all.toSorted((a, b) => a - b),
        claims.map(({ number }) => number),
      )
    }),
  )
})

test('an edit is told in its language only, keeps its sources, and shows', () => {
  const edited = progress.map((claim) =>
    claim.number === 1 ? decide(claim, { decision: 'edited', edits: { fr: 'Autrement dit [#4].' } }) : claim,
  )
  const [french] = tell(sampleStanding('progress', edited), 'fr', sampleVoice).sections[0]?.claims ?? []
  const [english] = tell(sampleStanding('progress', edited), 'en', sampleVoice).sections[0]?.claims ?? []
  assert.ok(french !== undefined && english !== undefined)
  assert.equal(french.edited, true)
  assert.match(french.text, /^Autrement dit .*3\.$/)
  assert.equal(english.edited, false)
  assert.deepEqual(french.sources, english.sources)
})

test('a footnote is printed where it is first called, once', () => {
  const notes = sectionsOf(progress).flatMap(({ claims }) => claims.map(({ note }) => note))
  assert.deepEqual(
    notes.filter((note) => note !== null),
    ['OHCHR and WHO'],
  )
})

test('a sentence without a source, or with records that no longer say it, is marked', () => {
  const bare = progress.map((claim) =>
    claim.number === 1 ? { ...claim, sources: [] } : { ...claim, gone: claim.number === 2 },
  )
  const marked = sectionsOf(bare).flatMap(({ claims }) => claims.filter((claim) => claim.marked))
  assert.deepEqual(
    marked.map(({ number }) => number).toSorted((one, other) => one - other),
    [1, 2],
  )
})

test('bullets are told by pillar in one line each', () => {
  const told = tell(sampleStanding('bullets', drafted('bullets', sampleMaterial(facts))), 'en', sampleVoice)
  assert.deepEqual(
    told.sections[1]?.claims.map(({ text }) => text),
    ['Event: Event a', 'Event: Event b'],
  )
})

test('a Council paragraph says months without the year of the report, and the network in lower case', () => {
  const told = tell(sampleStanding('council', drafted('council', sampleMaterial(facts))), 'en', sampleVoice)
  const text = told.sections.flatMap(({ claims }) => claims.map((claim) => claim.text)).join(' ')
  assert.equal(
    text,
    'The network has a plan with 8 lines of work. In March, the network held Event a. In May, the network held Event b.',
  )
  const outside = drafted('council', sampleMaterial([eventFact('z', '2020-11-05')]))
  assert.match(
    tell(sampleStanding('council', outside), 'en', sampleVoice).sections[0]?.claims[0]?.text ?? '',
    /November 2020/,
  )
})

test('however long the facts, a Council paragraph has at most 300 words in every language, the same facts in all, and lists the rest', () => {
  const words = fc.array(fc.constantFrom('network', 'сеть', '网络', 'شبكة', 'work'), { minLength: 1, maxLength: 90 })
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.integer({ min: 0, max: 99 })), { maxLength: 25 }), (given) => {
      const long = given.map(([text, rank], at) =>
        eventFact(`${at}`, '2021-05-19', {
          key: 'sample.fact-long',
          values: { title: { text: text.join(' ') } },
          rank,
        }),
      )
      const standing = sampleStanding('council', drafted('council', sampleMaterial(long)))
      const told = langs.map((lang) => tell(standing, lang, sampleVoice))
      const numbers = told.map(({ sections }) => sections.flatMap(({ claims }) => claims.map(({ number }) => number)))
      for (const [at, { sections, lang }] of told.entries()) {
        const count = sections.flatMap(({ claims }) => claims).reduce((sum, { text }) => sum + wordCount(text, lang), 0)
        assert.ok(count <= councilWordsAtMost, `${lang}: ${count}`)
        assert.deepEqual(numbers[at], numbers[0])
      }
      assert.equal((numbers[0]?.length ?? 0) + (told[0]?.leftOut.length ?? 0), long.length)
      assert.ok(told[0]?.leftOut.every(({ why }) => why === 'does-not-fit'))
    }),
    { numRuns: 40 },
  )
})

test('what does not fit is what ranks last, and a highlight is told before everything else', () => {
  const long = [1, 2, 3].map((rank) =>
    eventFact(`${rank}`, '2021-05-19', {
      key: 'sample.fact-long',
      values: { title: { text: 'word '.repeat(120) } },
      rank,
    }),
  )
  const told = tell(
    sampleStanding('council', drafted('council', sampleMaterial(long, { highlights: ['3'] }))),
    'en',
    sampleVoice,
  )
  assert.deepEqual(
    told.sections[0]?.claims.map(({ sources }) => sources[0]?.id),
    ['1', '3'],
  )
  assert.deepEqual(told.leftOut.length, 1)
})
