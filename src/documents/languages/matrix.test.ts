import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { matrixOf, outOfOrder, steps, versionOn } from './matrix.ts'
import type { Step, Taken, Version } from './matrix.ts'

const taken = (lang: Lang, day: string, step: Step = 'published', precise: 'day' | 'month' = 'day'): Taken => ({
  lang,
  step,
  day,
  precise,
  url: null,
  file: null,
})
const version = (number: number, day: string, all: readonly Taken[] = []): Version => ({
  id: `version ${number}`,
  number,
  day,
  taken: all,
})

const first = version(1, '2021-03-19', [
  taken('en', '2021-03-21'),
  taken('ar', '2021-05-10'),
  taken('fr', '2021-05-12'),
  taken('ru', '2021-06-02'),
  taken('es', '2021-06-30', 'published', 'month'),
])
const standings = (versions: readonly Version[]) =>
  Object.fromEntries(matrixOf(versions).rows.map(({ lang, standing }) => [lang, standing]))

test('six languages stand in the matrix, the missing one too', () => {
  assert.deepEqual(standings([first]), {
    ar: 'current',
    zh: 'missing',
    en: 'current',
    fr: 'current',
    ru: 'current',
    es: 'current',
  })
  assert.equal(matrixOf([first]).source, 'en')
})

test('a new version marks the languages that follow the earlier one, not the source that has changed', () => {
  assert.deepEqual(standings([first, version(2, '2021-09-10')]), {
    ar: 'outdated',
    zh: 'missing',
    en: 'revised',
    fr: 'outdated',
    ru: 'outdated',
    es: 'outdated',
  })
  const second = version(2, '2021-09-10', [taken('en', '2021-09-20'), taken('fr', '2021-10-01', 'drafted')])
  const { rows } = matrixOf([first, second])
  const french = rows.find(({ lang }) => lang === 'fr')
  assert.equal(french?.standing, 'outdated')
  assert.equal(french.tells, 2)
  assert.equal(french.published?.number, 1)
  assert.equal(rows.find(({ lang }) => lang === 'en')?.standing, 'current')
})

test('a language that is only asked for is not the source', () => {
  assert.equal(
    matrixOf([version(1, '2021-01-10', [taken('zh', '2021-01-01', 'requested'), taken('fr', '2021-01-10')])]).source,
    'fr',
  )
})

const days = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10))
const someTaken = fc.uniqueArray(
  fc.record({
    lang: fc.constantFrom(...langs),
    step: fc.constantFrom(...steps),
    day: days,
    precise: fc.constantFrom('day', 'month'),
    url: fc.constant(null),
    file: fc.constant(null),
  }),
  { maxLength: 20, selector: ({ lang, step }) => `${lang} ${step}` },
)
const someVersions = fc
  .array(fc.tuple(days, someTaken), { minLength: 1, maxLength: 5 })
  .map((all) => all.map(([day, steps_], at) => version(at + 1, day, steps_)))

test('whatever is recorded, a new version takes nothing away from any language and never makes one current', () => {
  fc.assert(
    fc.property(someVersions, days, (versions, day) => {
      const before = matrixOf(versions)
      const after = matrixOf([...versions, version(versions.length + 1, day)])
      assert.equal(after.source, before.source)
      for (const [at, row] of after.rows.entries()) {
        const old = before.rows[at]
        assert.deepEqual(row.steps, old?.steps)
        assert.deepEqual(row.published, old?.published)
        assert.notEqual(row.standing, 'current')
        assert.equal(row.standing === 'missing', old?.standing === 'missing')
      }
    }),
  )
})

test('whatever the order in which versions are read, the matrix is the same', () => {
  fc.assert(
    fc.property(someVersions, (versions) => {
      assert.deepEqual(matrixOf(versions.toReversed()), matrixOf(versions))
    }),
  )
})

test('the version in use on a day is the newest that was there', () => {
  const all = [version(1, '2021-03-19'), version(2, '2021-09-10')]
  assert.equal(versionOn(all, '2021-05-01')?.number, 1)
  assert.equal(versionOn(all, '2021-09-10')?.number, 2)
  assert.equal(versionOn(all, '2020-01-01')?.number, 1)
  assert.equal(versionOn([], '2020-01-01'), undefined)
})

test('a step cannot come before an earlier one, unless only the month is known and it can', () => {
  const drafted = [taken('fr', '2021-05-20', 'drafted')]
  assert.equal(outOfOrder(drafted, { lang: 'fr', step: 'published', day: '2021-05-12', precise: 'day' }), 'drafted')
  assert.equal(outOfOrder(drafted, { lang: 'fr', step: 'published', day: '2021-05-31', precise: 'month' }), undefined)
  assert.equal(outOfOrder(drafted, { lang: 'fr', step: 'requested', day: '2021-06-01', precise: 'day' }), 'drafted')
  assert.equal(outOfOrder(drafted, { lang: 'es', step: 'published', day: '2021-05-12', precise: 'day' }), undefined)
  assert.equal(outOfOrder(drafted, { lang: 'fr', step: 'drafted', day: '2020-05-12', precise: 'day' }), undefined)
})
