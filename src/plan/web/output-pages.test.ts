import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addOutput, nameLeadPerson, owedBy } from '#plan'
import { room } from '#plan/module'
import { plannedHouse } from '#test/planned'
import { siteOf } from '#test/site'

const here = await plannedHouse()
const { clock, does, entity, output, person, pillar, plan, reading, secretaryId, session, sessionOf, told } = here
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

await output('intersectionality', 'Guidance Note on Intersectionality', {
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
await output('leave-no-one-behind', 'Checklist', {
  due: { day: '2021-03-21' },
  entities: [
    { entity: entity('WHO'), part: 'leads' },
    { entity: entity('OHCHR'), part: 'contributes' },
    { entity: entity('UNHCR'), part: 'translates' },
  ],
})

test('[G1] the goals of a year stand on the page of their pillar, and an output points back to its goal', async () => {
  stand('2021-02-03')
  const form = '/en/pillars/intersectionality/goals/new'
  const goal = { year: '2021', 'text.en': 'Develop a Guidance Note on intersectionality' }
  assert.equal((await site.post(form, goal, await secretary())).status, 303)
  assert.match(await page('/pillars/intersectionality'), /Goals 2021 Develop a Guidance Note on intersectionality/)
  const { id } = await reading(null, (tx) => tx.selectFrom('pillar_goals').select('id').executeTakeFirstOrThrow())
  const edit = { 'title.en': 'Guidance Note on Intersectionality', goal: id, revision: '1' }
  assert.equal((await site.post('/en/o/3.1/edit', edit, await secretary())).status, 303)
  assert.match(await page('/o/3.1'), /Goal Develop a Guidance Note on intersectionality/)
  assert.ok(
    (await told(firstHalf)).includes(
      'The Pillar agreed on the following goal for 2021: “Develop a Guidance Note on intersectionality”.',
    ),
  )
})

test('[G5] forecast stands against plan: the slip of the Guidance Note is shown and reported in days', async () => {
  stand('2021-11-10')
  const forecast = {
    kind: 'forecast',
    day: '2022-06-30',
    precise: 'month',
    'reason.en': 'More consultation is needed.',
  }
  assert.equal((await site.post('/en/o/3.1/dates/new', forecast, await secretary())).status, 303)
  assert.match(await page('/o/3.1'), /Expected 181 days late/)
  assert.match(await page('/o/3.1'), /Due December 2021 now expected June 2022 Slip 181 days later/)
  assert.match(await page('/o/3.1'), /181 days later · More consultation is needed/)
  assert.match(await page('/o/3.1?on=2021-06-30'), /On time/)
  const second = { from: '2021-07-01', to: '2021-12-31', plan }
  const sentence =
    'Output 3.1, “Guidance Note on Intersectionality”, which had been planned for December 2021, is now expected by June 2022, a delay of 181 days.'
  assert.ok((await told(second)).includes(sentence))
  const early = 'Output 3.1, “Guidance Note on Intersectionality”, is scheduled for completion by December 2021.'
  assert.ok((await told(firstHalf)).includes(early), 'a forecast made later does not count')
})

test('[D26] a milestone that comes late shows its slip in days', async () => {
  stand('2021-09-15')
  const actual = { kind: 'actual', day: '2021-09-14', precise: 'day' }
  assert.equal((await site.post('/en/o/1.1/milestones/1/dates/new', actual, await secretary())).status, 303)
  assert.match(await page('/o/1.1'), /1 First results July 2021 Done on 14 September 2021 45 days later/)
  const second = { from: '2021-07-01', to: '2021-12-31', plan }
  assert.ok(
    (await told(second)).includes(
      'Under output 1.1, the milestone “First results” was reached on 14 September 2021, 45 days after the planned date.',
    ),
  )
  assert.equal(review.length, 36)
})

test('two people who edit one output both see both texts and choose field by field; nothing is overwritten unseen', async () => {
  const form = '/en/o/1.2/edit'
  const first = { 'title.en': 'Checklist for country teams', 'statement.en': 'Ours', revision: '1' }
  assert.equal((await site.post(form, first, await secretary())).status, 303)
  const late = { 'title.en': 'Checklist in six languages', 'statement.en': 'Theirs', revision: '1' }
  const conflict = await site.post(form, late, await secretary())
  assert.equal(conflict.status, 422)
  assert.match(textOf(conflict.text), /Two people changed the same text/)
  assert.match(textOf(conflict.text), /Checklist for country teams/)
  assert.match(conflict.text, /value="Checklist in six languages"/)
  const revision = /name="revision" value="(\d+)"/.exec(conflict.text)?.[1] ?? ''
  const chosen = {
    ...late,
    revision,
    '_theirs.title.en': 'Checklist for country teams',
    '_keep.title.en': 'theirs',
    '_theirs.statement.en': 'Ours',
    '_keep.statement.en': 'mine',
  }
  assert.equal((await site.post(form, chosen, await secretary())).status, 303)
  const shown = await page('/o/1.2')
  assert.match(shown, /Checklist for country teams/)
  assert.match(shown, /Theirs/)
})

test('a planned date outside its plan is refused by the schema and said in words; a forecast may lie beyond it', async () => {
  stand('2021-06-30')
  const planned = { kind: 'planned', day: '2026-01-01', 'reason.en': 'It takes longer.' }
  const refused = await site.post('/en/o/1.2/dates/new', planned, await secretary())
  assert.equal(refused.status, 422)
  assert.match(textOf(refused.text), /The date is outside the period of the plan/)
  await assert.rejects(
    does(addOutput, { plan, pillar: pillar('leave-no-one-behind'), title: { en: 'Late' }, due: { day: '2030-01-01' } }),
    { code: 'platform.date-outside-plan' },
  )
  const again = await site.post('/en/o/1.2/dates/new', { kind: 'planned', day: '2021-04-01' }, await secretary())
  assert.match(textOf(again.text), /The plan has a date for this already/)
  const tomorrow = await site.post('/en/o/1.2/dates/new', { kind: 'actual', day: '2021-07-01' }, await secretary())
  assert.match(textOf(tomorrow.text), /This day has not come yet/)
})

test('whoever works on an output reports on it, with evidence; nobody else does, and outsiders read no updates', async () => {
  const report = { 'text.en': 'Ten facilitators volunteered.', day: '2021-06-28', url: 'https://example.org/note' }
  const posted = await site.post('/en/o/1.2/updates/new', report, await session('Chen'))
  assert.equal(posted.status, 303)
  assert.equal((await site.post('/en/o/1.2/updates/new', report, await session('Bela'))).status, 404)
  const shown = await page('/o/1.2', await session('Bela'))
  assert.match(
    shown,
    /28 June 2021 Ten facilitators volunteered\. Chen WEI · WHO Evidence https:\/\/example\.org\/note/,
  )
  assert.doesNotMatch(await page('/o/1.2'), /facilitators/)
  const runs = await site.post(
    '/en/o/1.2/updates/new',
    { ...report, url: 'javascript:alert(1)' },
    await session('Chen'),
  )
  assert.equal(runs.status, 422)
})

test('what somebody owes is what is late, due or silent in their pillars and with their entity', async () => {
  await output('leave-no-one-behind', 'Template for case studies', { due: { day: '2021-06-12' } })
  const lead = await reading(null, (tx) =>
    tx
      .selectFrom('pillar_leads')
      .select('id')
      .where('pillar_leads.pillar', '=', pillar('leave-no-one-behind'))
      .executeTakeFirstOrThrow(),
  )
  await does(nameLeadPerson, { lead: lead.id, person: person('Dora'), from: '2021-06-01' })
  const owed = async (given: string): Promise<string[]> =>
    (await reading(await session(given), (tx, by) => owedBy(tx, by, '2021-06-30'))).map(
      ({ kind, label }) => `${kind} ${label}`,
    )
  assert.deepEqual(await owed('Dora'), ['late 1.2', 'late 1.3', 'silent 1.1'])
  assert.deepEqual(await owed('Amina'), ['late 1.2', 'silent 3.1', 'silent 1.1'])
  assert.deepEqual(await owed('Emil'), [])
})
