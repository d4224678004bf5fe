import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '#platform/words'
import { addDependency, facts, pausePillar, progressOf, setDate, speak } from '#plan'
import { room } from '#plan/module'
import { fillFact, namesAt } from '#terminology'
import type { Fact } from '#terminology'
import { plannedHouse } from '#test/planned'
import { siteOf } from '#test/site'

const here = await plannedHouse()
const { clock, does, entity, output, pillar, plan, reading, secretaryId, sessionOf, told } = here
const site = siteOf(here, [room])
const stand = (day: string): void => clock.stand(new Date(`${day}T09:00:00Z`))
const secretary = (): Promise<string> => sessionOf(secretaryId)
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
const page = async (path: string, token: string | null = null): Promise<string> =>
  textOf((await site.get(`/en${path}`, token)).text)
const firstHalf = { from: '2021-01-01', to: '2021-06-30', plan }

const note = await output('intersectionality', 'Guidance Note on Intersectionality', {
  due: { day: '2021-12-01', precise: 'month' },
  entities: [
    { entity: entity('UNAIDS'), part: 'leads' },
    { entity: entity('OHCHR'), part: 'contributes' },
  ],
})
const review = await output('leave-no-one-behind', 'Review of frameworks', {
  milestones: [{ title: { en: 'First results' }, due: { day: '2021-07-01', precise: 'month' } }],
  entities: [
    { entity: entity('OHCHR'), part: 'leads' },
    { entity: entity('WHO'), part: 'contributes' },
  ],
})
const checklist = await output('leave-no-one-behind', 'Checklist', {
  due: { day: '2021-03-21' },
  entities: [
    { entity: entity('WHO'), part: 'leads' },
    { entity: entity('OHCHR'), part: 'contributes' },
    { entity: entity('UNHCR'), part: 'translates' },
  ],
})

test('[I3] what the network waits for keeps the history of when it was expected: September, then December', async () => {
  stand('2021-03-15')
  const report = {
    slug: 'task-force-report',
    'title.en': 'Report and recommendations',
    'body.en': 'Task Force on Addressing Racism',
    day: '2021-09-01',
    precise: 'month',
  }
  const added = await site.post('/en/dependencies/new', report, await secretary())
  assert.equal(added.location, '/en/dependencies/task-force-report')
  const { id } = await reading(await secretary(), (tx) =>
    tx.selectFrom('dependencies').select('id').executeTakeFirstOrThrow(),
  )
  const reason = { en: 'pending the outcome of the Task Force' }
  await does(pausePillar, {
    pillar: pillar('criminal-justice'),
    from: '2021-03-15',
    reason,
    waitsFor: id,
    reviewOn: '2021-09-01',
  })
  stand('2021-09-14')
  const moved = { kind: 'forecast', day: '2021-12-01', precise: 'month' }
  const form = '/en/dependencies/task-force-report/dates/new'
  assert.equal((await site.post(form, moved, await secretary())).status, 303)
  const shown = await page('/dependencies/task-force-report', await secretary())
  assert.match(shown, /Expected September 2021 now expected December 2021/)
  assert.match(shown, /15 March 2021 Expected September 2021 .*14 September 2021 Expected December 2021 92 days later/)
  assert.match(shown, /What waits for it 2 Criminal Justice/)
  const list = await page('/dependencies', await secretary())
  assert.match(list, /Report and recommendations .* 92 days later/)
  assert.equal((await site.get('/en/dependencies/task-force-report')).status, 404, 'it is for the network')
})

test('[B5] the report prints that a pillar is inactive, why, and when that is looked at again', async () => {
  const sentence =
    'Pillar 2 has been inactive since 15 March 2021, pending the outcome of the Task Force; it is to be reviewed on 1 September 2021.'
  assert.ok((await told(firstHalf)).includes(sentence))
  const french = (await told(firstHalf, 'fr')).find((one) => one.includes('est inactif depuis le 15 mars 2021'))
  assert.match(french ?? '', /pending the outcome/)
})

test('[K7] the counts on the page of a pillar are those of the report: one function counts for both', async () => {
  stand('2021-06-30')
  await does(setDate, { output: checklist, kind: 'actual', day: '2021-03-21' })
  await output('leave-no-one-behind', 'Template for case studies', { due: { day: '2021-06-12' } })
  await output('leave-no-one-behind', 'Training course', { due: { day: '2021-10-28' } })
  const counted = await reading(null, (tx) =>
    progressOf(tx, { plan, pillar: pillar('leave-no-one-behind'), day: '2021-06-30' }),
  )
  assert.deepEqual(counted, { outputs: 4, done: 1, onTime: 1, late: 1, undated: 1 })
  const counts = /4 outputs · 1 done · 1 on time · 1 late · 1 without a date/
  assert.match(await page('/pillars/leave-no-one-behind'), counts)
  assert.match(await page('/work-plan'), counts)
  const sentence =
    'The Pillar has four outputs: one completed, one on schedule, one behind schedule and one without a date.'
  assert.ok((await told(firstHalf)).includes(sentence))
  const late =
    'Output 1.3, “Template for case studies”, planned for 12 June 2021, was 18 days behind schedule on 30 June 2021.'
  assert.ok((await told(firstHalf)).includes(late))
})

test('[C11] partnerships are computed from joint outputs, entity by entity, with their sums', async () => {
  const html = (await site.get('/en/work-plan/partnerships?on=2021-06-30')).text
  const rows = [...html.matchAll(/<tr role="row">(.*?)<\/tr>/gs)].map(([, row]) => textOf(row ?? '').trim())
  assert.deepEqual(rows.filter((row) => /^(Entity|OHCHR|UNAIDS|UNHCR|WHO) /.test(row)).slice(-5), [
    'Entity Joint outputs Partners OHCHR UNAIDS UNHCR WHO',
    'OHCHR 3 3 – 1 1 2',
    'UNAIDS 1 1 1 –',
    'UNHCR 1 2 1 – 1',
    'WHO 2 2 2 1 –',
  ])
  assert.match(textOf(html), /3 outputs are shared; 4 entities take part/)
  assert.ok((await told(firstHalf)).includes('In all, four entities worked together on three joint outputs.'))
})

test('[A5] the highlights of a period are its marked records, in the order they were given', async () => {
  const mark = async (subject: string, rank: string, period: string): Promise<number> => {
    const fields = { subject, kind: 'output', rank, period }
    return (await site.post('/en/work-plan/highlights/new', fields, await secretary())).status
  }
  assert.equal(await mark(note, '2', '2021-H1'), 303)
  assert.equal(await mark(checklist, '1', '2021-H1'), 303)
  assert.equal(await mark(checklist, '1', '2021-H1'), 422)
  assert.equal(await mark(review, '1', '2021-H2'), 303)
  const list = await page('/work-plan/highlights?period=2021-H1', await secretary())
  assert.match(list, /Highlights, January–June 2021 .*Checklist.*Guidance Note on Intersectionality/)
  assert.doesNotMatch(list, /Review of frameworks/)
  const remove = `/en/work-plan/highlights/${note}/2021-01-01/remove`
  assert.equal((await site.post(remove, {}, await secretary())).status, 303)
  assert.doesNotMatch(await page('/work-plan/highlights?period=2021-H1', await secretary()), /Guidance Note/)
})

test('every fact of the plan is a whole sentence in every language, in each of its forms', async () => {
  const known = await reading(await secretary(), async (tx) => {
    const names = await namesAt(tx, '2021-12-31')
    const halves = [firstHalf, { from: '2021-07-01', to: '2021-12-31', plan }]
    return { names, all: [...(await facts(tx, firstHalf)), ...(await facts(tx, halves[1] ?? firstHalf))] }
  })
  const keys = new Set(known.all.map(({ key }) => key))
  assert.ok(keys.size >= 9, [...keys].join(' '))
  for (const fact of known.all) assert.ok(fact.sources.length > 0, fact.key)
  const said = (fact: Fact, form: string): (string | undefined)[] =>
    langs.map((lang) => speak(lang).byKey(`${fact.key}${form}`, fillFact(fact, { lang, names: known.names })))
  for (const fact of known.all) {
    for (const words of said(fact, '')) assert.match(words ?? '', /\S/, fact.key)
    for (const words of [...said(fact, '-bullet'), ...said(fact, '-council')])
      assert.doesNotMatch(words ?? '', /\{\$|undefined/, fact.key)
  }
})

test('what others bring about can be public, and then the report tells of it', async () => {
  stand('2021-05-01')
  const more = { title: { en: 'Common Agenda' }, body: { en: 'Secretary-General' }, audience: 'public' }
  const { about } = await does(addDependency, {
    slug: 'agenda',
    ...more,
    expected: { day: '2021-09-01', precise: 'month' },
  })
  await output('intersectionality', 'Linkages', { waitsFor: about })
  assert.ok(
    (await told(firstHalf)).includes(
      'The Network is awaiting “Common Agenda” (Secretary-General), expected by September 2021.',
    ),
  )
})
