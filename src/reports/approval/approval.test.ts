import assert from 'node:assert/strict'
import { test } from 'node:test'
import { perform } from '#platform/acts'
import { langs } from '#platform/words'
import { makePromise, settlePromise } from '#decisions'
import { officesOn } from '#members'
import { pillarsOn, planInForce } from '#plan'
import { readPage } from '#test/read-back'
import { everyPart, reportIn } from '#test/report-file'
import { siteOf } from '#test/site'
import { sampleHouse } from '#test/world'
import { room } from '../module.ts'
import { reviseNote } from '../notes/revise-note.ts'

const network = await sampleHouse({ at: new Date('2021-07-05T09:00:00Z') })
const { house, database, reading, clock } = network
const site = siteOf(network, [room])
const secretary = () => network.sessionOf(network.secretaryId)
const asSecretary = async () => ({ token: await secretary(), channel: 'command' }) as const

const plan = await reading(network.secretary, (tx) => planInForce(tx, '2021-06-30'))
const pillars = await reading(network.secretary, (tx) => pillarsOn(tx, { plan: plan?.id ?? '', day: '2021-06-30' }))
const leadOf = (number: number) => {
  const [lead] = pillars.find((pillar) => pillar.number === number)?.leads ?? []
  return network.sessionOf(lead?.people[0]?.person ?? '')
}
const coChairs = await reading(network.secretary, (tx) => officesOn(tx, '2021-07-05'))
const coChair = (at: number) => network.sessionOf(coChairs[at]?.holders[0]?.person ?? '')

const period = { from: '2021-01-01', to: '2021-06-29' }
const slug = 'progress-2021-01-01-to-2021-06-29'
const at = `/en/reports/${slug}`
await site.post('/en/reports/new', { profile: 'progress', ...period }, await secretary())

async function claimsNow(lang = 'en', token?: string) {
  const { text } = await site.get(`/${lang}/reports/${slug}/file?to=json&claims=yes`, token ?? (await secretary()))
  const { status, sections } = reportIn(text)
  const claims = sections.flatMap((section) =>
    section.claims.map((one) => ({ ...one, pillar: section.pillar?.number })),
  )
  return { status, claims }
}
const leadOfPillar2 = async () =>
  (await claimsNow()).claims.find(({ pillar, fact }) => pillar === 2 && fact === 'plan.fact-pillar')?.number
const mandateIn = async (lang: string, path: string) => (await site.get(`/${lang}${path}`, null)).text

test('a report is not issued before it is checked and approved, and not approved before it is checked', async () => {
  const early = await site.post(`${at}/issue`, { audience: 'public' }, await secretary())
  assert.equal(early.status, 422)
  assert.match(early.text, /not checked yet/)
  const approval = await site.post(`${at}/approve`, {}, await coChair(0))
  assert.equal(approval.status, 422)
  assert.match(approval.text, /1, 2, 3, 4, 5, 6, 7, 8/)
  assert.equal((await site.post(`${at}/approve`, {}, await leadOf(1))).status, 404)
})

test('a lead checks their own pillar and no other; a question nobody answered stands in the way', async () => {
  const about = await leadOfPillar2()
  await site.post(`${at}/claims/${about}/ask`, { question: 'Still so?' }, await secretary())
  assert.match((await site.post(`${at}/pillars/2/check`, {}, await leadOf(2))).text, /1 question in this Pillar/)
  await site.post(`${at}/claims/${about}/accept`, {}, await leadOf(2))
  assert.equal((await site.post(`${at}/pillars/2/check`, {}, await leadOf(2))).status, 303)
  assert.equal((await site.post(`${at}/pillars/1/check`, {}, await leadOf(2))).status, 404)
})

test('a text that changes after its check has to be checked again', async () => {
  const about = await leadOfPillar2()
  await site.post(`${at}/claims/${about}/edit`, { text: 'UNODC leads this Pillar.' }, await secretary())
  const page = await site.get(at, await secretary())
  assert.match(page.text, /The text has changed since/)
  await site.post(`${at}/pillars/2/check`, {}, await leadOf(2))
  assert.doesNotMatch((await site.get(at, await secretary())).text, /The text has changed since/)
})

test('[X3] a report is not issued while a promise that fell due is neither kept nor moved nor dropped', async () => {
  const said = {
    day: '2021-03-31',
    due: '2021-06-15',
    saidIn: { en: 'A note of March' },
    text: { en: 'A list is sent' },
  }
  const promise = house.newId()
  const as = await asSecretary()
  const { label } = await perform(house, makePromise, { ...said, id: promise }, as)
  const later = { ...said, due: '2021-09-30', text: { en: 'A course is held' } }
  await perform(house, makePromise, later, as)
  const issue = async () => (await site.post(`${at}/issue`, { audience: 'public' }, await secretary())).text
  assert.match(await issue(), /The checks found/)
  const page = await site.get(at, await secretary())
  assert.match(
    page.text,
    new RegExp(`href="/en/p/${String(label)}">[^<]*neither kept nor moved nor dropped: “A list is sent”`),
  )
  assert.doesNotMatch(page.text, /A course is held/)
  const settled = { promise, kind: 'dropped', day: '2021-07-05', reason: { en: 'Nobody asked for it.' } }
  await perform(house, settlePromise, settled, as)
  assert.match(await issue(), /not checked yet|not approved by/)
})

test('[A11] pillar checks, then every Co-Chair, then the issue; what is issued cannot change, and a correction is Corr.1', async () => {
  for (const number of [1, 3, 4, 5, 6, 7, 8]) await site.post(`${at}/pillars/${number}/check`, {}, await secretary())
  assert.equal((await site.post(`${at}/approve`, {}, await coChair(0))).status, 303)
  const half = await site.post(`${at}/issue`, { audience: 'public' }, await secretary())
  assert.match(half.text, /not approved by: UNESCO/)
  assert.equal((await site.post(`${at}/approve`, {}, await coChair(1))).status, 303)
  const before = await claimsNow()
  assert.equal((await site.post(`${at}/issue`, { audience: 'public' }, await secretary())).status, 303)
  const issued = await claimsNow()
  assert.equal(issued.status, 'issued')
  assert.deepEqual(issued.claims, before.claims)

  const { number = 0 } = issued.claims[0] ?? {}
  assert.equal(
    (await site.post(`${at}/claims/${number}/edit`, { text: 'Something else.' }, await secretary())).status,
    404,
  )
  for (const wish of [
    'update claims set written = \'{"en":"x"}\', fact = null',
    'delete from claim_steps',
    'update report_issues set day = day',
    'delete from report_annexes',
    'update reports set first_day = first_day',
  ])
    await assert.rejects(database.owner.pool.query(wish), /does not change/, wish)

  const correction = {
    'corrections.0.number': String(number),
    'corrections.0.text.en': 'What is right.',
    'note.en': 'A slip of the pen.',
  }
  assert.equal((await site.post(`${at}/corrigenda/new`, correction, await secretary())).status, 303)
  const page = await site.get(at, null)
  assert.match(page.text, /Corrigendum 1/)
  assert.match(page.text, /for “.+” read “What is right\.”/)
  assert.deepEqual((await claimsNow()).claims, before.claims)
})

test('an issued report is read by everybody it was issued to, without anybody’s address and without records of the network', async () => {
  assert.equal((await site.get(at, null)).status, 200)
  const page = { text: await everyPart(site, at, null) }
  const people = await database.worker.selectFrom('accounts').select('accounts.address').execute()
  assert.deepEqual(
    people.filter(({ address }) => page.text.includes(address)),
    [],
  )
  const inside = { text: await everyPart(site, at, await leadOf(1)) }
  assert.ok(people.some(({ address }) => inside.text.includes(address)))
  const seen = await reading(null, (tx) => tx.selectFrom('report_annexes').select('report_annexes.edition').execute())
  assert.deepEqual(seen, [{ edition: 'public' }])
  const hidden = await database.worker
    .selectFrom('documents')
    .select(['documents.slug'])
    .where('documents.audience', '<>', 'public')
    .execute()
  assert.ok(hidden.length > 0)
  assert.deepEqual(
    hidden.filter((document) => page.text.includes(`/documents/${document.slug}"`)),
    [],
  )
})

test('[A3] a context note that is revised changes the draft, and not what was issued', async () => {
  clock.stand(new Date('2021-07-06T09:00:00Z'))
  const issued = await claimsNow()
  await site.post('/en/reports/new', { profile: 'progress', from: '2021-04-01', to: '2021-06-30' }, await secretary())
  const text = Object.fromEntries(
    langs.map((lang) => [lang, `The pandemic and a call for justice marked these months (${lang}).`]),
  )
  await perform(
    house,
    reviseNote,
    { slug: 'context-2021', text, citation: { en: 'Meeting of principals, November 2020' }, day: '2021-07-06' },
    await asSecretary(),
  )
  const draft = await site.get('/en/reports/progress-2021-q2', await secretary())
  assert.match(draft.text, /The pandemic and a call for justice marked these months \(en\)\./)
  assert.deepEqual((await claimsNow()).claims, issued.claims)
  assert.ok(!issued.claims.some(({ text: said }) => said.includes('marked these months')))
})

test('[B14] the mandate is printed word for word alike on its page, in the issued report and in every language', async () => {
  const { rows } = await database.owner.pool.query<{ text: Record<string, string>; citation: Record<string, string> }>(
    `select text, citation from report_note_versions join report_notes on report_notes.id = note where slug = 'mandate' order by number desc limit 1`,
  )
  const [mandate] = rows
  assert.ok(mandate !== undefined)
  assert.match(mandate.citation['en'] ?? '', /2012\/4.*6 March 2012/)
  assert.match(mandate.citation['fr'] ?? '', /2012\/4.*6 mars 2012/)
  for (const lang of langs) {
    const words = mandate.text[lang] ?? ''
    assert.ok(words.length > 100, lang)
    assert.ok((await mandateIn(lang, '/reports/notes')).includes(words), lang)
    assert.ok((await mandateIn(lang, `/reports/${slug}?part=mandate`)).includes(words), lang)
    const html = await site.request(`/${lang}/reports/${slug}/file?to=html`)
    assert.ok(readPage(new Uint8Array(await html.arrayBuffer())).includes(words), lang)
  }
})

test('[P-I7] the next report says what became of each promise of the last one, and what is told differently now', async () => {
  clock.stand(new Date('2022-01-24T12:00:00Z'))
  await site.post('/en/reports/new', { profile: 'progress', period: '2021-H2' }, await secretary())
  const { text } = await site.get('/en/reports/progress-2021-h2/file?to=json&claims=yes', await secretary())
  const since = reportIn(text).sections.find(({ kind }) => kind === 'since')?.claims ?? []
  const saying = (words: RegExp) => since.filter((claim) => words.test(claim.text))
  for (const [beginning, atLeast] of [
    ['Fulfilled', 10],
    ['Postponed', 2],
    ['Outstanding', 1],
    ['Changed', 1],
  ] as const)
    assert.ok(saying(new RegExp(`^${beginning}: `)).length >= atLeast, beginning)
  assert.equal(
    saying(/^(Fulfilled|Cancelled|Postponed|Outstanding(, as in the previous report)?|Changed): /).length,
    since.length,
  )
  assert.ok(saying(/^Fulfilled: .*4 to 28 October 2021/).length >= 1)
})

test('[A6] a reference leads to the paragraph of its sentence, and one to a sentence that is not printed blocks the issue', async () => {
  const page = '/en/reports/progress-2021-h2'
  await site.post(`${page}/claims/1/edit`, { text: 'As said below ([#5]).' }, await secretary())
  assert.match((await site.get(page, await secretary())).text, /As said below \(paragraph \d+\)\./)
  await site.post(`${page}/claims/1/edit`, { text: 'As said below ([#4242]).' }, await secretary())
  const asked = await site.get(`${page}/issue`, await secretary())
  assert.match(asked.text, /refers to sentence 4242, which is not printed/)
  const refused = await site.post(`${page}/issue`, { audience: 'network' }, await secretary())
  assert.equal(refused.status, 422)
  assert.match(refused.text, /has to be put right before the report is issued/)
})
