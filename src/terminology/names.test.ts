import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { countryFacts, decadeFacts, entityFacts, observanceFacts, shippedTerms } from './shipped.ts'
import { shippedNames, shippedRecords } from './shipped-names.ts'
import { namesOn, registerOf } from './names.ts'
import { compareKeys, sortKey } from './sort-key.ts'
import { termId } from './term.ts'
import type { Kind } from './term.ts'

const of = (kind: Kind, ...codes: string[]) => codes.map((code) => termId(kind, code))
const entity = (code: string) => termId('entity', code)
const country = (code: string) => termId('country', code)
const now = shippedNames('2021-06-30')

test('an entity is called what it was called on the day: DOCO until the end of 2018, DCO from the first of 2019', () => {
  assert.equal(shippedNames('2018-12-31').label(entity('DCO'), 'en').text, 'DOCO')
  assert.equal(shippedNames('2019-01-01').label(entity('DCO'), 'en').text, 'DCO')
  const renamed = [
    ['DPPA', 'DPA', 'DPPA'],
    ['DPO', 'DPKO', 'DPO'],
    ['DGC', 'DPI', 'DGC'],
  ] as const
  for (const [code, before, after] of renamed) {
    assert.equal(shippedNames('2018-12-31').label(entity(code), 'en').text, before)
    assert.equal(shippedNames('2019-01-01').label(entity(code), 'en').text, after)
  }
})

test('a country is called what it was called on the day: Turkey in May 2022, Türkiye in June', () => {
  assert.equal(shippedNames('2022-05-31').name(country('TUR'), 'en').text, 'Turkey')
  assert.equal(shippedNames('2022-06-01').name(country('TUR'), 'en').text, 'Türkiye')
  assert.equal(shippedNames('2021-03-21').name(country('MKD'), 'fr').text, 'Macédoine du Nord')
})

test('[C3] an old acronym still finds its entity: DOCO, DPA, DPKO and DPI are known by what replaced them', () => {
  for (const [old, code] of [
    ['DOCO', 'DCO'],
    ['DPA', 'DPPA'],
    ['DPKO', 'DPO'],
    ['DPI', 'DGC'],
    ['УВКПЧ', 'OHCHR'],
    ['HCR', 'UNHCR'],
  ] as const) {
    assert.equal(now.recognize(old), entity(code), old)
  }
  assert.equal(now.recognize('OASPG'), undefined)
  assert.equal(now.recognize('Moldova, Republic of'), undefined)
})

test('[C3] the 22 distinct entities of the footnote and the lead it forgot are 23 entities on 30 June 2021', () => {
  const printed = `DESA DGC DOCO DPA DPKO ILO OCHA OHCHR OSAPG PBSO UNAIDS UNAOC UNDP UNEP UNHCR UNESCO UNFPA UNICEF UNITAR UNESCO UNODC WFP WHO`
  const ids = [...printed.split(' '), 'UN Women'].map((label) => now.recognize(label) ?? assert.fail(label))
  const sorted = now.sortedByLabel(ids, 'en')
  assert.equal(sorted.length, 23)
  assert.equal(
    sorted.map((id) => now.label(id, 'en').text).join(' '),
    'DCO DESA DGC DPO DPPA ILO OCHA OHCHR OSAPG PBSO UN Women UNAIDS UNAOC UNDP UNEP UNESCO UNFPA UNHCR UNICEF UNITAR UNODC WFP WHO',
  )
})

test('delicate countries have their United Nations names, never the ones the runtime knows', () => {
  const official = {
    MDA: 'Republic of Moldova',
    KOR: 'Republic of Korea',
    CPV: 'Cabo Verde',
    PSE: 'State of Palestine',
    VNM: 'Viet Nam',
    CIV: 'Côte d’Ivoire',
    BOL: 'Bolivia (Plurinational State of)',
    IRN: 'Iran (Islamic Republic of)',
    LAO: 'Lao People’s Democratic Republic',
    SYR: 'Syrian Arab Republic',
    TZA: 'United Republic of Tanzania',
    CZE: 'Czechia',
    SWZ: 'Eswatini',
    RUS: 'Russian Federation',
    FSM: 'Micronesia (Federated States of)',
  }
  for (const [code, name] of Object.entries(official)) assert.equal(now.name(country(code), 'en').text, name)
  assert.deepEqual(
    langs.map((lang) => now.name(country('MDA'), lang).text),
    [
      'جمهورية مولدوفا',
      '摩尔多瓦共和国',
      'Republic of Moldova',
      'République de Moldova',
      'Республика Молдова',
      'República de Moldova',
    ],
  )
})

test('each language has its own order: Germany is first in French and Spanish and not in the others', () => {
  const sample = of('country', 'BRA', 'DEU', 'CHN', 'EGY', 'FRA', 'CHE', 'ZAF', 'AUT', 'USA', 'BGD', 'SWE', 'TCD')
  const codes = (lang: Lang) =>
    now
      .sorted(sample, lang)
      .map((id) => now.codeOf(id))
      .join(' ')
  assert.equal(codes('en'), 'AUT BGD BRA TCD CHN EGY FRA DEU ZAF SWE CHE USA')
  assert.equal(codes('fr'), 'ZAF DEU AUT BGD BRA CHN EGY USA FRA SWE CHE TCD')
  assert.equal(codes('es'), 'DEU AUT BGD BRA TCD CHN EGY USA FRA ZAF SWE CHE')
  assert.equal(codes('ru'), 'AUT BGD BRA DEU EGY CHN USA FRA TCD CHE SWE ZAF')
  assert.equal(codes('zh'), 'EGY AUT BRA DEU FRA USA BGD ZAF SWE CHE TCD CHN')
  assert.equal(codes('ar'), 'DEU BRA BGD TCD ZAF SWE CHE CHN FRA EGY AUT USA')
})

test('articles do not count in the order, except El Salvador, which is called so', () => {
  assert.equal(sortKey('ar', 'الأردن'), 'اردن')
  assert.equal(sortKey('ar', 'ألمانيا'), 'المانيا')
  assert.equal(sortKey('fr', 'l’Alliance'), 'alliance')
  assert.equal(sortKey('es', 'El Salvador'), 'el salvador')
  assert.ok(compareKeys('ar', sortKey('ar', 'الأرجنتين'), sortKey('ar', 'الأردن')) < 0)
  assert.ok(compareKeys('ar', sortKey('ar', 'الأردن'), sortKey('ar', 'أرمينيا')) < 0)
  assert.ok(compareKeys('ru', sortKey('ru', 'Италия'), sortKey('ru', 'Йемен')) < 0)
})

test('no term lacks a language on any day it has a name, and none has two names on one day', () => {
  for (const term of shippedTerms) {
    for (const lang of langs) {
      const same = term.names
        .filter((name) => name.lang === lang)
        .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
      assert.ok(same.length > 0, `${term.code} in ${lang}`)
      assert.equal(same[0]?.from, undefined, `${term.code} in ${lang} starts late`)
      assert.equal(same.at(-1)?.until, undefined, `${term.code} in ${lang} ends`)
      for (const [at, later] of same.slice(1).entries())
        assert.equal(Date.parse(later.from ?? '') - Date.parse(same[at]?.until ?? ''), 86_400_000, term.code)
    }
  }
})

test('nothing is there twice: no code in a kind, no id, no English name of a country', () => {
  const ids = shippedTerms.map(({ kind, code }) => termId(kind, code))
  assert.equal(new Set(ids).size, ids.length)
  const names = now.all('country').map((id) => now.name(id, 'en').text)
  assert.equal(new Set(names).size, names.length)
})

test('there are 193 Member States and two observers, each with a code of its own', () => {
  assert.equal(countryFacts.filter(({ standing }) => standing === 'member').length, 193)
  assert.equal(countryFacts.filter(({ standing }) => standing === 'observer').length, 2)
  assert.equal(new Set(countryFacts.map(({ m49 }) => m49)).size, countryFacts.length)
  for (const { code, m49 } of countryFacts) assert.match(`${code} ${m49}`, /^[A-Z]{3} \d{3}$/)
})

test('ids are the same on every machine', () => {
  assert.equal(termId('entity', 'DCO'), 'a6436d9d-5d2a-5c3b-be97-18c8bbe0fb1c')
  assert.notEqual(termId('entity', 'SC'), termId('body', 'SC'))
})

test('a parent of an entity is an entity, and every day and decade is a date', () => {
  const codes = new Set(entityFacts.map(({ code }) => code))
  for (const { code, parent } of entityFacts) assert.ok(parent === undefined || codes.has(parent), code)
  for (const { code, month, day } of observanceFacts)
    assert.ok(new Date(Date.UTC(2024, month - 1, day)).getUTCDate() === day, code)
  for (const { code, firstYear, lastYear } of decadeFacts) assert.ok(lastYear > firstYear, code)
})

test('a name missing in a language is given in English, and says so', () => {
  const partly = namesOn(registerOf(shippedRecords.filter(({ lang }) => lang === 'en')), '2021-01-01')
  assert.deepEqual(partly.name(entity('WHO'), 'ar'), { text: 'World Health Organization', lang: 'en' })
  assert.throws(() => partly.name('00000000-0000-7000-8000-000000000000', 'en'), /no name is on record/)
})

test('a search finds by any language and by a former name, and says that it is former', () => {
  const [found] = now.search('DOCO')
  assert.deepEqual([found?.code, found?.former], ['DCO', true])
  assert.equal(now.search('moldova')[0]?.code, 'MDA')
  assert.equal(now.search('难民署')[0]?.code, 'UNHCR')
  assert.equal(now.search("cote d'ivoire")[0]?.code, 'CIV')
  assert.deepEqual(now.search('  '), [])
})

test('names by script: Arabic, Chinese and Russian names are written in their letters', () => {
  const letters = {
    ar: /\p{Script=Arabic}/u,
    zh: /\p{Script=Han}/u,
    ru: /\p{Script=Cyrillic}/u,
    en: /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u,
    fr: /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u,
    es: /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u,
  }
  for (const { code, lang, name } of shippedRecords) assert.match(name, letters[lang], `${code} in ${lang}`)
})
