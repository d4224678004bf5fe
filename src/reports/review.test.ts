import assert from 'node:assert/strict'
import { test } from 'node:test'
import { perform } from '#platform/acts'
import { langs } from '#platform/words'
import { outputsOf, planInForce, pillarsOn, setDate } from '#plan'
import { readPage, readWord } from '#test/read-back'
import { everyPart, reportIn } from '#test/report-file'
import { siteOf } from '#test/site'
import { sampleHouse } from '#test/world'
import { room } from './module.ts'

const network = await sampleHouse({ at: new Date('2021-06-29T09:00:00Z') })
const { house, clock, database, reading } = network
const site = siteOf(network, [room])
const secretary = () => network.sessionOf(network.secretaryId)

const plan = await reading(network.secretary, (tx) => planInForce(tx, '2021-06-30'))
const pillars = await reading(network.secretary, (tx) => pillarsOn(tx, { plan: plan?.id ?? '', day: '2021-06-30' }))
const leadOf = (number: number) => {
  const [lead] = pillars.find((pillar) => pillar.number === number)?.leads ?? []
  return network.sessionOf(lead?.people[0]?.person ?? '')
}

const asSecretary = async () => ({ token: await secretary(), channel: 'command' }) as const
const output = async (label: string) =>
  (await reading(await secretary(), (tx) => outputsOf(tx, { plan: plan?.id ?? '', day: '2021-06-29' }))).find(
    (one) => one.label === label,
  )?.id

const period = { from: '2021-01-01', to: '2021-06-29' }
const slug = 'progress-2021-01-01-to-2021-06-29'
const at = `/en/reports/${slug}`
const drafted = await site.post('/en/reports/new', { profile: 'progress', ...period }, await secretary())

/** The report as its reader gets it for machines: what is printed, and what is not. */
async function asJson(lang = 'en') {
  const { text } = await site.get(`/${lang}/reports/${slug}/file?to=json&claims=yes`, await secretary())
  const report = reportIn(text)
  const claims = report.sections.flatMap(({ kind, pillar, claims: told }) =>
    told.map((one) => ({ ...one, kind, pillar: pillar?.number })),
  )
  return { ...report, claims }
}
const claimIn = async (section: string, words: string) => {
  const found = (await asJson()).claims.find(({ kind, text }) => kind === section && text.includes(words))
  assert.ok(found !== undefined, `${section}: ${words}`)
  return found
}
const factIn = async (pillar: number | undefined, fact: string) => {
  const found = (await asJson()).claims.find(
    (one) => one.kind !== 'summary' && one.pillar === pillar && one.fact === fact,
  )
  assert.ok(found !== undefined, `${pillar}: ${fact}`)
  return found
}
const decide = async (number: number, verb: string, fields: Record<string, string> = {}, token?: string) =>
  site.post(`${at}/claims/${number}/${verb}`, fields, token ?? (await secretary()))

test('choosing profile and period is all it takes: the draft is there at once, and there is one per period', async () => {
  assert.equal(drafted.location, at)
  const page = await site.get(at, await secretary())
  assert.equal(page.status, 200)
  assert.match(page.text, /<h1>Progress report, 1 January–29 June 2021<\/h1>/)
  const again = await site.post('/en/reports/new', { profile: 'progress', ...period }, await secretary())
  assert.equal(again.status, 422)
  assert.ok(again.text.includes(slug))
})

test('[A10] every sentence leads to the records behind it, and one without a source is marked wherever it is printed', async () => {
  const pages = await everyPart(site, at, await secretary())
  const { claims } = await asJson()
  for (const { text, sources } of claims)
    for (const { path } of sources)
      assert.ok(path.startsWith('/') && pages.includes(`href="/en${path.replaceAll('&', '&amp;')}"`), `${text} ${path}`)
  const written = await site.post(
    `${at}/claims/new`,
    { place: 'network', 'text.en': 'Civil society was consulted.' },
    await secretary(),
  )
  const number = Number(written.location?.split('/').at(-1))
  assert.equal((await claimIn('network', 'Civil society')).withoutSource, true)
  assert.match(await everyPart(site, at, await secretary()), /<strong>\[\?\] <\/strong>Civil society was consulted\./)
  const docx = await site.request(`${at}/file?to=docx`, {
    headers: { cookie: `session=${await secretary()}` },
  })
  assert.match(readWord(new Uint8Array(await docx.arrayBuffer())).text, /\[\?\] Civil society was consulted\./)
  await decide(number, 'sources/new', { 'source.label': 'Call for inputs', 'source.path': 'https://example.org/call' })
  assert.equal((await claimIn('network', 'Civil society')).withoutSource, false)
})

test('[P-I2] what a sentence rests on is shown beside it, and a source that is no address is refused in words', async () => {
  const { number, sources } = await factIn(undefined, 'members.fact-people')
  const page = await site.get(`${at}/claims/${number}`, await secretary())
  assert.ok(sources.every(({ label }) => page.text.includes(label)))
  const refused = await decide(number, 'sources/new', { 'source.label': 'Something', 'source.path': 'somewhere' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /begins with https:/)
})

test('claims are decided one after the other: accepted, edited, left out, asked; each leads on to the next', async () => {
  const first = await factIn(1, 'plan.fact-pillar')
  const accepted = await decide(first.number, 'accept')
  assert.match(accepted.location ?? '', /\/claims\/\d+$/)
  const meetings = await factIn(1, 'meetings.fact-pillar-meetings')
  await decide(meetings.number, 'edit', { text: 'The Pillar met four times, as paragraph [#1] says.' })
  const edited = await claimIn('pillar', 'The Pillar met four times')
  assert.ok(edited.edited)
  assert.deepEqual(edited.sources, meetings.sources)
  assert.doesNotMatch(edited.text, /\[#1\]/)
  assert.ok(!(await asJson('fr')).claims.find(({ number }) => number === meetings.number)?.edited)
  const before = (await asJson()).claims.length
  const webinar = await factIn(1, 'events.fact-held')
  await decide(webinar.number, 'leave-out')
  const after = await asJson()
  assert.equal(after.claims.length, before - 1)
  assert.ok(after.leftOut.some(({ number, why }) => number === webinar.number && why === 'left-out'))
  assert.match(await everyPart(site, at, await secretary()), /left out by a reviewer/)
  await decide(webinar.number, 'accept')
  assert.equal((await asJson()).claims.length, before)
  await decide(webinar.number, 'ask', { question: 'Was it one webinar or two?' })
  const asked = await site.get(`${at}/claims/${webinar.number}`, await leadOf(1))
  assert.match(asked.text, /Was it one webinar or two\?/)
  await decide(webinar.number, 'accept', {}, await leadOf(1))
})

test('two people who edit one sentence see both texts and choose', async () => {
  const { number } = await factIn(2, 'plan.fact-pillar')
  await decide(number, 'edit', { text: 'UNODC leads this work.', revision: '0' })
  const second = await decide(number, 'edit', { text: 'The lead is UNODC.', revision: '0' }, await leadOf(2))
  assert.equal(second.status, 422)
  assert.match(second.text, /UNODC leads this work\./)
  assert.match(second.text, /The lead is UNODC\./)
})

test('who may not decide on a sentence gets the same answer as for a sentence that does not exist', async () => {
  const { number } = await claimIn('pillar', 'UNODC leads this work')
  const other = await decide(number, 'accept', {}, await leadOf(1))
  const nowhere = await decide(99_999, 'accept', {}, await leadOf(1))
  assert.equal(other.status, 404)
  assert.equal(nowhere.status, 404)
  assert.equal((await site.get(at, null)).status, 404)
  assert.equal((await site.get('/en/reports', null)).status, 200)
})

test('[A9] a date is changed once, in the record, and both the summary and the body say the new one', async () => {
  const widened = await output('8.2')
  const said = async () =>
    (await asJson()).claims
      .filter(({ sources, kind, highlight }) => sources[0]?.id === widened && (highlight || kind === 'summary'))
      .map(({ kind, text }) => `${kind}: ${text}`)
  const before = await said()
  assert.deepEqual(
    before.map((text) => text.split(':')[0]),
    ['summary', 'pillar'],
  )
  assert.ok(before.every((text) => text.includes('21 June 2021')))
  await perform(house, setDate, { output: widened, kind: 'actual', day: '2021-06-25' }, await asSecretary())
  const after = await said()
  assert.equal(after.length, before.length)
  assert.ok(after.every((text) => text.includes('25 June 2021') && !text.includes('21 June')))
  assert.match((await site.get(at, await secretary())).text, /say something else now/)
})

test('[A5] the highlights of the report are the records marked as primary work of the period, in their order', async () => {
  const marked = await database.worker
    .selectFrom('highlights')
    .select('highlights.subject')
    .orderBy('highlights.rank')
    .execute()
  const { claims } = await asJson()
  const lit = claims.filter(({ kind, highlight }) => highlight && kind === 'summary')
  assert.deepEqual(
    lit.map(({ sources }) => sources[0]?.id),
    marked.map(({ subject }) => subject),
  )
})

test('[P-I3] an edit that contradicts the records, the summary or the numbers of the pillars is named on the page', async () => {
  const widened = await output('8.2')
  const { claims } = await asJson()
  const [summary, body] = claims.filter(({ sources, highlight }) => sources[0]?.id === widened && highlight)
  assert.ok(summary?.kind === 'summary' && body?.kind === 'pillar')
  const named = [
    `Sentence ${body.number} was edited and has a figure [^<]*300`,
    `Sentence ${summary.number} of the summary still says [^<]* sentence ${body.number} `,
    `Sentence ${body.number} calls a Pillar by a number that is not its own`,
  ].map((text) => new RegExp(text))
  const found = async () => {
    const { text } = await site.get(at, await secretary())
    return named.map((finding) => finding.test(text))
  }
  assert.deepEqual(await found(), [false, false, false])
  await decide(body.number, 'edit', {
    text: 'Pillar 7 (Intersectionality) finished it on 14 June 2021 with 300 readers.',
  })
  assert.deepEqual(await found(), [true, true, true])
})

test('taking in what changed keeps every decision and edit with its sentence, and tells facts that no sentence told', async () => {
  const done = { output: await output('8.4'), kind: 'actual', day: '2021-06-28' }
  await perform(house, setDate, done, await asSecretary())
  const before = await asJson()
  const taken = await site.post(`${at}/redraft`, {}, await secretary())
  assert.equal(taken.location, at)
  const after = await asJson()
  for (const one of before.claims)
    assert.ok(
      after.claims.some(({ number }) => number === one.number),
      one.text,
    )
  assert.ok(after.claims.find(({ text }) => text.includes('The Pillar met four times'))?.edited)
  assert.doesNotMatch(
    (await site.get(at, await secretary())).text,
    /sentences say something else now|the report does not tell yet/,
  )
})

test('the draft can be read, reviewed and printed in every language, and no page has a gap', async () => {
  for (const lang of langs) {
    for (const path of [
      '',
      '/claims/5',
      '/claims/5/edit',
      '/claims/5/ask',
      '/claims/new',
      '/issue',
      '/claims/5/sources/new',
    ]) {
      const page = await site.get(`/${lang}/reports/${slug}${path}`, await secretary())
      assert.equal(page.status, 200, `${lang}${path}`)
      assert.doesNotMatch(page.text, /reports\.[a-z]+-|\{\$|undefined/)
    }
    const html = await site.request(`/${lang}/reports/${slug}/file?to=html`, {
      headers: { cookie: `session=${await secretary()}` },
    })
    assert.ok(readPage(new Uint8Array(await html.arrayBuffer())).length > 3000)
  }
  assert.equal(clock().toISOString().slice(0, 10), '2021-06-29')
})
