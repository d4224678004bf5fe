import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { sessionCookie } from '#platform/web'
import { dirOf, langs } from '#platform/words'
import { checklistStory } from '#test/checklist-story'
import { siteOf } from '#test/site'
import { addDocument } from './add-document.ts'
import { room } from './module.ts'

const story = await checklistStory()
const { does, ids, lena, omar, secretary } = story
const site = siteOf(story, [room])
const page = '/en/documents/checklist-for-country-teams'

const told = (text: string): string => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('[D4] on the page of the Checklist Chinese is missing, and a new version marks four languages', async () => {
  const before = told((await site.get(page, omar)).text)
  assert.match(before, /Chinese\s+Missing/)
  assert.equal(before.match(/Out of date/g), null)
  const { status, location } = await site.post(
    `${page}/versions/new`,
    { day: '2021-09-08', 'note.en': 'Two more' },
    lena,
  )
  assert.equal(status, 303)
  assert.equal(location, page)
  const after = told((await site.get(page, omar)).text)
  assert.equal(after.match(/Out of date: the text is at version 2/g)?.length, 4)
  assert.match(after, /4 language versions still follow an earlier one/)
  assert.match(after, /Chinese\s+Missing/)
})

test('readers outside see what is published, and nothing is out of date for them before the new version is out', async () => {
  const outside = told((await site.get(page)).text)
  assert.ok(!outside.includes('Version 2'))
  assert.ok(!outside.includes('Out of date'))
  assert.ok(!outside.includes('Circulation'))
  assert.match(outside, /French.*12 May 2021/)
  assert.match(outside, /Spanish\s+June 2021/)
})

test('[D1] the timeline has each version, its adoption and its final form as events of their own', async () => {
  const version = ids.first
  const final = await site.post(`${page}/finalisations/new`, { version, day: '2021-04-10', month: 'yes' }, lena)
  assert.equal(final.status, 303)
  const adopted = { version, day: '2021-04-20', body: 'principals', method: 'ad-referendum' }
  assert.equal((await site.post(`${page}/adoptions/new`, adopted, lena)).status, 303)
  const text = told((await site.get(page, omar)).text)
  assert.match(
    text,
    /19 March 2021 Version 1 19 March 2021 Version 1 adopted by the network By silence procedure 20 April 2021 Version 1 adopted by the principals.*April 2021 Version 1 reached its final form 8 September 2021 Version 2/,
  )
})

test('[G4] the page says who received which version when, to members only', async () => {
  const sent = { version: ids.first, day: '2021-06-08', toAudience: 'network', purpose: 'comment', until: '2021-06-15' }
  assert.equal((await site.post(`${page}/circulations/new`, sent, lena)).status, 303)
  assert.match(told((await site.get(page, omar)).text), /8 June 2021 Version 1 The network For comment 15 June 2021/)
  assert.ok(!(await site.get(page)).text.includes('8 June 2021'))
})

test('a file is handed in with a step, kept by its content, and handed out as an attachment under its name', async () => {
  const body = new FormData()
  const fields = { version: ids.first, lang: 'fr', step: 'published', day: '2021-05-12', url: '' }
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  const pdf = `%PDF-1.7\n${'x'.repeat(89_000)}`
  body.append('file', new File([pdf], 'C:\\dossier\\Liste de contrôle.pdf', { type: 'text/html' }))
  const headers = {
    cookie: `${sessionCookie}=${lena}`,
    'sec-fetch-site': 'same-origin',
    origin: 'http://localhost:3000',
  }
  const sent = await site.request(`${page}/languages/new`, { method: 'POST', headers, body })
  assert.equal(sent.status, 303, await sent.text())
  const shown = (await site.get('/en/documents')).text
  assert.match(shown, /French \(PDF, 90\u00a0KB\)/)
  const file = await site.request('/fr/documents/checklist-for-country-teams/files/1/fr/published')
  assert.equal(file.headers.get('content-type'), 'application/pdf')
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment; .*Liste%20de%20contr%C3%B4le\.pdf/)
  assert.equal(await file.text(), pdf)
  assert.match(
    (await site.get('/fr/documents/checklist-for-country-teams')).text,
    /Lire\u00a0: français \(PDF, 90\u00a0Ko\)/,
  )
  assert.match((await site.get('/zh/documents/checklist-for-country-teams')).text, /此文本尚无中文版本/)
})

test('a draft handed in as a file is for members; for everybody else there is none', async () => {
  const body = new FormData()
  const fields = { version: ids.first, lang: 'zh', step: 'drafted', day: '2021-06-12', url: '' }
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', new File(['草案'], '草案.txt'))
  const headers = {
    cookie: `${sessionCookie}=${lena}`,
    'sec-fetch-site': 'same-origin',
    origin: 'http://localhost:3000',
  }
  assert.equal((await site.request(`${page}/languages/new`, { method: 'POST', headers, body })).status, 303)
  assert.equal((await site.get(`${page}/files/1/zh/drafted`, omar)).status, 200)
  assert.equal((await site.get(`${page}/files/1/zh/drafted`)).status, 404)
  assert.equal((await site.get(`${page}/files/9/zh/drafted`, omar)).status, 404)
})

test('readers outside find what exists in their language, and what exists only in others below it', async () => {
  await does(addDocument, { kind: 'web-site', title: { ar: 'موقع الشبكة' }, audience: 'public' })
  await does(addDocument, { kind: 'report', title: { en: 'For members' }, audience: 'network' })
  const french = (await site.get('/fr/documents')).text
  assert.match(french, /Liste de contrôle pour les équipes de pays/)
  assert.match(french, /1 autre dans d’autres langues/)
  assert.match(french, /موقع الشبكة/)
  assert.ok(!french.includes('For members'))
  const chinese = (await site.get('/zh/documents')).text
  assert.match(chinese, /尚无以此语文发布的内容/)
  assert.match(chinese, /另有2项为其他语文/)
  const member = (await site.get('/fr/documents', omar)).text
  assert.ok(member.includes('For members') && !member.includes('autres langues'))
})

test('the list is narrowed by kind, pillar and language', async () => {
  const found = async (query: string) => told((await site.get(`/en/documents?${query}`, omar)).text)
  assert.match(await found('kind=checklist'), /1 document /)
  assert.match(await found(`pillar=${ids.pillar}`), /1 document /)
  assert.match(await found('language=ru'), /1 document /)
  assert.match(await found(`pillar=${ids.other}`), /No document answers to this filter/)
  assert.match(await found('kind=nonsense&pillar=%27'), /3 documents/)
})

test('a lead adds a text to the pillar that they lead; the list leads there', async () => {
  const form = await site.get('/en/documents/new', lena)
  assert.ok(form.text.includes(ids.pillar) && !form.text.includes(`value="${ids.other}"`))
  const fields = { kind: 'template', 'title.en': 'Template for case studies', pillar: ids.pillar, audience: 'network' }
  const empty = await site.post('/en/documents/new', { ...fields, 'title.en': '' }, lena)
  assert.equal(empty.status, 422)
  assert.match(told(empty.text), /Title: Fill this in\./)
  const added = await site.post('/en/documents/new', { ...fields, 'version.day': '2021-05-03' }, lena)
  assert.equal(added.location, '/en/documents/template-for-case-studies')
  assert.match((await site.get('/en/documents/template-for-case-studies', omar)).text, /Version 1/)
})

test('two people editing one text are shown both titles and choose', async () => {
  const fields = { 'title.en': 'One', symbol: '', audience: 'public', revision: '1' }
  assert.equal((await site.post(`${page}/edit`, fields, lena)).status, 303)
  const second = await site.post(`${page}/edit`, { ...fields, 'title.en': 'Other' }, secretary)
  assert.equal(second.status, 422)
  assert.match(told(second.text), /Two people changed the same text/)
  assert.match(second.text, /<blockquote dir="auto">One<\/blockquote>/)
  const kept = { ...fields, 'title.en': 'Other', '_theirs.title.en': 'One', '_keep.title.en': 'theirs', revision: '2' }
  assert.equal((await site.post(`${page}/edit`, kept, secretary)).status, 303)
  assert.match((await site.get(page)).text, /<h1>\s*<bdi lang="en" dir="auto">\s*One/)
})

test('who does not keep a text finds no form, and who cannot see it no page', async () => {
  for (const part of [
    'edit',
    'versions/new',
    'languages/new',
    'adoptions/new',
    'finalisations/new',
    'circulations/new',
  ]) {
    assert.equal((await site.get(`${page}/${part}`, omar)).status, 404, part)
    assert.equal((await site.post(`${page}/${part}`, {}, omar)).status, 404, part)
    assert.equal((await site.get(`${page}/${part}`, lena)).status, 200, part)
  }
  assert.equal((await site.get('/en/documents/new', omar)).status, 404)
  await does(addDocument, { kind: 'other', title: { en: 'For two' }, audience: 'co-chairs' })
  assert.equal((await site.get('/en/documents/for-two', omar)).status, 404)
  assert.equal((await site.get('/en/documents/for-two', secretary)).status, 200)
})

test('every page is small and says its language and its direction', async () => {
  for (const lang of langs) {
    for (const path of ['/documents', '/documents/checklist-for-country-teams', '/documents/new']) {
      const { status, text } = await site.get(`/${lang}${path}`, lena)
      assert.equal(status, 200)
      assert.match(text, new RegExp(`<html lang="${lang}" dir="${dirOf(lang)}"`))
      assert.ok(brotliCompressSync(text).length <= 14_336, `${path} ${brotliCompressSync(text).length}`)
    }
  }
})
