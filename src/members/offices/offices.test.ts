import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '#platform/words'
import { registered } from '#test/register'
import { siteOf } from '#test/site'
import { endTerm } from '../index.ts'
import { room } from '../module.ts'

const here = await registered()
const { secretary, entity, person, does } = here
const site = siteOf(here, [room])
const plain = (text: string): string => text.replaceAll(/<[^>]+>|[\u2066-\u2069]/g, ' ').replaceAll(/\s+/g, ' ')

test('[P-A2] an office is held by an entity for a term, and by people in its name: permanent and rotating co-chairs', async () => {
  const page = plain((await site.get('/en/members', await here.session('Dora'))).text)
  assert.match(page, /Permanent Co-Chair OHCHR since 6 March 2012 Amina HASSAN/)
  assert.match(page, /Rotating Co-Chair UNESCO from 1 January 2021 to 31 December 2021 Emil NOVÁK/)
  const emil = plain((await site.get(`/en/members/people/${person('Emil')}`, secretary)).text)
  assert.match(emil, /from 4 January 2021 to 31 December 2021 UNESCO Rotating Co-Chair/)
})

test('[P-A2] a term that overlaps another is refused in words that name the holder, in six languages', async () => {
  const fields = {
    office: 'co-chair-rotating',
    entity: entity('UNODC'),
    from: '2021-06-01',
    to: '2022-05-31',
    source: 'x',
  }
  for (const lang of langs) {
    const { status, text } = await site.post(`/${lang}/members/terms/new`, fields, secretary)
    assert.equal(status, 422)
    assert.match(
      plain(text),
      {
        ar: /اليونسكو/,
        zh: /教科文组织/,
        en: /UNESCO already holds this office from 1 January 2021 to 31 December 2021/,
        fr: /UNESCO exerce déjà cette fonction du 1er janvier 2021 au 31 décembre 2021/,
        ru: /ЮНЕСКО/,
        es: /UNESCO ya ocupa este cargo del 1 de enero de 2021/,
      }[lang],
    )
    assert.match(text, /value="2021-06-01"/)
  }
  const permanent = { ...fields, office: 'co-chair-permanent', to: '' }
  const open = await site.post('/en/members/terms/new', permanent, secretary)
  assert.match(plain(open.text), /OHCHR already holds this office since 6 March 2012\. End that term first/)
})

test('the schema itself refuses two holders of one office at once', async () => {
  const row = {
    id: here.house.newId(),
    office: 'co-chair-rotating',
    entity: entity('WHO'),
    valid: '[2021-03-01,2021-03-31]',
    source: 'x',
  } as const
  await assert.rejects(here.database.worker.insertInto('office_terms').values(row).execute(), /one_term_at_a_time/)
})

test('a term is given through the form, and ends before its time with the people who hold it', async () => {
  const fields = {
    office: 'co-chair-rotating',
    entity: entity('UNODC'),
    from: '2023-01-01',
    to: '2023-12-31',
    source: 'Plenary',
  }
  const given = await site.post('/en/members/terms/new', fields, secretary)
  assert.equal(given.location, '/en/members/entities/UNODC')
  await does(endTerm, { term: here.term2021, on: '2021-08-31' })
  const page = plain((await site.get('/en/members/entities/UNESCO', secretary)).text)
  assert.match(page, /from 1 January 2021 to 31 August 2021 Rotating Co-Chair/)
  const emil = plain((await site.get(`/en/members/people/${person('Emil')}`, secretary)).text)
  assert.match(emil, /from 4 January 2021 to 31 August 2021 UNESCO Rotating Co-Chair/)
})

test('who holds an office belongs to its entity, and holds it within the term', async () => {
  const path = `/en/members/terms/${here.term2021}/holders/new`
  const stranger = await site.post(path, { person: person('Chen'), from: '2021-06-01', to: '' }, secretary)
  assert.match(plain(stranger.text), /did not belong to the entity on 1 June 2021/)
  const outside = await site.post(path, { person: person('Emil'), from: '2022-02-01', to: '' }, secretary)
  assert.match(plain(outside.text), /lie outside the entity’s term/)
})

test('one focal point at a time, out of the entity’s own people; any number of alternates', async () => {
  const path = '/en/members/entities/OHCHR/focal-points/new'
  const choice = await site.get(path, secretary)
  assert.match(choice.text, /Amina HASSAN/)
  assert.doesNotMatch(choice.text, /Chen WEI/)
  const fields = { person: person('Farah'), capacity: 'focal-point', from: '2021-06-01', to: '', source: 'x' }
  const second = await site.post(path, fields, secretary)
  assert.equal(second.status, 422)
  assert.match(plain(second.text), /Amina HASSAN is the focal point since 4 January 2021\. Let that end first/)
  const backwards = await site.post(path, { ...fields, capacity: 'alternate', to: '2021-05-01' }, secretary)
  assert.match(plain(backwards.text), /The last day is before the first/)
  const stranger = await site.post(path, { ...fields, person: person('Chen') }, secretary)
  assert.match(plain(stranger.text), /Record the move first/)
  const alternate = await site.post(path, { ...fields, person: person('Amina'), capacity: 'alternate' }, secretary)
  assert.equal(alternate.status, 303)
})

test('a focal point steps down, the gap shows who was the last, and the next one is appointed', async () => {
  const page = await site.get('/en/members/entities/UNODC', secretary)
  const end = /\/en\/members\/focal-points\/[^"]+\/end/.exec(page.text)?.[0] ?? assert.fail('a way to step down')
  assert.match((await site.get(end, secretary)).text, /Bela OKORO, Focal point/)
  const ended = await site.post(end, { on: '2021-06-10' }, secretary)
  assert.equal(ended.location, '/en/members/entities/UNODC')
  assert.match(
    plain((await site.get('/en/members/entities/UNODC', secretary)).text),
    /The last was Bela OKORO , until 10 June 2021/,
  )
  const again = await site.post(end, { on: '2021-06-12' }, secretary)
  assert.match(plain(again.text), /It was not held on 12 June 2021/)
})

test('what the secretariat does is not there for anybody else', async () => {
  const amina = await here.session('Amina')
  for (const path of [
    'terms/new',
    'entities/new',
    'entities/WHO/edit',
    'entities/WHO/end',
    'entities/WHO/focal-points/new',
  ]) {
    assert.equal((await site.get(`/en/members/${path}`, amina)).status, 404, path)
    assert.equal((await site.get(`/en/members/${path}`)).status, 404, path)
    assert.equal((await site.get(`/en/members/${path}`, secretary)).status, 200, path)
  }
})
