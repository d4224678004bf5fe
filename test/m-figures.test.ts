import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDay, formatMonth, langs, spellingsOf } from '#platform/words'
import type { Lang } from '#platform/words'
import { termId } from '#terminology'
import { reportIn, typingIn } from './report-file.ts'
import { sampleHouse } from './world.ts'

// One network, one command, every figure of the half-year: read from the file that the command writes, in six languages.

const network = await sampleHouse({ at: new Date('2021-07-05T09:00:00Z') })

const typed = typingIn(network)

async function built(lang: Lang): Promise<ReturnType<typeof reportIn>> {
  const asked = ['--profile', 'progress', '--period', '2021-H1', '--lang', lang, '--to', 'json', '--claims']
  return reportIn((await typed('report', 'build', ...asked)).bytes)
}

const inLang = new Map(await Promise.all(langs.map(async (lang) => [lang, await built(lang)] as const)))
const all = (lang: Lang) => (inLang.get(lang)?.sections ?? []).flatMap(({ claims }) => claims)

/** What the sentences of a fact say in a language; every one has its sources. */
function told(lang: Lang, ...facts: string[]): string[] {
  const found = all(lang).filter(({ fact }) => facts.includes(fact ?? ''))
  assert.ok(found.length > 0, `${lang}: nothing tells ${facts.join(', ')}`)
  for (const { text, sources } of found) assert.ok(sources.length > 0, text)
  return found.map(({ text }) => bare(text))
}
const bare = (text: string): string => text.replaceAll(/\p{Cf}/gu, '').replaceAll(/[\u00a0\u202f]/g, ' ')
const someSays = (texts: readonly string[], ...wanted: (string | number)[]): boolean =>
  texts.some((text) => wanted.every((one) => (typeof one === 'number' ? counts(text, one) : text.includes(bare(one)))))
// Small numbers stand in words where a language writes them so.
const counts = (text: string, number: number): boolean =>
  (text.toLowerCase().match(/\d+|\p{L}+/gu) ?? []).some((word) =>
    langs.some((lang) => spellingsOf(lang, number).has(word)),
  )

function inAll(check: (lang: Lang) => void): void {
  for (const lang of langs) check(lang)
}

test('[M] eight pillars, each with its own section under its number', () =>
  inAll((lang) => {
    assert.ok(someSays(told(lang, 'plan.fact-pillars'), 8))
    const sections = inLang.get(lang)?.sections.flatMap(({ pillar }) => pillar?.number ?? [])
    assert.deepEqual(sections, [1, 2, 3, 4, 5, 6, 7, 8])
  }))

test('[M] two co-chairs, one permanent and one for 2021', () =>
  inAll((lang) => {
    const [text = ''] = told(lang, 'members.fact-co-chairs')
    const entities = all(lang).find(({ fact }) => fact === 'members.fact-co-chairs')?.sources ?? []
    assert.equal(entities.length, 2)
    assert.ok(text.includes('2021'))
  }))

test('[M] a work plan for 2021 to 2025, adopted in December 2020, final in April 2021', () =>
  inAll((lang) => {
    assert.ok(someSays(told(lang, 'plan.fact-adopted'), 2021, 2025, monthIn(lang, '2020-12')))
    assert.ok(someSays(told(lang, 'plan.fact-final'), monthIn(lang, '2021-04')))
  }))

test('[M] about 200 people of 23 entities, each listed once, WHO and the present names among them', () =>
  inAll((lang) => {
    assert.ok(someSays(told(lang, 'members.fact-people'), 200, 23))
    const list =
      all(lang)
        .find(({ fact }) => fact === 'members.fact-entities')
        ?.sources.map(({ id }) => id) ?? []
    assert.equal(list.length, 23)
    assert.equal(new Set(list).size, 23)
    for (const code of ['WHO', 'DCO', 'DPPA', 'DPO']) assert.ok(list.includes(termId('entity', code)), code)
  }))

test('[M] 55 government officials trained in the Republic of Moldova', () =>
  inAll((lang) => assert.ok(someSays(told(lang, 'events.fact-participants-government'), 55))))

test('[M] four further languages of the Checklist in May and June, three of the web site', () =>
  inAll((lang) => {
    const versions = told(lang, 'documents.fact-language-versions', 'documents.fact-language-versions-in-month')
    assert.ok(someSays(versions, 4))
    assert.ok(someSays(versions, 3))
  }))

test('[M] ten facilitators from six entities, twelve country teams, 4–28 October: 25 days, 19 of them weekdays', () =>
  inAll((lang) => {
    assert.ok(someSays(told(lang, 'events.fact-facilitators'), 10, 6))
    assert.ok(someSays(told(lang, 'events.fact-places-country-teams'), 12))
    assert.ok(someSays(told(lang, 'events.fact-planned'), 25, 19, 4, 28, monthIn(lang, '2021-10')))
  }))

test('[M] case studies by 31 August, the outline before the meeting of 15 June, the Guidance Note in December 2021', () =>
  inAll((lang) => {
    assert.ok(someSays(told(lang, 'plan.fact-milestone-planned'), formatDay(lang, '2021-08-31')))
    assert.ok(
      someSays(told(lang, 'meetings.fact-plenary', 'meetings.fact-plenary-agenda'), formatDay(lang, '2021-06-15')),
    )
    assert.ok(someSays(told(lang, 'plan.fact-output-planned'), monthIn(lang, '2021-12')))
  }))

test('[M] two information sessions, and six monthly meetings of the co-chairs', () =>
  inAll((lang) => {
    const sessions = all(lang).find(({ fact }) => fact === 'events.fact-information-sessions')
    assert.equal(sessions?.sources.filter(({ kind }) => kind === 'event').length, 2)
    // Arabic says two by the form of the noun.
    assert.ok(lang === 'ar' || someSays(told(lang, 'events.fact-information-sessions'), 2))
    assert.ok(someSays(told(lang, 'meetings.fact-bilaterals-monthly'), 6))
  }))

test('[M] eleven addresses of pillar leads are printed, ten of them different', () =>
  inAll((lang) => {
    const rows = inLang.get(lang)?.contacts?.rows ?? []
    const printed = rows.flatMap(({ leads }) =>
      leads.flatMap((lead) => lead.addresses.flatMap(({ address }) => address ?? [])),
    )
    assert.equal(printed.length, 11)
    assert.equal(new Set(printed).size, 10)
  }))

// Some languages put the month into another case inside a sentence; its year and its root stay.
function monthIn(lang: Lang, month: string): string {
  const said = formatMonth(lang, month)
  if (lang !== 'ru') return said
  const [name = '', ...rest] = said.split(' ')
  return rest.length === 0 ? said : (rest[0] ?? name)
}
