import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as v from 'valibot'
import { asWriter } from '#accounts'
import { perform, Refusal } from '#platform/acts'
import type { Answer, Question } from '#platform/questions'
import { appointLead, nameLeadPerson } from '#plan'
import { plannedHouse } from '#test/planned'
import { acceptQuestion, settleQuestion } from './lead-questions.ts'

const here = await plannedHouse('2021-06-01T09:00:00Z')
const { entity, house, person, pillar, reading, secretary, secretaryId } = here
const onThePage = { token: secretary, channel: 'web' } as const

const questions = () => house.worker.selectFrom('questions').selectAll().where('settled_at', 'is', null).execute()
async function questionTo(who: string, kind: string): Promise<Question> {
  const row = (await questions()).find((one) => one.person === who && one.kind === kind)
  assert.ok(row, `${kind} was not asked`)
  const { id, about, entity: of, due } = row
  const details: Question['details'] = v.parse(v.record(v.string(), v.unknown()), row.details)
  return { id, kind, about, person: who, entity: of, details, due }
}
const asThem = <T>(who: string, work: (token: string) => Promise<T>): Promise<T> => asWriter(house, who, work)
const accepts = (question: Question, answer: Partial<Answer>) =>
  asThem(question.person, (token) =>
    acceptQuestion.answer(
      house,
      question,
      { choice: undefined, text: '', files: [], ...answer },
      { token, channel: 'letter' },
    ),
  )
const wording = (kind: typeof acceptQuestion, question: Question, again = false) =>
  asThem(question.person, (token) =>
    reading(token, (tx) => kind.wording(tx, question, { lang: 'en', today: '2021-06-01', again })),
  )

const lead = { pillar: pillar('criminal-justice'), source: 'Letter of 31 May', from: '2021-06-01' }
const people = (given: string) => [{ person: person(given), from: '2021-06-01' }]

test('whoever is named lead is asked whether they take it on; what was long ago, or told by a command, asks nobody', async () => {
  await here.does(appointLead, { ...lead, entity: entity('UNESCO'), people: people('Emil') })
  assert.deepEqual(await questions(), [])
  const old = {
    ...lead,
    entity: entity('OHCHR'),
    from: '2021-01-04',
    people: [{ person: person('Amina'), from: '2021-01-04' }],
  }
  await perform(house, appointLead, old, onThePage)
  assert.deepEqual(await questions(), [])
  await perform(
    house,
    appointLead,
    { ...lead, entity: entity('WHO'), to: '2022-05-31', people: people('Chen') },
    onThePage,
  )
  const words = await wording(acceptQuestion, await questionTo(person('Chen'), 'plan.accept-lead'))
  assert.equal(words?.title, 'Lead of pillar 2 Criminal Justice')
  assert.match(words.asks, /named to lead this pillar for WHO from 1 June 2021\. Do you take it on\?/)
  assert.deepEqual(
    words.choices.map(({ value, needsText }) => [value, needsText]),
    [
      ['accepted', false],
      ['declined', true],
    ],
  )
})

test('to take it on is a record of who and when, and then nothing is asked, unless they come back to it', async () => {
  const question = await questionTo(person('Chen'), 'plan.accept-lead')
  await accepts(question, { choice: 'accepted' })
  const rows = await house.worker.selectFrom('lead_answers').select(['person', 'kind', 'at']).execute()
  assert.deepEqual(rows, [{ person: person('Chen'), kind: 'accepted', at: here.clock() }])
  assert.equal(await wording(acceptQuestion, question), undefined)
  assert.notEqual(await wording(acceptQuestion, question, true), undefined)
})

test('to decline tells the secretariat why, which then settles who leads', async () => {
  const { id } = await house.worker
    .selectFrom('pillar_leads')
    .select('id')
    .where('entity', '=', entity('UNODC'))
    .executeTakeFirstOrThrow()
  await perform(house, nameLeadPerson, { lead: id, person: person('Bela'), from: '2021-06-01' }, onThePage)
  const question = await questionTo(person('Bela'), 'plan.accept-lead')
  await accepts(question, { choice: 'declined', text: 'I move to another duty station.' })
  const told = await questionTo(secretaryId, 'plan.lead-to-settle')
  const words = await wording(settleQuestion, told)
  assert.match(words?.asks ?? '', /Bela OKORO does not take on the lead: “I move to another duty station\.”/)
  await asThem(secretaryId, (token) =>
    settleQuestion.answer(house, told, { choice: 'settled', text: '', files: [] }, { token, channel: 'letter' }),
  )
})

test('nobody answers for another, and only the two answers there are', async () => {
  const question = { ...(await questionTo(person('Bela'), 'plan.accept-lead')), person: person('Dora') }
  const no = (code: string) => (trouble: unknown) => trouble instanceof Refusal && trouble.code === code
  await assert.rejects(accepts(question, { choice: 'accepted' }), no('platform.no-leave'))
  await assert.rejects(
    accepts({ ...question, person: person('Bela') }, { choice: 'perhaps' }),
    no('platform.not-understood'),
  )
})
