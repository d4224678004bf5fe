import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asWriter } from '#accounts'
import { Refusal } from '#platform/acts'
import type { Day } from '#platform/db'
import type { Answer, Question } from '#platform/questions'
import { addUpdate, nameLeadPerson, owedBy, pausePillar } from '#plan'
import { room } from '#plan/module'
import { plannedHouse } from '#test/planned'
import { siteOf } from '#test/site'
import { outputsById } from '../outputs/read.ts'
import { updatesOf } from '../outputs/read-card.ts'
import { askProgress } from './ask-progress.ts'
import { progressQuestion } from './progress-question.ts'

const here = await plannedHouse('2021-01-04T09:00:00Z')
const { clock, database, does, house, output, person, pillar, reading, session } = here
const at = (day: Day) => clock.stand(new Date(`${day}T05:00:00Z`))

const leads = await reading(null, (tx) => tx.selectFrom('pillar_leads').select(['id', 'pillar']).execute())
const leadOf = (slug: string): string => leads.find((one) => one.pillar === pillar(slug))?.id ?? ''
await does(nameLeadPerson, { lead: leadOf('criminal-justice'), person: person('Bela'), from: '2021-01-04' })
await does(nameLeadPerson, { lead: leadOf('leave-no-one-behind'), person: person('Chen'), from: '2021-01-04' })
await does(nameLeadPerson, {
  lead: leadOf('leave-no-one-behind'),
  person: person('Dora'),
  capacity: 'alternate',
  from: '2021-01-04',
})
const sideEvent = await output('criminal-justice', 'Side event at the Crime Commission', { due: { day: '2021-06-12' } })
const checklist = await output('leave-no-one-behind', 'Checklist for country teams', { due: { day: '2021-09-30' } })
const note = await output('leave-no-one-behind', 'Guidance note', { due: { day: '2021-05-31' } })

const open = () =>
  house.worker.selectFrom('questions').selectAll().where('settled_at', 'is', null).orderBy('at').orderBy('id').execute()
async function checkIn(day: Day) {
  at(day)
  await askProgress.perform(house, { key: `check-in ${day}`, payload: {} })
  return open()
}
const asked = (about: string, given: string, month = '2021-06'): Question => ({
  id: house.newId(),
  kind: 'plan.progress',
  about,
  person: person(given),
  entity: null,
  details: { month },
  due: null,
})
const wordingFor = async (question: Question, lang: 'en' | 'fr' = 'en', again = false) =>
  asWriter(house, question.person, (token) =>
    reading(token, (tx) =>
      progressQuestion.wording(tx, question, { lang, today: clock().toISOString().slice(0, 10), again }),
    ),
  )
const replies = (question: Question, answer: Partial<Answer>) => {
  const given = { choice: undefined, text: '', files: [], ...answer }
  return asWriter(house, question.person, (token) =>
    progressQuestion.answer(house, question, given, { token, channel: 'letter' }),
  )
}
const now = async (id: string) => {
  const today = clock().toISOString().slice(0, 10)
  return reading(await session('Chen'), async (tx) => {
    const [found] = await outputsById(tx, [id], today)
    const updates = await updatesOf(tx, [id], { to: today })
    assert.ok(found)
    return { ...found, said: updates.map(({ text }) => text), reports: updates }
  })
}
const refused = (code: string) => (trouble: unknown) => trouble instanceof Refusal && trouble.code === code

test('the check-in stands in the queue a week ahead for the first working day, for whoever leads', async () => {
  assert.deepEqual(await checkIn('2021-05-24'), [], 'no sooner than a week ahead')
  const questions = await checkIn('2021-05-25')
  assert.deepEqual(
    questions
      .map(({ about, person: who, not_before: from, due: by }) => [about, who, from, by])
      .toSorted((one, other) => String(one).localeCompare(String(other))),
    [
      [sideEvent, person('Bela'), '2021-06-01', '2021-06-15'],
      [checklist, person('Chen'), '2021-06-01', '2021-06-15'],
      [note, person('Chen'), '2021-06-01', '2021-06-15'],
    ].toSorted((one, other) => String(one).localeCompare(String(other))),
  )
  assert.equal((await checkIn('2021-05-26')).length, 3, 'what is open is not asked twice')
  assert.equal((await checkIn('2021-06-02')).length, 3)
})

test('what was told on the day itself is not asked any more', async () => {
  at('2021-06-01')
  await does(addUpdate, { output: note, text: { en: 'Sent to the printer.' }, day: '2021-06-01' })
  assert.equal(await wordingFor(asked(note, 'Chen')), undefined)
  await house.worker.deleteFrom('questions').execute()
  assert.deepEqual(
    (await checkIn('2021-06-01'))
      .map(({ about }) => about)
      .toSorted((one, other) => String(one).localeCompare(String(other))),
    [sideEvent, checklist].toSorted((one, other) => String(one).localeCompare(String(other))),
  )
})

test('a question tells the due day with the days left, what was said last, and ways to answer', async () => {
  at('2021-06-01')
  const question = asked(sideEvent, 'Bela')
  const words = await wordingFor(question)
  assert.equal(words?.title, 'Output 2.1: Side event at the Crime Commission')
  assert.equal(words.asks, 'Due 12 June 2021, in 11 days. No update yet. What has been done, and by whom?')
  assert.deepEqual(
    words.choices.map(({ value, label }) => [value, label]),
    [
      ['same', 'Nothing to report yet'],
      ['done', 'Done: close the output'],
      ['hand-over', 'Pass it on to my alternate'],
    ],
  )
  assert.match((await wordingFor(question, 'fr'))?.asks ?? '', /Prévu pour le 12 juin 2021, dans 11 jours/)
  await does(addUpdate, { output: checklist, text: { en: `Call held. ${'More. '.repeat(80)}` }, day: '2021-05-20' })
  const recalled = (await wordingFor(asked(checklist, 'Chen')))?.asks ?? ''
  assert.match(recalled, /Last, on 20 May 2021: “Call held\..*…” What has come of it since\?$/)
  assert.ok(recalled.length < 350)
})

test('[P-A6] a sentence becomes an update of the lead’s entity, and its file the evidence', async () => {
  at('2021-06-02')
  const bytes = new TextEncoder().encode('The programme of the side event')
  const stored = await house.files.put(bytes)
  const file = { ...stored, name: 'programme.txt', inline: false }
  const logo = { ...stored, name: 'logo.png', inline: true }
  const outcome = await replies(asked(sideEvent, 'Bela'), { text: 'The room is confirmed.', files: [file, logo] })
  const { said, reports, standing } = await now(sideEvent)
  assert.deepEqual(said, [{ en: 'The room is confirmed.' }])
  assert.deepEqual(
    reports[0]?.files.map(({ number, name }) => [number, name]),
    [[1, 'programme.txt']],
  )
  assert.equal(reports[0].byPerson, person('Bela'))
  assert.equal(standing.kind, 'due-soon')
  const ledger = await database.worker
    .selectFrom('ledger')
    .select(['channel', 'act', 'by_person'])
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()
  assert.deepEqual(ledger, { channel: 'letter', act: 'plan.report-progress', by_person: person('Bela') })

  const site = siteOf(here, [room])
  const path = `/updates/${String(outcome['update'])}/files`
  const page = await site.get('/en/o/2.1', await session('Chen'))
  assert.match(page.text, new RegExp(`href="/en${path}/1"`))
  assert.equal((await site.get(`/en${path}/1`, await session('Chen'))).text, 'The programme of the side event')
  for (const [gone, token] of [
    [`${path}/1`, null],
    [`${path}/2`, await session('Chen')],
    ['/updates/none/files/1', await session('Chen')],
  ] as const)
    assert.equal((await site.get(`/en${gone}`, token)).status, 404, gone)
})

test('once somebody told of it, there is nothing to ask any more this month', async () => {
  assert.equal(await wordingFor(asked(sideEvent, 'Bela')), undefined)
  assert.notEqual(await wordingFor(asked(sideEvent, 'Bela', '2021-07')), undefined)
})

test('“same” is a record that somebody looked: it repeats no update, and nothing is owed this month', async () => {
  at('2021-06-03')
  const token = await session('Chen')
  const silent = async () =>
    (await reading(token, (tx, by) => owedBy(tx, by, '2021-06-03'))).filter(
      ({ id, kind }) => id === checklist && kind === 'silent',
    )
  assert.equal((await silent()).length, 1)
  const before = (await now(checklist)).said.length
  await replies(asked(checklist, 'Chen'), { choice: 'same' })
  const after = await now(checklist)
  assert.deepEqual([after.said.length, after.lastHeard, after.lastUpdate], [before, '2021-06-03', '2021-05-20'])
  assert.equal((await silent()).length, 0)
})

test('“done” closes the output on the day that the words name, else today; and only once', async () => {
  at('2021-06-14')
  await replies(asked(sideEvent, 'Bela'), { choice: 'done', text: 'Held on 12 June 2021, 40 people came.', lang: 'en' })
  const { standing, said } = await now(sideEvent)
  assert.deepEqual([standing.kind, standing.kind === 'done' && standing.on.day], ['done', '2021-06-12'])
  assert.equal(said.length, 2)
  await assert.rejects(replies(asked(sideEvent, 'Bela'), { choice: 'done' }), refused('plan.done-already'))
  assert.equal(await wordingFor(asked(sideEvent, 'Bela', '2021-07')), undefined)
  const again = await wordingFor(asked(sideEvent, 'Bela', '2021-07'), 'en', true)
  assert.match(
    again?.asks ?? '',
    /recorded as done on 12 June 2021/,
    'who comes back to change it reads what is on record',
  )
  await replies(asked(note, 'Chen'), { choice: 'done' })
  const closed = (await now(note)).standing
  assert.equal(closed.kind === 'done' && closed.on.day, '2021-06-14')
})

test('words are kept in the language they were written in, else in that of the writer’s letters', async () => {
  await database.worker.updateTable('accounts').set({ lang: 'es' }).where('id', '=', person('Chen')).execute()
  await replies(asked(checklist, 'Chen'), { text: 'Primera llamada celebrada.' })
  await replies(asked(checklist, 'Chen'), { text: 'Second call held.', lang: 'en' })
  // Both are of one day, in either order.
  const said = (await now(checklist)).said.slice(0, 2).map((text) => JSON.stringify(text))
  assert.deepEqual(
    said.toSorted((one, other) => String(one).localeCompare(String(other))),
    ['{"en":"Second call held."}', '{"es":"Primera llamada celebrada."}'],
  )
})

test('whoever does not lead cannot close, whoever has no part in it cannot report, and nothing is said for nothing', async () => {
  await assert.rejects(replies(asked(checklist, 'Emil'), { text: 'From outside.' }), refused('platform.no-leave'))
  await assert.rejects(replies(asked(checklist, 'Dora'), { choice: 'bogus' }), refused('platform.not-understood'))
  const joint = await output('criminal-justice', 'Joint brief', {
    entities: [{ entity: here.entity('WHO'), part: 'contributes' }],
  })
  await assert.rejects(replies(asked(joint, 'Chen'), { choice: 'done' }), refused('plan.only-leads-close'))
  await replies(asked(joint, 'Chen'), { text: 'Our part is written.' })
  assert.equal((await now(joint)).said.length, 1)
})

test('handed over, the question waits for the alternate; names besides go to the secretariat', async () => {
  at('2021-07-01')
  await replies(asked(checklist, 'Chen', '2021-07'), {
    choice: 'hand-over',
    text: 'From August on: Jo Lind, jo@who.example.org',
  })
  const questions = (await open()).filter(({ asked_by: by }) => by === person('Chen'))
  assert.deepEqual(
    questions
      .map(({ kind, person: who }) => [kind, who])
      .toSorted((one, other) => String(one).localeCompare(String(other))),
    [
      ['plan.lead-to-settle', here.secretaryId],
      ['plan.progress', person('Dora')],
    ].toSorted((one, other) => String(one).localeCompare(String(other))),
  )
  await assert.rejects(
    replies(asked(await output('criminal-justice', 'Alone', {}), 'Bela'), { choice: 'hand-over' }),
    refused('plan.nobody-stands-in'),
  )
})

test('a pillar that is paused is not asked about', async () => {
  await house.worker.deleteFrom('questions').execute()
  const pause = { from: '2021-07-02', reason: { en: 'No funds' }, reviewOn: '2021-12-31' }
  await does(pausePillar, { pillar: pillar('leave-no-one-behind'), ...pause })
  const questions = await checkIn('2021-08-02')
  assert.ok(questions.length > 0)
  assert.ok(questions.every(({ person: who }) => who === person('Bela')))
})
