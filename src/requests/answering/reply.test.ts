import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askPeople } from '../asking/ask-people.ts'
import { doJob, lettersTo, reply } from '#test/post-office'
import { registered } from '#test/register'

const network = await registered()
const { house, clock, does, person } = network
// A Monday, half past seven in Geneva.
clock.stand(new Date('2021-06-14T04:00:00Z'))
const askAll = (text: string, ...people: string[]) => does(askPeople, { id: house.newId(), text, lang: 'en', people })
await askAll('Which room did you book?', person('Amina'))
await askAll('Who speaks for you?', person('Amina'), person('Chen'))
await askAll('What did you learn from it?', person('Amina'))
clock.stand(new Date('2021-06-14T05:30:00Z'))

test('[P-C3] a reply to the weekly letter becomes records: each number, and a receipt that says so', async () => {
  await doJob(house, 'requests.write-letters')
  const [letter, ...more] = await lettersTo(house, person('Amina'))
  assert.ok(letter)
  assert.deepEqual(more, [])
  console.log(letter.subject, '\n', letter.text)
  const came = await reply(house, letter, {
    text: 'Dear colleagues,\n\n1: Room XIX\n2 nothing, 3 ask me in July\n\nBest regards,\nAmina',
  })
  console.log(came.state, came.outcome, came.details)
  const receipts = (await lettersTo(house, person('Amina'))).slice(1)
  for (const one of receipts) console.log(one.subject, '\n', one.text)
})
