import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '#platform/words'
import { addPillar, joinOutput, owedBy, pausePillar, reviewPause, stepVersion } from '#plan'
import { room } from '#plan/module'
import { plannedHouse } from '#test/planned'
import { siteOf } from '#test/site'

const here = await plannedHouse()
const { clock, does, entity, output, pillar, plan, reading, version, secretaryId, sessionOf } = here
const site = siteOf(here, [room])
const stand = (day: string): void => clock.stand(new Date(`${day}T09:00:00Z`))
const secretary = (): Promise<string> => sessionOf(secretaryId)
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')

test('[B2] the timeline shows adoption and final form on their own days, and a later edit makes version 2', async () => {
  const step = { plan: 'work-plan', version, kind: 'adopted', day: '2020-12-01', precise: 'month', method: 'meeting' }
  const adopted = await site.post('/en/work-plan/steps/new?plan=work-plan', step, await secretary())
  assert.equal(adopted.status, 303)
  stand('2021-04-30')
  await does(stepVersion, { version, kind: 'final', day: '2021-04-30', precise: 'month' })
  stand('2021-06-14')
  const edited = await site.post(
    '/en/pillars/criminal-justice/edit',
    { number: '2', 'name.en': 'Racial Discrimination in Criminal Justice', 'shortName.en': 'Criminal Justice' },
    await secretary(),
  )
  assert.equal(edited.location, '/en/pillars/criminal-justice')
  const page = textOf((await site.get('/en/work-plan')).text)
  assert.match(page, /Version 2, in force since 14 June 2021\. 3 pillars\./)
  assert.match(page, /December 2020 Version 1 adopted at a meeting April 2021 Version 1 reached its final form/)
  assert.match(page, /14 June 2021 Version 2 comes into force/)
  assert.match(page, /2 Racial Discrimination in Criminal Justice/)
  const before = textOf((await site.get('/en/work-plan?on=2021-06-13')).text)
  assert.match(before, /The plan as it was known on 13 June 2021\./)
  assert.match(before, /2 Criminal Justice/)
})

test('[B3] after renumbering old links still lead to the pillar, and a number that is taken is refused in words', async () => {
  const form = '/en/work-plan/versions/new?plan=work-plan'
  const swap = { [`numbers.${pillar('criminal-justice')}`]: '3', [`numbers.${pillar('intersectionality')}`]: '2' }
  assert.equal((await site.post(form, { startsOn: '2021-06-14', ...swap }, await secretary())).status, 303)
  const page = textOf((await site.get('/en/pillars/criminal-justice')).text)
  assert.match(page, /3 Racial Discrimination in Criminal Justice/)
  assert.match(page, /Earlier numbers and names .*2 Criminal Justice Version 1/)
  const taken = { number: '3', 'name.en': 'Intersectionality', 'shortName.en': 'Intersectionality' }
  const refused = await site.post('/en/pillars/intersectionality/edit', taken, await secretary())
  assert.equal(refused.status, 422)
  assert.match(textOf(refused.text), /Another pillar of this version has this number/)
})

test('[B4] a pillar that nobody leads any more is flagged on the plan and owed by the secretariat', async () => {
  const { id } = await reading(null, (tx) =>
    tx
      .selectFrom('pillar_leads')
      .select('id')
      .where('pillar', '=', pillar('intersectionality'))
      .executeTakeFirstOrThrow(),
  )
  const end = `/en/pillars/intersectionality/leads/${id}/end`
  assert.equal((await site.post(end, { on: '2021-06-13' }, await secretary())).status, 303)
  assert.match(textOf((await site.get('/en/work-plan')).text), /Intersectionality Nobody leads this pillar/)
  assert.match(textOf((await site.get('/en/pillars/intersectionality')).text), /It is not paused either/)
  const owed = await reading(await secretary(), (tx, by) => owedBy(tx, by, '2021-06-14'))
  assert.deepEqual(
    owed.map(({ kind, path }) => [kind, path]),
    [['lead', '/pillars/intersectionality']],
  )
})

test('[P-A3] [B5] a pillar is paused with a reason and a day for looking again, which then becomes a task', async () => {
  const pause = {
    from: '2021-06-14',
    'reason.en': 'pending the outcome of the Task Force',
    'reason.fr': 'dans l’attente des conclusions de l’Équipe spéciale',
    source: 'meeting of 14 June 2021',
    reviewOn: '2021-09-01',
  }
  const posted = await site.post('/en/pillars/intersectionality/pause', pause, await secretary())
  assert.equal(posted.status, 303)
  assert.match(
    textOf((await site.get('/en/work-plan')).text),
    /Inactive since 14 June 2021 pending the outcome of the Task Force To be looked at again on 1 September 2021/,
  )
  assert.match(textOf((await site.get('/fr/pillars/intersectionality')).text), /dans l’attente des conclusions/)
  assert.match(textOf((await site.get('/en/pillars/intersectionality')).text), /Decided by: meeting of 14 June 2021/)
  const owedOn = async (day: string): Promise<string[]> =>
    (await reading(await secretary(), (tx, by) => owedBy(tx, by, day))).map(({ kind, path }) => `${kind} ${path}`)
  assert.deepEqual(await owedOn('2021-08-31'), [])
  assert.deepEqual(await owedOn('2021-09-01'), ['review /pillars/intersectionality'])
  stand('2021-09-01')
  assert.match(textOf((await site.get('/en/work-plan')).text), /Was to be looked at again on 1 September 2021/)
  await does(reviewPause, { pillar: pillar('intersectionality'), on: '2021-09-01', reviewOn: '2021-12-01' })
  assert.deepEqual(await owedOn('2021-09-02'), [])
  const again = { pillar: pillar('intersectionality'), from: '2021-10-01', reason: { en: 'x' }, reviewOn: '2021-11-01' }
  await assert.rejects(does(pausePillar, again), { code: 'plan.paused-already' })
})

test('a new pillar with neither a lead nor a reason comes back with what was typed and says what is missing', async () => {
  const typed = { number: '6', 'name.en': 'Knowledge Hub', 'shortName.en': 'Knowledge Hub', from: '2021-09-01' }
  const refused = await site.post('/en/pillars/new?plan=work-plan', typed, await secretary())
  assert.equal(refused.status, 422)
  assert.match(textOf(refused.text), /A pillar needs a lead, or a reason why it has none/)
  assert.match(refused.text, /value="Knowledge Hub"/)
  const led = { ...typed, entity: entity('UNHCR'), source: 'meeting' }
  const added = await site.post('/en/pillars/new?plan=work-plan', led, await secretary())
  assert.equal(added.location, '/en/pillars/knowledge-hub')
})

test('[C9] several leads of a pillar and several people of each are all printed, in the order of the language', async () => {
  const leads = ['UNESCO', 'OHCHR'].map((code) => ({
    entity: entity(code),
    from: '2021-09-01',
    source: 'meeting',
    people: code === 'UNESCO' ? [{ person: here.person('Emil'), from: '2021-09-01' }] : [],
  }))
  const names = { name: { en: 'Network Development' }, shortName: { en: 'Development' } }
  await does(addPillar, { version: await newest(), slug: 'development', number: 8, ...names, leads })
  const lead = await reading(null, (tx) =>
    tx
      .selectFrom('pillar_leads')
      .select('id')
      .where('pillar_leads.entity', '=', entity('OHCHR'))
      .executeTakeFirstOrThrow(),
  )
  const form = `/en/pillars/development/leads/${lead.id}/people/new`
  const named = { person: here.person('Amina'), capacity: 'alternate', from: '2021-09-01' }
  assert.equal((await site.post(form, named, await secretary())).status, 303)
  const page = textOf((await site.get('/en/work-plan', await secretary())).text)
  assert.match(page, /Leads: OHCHR · UNESCO \( Amina KADER – alternate, Emil NOVAK \)/)
  assert.match(textOf((await site.get('/fr/work-plan')).text), /Chefs de file : HCDH · UNESCO/)
  assert.doesNotMatch(textOf((await site.get('/en/work-plan')).text), /KADER/)
})

test('[P-A2] leads are terms held by people for an entity: who looks after a pillar follows from the day', async () => {
  await does(joinOutput, {
    output: await output('leave-no-one-behind', 'Checklist'),
    entity: entity('WHO'),
    part: 'leads',
  })
  const lead = await reading(null, (tx) =>
    tx
      .selectFrom('pillar_leads')
      .select('id')
      .where('pillar_leads.pillar', '=', pillar('leave-no-one-behind'))
      .executeTakeFirstOrThrow(),
  )
  const chen = here.person('Chen')
  assert.equal((await site.get('/en/pillars/leave-no-one-behind/goals/new', await sessionOf(chen))).status, 404)
  const form = `/en/pillars/leave-no-one-behind/leads/${lead.id}/people/new`
  const term = { person: chen, capacity: 'lead', from: '2021-09-01', to: '2021-12-31' }
  assert.equal((await site.post(form, term, await secretary())).status, 303)
  assert.equal((await site.get('/en/pillars/leave-no-one-behind/goals/new', await sessionOf(chen))).status, 200)
  const overlapping = await site.post(form, { ...term, from: '2021-11-01', to: '2022-03-31' }, await secretary())
  assert.equal(overlapping.status, 422)
  assert.match(textOf(overlapping.text), /overlaps/)
  stand('2022-01-01')
  assert.equal((await site.get('/en/pillars/leave-no-one-behind/goals/new', await sessionOf(chen))).status, 404)
})

test('every screen of the plan answers in six languages, and strangers get the page that says there is none', async () => {
  const paths = [
    '/work-plan',
    '/pillars/leave-no-one-behind',
    '/o/1.1',
    '/o/work-plan/1.1',
    '/work-plan/partnerships',
    '/dependencies',
  ]
  for (const lang of langs)
    for (const path of paths) assert.equal((await site.get(`/${lang}${path}`)).status, 200, `${lang} ${path}`)
  const hidden = ['/work-plan/highlights', '/pillars/new', '/o/1.1/edit', '/work-plan/steps/new', '/o/1.1/dates/new']
  for (const path of hidden) assert.equal((await site.get(`/en${path}`)).status, 404, path)
  for (const path of ['/pillars/none', '/o/9.9', '/o/none/1.1', '/dependencies/none', '/work-plan?plan=none'])
    assert.equal((await site.get(`/en${path}`)).status, 404, path)
})

test('the plan is narrowed by pillar, entity, period and state, and comes as a table in the language of the reader', async () => {
  stand('2022-01-10')
  const due = { due: { day: '2022-03-31' }, entities: [{ entity: entity('DGC'), part: 'leads' }] }
  await output('criminal-justice', 'Statement to the Congress', due)
  const shown = async (query: string): Promise<string> => textOf((await site.get(`/en/work-plan?${query}`)).text)
  assert.match(await shown('entity=DGC'), /Statement to the Congress/)
  assert.doesNotMatch(await shown('entity=DGC'), /Checklist/)
  assert.match(await shown('period=2022-H1'), /Statement to the Congress/)
  assert.match(await shown('period=2022-H2'), /No output fits these filters/)
  assert.match(await shown('state=undated'), /Checklist/)
  assert.doesNotMatch(await shown('pillar=leave-no-one-behind'), /Statement to the Congress/)
  const csv = await site.get('/fr/work-plan/outputs.csv?entity=DGC')
  assert.match(csv.headers.get('content-disposition') ?? '', /work-plan-2022-01-10\.csv/)
  assert.match(csv.text, /^\uFEFF?N°;Produit;Pilier/)
  assert.equal(csv.text.trim().split('\r\n').length, 2)
  assert.match(csv.text, /Statement to the Congress;3 Criminal Justice;DCG;;31 mars 2022/)
})

async function newest(): Promise<string> {
  const row = await reading(null, (tx) =>
    tx
      .selectFrom('plan_versions')
      .select('id')
      .where('plan', '=', plan)
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow(),
  )
  return row.id
}
