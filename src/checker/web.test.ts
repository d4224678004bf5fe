import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, unzipSync, strFromU8, zipSync } from 'fflate'
import { registered } from '#test/register'
import { siteOf } from '#test/site'
import { forgetOld } from './keeping/forget-old.ts'
import { room } from './module.ts'

const here = await registered()
const site = siteOf(here, [room])
const amina = await here.session('Amina')
const bela = await here.session('Bela')

const words = `# Progress
The Secretary General  spoke to the teams.
The Network met in may cases.
It rose dramatically.`

/** Has words checked by somebody and gives the address of the result, without its language. */
async function checked(pasted: string, token: string, more: Record<string, string> = {}): Promise<string> {
  const { status, location, text } = await site.post(
    '/en/check',
    { pasted, asOf: '2021-07-05', lang: '', ...more },
    token,
  )
  assert.equal(status, 303, text)
  return (location ?? '').replace('/en', '')
}

/** The key of the finding whose note holds some words. */
function keyOf(page: string, said: string | RegExp): string {
  const notes = [...page.matchAll(/<section class="finding[^"]*" id="([\w-]+)"[\s\S]*?<\/section>/g)]
  const [, key] = notes.find(([note]) => (typeof said === 'string' ? note.includes(said) : said.test(note))) ?? []
  assert.ok(key !== undefined, `no note with ${String(said)}`)
  return key
}

test('a text that was pasted is shown with its faults at their places, each with what to write and why', async () => {
  const path = await checked(words, amina)
  const { status, text } = await site.get(`/en${path}`, amina)
  assert.equal(status, 200)
  assert.match(text, /<mark class="certain" id="m-[\w-]+"><a href="#[\w-]+">Secretary General<\/a><\/mark>/)
  const key = keyOf(text, 'Secretary-General')
  assert.ok(text.includes(`id="m-${key}"`) && text.includes(`href="#m-${key}"`), 'mark and note lead to one another')
  assert.match(text, /Instead: <bdi[^>]*>Secretary-General/)
  assert.match(text, /This text is deleted on 14 July 2021/)
  const { text: french } = await site.get(`/fr${path}`, amina)
  assert.match(french, /Certain[\s\S]*Plutôt/)
})

test('what somebody had checked is theirs and the secretariat’s; for everybody else there is no such text', async () => {
  const path = await checked(words, amina)
  assert.equal((await site.get(`/en${path}`, here.secretary)).status, 200)
  for (const token of [bela, null]) {
    assert.equal((await site.get(`/en${path}`, token)).status, 404)
    assert.equal((await site.get(`/en${path}/file?to=json`, token)).status, 404)
    assert.equal((await site.post(`/en${path}/accept-all`, {}, token)).status, 404)
  }
  assert.match((await site.get('/en/check', amina)).text, /Progress/)
  assert.doesNotMatch((await site.get('/en/check', bela)).text, /href="\/en\/check\/[0-9a-f-]{36}"/)
})

test('nothing in the text of others is ever markup', async () => {
  const path = await checked(
    '<script>alert(1)</script> & “<b>teams</b>” in may cases, <img src=x onerror=alert(2)>',
    amina,
  )
  const { text } = await site.get(`/en${path}`, amina)
  assert.doesNotMatch(text, /<script>alert|<b>teams|<img/)
  assert.match(text, /&lt;script&gt;alert\(1\)/)
})

test('a fix is accepted, shown as struck out and written anew, and taken back', async () => {
  const path = await checked(words, amina)
  const finding = keyOf((await site.get(`/en${path}`, amina)).text, 'Secretary-General')
  const done = await site.post(`/en${path}/accept`, { finding }, amina)
  assert.equal(done.location, `/en${path}?at=${finding}#${finding}`)
  const after = (await site.get(`/en${path}?at=${finding}`, amina)).text
  assert.match(after, /<del>Secretary General<\/del><ins[^>]*>Secretary-General<\/ins>/)
  assert.match(after, /Accepted: 1, dismissed: 0/)
  await site.post(`/en${path}/undo`, { finding }, amina)
  assert.doesNotMatch((await site.get(`/en${path}`, amina)).text, /<del>/)
})

test('every certain fix can be taken at once', async () => {
  const path = await checked(words, amina)
  const before = (await site.get(`/en${path}`, amina)).text
  const [, sure] = /Accept (\d+) certain corrections/.exec(before) ?? []
  await site.post(`/en${path}/accept-all`, {}, amina)
  const after = (await site.get(`/en${path}`, amina)).text
  assert.match(after, new RegExp(`Accepted: ${sure},`))
  assert.ok(Number(sure) > 1)
})

test('a finding is dismissed with a reason, and stays dismissed when the text is brought again with a small edit', async () => {
  const own = words.replace('rose dramatically', 'grew exponentially')
  const path = await checked(own, amina)
  const finding = keyOf((await site.get(`/en${path}`, amina)).text, 'exponentially')
  const without = await site.post(`/en${path}/dismiss`, { finding, reason: '' }, amina)
  assert.equal(without.status, 422)
  assert.match(without.text, /name="reason"/)
  await site.post(`/en${path}/dismiss`, { finding, reason: 'The figures stand in the annex' }, amina)
  const again = await checked(own.replace('spoke to the teams', 'spoke to all teams'), amina)
  const page = (await site.get(`/en${again}`, amina)).text
  assert.ok(!page.includes(`id="${finding}"`))
  assert.match(
    (await site.get(`/en${again}?show=dismissed`, amina)).text,
    /Dismissed: <bdi[^>]*>The figures stand in the annex/,
  )
  const ofBela = await checked(own, bela)
  assert.ok(
    (await site.get(`/en${ofBela}`, bela)).text.includes(`id="${finding}"`),
    'what Amina dismissed, Bela still sees',
  )
})

test('a reader narrows the findings to a kind, and sees how many there are of each', async () => {
  const path = await checked(words, amina)
  const { text } = await site.get(`/en${path}?kind=CLAIM`, amina)
  assert.ok(text.includes(`id="${keyOf(text, 'dramatically')}"`))
  assert.doesNotMatch(text, /Instead:/)
  assert.match(text, /<option value="TERM"[^>]*>Terms \(1\)/)
})

test('[P-K4] a text for everybody says beforehand who could see it so far, and how many personal addresses it holds', async () => {
  const contacts = 'Write to amina.hassan@who.int and b.okoro@unodc.org, or to secretariat@who.int.'
  const open = await checked(contacts, amina, { forEverybody: 'yes' })
  assert.match(
    (await site.get(`/en${open}`, amina)).text,
    /Everybody will see this text[^<]*It contains 2 personal addresses/,
  )
  const inside = await checked(contacts, amina)
  assert.doesNotMatch((await site.get(`/en${inside}`, amina)).text, /Everybody will see this/)
})

test('nothing given, a file that is none, and a text that is too long are refused beside the field, with what was typed', async () => {
  const nothing = await site.post('/en/check', { pasted: ' ', asOf: '2021-07-05' }, amina)
  assert.equal(nothing.status, 422)
  assert.match(nothing.text, /Choose a file, or paste a text/)
  const damaged = await brought(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'draft.docx')
  assert.equal(damaged.status, 422)
  const long = await brought(strToU8('word '.repeat(300_000)), 'long.txt')
  assert.equal(long.status, 422)
  assert.match(await long.text(), /1,\d{3},\d{3} characters/)
})

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const paragraph = (text: string, more = '') => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r>${more}</w:p>`
const wordFile = zipSync({
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/_rels/document.xml.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="f" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(
    `<w:document xmlns:w="${word}"><w:body>${paragraph('The Secretary General', '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> spoke in may cases.</w:t></w:r>')}${paragraph('It rose dramatically.')}</w:body></w:document>`,
  ),
  'word/footnotes.xml': strToU8(
    `<w:footnotes xmlns:w="${word}"><w:footnote w:id="1">${paragraph('In New York.')}</w:footnote></w:footnotes>`,
  ),
})

function brought(bytes: Uint8Array<ArrayBuffer>, name: string, token = amina): Promise<Response> {
  const body = new FormData()
  body.set('file', new File([bytes], name))
  body.set('pasted', '')
  body.set('asOf', '2021-07-05')
  body.set('lang', 'en')
  const headers = { cookie: `session=${token}`, 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }
  return site.request('/en/check', { method: 'POST', headers, body })
}

test('[A7] a Word file comes back with its footnote, what was accepted as tracked changes and the rest as comments', async () => {
  const posted = await brought(new Uint8Array(wordFile), 'Draft report.docx')
  assert.equal(posted.status, 303, await posted.clone().text())
  const path = posted.headers.get('location') ?? ''
  const finding = keyOf((await site.get(path, amina)).text, 'Secretary-General')
  await site.post(`${path}/accept`, { finding }, amina)
  const file = await site.request(`${path}/file?to=docx`, { headers: { cookie: `session=${amina}` } })
  assert.match(file.headers.get('content-disposition') ?? '', /Draft report\.docx/)
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  assert.equal(xml.split('<w:footnoteReference').length - 1, 1)
  assert.match(strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array()), /In New York\./)
  assert.match(xml, /<w:del [^>]*w:author="Amina HASSAN"[\s\S]*?<w:delText[^>]*> <\/w:delText>/)
  assert.match(xml, /<w:ins [^>]*>[\s\S]*?-<\/w:t>/)
  assert.match(strFromU8(parts['word/comments.xml'] ?? new Uint8Array()), /dramatically/)
})

test('findings leave as CSV and JSON', async () => {
  const path = await checked(words, amina)
  const csv = await site.get(`/en${path}/file?to=csv`, amina)
  assert.match(csv.text, /Secretary General/)
  const json: unknown = JSON.parse((await site.get(`/en${path}/file?to=json`, amina)).text)
  assert.partialDeepStrictEqual(json, { asOf: '2021-07-05' })
  assert.equal((await site.get(`/en${path}/file?to=exe`, amina)).status, 404)
})

test('a text is deleted when its owner says so, and by itself after thirty days; what was dismissed is remembered', async () => {
  const path = await checked(words, amina)
  assert.equal((await site.post(`/en${path}/forget`, {}, amina)).status, 422)
  await site.post(`/en${path}/forget`, { sure: 'yes' }, amina)
  assert.equal((await site.get(`/en${path}`, amina)).status, 404)
  const old = await checked(words, amina)
  here.clock.stand(new Date('2021-07-10T09:00:00Z'))
  await forgetOld.perform(here.house, { key: 'forget-1', payload: {} })
  assert.equal((await site.get(`/en${old}`, await here.session('Amina'))).status, 200)
  here.clock.stand(new Date('2021-07-20T09:00:00Z'))
  await forgetOld.perform(here.house, { key: 'forget-2', payload: {} })
  const steps = await here.house.worker
    .selectFrom('check_steps')
    .select('kind')
    .where('kind', '=', 'dismissed')
    .execute()
  const checks = await here.house.worker.selectFrom('checks').select('id').execute()
  assert.deepEqual([checks.length, steps.length], [0, 1])
})

test('every rule is explained in each language, with a bad and a good example', async () => {
  for (const lang of ['en', 'ar', 'fr']) {
    const { status, text } = await site.get(`/${lang}/check/rules?kind=DATE`)
    assert.equal(status, 200)
    assert.ok((text.match(/<h3 id=/g) ?? []).length >= 5)
  }
})
