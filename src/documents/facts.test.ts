import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { fillFact, shippedNames } from '#terminology'
import type { Fact } from '#terminology'
import { checklistStory } from '#test/checklist-story'
import { facts } from './facts.ts'
import { recordLanguageStep } from './languages/record-language-step.ts'
import { addVersion } from './versions/add-version.ts'
import { circulate } from './versions/circulate.ts'
import { recordFinalisation } from './versions/record-finalisation.ts'
import { speak } from './words/index.ts'

const story = await checklistStory()
const { does, ids, secretary, reading } = story
const scope = (from: string, to: string) => ({ from, to, plan: story.house.newId() })
const told = (from: string, to: string, token: string | null = secretary) =>
  reading(token, (tx) => facts(tx, scope(from, to)))
const names = shippedNames('2021-06-30')
const said = (fact: Fact | undefined, lang: Lang, variant = ''): string => {
  assert.ok(fact)
  return speak(lang).byKey(`${fact.key}${variant}`, fillFact(fact, { lang, names })) ?? ''
}
const keyed = (all: readonly Fact[], key: string) => all.find((fact) => fact.key === `documents.fact-${key}`)

test('[D4] the four language versions of the half-year are told with their months, in six languages', async () => {
  const all = await told('2021-01-01', '2021-06-30')
  const versions = keyed(all, 'language-versions')
  assert.equal(
    said(versions, 'en'),
    'In May–June 2021, the Network published “Checklist for country teams” in four further languages: Arabic, French, Russian and Spanish.',
  )
  assert.match(
    said(versions, 'fr'),
    /^En mai-juin 2021, .* dans quatre autres langues.: arabe, espagnol, français et russe\./,
  )
  assert.match(
    said(versions, 'ru'),
    /^В мае–июне 2021 года .* еще на четырех языках: арабском, испанском, русском и французском\./,
  )
  assert.equal(versions?.pillar, ids.pillar)
  for (const lang of langs) assert.match(said(versions, lang), /4|four|quatre|четырех|cuatro|أربع/)
  assert.equal(
    said(keyed(all, 'published'), 'en'),
    'On 21 March 2021, the Network published “Checklist for country teams” in English.',
  )
  assert.equal(
    said(keyed(all, 'adopted'), 'en'),
    'On 19 March 2021, the Network adopted “Checklist for country teams” by silence procedure.',
  )
  assert.match(said(keyed(all, 'adopted'), 'en', '-council'), /^In March 2021, the network adopted/)
})

test('a period tells only what lies in it', async () => {
  assert.equal((await told('2021-01-01', '2021-03-18')).length, 0)
  assert.deepEqual(
    (await told('2021-04-01', '2021-05-31')).map(({ key, values }) => [key, values['n']]),
    [['documents.fact-language-versions-in-month', { number: 2 }]],
  )
})

test('a later version is told with its number, what is known to the month as a month, and each with its own sources', async () => {
  const { version } = await does(addVersion, { document: ids.checklist, day: '2021-07-05' })
  await does(recordLanguageStep, { version, lang: 'en', step: 'published', day: '2021-07-10', precise: 'month' })
  await does(recordFinalisation, { version, day: '2021-08-02' })
  await does(circulate, { version, day: '2021-08-03', purpose: 'information', toAudience: 'network' })
  const all = await told('2021-07-01', '2021-12-31')
  assert.equal(
    said(keyed(all, 'published-in-month'), 'en'),
    'In July 2021, the Network published “Checklist for country teams” (version 2) in English.',
  )
  assert.match(
    said(keyed(all, 'final'), 'fr'),
    /^Le texte définitif de «.Liste de contrôle pour les équipes de pays.» \(version 2\) a été établi le 2 août 2021\./,
  )
  assert.equal(
    said(keyed(all, 'circulated'), 'en'),
    '“Checklist for country teams” (version 2) was circulated to the Network for information on 3 August 2021.',
  )
  const sources = all.map((fact) => fact.sources.map(({ kind, id }) => `${kind} ${id}`).join(' '))
  assert.equal(new Set(sources).size, all.length)
  for (const { sources: of } of all) assert.equal(of[0]?.path, '/documents/checklist-for-country-teams')
})

test('every sentence is there in six languages, as a bullet too, and nothing in it is left open', async () => {
  for (const fact of await told('2021-01-01', '2021-12-31'))
    for (const lang of langs)
      for (const variant of ['', '-bullet', ...(fact.key.endsWith('circulated') ? [] : ['-council'])]) {
        const sentence = said(fact, lang, variant)
        assert.ok(sentence.length > 10, `${fact.key}${variant} ${lang}`)
        assert.doesNotMatch(sentence, /[{}]|undefined/)
      }
})

test('the public is told nothing that it may not see', async () => {
  const open = (await told('2021-01-01', '2021-12-31', null)).map(({ key }) => key)
  assert.ok(!open.includes('documents.fact-circulated'))
})
