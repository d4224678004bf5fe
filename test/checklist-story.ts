import type { Act } from '#platform/acts'
import { perform } from '#platform/acts'
import { addDocument, recordAdoption, recordLanguageStep } from '#documents'
import { addEntity, addPerson } from '#members'
import { addPillar, startPlan } from '#plan'
import { termId } from '#terminology'
import { testHouse } from './house.ts'

const at = '2021-09-10T09:00:00Z'
const source = 'the test'

/**
 * The Checklist of a small network: written in English in March 2021, adopted, and out in Arabic, French, Russian and
 * Spanish by June; nobody has asked for Chinese. It is 10 September. Lena leads its pillar for WHO, Omar is a member.
 */
export async function checklistStory() {
  const t = await testHouse({ at })
  const newId = t.house.newId
  const does = (act: Act, input: Readonly<Record<string, unknown>>, token: string | null = t.secretary) =>
    perform(t.house, act, input, { token, channel: 'command' })
  const ids = { pillar: newId(), other: newId(), lena: newId(), omar: newId(), checklist: newId(), first: newId() }
  await does(addEntity, { code: 'WHO', kind: 'agency', from: '2012-03-06', source })
  const entity = termId('entity', 'WHO')
  const person = (id: string, given: string, family: string) =>
    does(addPerson, { id, given, family, entity, from: '2020-01-01', source, address: `${given}@who.example.org` })
  await person(ids.lena, 'Lena', 'Aaltonen')
  await person(ids.omar, 'Omar', 'Benali')
  const plan = await does(startPlan, {
    slug: '2021-2025',
    name: { en: 'Work Plan 2021–2025' },
    firstDay: '2021-01-01',
    lastDay: '2025-12-31',
  })
  const leads = [{ entity, from: '2021-01-01', source, people: [{ person: ids.lena, from: '2021-01-01' }] }]
  const pillar = (id: string, number: number, name: string, more: Readonly<Record<string, unknown>>) =>
    does(addPillar, { id, version: plan['version'], number, name: { en: name }, shortName: { en: name }, ...more })
  await pillar(ids.pillar, 1, 'Leave No One Behind', { leads })
  const pause = { reason: { en: 'Waits for a report.' }, from: '2021-01-01', reviewOn: '2021-12-01' }
  await pillar(ids.other, 2, 'Internal Diversity', { pause })
  await does(addDocument, {
    id: ids.checklist,
    kind: 'checklist',
    title: { en: 'Checklist for country teams', fr: 'Liste de contrôle pour les équipes de pays' },
    pillar: ids.pillar,
    audience: 'public',
    version: { id: ids.first, day: '2021-03-19' },
  })
  const out = (lang: string, day: string, precise: 'day' | 'month' = 'day') =>
    does(recordLanguageStep, { version: ids.first, lang, step: 'published', day, precise })
  await out('en', '2021-03-21')
  await out('ar', '2021-05-10')
  await out('fr', '2021-05-12')
  await out('ru', '2021-06-02')
  await out('es', '2021-06-01', 'month')
  await does(recordAdoption, { version: ids.first, day: '2021-03-19', body: 'network', method: 'silence' })
  return { ...t, does, ids, lena: await t.sessionOf(ids.lena), omar: await t.sessionOf(ids.omar) }
}
