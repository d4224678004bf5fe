import assert from 'node:assert/strict'
import { test } from 'node:test'
import { perform } from '#platform/acts'
import { langs } from '#platform/words'
import { shippedNames, termId } from '#terminology'
import { reportIn, typingIn } from '#test/report-file'
import { sampleHouse } from '#test/world'
import { draftReport } from './drafting/draft-report.ts'

const network = await sampleHouse({ at: new Date('2021-07-05T09:00:00Z') })
const typed = typingIn(network)

// The half-year is a stored draft; on a day less, the records are told on the spot.
const halfYear = { profile: 'progress', from: '2021-01-01', to: '2021-06-30' }
await perform(network.house, draftReport, halfYear, { token: network.secretary, channel: 'command' })
const periods = ['2021-H1', '2021-01-01..2021-06-29'] as const

const build = (period: string, lang: string, ...more: string[]) => {
  const asked = ['--profile', 'progress', '--period', period, '--lang', lang, '--to', 'json', '--claims']
  return typed('report', 'build', ...asked, ...more)
}

test('[A1] the half-year drafts itself: summary, eight pillars, network, mandate, contacts; no section empty, a source for each sentence', async () => {
  for (const [lang, period] of langs.flatMap((one) => periods.map((of) => [one, of] as const))) {
    const report = reportIn((await build(period, lang)).bytes)
    assert.deepEqual(
      report.sections.map(({ kind, pillar }) => `${kind} ${pillar?.number ?? ''}`.trim()),
      ['summary', ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `pillar ${number}`), 'network', 'mandate'],
    )
    for (const { title, claims } of report.sections) {
      assert.ok(claims.length > 0, title)
      for (const { text, sources } of claims) {
        assert.ok(sources.length > 0, text)
        assert.doesNotMatch(text, /\{\$|undefined|NaN|\bfact-/u)
      }
    }
    assert.equal(report.contacts?.rows.length, 8)
    assert.ok(report.checks.every(({ blocks }) => !blocks))
  }
})

test('[U9] a first draft takes one command and well under ten seconds', async () => {
  const start = process.hrtime.bigint()
  const { exit, told } = await build('2021-01-01..2021-06-29', 'en')
  assert.ok(process.hrtime.bigint() - start < 10_000_000_000n)
  assert.equal(exit, 0)
  assert.match(told, /drafted on the spot/)
})

test('[P-I1] a narrative report for any period, by pillar, comes out of the records, and another period says other things', async () => {
  const texts = async (period: string) =>
    reportIn((await build(period, 'en')).bytes).sections.flatMap(({ claims }) => claims.map(({ text }) => text))
  const [half, quarter] = [await texts('2021-01-01..2021-06-29'), await texts('2021-Q1')]
  assert.ok(half.some((text) => text.includes('19 May 2021')))
  assert.ok(!quarter.some((text) => /organi[sz]ed/.test(text) && text.includes('19 May 2021')))
  assert.ok(quarter.some((text) => text.includes('31 March 2021')))
})

test('lists are distinct, valid on the last day of the period, and in the order of each language', async () => {
  const names = shippedNames('2021-06-30')
  for (const lang of langs) {
    const claims = reportIn((await build('2021-H1', lang)).bytes).sections.flatMap((section) => section.claims)
    const list = claims.find(({ fact }) => fact === 'members.fact-entities')
    assert.ok(list !== undefined)
    const ids = list.sources.map(({ id }) => id)
    assert.equal(new Set(ids).size, 23)
    for (const code of ['DCO', 'DPPA', 'DPO', 'WHO']) assert.ok(ids.includes(termId('entity', code)), code)
    const places = names.sortedByLabel(ids, lang).map((id) => placeOf(list.text, names.label(id, lang).text))
    assert.ok(places.every((place) => place >= 0))
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    )
  }
})

// A short name may be a part of a longer one; Arabic joins its "and" to the name, Chinese has no spaces.
const placeOf = (text: string, name: string): number => {
  const sign = /[\p{L}\p{N}]/u
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (
      /[\p{Script=Han}\p{Script=Arabic}]/u.test(name) ||
      (!sign.test(text[at - 1] ?? ' ') && !sign.test(text[at + name.length] ?? ' '))
    )
      return at
  return -1
}

test('what nobody can build is refused with what to do', async () => {
  const wrong = async (profile: string, period: string, to: string, ...more: string[]) => {
    const asked = ['--profile', profile, '--period', period, '--to', to, ...more]
    const { exit, told, bytes } = await typed('report', 'build', ...asked)
    assert.ok(told.length > 20)
    assert.equal(bytes.length, 0)
    return exit
  }
  assert.equal(await wrong('progress', '2021-H3', 'pdf'), 3)
  assert.equal(await wrong('annual', '2021-H1', 'pdf'), 2)
  assert.equal(await wrong('progress', '2021-H1', 'odt'), 2)
  assert.equal(await wrong('progress', '2021-H1', 'pdf', '--lang', 'de'), 2)
  assert.equal(await wrong('progress', '2021-H1', 'pdf', '--plan', 'nowhere'), 3)
  assert.equal(await wrong('progress', '2021-H1', 'json', '--out', '/nowhere/at/all'), 2)
})

test('[A12] the paragraph for the Council has at most 300 words, calls the network so, and says what did not fit', async () => {
  for (const lang of langs) {
    const asked = ['--profile', 'council', '--period', '2021-H1', '--lang', lang, '--to', 'json', '--claims']
    const report = reportIn((await typed('report', 'build', ...asked)).bytes)
    const text = report.sections.flatMap(({ claims }) => claims.map((one) => one.text)).join(' ')
    const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    assert.ok(words <= 300, `${lang}: ${words}`)
    assert.ok(report.leftOut.length > 0)
    if (lang !== 'en') continue
    const ours = text.replaceAll(/“[^”]*”/g, '')
    assert.match(ours, /\bthe network\b/i)
    assert.doesNotMatch(ours, /\bthe Network\b|(January|February|March|April|May|June) 2021/)
  }
})
