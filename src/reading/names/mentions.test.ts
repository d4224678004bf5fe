import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Lang } from '#platform/words'
import { langs } from '#platform/words'
import { shippedNames } from '#terminology'
import type { Known } from '../known.ts'
import { nothingKnown } from '../known/shipped.ts'
import { finderOf } from './mentions.ts'

const known = nothingKnown('2021-06-30')
const proper = ['entity', 'country', 'body', 'framework', 'day', 'office', 'pillar', 'document', 'team']

const named = (text: string, lang: Lang, what: Known = known): string[] =>
  finderOf(what, lang)(text, 0)
    .filter(({ kind }) => proper.includes(kind))
    .map(({ code, form, said }) => `${code} ${form} ${said}`)

const tables: Readonly<Record<Lang, readonly (readonly [text: string, ...found: string[]])[]>> = {
  en: [
    ['WHO and UNODC lead; who knows?', 'WHO acronym WHO', 'UNODC acronym UNODC'],
    ['UNESCO’s work in Indonesia', 'UNESCO acronym UNESCO', 'IDN name Indonesia'],
    ['Moldova is the Republic of Moldova.', 'MDA part Moldova', 'MDA name Republic of Moldova'],
    ['DPKO and DPO', 'DPO former DPKO', 'DPO acronym DPO'],
    ['the UN High Commissioner for Human Rights', 'high-commissioner alias UN High Commissioner for Human Rights'],
    ['the Human Rights Council met. Council members spoke.', 'HRC name Human Rights Council'],
    [
      'the Secretary General and the Secretary-General',
      'secretary-general name Secretary General',
      'secretary-general name Secretary-General',
    ],
    ['He eats turkey in Turkey with Chad.', 'TUR name Turkey', 'TCD name Chad'],
    ['Iran and the Lao People’s Democratic Republic', 'IRN part Iran', 'LAO name Lao People’s Democratic Republic'],
    ["Cote d'Ivoire", "CIV name Cote d'Ivoire"],
  ],
  fr: [
    ['L’OMS et le HCR dirigent.', 'WHO acronym OMS', 'UNHCR acronym HCR'],
    [
      'Le Conseil des droits de l’homme s’est réuni en Indonésie.',
      'HRC name Conseil des droits de l’homme',
      'IDN name Indonésie',
    ],
    ['de la Journée internationale de l’éducation', 'education name Journée internationale de l’éducation'],
  ],
  es: [
    ['La OMS y el ACNUR dirigen en el Brasil.', 'WHO acronym OMS', 'UNHCR acronym ACNUR', 'BRA name Brasil'],
    ['El Consejo de Derechos Humanos', 'HRC name Consejo de Derechos Humanos'],
  ],
  ru: [
    ['ЮНЕСКО и УВКПЧ работают в Индонезии.', 'UNESCO acronym ЮНЕСКО', 'OHCHR acronym УВКПЧ', 'IDN name Индонезии'],
    ['Доклад Совета по правам человека', 'HRC name Совета по правам человека'],
    ['в Республике Молдова', 'MDA name Республике Молдова'],
  ],
  ar: [
    ['اليونسكو وإندونيسيا', 'UNESCO acronym اليونسكو', 'IDN name إندونيسيا'],
    ['قرار لمجلس حقوق الإنسان', 'HRC name مجلس حقوق الإنسان'],
  ],
  zh: [
    ['教科文组织与印度尼西亚举行会议。', 'UNESCO acronym 教科文组织', 'IDN name 印度尼西亚'],
    ['人权理事会在会上发言', 'HRC name 人权理事会'],
  ],
}

for (const lang of langs) {
  test(`what the registers know is found by its names: ${lang}`, () => {
    for (const [text, ...found] of tables[lang]) assert.deepEqual(named(text, lang), found, text)
  })
}

test('every official name of an entity, a country and a body is found by itself in its language', () => {
  const names = shippedNames('2021-06-30')
  const missed = langs.flatMap((lang) =>
    (['entity', 'country', 'area', 'body'] as const).flatMap((kind) =>
      names.all(kind).flatMap((id) => {
        const name = names.name(id, lang)
        if (name.lang !== lang) return []
        const found = finderOf(known, lang)(`${name.text} ${lang === 'zh' ? '。' : '.'}`, 0)
        return found.some((one) => one.id === id)
          ? []
          : [`${lang} ${name.text}: ${found.map(({ code }) => code).join()}`]
      }),
    ),
  )
  assert.deepEqual(missed, [])
})

test('names depend on the day, acronyms on every letter, and short names on their capital', () => {
  assert.deepEqual(named('UNDAF', 'en', nothingKnown('2015-01-01')), ['cooperation-framework acronym UNDAF'])
  assert.deepEqual(named('UNDAFs', 'en'), ['cooperation-framework former UNDAFs'])
  assert.deepEqual(named('Unesco, unesco, UNESCOX, oman, the chad', 'en'), [])
  assert.deepEqual(named('criminal. Justice', 'en'), [])
})

test('pillars and documents of the network are found, a single word only where it can only be the pillar', () => {
  const said = (text: string, form: 'name' | 'alias' = 'name') =>
    ({ lang: 'en', said: text, form, from: null, until: null }) as const
  const pillar = { number: 5, leads: [], paused: null, roleAddress: null }
  const network = {
    ...known,
    pillars: [
      { ...pillar, id: 'p5', code: 'communications', names: [said('Communications')] },
      { ...pillar, id: 'p1', code: 'lnob', names: [said('Leave No One Behind'), said('LNOB', 'alias')] },
    ],
  }
  assert.deepEqual(named('(5) Communications (all). The Communications Pillar met.', 'en', network), [
    'communications name Communications',
    'communications name Communications',
  ])
  assert.deepEqual(named('Communications were good. We leave no one behind.', 'en', network), [])
  assert.deepEqual(named('Pillar 1: Leave No One Behind (LNOB Pillar)', 'en', network), [
    'lnob name Leave No One Behind',
    'lnob alias LNOB',
  ])
  const plan = { id: 'd1', path: '/', symbol: null, adopted: null, dated: null, published: [] }
  const papers = { ...known, documents: [{ ...plan, code: 'plan', names: [said('Work Plan 2021+')] }] }
  assert.deepEqual(named('The Work Plan 2021+ and the Work Plan 2021.', 'en', papers), [
    'plan name Work Plan 2021+',
    'plan name Work Plan 2021',
  ])
})
