import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#platform/acts'
import { checklistStory } from '#test/checklist-story'
import { addDocument } from './add-document.ts'
import { cite } from './cite.ts'
import { editDocument } from './edit-document.ts'
import { recordLanguageStep } from './languages/record-language-step.ts'
import { documentCard } from './read-card.ts'
import { circulationsTo } from './read-circulations.ts'
import { documentAt, languageMatrix, versionInUse } from './read.ts'
import { addVersion } from './versions/add-version.ts'
import { circulate } from './versions/circulate.ts'
import { recordAdoption } from './versions/record-adoption.ts'
import { recordFinalisation } from './versions/record-finalisation.ts'

const story = await checklistStory()
const { does, ids, lena, omar, reading, secretary, clock } = story

const refused = async (work: Promise<unknown>, code: string, field?: string): Promise<void> => {
  await assert.rejects(work, (trouble: unknown) => {
    assert.ok(trouble instanceof Refusal, String(trouble))
    assert.equal(field === undefined ? trouble.code : trouble.fields[field], code)
    return true
  })
}

const cardOf = (token: string | null) => reading(token, (tx) => documentCard(tx, 'checklist-for-country-teams'))

test('[D4] the matrix shows the missing Chinese; a change of the source marks four languages as out of date', async () => {
  const standings = async () => {
    const matrix = await reading(secretary, (tx) => languageMatrix(tx, ids.checklist))
    return Object.fromEntries(matrix?.rows.map(({ lang, standing }) => [lang, standing]) ?? [])
  }
  assert.deepEqual(await standings(), {
    ar: 'current',
    zh: 'missing',
    en: 'current',
    fr: 'current',
    ru: 'current',
    es: 'current',
  })
  const { version } = await does(addVersion, { document: ids.checklist, day: '2021-09-01' }, lena)
  const after = await standings()
  assert.deepEqual(
    Object.keys(after).filter((lang) => after[lang] === 'outdated'),
    ['ar', 'fr', 'ru', 'es'],
  )
  assert.equal(after['zh'], 'missing')
  await does(recordLanguageStep, { version, lang: 'en', step: 'published', day: '2021-09-05' }, lena)
  await does(recordLanguageStep, { version, lang: 'fr', step: 'published', day: '2021-09-09' }, lena)
  assert.deepEqual(await standings(), { ...after, en: 'current', fr: 'current' })
})

test('[D1] a new version changes nothing that is on record of the old one: not its languages, not its adoption', async () => {
  const ofFirst = async () => {
    const card = await cardOf(secretary)
    return {
      version: card?.document.versions.find(({ id }) => id === ids.first),
      adoptions: card?.adoptions.filter(({ version }) => version === ids.first),
    }
  }
  const before = await ofFirst()
  await does(addVersion, { document: ids.checklist, day: '2021-09-10', note: { en: 'Two items added.' } })
  assert.deepEqual(await ofFirst(), before)
  assert.equal(before.version?.taken.length, 5)
  assert.equal(before.adoptions?.length, 1)
  assert.equal(await reading(omar, (tx) => versionInUse(tx, { document: ids.checklist, day: '2021-05-20' })), ids.first)
})

test('[P-E7] a language version is tied to the version it was made from', async () => {
  const matrix = await reading(null, (tx) => languageMatrix(tx, ids.checklist))
  const published = matrix?.rows.map(({ lang, published: of }) => [lang, of?.number])
  assert.deepEqual(published, [
    ['ar', 1],
    ['zh', undefined],
    ['en', 2],
    ['fr', 2],
    ['ru', 1],
    ['es', 1],
  ])
})

test('[G4] who received which version when: the outline went to the network for comment, for the meeting of 15 June', async () => {
  const { about } = await does(addDocument, {
    kind: 'outline',
    title: { en: 'Outline of a guidance note' },
    pillar: ids.pillar,
    version: { day: '2021-06-07' },
  })
  const outline = await reading(omar, (tx) => documentAt(tx, about))
  const version = outline?.versions[0]?.id
  const meeting = story.house.newId()
  const called = {
    slug: 'plenary-2021-06-15',
    kind: 'plenary',
    title: { en: 'Network meeting' },
    day: '2021-06-15',
  } as const
  await story.house.worker
    .insertInto('meetings')
    .values({ id: meeting, ...called })
    .execute()
  await does(
    circulate,
    { version, day: '2021-06-08', purpose: 'comment', toAudience: 'network', meeting, until: '2021-06-15' },
    lena,
  )
  const received = await reading(omar, (tx) => circulationsTo(tx, { meeting }))
  assert.deepEqual(
    received.map(({ document, number, day, toAudience, purpose, until }) => [
      document.slug,
      number,
      day,
      toAudience,
      purpose,
      until,
    ]),
    [['outline-of-a-guidance-note', 1, '2021-06-08', 'network', 'comment', '2021-06-15']],
  )
  assert.deepEqual(await reading(null, (tx) => circulationsTo(tx, { meeting })), [])
  await refused(
    does(circulate, { version, day: '2021-06-08', purpose: 'comment', toAudience: 'public' }, lena),
    'documents.beyond-its-readers',
    'toAudience',
  )
  await refused(
    does(circulate, { version, day: '2021-06-08', purpose: 'comment', toAudience: 'network', until: '2021-06-01' }),
    'documents.ends-before',
    'until',
  )
})

test('what is asked for, drafted or reviewed is the network’s business until it is published', async () => {
  await does(recordLanguageStep, { version: ids.first, lang: 'zh', step: 'requested', day: '2021-06-20' }, lena)
  const steps = (card: Awaited<ReturnType<typeof cardOf>>) =>
    card?.document.versions.flatMap(({ taken }) => taken.map(({ lang, step }) => `${lang} ${step}`)) ?? []
  assert.ok(steps(await cardOf(omar)).includes('zh requested'))
  assert.ok(!steps(await cardOf(null)).includes('zh requested'))
})

test('a member who does not lead the pillar keeps none of its texts, and a text that is not theirs to see is not there', async () => {
  await refused(does(addVersion, { document: ids.checklist, day: '2021-09-10' }, omar), 'platform.no-leave')
  await refused(does(addDocument, { kind: 'other', title: { en: 'A' }, pillar: ids.other }, lena), 'platform.no-leave')
  const { about } = await does(addDocument, { kind: 'other', title: { en: 'For two' }, audience: 'co-chairs' })
  assert.equal(await reading(omar, (tx) => documentAt(tx, about)), undefined)
  await refused(does(addVersion, { document: about, day: '2021-09-10' }, omar), 'platform.no-leave')
  await refused(does(addVersion, { document: story.house.newId(), day: '2021-09-10' }), 'documents.no-such-document')
})

test('a body adopts a version once, after it was written and not tomorrow; its final form is another event', async () => {
  const adoption = { version: ids.first, body: 'network', method: 'meeting' }
  await refused(does(recordAdoption, { ...adoption, day: '2021-04-01' }), 'documents.adopted-already')
  await refused(does(recordAdoption, { ...adoption, day: '2021-03-01' }), 'documents.before-version', 'day')
  await refused(does(recordAdoption, { ...adoption, day: '2021-09-11' }), 'documents.day-ahead', 'day')
  await does(recordAdoption, { ...adoption, body: 'principals', day: '2021-03-01', precise: 'month' })
  await does(recordFinalisation, { version: ids.first, day: '2021-04-15', precise: 'month' })
  await refused(does(recordFinalisation, { version: ids.first, day: '2021-04-20' }), 'documents.final-already')
  const card = await cardOf(null)
  assert.deepEqual(
    card?.adoptions.map(({ body, day, precise }) => [body, day, precise]),
    [
      ['network', '2021-03-19', 'day'],
      ['principals', '2021-03-31', 'month'],
    ],
  )
  assert.deepEqual(
    card.finalisations.map(({ day, precise }) => [day, precise]),
    [['2021-04-30', 'month']],
  )
})

test('a step recorded again is corrected, and steps keep their order', async () => {
  const step = { version: ids.first, lang: 'zh' }
  await does(recordLanguageStep, { ...step, step: 'requested', day: '2021-06-21' })
  await does(recordLanguageStep, { ...step, step: 'drafted', day: '2021-07-10' })
  await refused(
    does(recordLanguageStep, { ...step, step: 'reviewed', day: '2021-07-01' }),
    'documents.too-early',
    'day',
  )
  await refused(
    does(recordLanguageStep, { ...step, step: 'requested', day: '2021-08-01' }),
    'documents.too-late',
    'day',
  )
  const card = await cardOf(omar)
  const [requested] =
    card?.document.versions[0]?.taken.filter(({ lang, step: of }) => lang === 'zh' && of === 'requested') ?? []
  assert.equal(requested?.day, '2021-06-21')
})

test('a file that never reached the store, or an address that is none, is refused', async () => {
  const step = { version: ids.first, lang: 'zh', step: 'drafted', day: '2021-07-11' }
  await refused(
    does(recordLanguageStep, { ...step, file: { hash: 'a'.repeat(64), name: 'a.pdf' } }),
    'platform.no-such-record',
  )
  await refused(does(recordLanguageStep, { ...step, url: 'javascript:alert(1)' }), 'documents.not-an-address', 'url')
})

test('two people changing one text: the second is shown what the first saved', async () => {
  const title = { en: 'Checklist for United Nations country teams' }
  const form = { document: ids.checklist, audience: 'public', revision: '1' }
  await does(editDocument, { ...form, title }, lena)
  await assert.rejects(does(editDocument, { ...form, title: { en: 'Checklist' } }), (trouble: unknown) => {
    assert.ok(trouble instanceof Refusal)
    assert.equal(trouble.code, 'platform.conflict')
    assert.deepEqual(trouble.details['revision'], 2)
    assert.match(JSON.stringify(trouble.details['theirs']), /"title.en":"Checklist for United Nations country teams"/)
    return true
  })
  const found = await reading(null, (tx) => documentAt(tx, 'checklist-for-country-teams'))
  assert.deepEqual(found?.title, title)
})

test('a symbol is written one way, leads outside, and brings together what revises and corrects a text', async () => {
  const add = (symbol: string) => does(addDocument, { kind: 'report', title: { en: `Paper ${symbol}` }, symbol })
  await add('NET/2021/P1/L.2')
  await add('NET/2021/P1/L.2 / Rev.1')
  await add('NET/2021/P1/L.21')
  await refused(add('Paper No. 2'), 'documents.not-a-symbol', 'symbol')
  const card = await reading(secretary, (tx) => documentCard(tx, 'paper-net-2021-p1-l-2'))
  assert.deepEqual(
    card?.relatives.map(({ symbol }) => symbol),
    ['NET/2021/P1/L.2/Rev.1'],
  )
  await does(cite, { document: ids.checklist, symbol: 'A/HRC/47/53', title: { en: 'Promotion and protection' } }, lena)
  await refused(does(cite, { document: ids.checklist, symbol: 'nothing' }), 'documents.not-a-symbol', 'symbol')
  const cited = await cardOf(null)
  assert.deepEqual(
    cited?.citations.map(({ symbol }) => symbol),
    ['A/HRC/47/53'],
  )
})

test('addresses are distinct, and a version is not older than the one before', async () => {
  const add = () => does(addDocument, { kind: 'other', title: { en: 'Same title' } })
  assert.equal((await add())['slug'], 'same-title')
  assert.equal((await add())['slug'], 'same-title-2')
  await refused(does(addDocument, { kind: 'other', title: { en: 'X' }, slug: 'same-title' }), 'documents.slug-taken')
  await refused(does(addVersion, { document: ids.checklist, day: '2021-09-01' }), 'documents.before-version', 'day')
  assert.equal(clock().toISOString().slice(0, 10), '2021-09-10')
})
