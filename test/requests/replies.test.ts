import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doDue, doJob, lettersTo, reply } from '#test/post-office'
import { registered } from '#test/register'
import { askPeople } from '#requests'

const network = await registered()
const { house, clock, does, person } = network
// A session lasts a day, and here a year goes by.
const ask = async (given: Given, text: string, due?: string) =>
  does(
    askPeople,
    { id: house.newId(), text, lang: 'en', people: [person(given)], ...(due === undefined ? {} : { due }) },
    await network.sessionOf(network.secretaryId),
  )
type Given = 'Amina' | 'Bela' | 'Chen' | 'Dora' | 'Emil' | 'Farah'

/** Asks somebody some questions, and gives the letter in which they stand: the Monday after the one before. */
async function asked(given: Given, ...questions: readonly string[]) {
  clock.stand(new Date(clock().getTime() + 24 * 3_600_000))
  for (const [at, text] of questions.entries()) await ask(given, text, `2021-12-${String(at + 10)}`)
  const monday = clock().getTime() + ((8 - clock().getUTCDay()) % 7 || 7) * 24 * 3_600_000
  clock.stand(new Date(`${new Date(monday).toISOString().slice(0, 10)}T12:30:00Z`))
  await doJob(house, 'requests.write-letters')
  const letter = (await lettersTo(house, person(given))).findLast((one) => one.class === 'questions')
  assert.ok(letter)
  assert.equal(letter.at.getTime(), clock().getTime())
  clock.stand(new Date(clock().getTime() + 60_000))
  return letter
}

const last = async (given: Given) => (await lettersTo(house, person(given))).at(-1)
const open = async (given: Given): Promise<number> => {
  const rows = await house.worker
    .selectFrom('questions')
    .select('id')
    .where('person', '=', person(given))
    .where('settled_at', 'is', null)
    .execute()
  return rows.length
}
const answersTo = (given: Given) =>
  house.worker
    .selectFrom('question_answers')
    .innerJoin('questions', 'questions.id', 'question_answers.question')
    .select(['choice', 'text', 'question_answers.channel', 'questions.due', 'questions.answer'])
    .where('questions.person', '=', person(given))
    .orderBy('question_answers.at')
    .orderBy('questions.due')
    .execute()

test('[P-C3] a reply to a letter becomes a record for each number, and the receipt says which', async () => {
  const letter = await asked('Amina', 'Which room did you book?', 'Who speaks for you?', 'What came of it?')
  assert.match(
    letter.text,
    /1\. A question[^]*Which room[^]*2\. A question[^]*Who speaks[^]*3\. A question[^]*What came/,
  )
  const came = await reply(house, letter, { text: '1: Room XIX\n2 nothing, 3 ask me in July', quote: false })
  assert.deepEqual([came.state, came.outcome], ['understood', 'requests.answered-by-letter'])
  const answers = await answersTo('Amina')
  assert.deepEqual(
    answers.map(({ choice, text, channel }) => [choice, text, channel]),
    [
      [null, 'Room XIX', 'letter'],
      ['nothing', '', 'letter'],
    ],
  )
  const receipt = await last('Amina')
  assert.ok(receipt)
  assert.equal(receipt.class, 'receipt')
  assert.match(
    receipt.text,
    /1\. A question[^]*recorded: “Room XIX”[^]*2\. [^]*Nothing to say[^]*3\. [^]*again on 1 July 2021/,
  )
  assert.match(receipt.text, /\/a\/[0-9a-z]{45}[^]*\/not-me\/[0-9a-z]{45}/)
  const { headers } = await house.worker
    .selectFrom('letters')
    .select('headers')
    .where('id', '=', receipt.id)
    .executeTakeFirstOrThrow()
  assert.match(JSON.stringify(headers), new RegExp(`"References":"${came.message_id}"`))
})

test('what is not understood is not guessed: it goes to people, and the receipt says how to say it', async () => {
  const letter = await asked('Bela', 'Which room did you book?', 'Who speaks for you?')
  const before = (await answersTo('Bela')).length
  const came = await reply(house, letter, { text: '1 maybe\n2: Bela herself\n7 done', quote: false })
  assert.equal(came.state, 'to-sort')
  assert.equal((await answersTo('Bela')).length, before + 1)
  const receipt = (await last('Bela'))?.text ?? ''
  assert.match(
    receipt,
    /not understood: “maybe”[^]*“1 nothing”[^]*recorded: “Bela herself”[^]*7\. not understood: “done”/,
  )
  assert.match(receipt, /read by a person/)
})

test('a second reply takes the place of the first, both stay on record, and the same reply again does nothing', async () => {
  const letter = await asked('Chen', 'How many took part?')
  await reply(house, letter, { text: '40 people', quote: false, id: 'first' })
  clock.stand(new Date(clock().getTime() + 60_000))
  await reply(house, letter, { text: '42 people', quote: false, id: 'second' })
  await reply(house, letter, { text: '42 people', quote: false, id: 'second' })
  const answers = await answersTo('Chen')
  assert.deepEqual(
    answers.map(({ text }) => text),
    ['40 people', '42 people'],
  )
  assert.match(JSON.stringify(answers[0]?.answer), /42 people/)
  assert.equal((await lettersTo(house, person('Chen'))).filter((one) => one.class === 'receipt').length, 2)
})

test('a reply from another address is held, both are told, and nothing is recorded', async () => {
  const letter = await asked('Emil', 'Do you come?')
  const before = (await answersTo('Emil')).length
  const came = await reply(house, letter, { text: 'nothing', from: 'stranger@elsewhere.example.org', quote: false })
  assert.deepEqual([came.state, came.outcome], ['to-sort', 'requests.held-other'])
  assert.equal((await answersTo('Emil')).length, before)
  const told = await last('Emil')
  assert.match(told?.text ?? '', /stranger@elsewhere\.example\.org[^]*> nothing[^]*\/my-reply\/[0-9a-z]{45}/)
  const toSender = await house.worker
    .selectFrom('letters')
    .select('body')
    .where('address', '=', 'stranger@elsewhere.example.org')
    .executeTakeFirst()
  assert.match(toSender?.body ?? '', /not that of the person who was asked/)
})

test('another member who answers with a forwarded letter is held as well', async () => {
  const letter = await asked('Emil', 'Do you come with others?')
  const came = await reply(house, letter, { text: 'nothing', from: 'chen@who.example.org', quote: false })
  assert.equal(came.outcome, 'requests.held-other')
})

test('a reply that nothing proves to be theirs is held, and only its owner is asked', async () => {
  const letter = await asked('Emil', 'Do you bring a text?')
  const came = await reply(house, letter, { text: 'nothing', aligned: false, quote: false })
  assert.deepEqual([came.state, came.outcome], ['to-sort', 'requests.held-unsure'])
  const told = await last('Emil')
  assert.match(told?.text ?? '', /\/my-reply\//)
  assert.equal(told?.to, letter.to)
})

test('an automatic reply is never an answer', async () => {
  const letter = await asked('Farah', 'Do you come?')
  for (const [at, heads] of [['Auto-Submitted: auto-replied'], ['X-Autoreply: yes']].entries()) {
    const subject = 'Automatic reply: out of office'
    const came = await reply(house, letter, { text: 'nothing', heads, subject, id: `away-${at}`, quote: false })
    assert.equal(came.state, 'ignored')
  }
  assert.equal((await answersTo('Farah')).length, 0)
  assert.equal(await open('Farah'), 1)
  await reply(house, letter, { text: 'nothing', quote: false })
  assert.equal((await answersTo('Farah')).length, 1, 'a person’s is')
})

test('“alternate” passes the questions on to who stands in, and both are told', async () => {
  const letter = await asked('Amina', 'Who drafts?', 'Who checks?')
  const before = await open('Farah')
  await reply(house, letter, { text: 'alternate', quote: false })
  assert.equal(await open('Farah'), before + 2 + 0)
  assert.match((await last('Farah'))?.subject ?? '', /Passed on to you by Amina/)
  assert.match((await last('Amina'))?.text ?? '', /passed on to your alternate/)
})

test('“stop” ends letters with questions, and the page still has them', async () => {
  const letter = await asked('Dora', 'Do you come?')
  await reply(house, letter, { text: 'Stop', quote: false })
  await ask('Dora', 'Do you still come?')
  clock.stand(new Date(clock().getTime() + 7 * 24 * 3_600_000))
  const before = (await lettersTo(house, person('Dora'))).length
  await doJob(house, 'requests.write-letters')
  assert.equal((await lettersTo(house, person('Dora'))).length, before)
  assert.equal(await open('Dora'), 2)
})

test('whoever answers too late is told so, and nothing is recorded', async () => {
  const letter = await asked('Bela', 'Which day?')
  const before = (await answersTo('Bela')).length
  clock.stand(new Date('2022-02-01T12:00:00Z'))
  const came = await reply(house, letter, { text: 'nothing', quote: false })
  assert.deepEqual([came.state, came.outcome], ['refused', 'requests.too-late'])
  assert.equal((await answersTo('Bela')).length, before)
  await doDue(house)
})
