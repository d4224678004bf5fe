import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deliver } from '#platform/acts'
import { addJob, runOnce } from '#platform/jobs'
import { setDate } from '#plan'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'
import { room } from '../module.ts'
import { recordDecision } from '../recording/record-decision.ts'
import { closeFollowUp } from './close-follow-up.ts'
import { remindersFor } from './read-reminders.ts'
import { remind, remindWhenItHappens } from './remind.ts'

const here = await convened('2021-03-23T15:00:00Z')
const site = siteOf(here, [room])

/** A day passes: what is due that morning is done, and hearers are told. */
async function morningOf(day: string): Promise<void> {
  here.clock.stand(new Date(`${day}T05:00:00Z`))
  await here.house.worker.transaction().execute((tx) => addJob(tx, 'decisions.remind', {}, { key: `remind ${day}` }))
  const { failed } = await runOnce(here.house, [remind])
  assert.deepEqual(failed, [])
  await deliver(here.house, [remindWhenItHappens])
}

const reminders = () =>
  here.house.worker
    .selectFrom('reminders')
    .select(['reminders.day', 'reminders.cause'])
    .orderBy('reminders.day')
    .execute()

const page = async (path: string): Promise<string> => (await site.get(path, await here.session('Dora'))).text

test('[I2] a decision with a day and a trigger is brought up on 1 September and when the trigger fires, once each', async () => {
  const followUp = here.house.newId()
  const outcome = await here.does(recordDecision, {
    text: { en: 'The network will look again at its role in internal diversity from September 2021.' },
    day: '2021-03-23',
    method: 'meeting',
    pillar: here.pillar('internal-diversity'),
    followUps: [
      { id: followUp, text: { en: 'Put internal diversity on the agenda' }, due: '2021-09-01', waitsFor: here.report },
    ],
  })
  assert.equal(outcome['label'], 'D-2021-01')

  await morningOf('2021-08-31')
  assert.deepEqual(await reminders(), [], 'nothing the day before')
  assert.doesNotMatch(await page('/en/decisions'), /Come due/)

  await morningOf('2021-09-01')
  await morningOf('2021-09-02')
  assert.deepEqual(await reminders(), [{ day: '2021-09-01', cause: 'day' }])
  const register = await page('/en/decisions')
  assert.match(register, /Come due.*Put internal diversity on the agenda.*1 September 2021<\/time>: It came due\./s)
  assert.match(await page('/en/d/D-2021-01'), /1 day late/)
  // Nobody was named, so it is the secretariat that is told; a member who owes nothing is not.
  const told = (token: string) => here.reading(token, (tx, by) => remindersFor(tx, by, '2021-09-02'))
  const [first, ...others] = await told(await here.sessionOf(here.secretaryId))
  assert.deepEqual([first?.followUp.id, first?.reminder.cause, others], [followUp, 'day', []])
  assert.deepEqual(await told(await here.session('Dora')), [])

  // The day that was forecast moves; only the day on which it happened is the trigger.
  const date = { dependency: here.report, reason: { en: 'The report is late' } }
  await here.does(setDate, { ...date, kind: 'forecast', day: '2021-12-31' })
  await morningOf('2021-09-03')
  assert.equal((await reminders()).length, 1)

  here.clock.stand(new Date('2021-12-20T12:00:00Z'))
  await here.does(setDate, { ...date, kind: 'actual', day: '2021-12-17' })
  await deliver(here.house, [remindWhenItHappens])
  await morningOf('2021-12-21')
  // Somebody corrects the day: it has been brought up, and is not brought up again.
  await here.does(setDate, { ...date, kind: 'actual', day: '2021-12-16' })
  await morningOf('2021-12-22')
  assert.deepEqual(await reminders(), [
    { day: '2021-09-01', cause: 'day' },
    { day: '2021-12-17', cause: 'trigger' },
  ])
  assert.match(await page('/en/d/D-2021-01'), /17 December 2021<\/time>: What it waited for has happened\./)
})

test('what is done is not brought up any more, and what was moved comes up on its new day', async () => {
  const [done, moved] = [here.house.newId(), here.house.newId()]
  await here.does(recordDecision, {
    text: { en: 'Two things follow.' },
    day: '2021-12-22',
    method: 'silence',
    followUps: [
      { id: done, text: { en: 'Soon done' }, due: '2022-01-10' },
      { id: moved, text: { en: 'Soon moved' }, due: '2022-01-10' },
    ],
  })
  here.clock.stand(new Date('2022-01-05T09:00:00Z'))
  await here.does(closeFollowUp, { followUp: done, kind: 'done', day: '2022-01-05' })
  const later = { followUp: moved, kind: 'moved', day: '2022-01-05', newDue: '2022-02-01', reason: { en: 'Leave' } }
  await here.does(closeFollowUp, later)
  await morningOf('2022-01-12')
  assert.equal((await reminders()).length, 2)
  await morningOf('2022-02-05')
  assert.deepEqual(
    (await reminders()).at(-1),
    { day: '2022-02-01', cause: 'day' },
    'made up for after some days without a run',
  )
})

test('what waits for something that has happened already is brought up the next morning', async () => {
  await here.does(recordDecision, {
    text: { en: 'Late to the day.' },
    day: '2022-02-05',
    method: 'noted',
    followUps: [{ text: { en: 'Read the report' }, waitsFor: here.report }],
  })
  await morningOf('2022-02-06')
  assert.equal((await reminders()).filter(({ cause }) => cause === 'trigger').length, 2)
  assert.match(await page('/en/decisions?state=open'), /D-2022-01/)
})
