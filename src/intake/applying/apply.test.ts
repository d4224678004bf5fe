import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { addDocument } from '#documents'
import { addUpdate } from '#plan'
import { perform, testHouse } from '#test/house'
import type { TestHouse } from '#test/house'
import { fingerprints } from '#test/every-table'
import { proposed, takenIn, who } from '#test/taken-in'
import { Refusal } from '#platform/acts'
import { applyIntake, decide, itemsOf, standingOf, takeIn, undoIntake } from '#intake'

const at = '2021-07-05T09:00:00Z'
const does = ({ house, secretary }: TestHouse, act: Parameters<typeof perform>[1], input: unknown) =>
  perform(house, act, input, { token: secretary, channel: 'web' })
const apply = ({ house, secretary }: TestHouse, intake: string) =>
  applyIntake(intake, { house, token: secretary, channel: 'web' })
const items = (t: TestHouse, intake: string) => t.reading(t.secretary, (tx) => itemsOf(tx, intake))
const refused = (code: string) => (trouble: unknown) => trouble instanceof Refusal && trouble.code === code

/** What the machinery writes of everything that is done: the ledger, keys, what is still to be told. */
const ofMachinery = /^(public\.(intake\w*|ledger\w*|act_keys|hearers)|graphile_worker\.\w+)$/
const changed = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(after).filter((table) => after[table] !== before[table] && !ofMachinery.test(table))

async function takenInAndAccepted(t: TestHouse, more: Parameters<typeof takeIn.does>[1]['proposals'] = []) {
  const { about } = await does(t, takeIn, { ...takenIn, proposals: [...takenIn.proposals, ...more] })
  await does(t, decide, { intake: about, kind: 'accepted' })
  return about
}

test('[U1] before Apply nothing is written but the text and what it proposes, and no letter waits', async () => {
  const t = await testHouse({ at })
  const before = await fingerprints(t)
  const intake = await takenInAndAccepted(t)
  const after = await fingerprints(t)
  assert.deepEqual(changed(before, after), [])
  assert.notEqual(after['public.intake_proposals'], before['public.intake_proposals'])
  assert.equal(after['public.letters'], before['public.letters'])
  await apply(t, intake)
  const made = await fingerprints(t)
  assert.ok(changed(after, made).includes('public.pillars'), 'and applying is noticed by the same comparison')
  assert.equal(made['public.letters'], before['public.letters'], 'nor is anything mailed by it')
})

test('accepted proposals become records in the order of their needs, what is refused says why, and the rest goes on', async () => {
  const t = await testHouse({ at })
  const late = proposed('late', 'meetings.record-holding', { meeting: { proposal: 'plenary' }, day: '2021-09-01' }, 8)
  const leaning = proposed('leaning', 'meetings.add-item', { meeting: { proposal: 'nobody' }, title: { en: 'A' } }, 8)
  const intake = await takenInAndAccepted(t, [late, leaning])
  const { made, refused: no } = await apply(t, intake)
  const all = await items(t, intake)
  const by = Map.groupBy(all, standingOf)
  const keys = (standing: ReturnType<typeof standingOf>) => (by.get(standing) ?? []).map(({ proposal }) => proposal.key)
  assert.deepEqual(keys('refused'), ['late', 'leaning'])
  assert.deepEqual(keys('needs-you'), ['dpko'], 'what is in doubt waits for a person')
  assert.deepEqual([made, no], [17, 2])
  assert.equal(all.find(({ proposal }) => proposal.key === 'late')?.notMade?.fields['day'], 'meetings.not-yet')
  assert.equal(all.find(({ proposal }) => proposal.key === 'leaning')?.notMade?.code, 'intake.needs-other')
  const ledger = await t.house.worker.selectFrom('ledger').select(['act', 'channel', 'data']).orderBy('seq').execute()
  const byImport = ledger.filter(({ channel }) => channel === 'import')
  assert.equal(byImport.length, 17)
  const data = JSON.stringify(byImport.find(({ act }) => act === 'members.give-term')?.data)
  assert.match(data, /report\.txt, l\. 3/, 'the text is named as the source')
})

test('an import that is cut off in the middle goes on where it was, and nothing happens twice', async () => {
  const t = await testHouse({ at })
  const intake = await takenInAndAccepted(t)
  let left = 7
  const house: TestHouse['house'] = {
    ...t.house,
    newId: () => (left-- === 0 ? assert.fail('the machine went down') : t.house.newId()),
  }
  await assert.rejects(applyIntake(intake, { house, token: t.secretary, channel: 'web' }), /went down/)
  const madeSoFar = (await items(t, intake)).filter(({ made }) => made !== undefined).length
  assert.ok(madeSoFar > 0 && madeSoFar < 17, `${madeSoFar} were made`)
  const { made } = await apply(t, intake)
  assert.equal(madeSoFar + Number(made), 17)
  const entities = await t.house.worker.selectFrom('entities').select('term').execute()
  assert.equal(entities.length, 2)
  const twice = await t.house.worker
    .selectFrom('ledger')
    .select(({ fn }) => ['act', 'about', fn.countAll<number>().as('n')])
    .where('channel', '=', 'import')
    .groupBy(['act', 'about'])
    .having(({ fn }) => fn.countAll(), '>', 1)
    .execute()
  assert.deepEqual(twice, [])
})

test('two who press Apply at once make everything once', async () => {
  const t = await testHouse({ at })
  const intake = await takenInAndAccepted(t)
  await Promise.all([apply(t, intake), apply(t, intake)])
  const { rows } = await sql<{ n: number }>`select count(*)::int n from ledger where channel = 'import'`.execute(
    t.house.worker,
  )
  assert.equal(rows[0]?.n, 17)
})

test('[P-J6] what was imported is taken back as a whole: every table is as it was before', async () => {
  const t = await testHouse({ at })
  const intake = await takenInAndAccepted(t)
  await does(t, decide, { intake, proposal: 'dpko', kind: 'accepted', answer: '0.0' })
  const before = await fingerprints(t)
  await apply(t, intake)
  const applied = await fingerprints(t)
  assert.ok(changed(before, applied).length > 10, changed(before, applied).join())
  await does(t, undoIntake, { intake })
  assert.deepEqual(changed(before, await fingerprints(t)), [])
  await assert.rejects(does(t, undoIntake, { intake }), refused('intake.undone-already'))
  await assert.rejects(apply(t, intake), refused('intake.undone-already'))
})

test('a row that an import changed or ended is put back, not only what it added', async () => {
  const t = await testHouse({ at })
  const first = await takenInAndAccepted(t)
  await apply(t, first)
  const before = await fingerprints(t)
  const event = (await items(t, first)).find(({ proposal }) => proposal.key === 'webinar')?.made?.about ?? ''
  const participants = [{ kind: 'un', number: 9 }]
  const proposals = [
    proposed('counted', 'events.count-participants', { event, participants }, 7),
    proposed('left', 'members.end-membership', { entity: who, on: '2021-06-30' }, 1),
  ]
  const { about } = await does(t, takeIn, { ...takenIn, proposals })
  await does(t, decide, { intake: about, kind: 'accepted' })
  await apply(t, about)
  const tables = changed(before, await fingerprints(t))
  assert.deepEqual(
    tables,
    ['affiliations', 'entity_memberships', 'office_terms', 'participants'].map((table) => `public.${table}`),
  )
  await does(t, undoIntake, { intake: about })
  assert.deepEqual(changed(before, await fingerprints(t)), [])
})

test('an import that somebody built on is not taken back, and it is said on what; nothing of it goes', async () => {
  const t = await testHouse({ at })
  const intake = await takenInAndAccepted(t, [proposed('output', 'plan.add-output', output, 6)])
  await apply(t, intake)
  const made = (await items(t, intake)).find(({ proposal }) => proposal.key === 'output')?.made?.about
  const update = { output: made, text: { en: 'It is read.' }, day: '2021-07-05' }
  t.clock.stand(new Date('2021-07-05T10:00:00Z'))
  await does(t, addUpdate, update)
  const before = await fingerprints(t)
  const inTheWay = [{ proposal: 'output', act: 'plan.add-update', why: 'act' }]
  await assert.rejects(does(t, undoIntake, { intake }), (trouble) => {
    assert.ok(trouble instanceof Refusal && trouble.code === 'intake.built-on', String(trouble))
    assert.deepEqual(trouble.details['inTheWay'], inTheWay)
    return true
  })
  assert.deepEqual(changed(before, await fingerprints(t)), [])
})

const output = {
  plan: { proposal: 'plan' },
  pillar: { proposal: 'pillar-1' },
  title: { en: 'A note that is read' },
}

test('a record that only leans on an imported one is found too', async () => {
  const t = await testHouse({ at })
  const intake = await takenInAndAccepted(t)
  await apply(t, intake)
  const pillar = (await items(t, intake)).find(({ proposal }) => proposal.key === 'pillar-1')?.made?.about
  await does(t, addDocument, { kind: 'other', title: { en: 'Of this pillar' }, pillar })
  await assert.rejects(does(t, undoIntake, { intake }), (trouble) => {
    assert.ok(trouble instanceof Refusal && trouble.code === 'intake.built-on', String(trouble))
    assert.deepEqual(trouble.details['inTheWay'], [{ proposal: 'pillar-1', why: 'leaned-on' }])
    return true
  })
})

test('after thirty days an import stays', async () => {
  const t = await testHouse({ at })
  const intake = await takenInAndAccepted(t)
  await apply(t, intake)
  t.clock.stand(new Date('2021-08-04T09:00:01Z'))
  const token = await t.sessionOf(t.secretaryId)
  const undo = () => perform(t.house, undoIntake, { intake }, { token, channel: 'web' })
  await assert.rejects(undo, refused('intake.too-late-to-undo'))
  t.clock.stand(new Date('2021-08-04T08:59:59Z'))
  await undo()
})
