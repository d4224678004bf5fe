import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '#platform/words'
import { fillFact, namesAt } from '#terminology'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'
import { facts } from '../facts.ts'
import { room } from '../module.ts'
import { recordDecision } from '../recording/record-decision.ts'
import { speak } from '../words/index.ts'
import { followUpsOwedBy } from './read-follow-ups.ts'

const here = await convened('2021-06-14T09:00:00Z')
const site = siteOf(here, [room])
const id = { who: here.house.newId(), unodc: here.house.newId(), dora: here.house.newId(), report: here.house.newId() }

await here.does(recordDecision, {
  text: { en: 'Four things follow.' },
  day: '2021-06-01',
  method: 'meeting',
  pillar: here.pillar('leave-no-one-behind'),
  followUps: [
    { id: id.who, text: { en: 'Gather the case studies' }, entity: here.entity('WHO'), due: '2021-06-10' },
    { id: id.unodc, text: { en: 'Send comments' }, entity: here.entity('UNODC'), due: '2021-06-30' },
    { id: id.dora, text: { en: 'Write the note' }, person: here.person('Dora'), due: '2021-07-05' },
    { id: id.report, text: { en: 'Read the report' }, waitsFor: here.report },
  ],
})
const close = (followUp: string) => `/en/d/D-2021-01/follow-ups/${followUp}`
const step = { kind: 'done', day: '2021-06-12', newDue: '', 'reason.en': '' }

test('everybody owes what is theirs: their own, their entity’s, and what nobody was named for', async () => {
  const owed = async (token: string) =>
    (await here.reading(token, (tx, by) => followUpsOwedBy(tx, by, '2021-06-14'))).map(({ text }) => text.en)
  assert.deepEqual(await owed(await here.session('Dora')), ['Gather the case studies', 'Write the note'])
  assert.deepEqual(await owed(await here.session('Bela')), ['Send comments'])
  assert.deepEqual(await owed(await here.session('Chen')), ['Gather the case studies', 'Read the report'])
  assert.deepEqual(await owed(here.secretary), ['Read the report'])
})

test('a member of the entity responsible says that it is done; others find nothing to close', async () => {
  assert.equal((await site.get(close(id.who), await here.session('Bela'))).status, 404)
  assert.equal((await site.get(close(here.house.newId()), here.secretary)).status, 404)
  const { text } = await site.get('/en/d/D-2021-01', await here.session('Dora'))
  assert.match(text, new RegExp(`href="${close(id.who)}"`))
  assert.doesNotMatch(text, new RegExp(`href="${close(id.unodc)}"`))
  const { location } = await site.post(close(id.who), step, await here.session('Dora'))
  assert.equal(location, '/en/d/D-2021-01')
  assert.match(
    (await site.get('/en/d/D-2021-01', await here.session('Dora'))).text,
    /Gather the case studies.*Done on 12 June 2021/s,
  )
  const again = await site.post(close(id.who), step, here.secretary)
  assert.match(again.text, /This is done or dropped already\./)
})

test('moving needs a new day and a reason, dropping a reason, and nothing is closed tomorrow', async () => {
  const bela = await here.session('Bela')
  const sooner = await site.post(close(id.unodc), { ...step, day: '2021-05-31' }, bela)
  assert.match(sooner.text, /It had not been decided yet on this day\./)
  const bare = await site.post(close(id.unodc), { ...step, kind: 'moved' }, bela)
  assert.match(bare.text, /Say why\./)
  assert.match(bare.text, /Say to which day it is moved\./)
  const same = await site.post(
    close(id.unodc),
    { ...step, kind: 'moved', newDue: '2021-06-30', 'reason.en': 'Late' },
    bela,
  )
  assert.match(same.text, /Choose another day/)
  const early = await site.post(close(id.unodc), { ...step, day: '2021-06-20' }, bela)
  assert.match(early.text, /This day is still to come\./)
  const odd = await site.post(close(id.unodc), { ...step, newDue: '2021-08-01' }, bela)
  assert.match(odd.text, /Leave this empty, or say that it is moved\./)
  const moved = { ...step, kind: 'moved', newDue: '2021-08-01', 'reason.en': 'The outline came late' }
  assert.equal((await site.post(close(id.unodc), moved, bela)).status, 303)
  const dropped = await site.post(close(id.dora), { ...step, kind: 'dropped' }, await here.session('Dora'))
  assert.match(dropped.text, /Say why\./)
  const why = { ...step, kind: 'dropped', 'reason.en': 'Somebody else wrote it' }
  assert.equal((await site.post(close(id.dora), why, await here.session('Dora'))).status, 303)
  const { text } = await site.get('/en/d/D-2021-01', here.secretary)
  assert.match(text, /Send comments.*Due on 1 August 2021.*Moved to 1 August 2021: .*The outline came late/s)
  assert.match(text, /Write the note.*Dropped on 12 June 2021.*Somebody else wrote it/s)
  assert.match((await site.get('/en/decisions', here.secretary)).text, /2 open · next on 1 August 2021/)
})

test('a follow-up is added afterwards', async () => {
  const added = {
    'text.en': 'Thank those who wrote',
    entity: here.entity('WHO'),
    person: '',
    due: '2021-09-15',
    waitsFor: '',
  }
  const { location } = await site.post('/en/d/D-2021-01/follow-ups/new', added, await here.session('Chen'))
  assert.equal(location, '/en/d/D-2021-01')
  const bare = await site.post('/en/d/D-2021-01/follow-ups/new', { ...added, due: '' }, await here.session('Chen'))
  assert.match(bare.text, /Give a day, or say what has to happen first/)
  assert.equal((await site.get('/en/d/D-2021-01/follow-ups/new', await here.session('Bela'))).status, 404)
})

test('decisions and what became of them are told in whole sentences in six languages', async () => {
  for (const method of ['silence', 'principals', 'noted', 'ad-referendum'])
    await here.does(recordDecision, { text: { en: 'Agreed.' }, day: '2021-06-02', method })
  await here.does(recordDecision, {
    kind: 'guidance',
    text: { en: 'Advised.' },
    day: '2021-06-30',
    precise: 'month',
    method: 'principals',
  })
  const scope = { from: '2021-01-01', to: '2021-06-30', plan: here.plan }
  const told = await here.reading(here.secretary, async (tx) => ({
    facts: await facts(tx, scope),
    names: await namesAt(tx, scope.to),
  }))
  for (const lang of langs)
    for (const fact of told.facts) {
      const filled = fillFact(fact, { lang, names: told.names })
      for (const form of ['', '-bullet', ...(fact.rank === 80 ? ['-council'] : [])]) {
        const sentence = speak(lang).byKey(`${fact.key}${form}`, filled)
        assert.ok(sentence !== undefined && !/[{}]/.test(sentence), `${lang} ${fact.key}${form}: ${sentence}`)
      }
      assert.ok(fact.sources.length > 0 && fact.rank >= 80 && fact.rank < 90)
    }
  const said = (lang: 'en' | 'fr', form = '') =>
    told.facts.map((fact) => speak(lang).byKey(`${fact.key}${form}`, fillFact(fact, { lang, names: told.names })))
  assert.deepEqual(
    inOrder(said('en')),
    inOrder([
      'On 2 June 2021, the Network adopted the following by silence procedure (decision D-2021-02): “Agreed”.',
      'On 2 June 2021, the Network agreed ad referendum as follows (decision D-2021-05): “Agreed”.',
      'On 1 June 2021, the Network agreed by consensus at a meeting as follows (decision D-2021-01): “Four things follow”.',
      'On 2 June 2021, the Network took note of the following (decision D-2021-04): “Agreed”.',
      'The following action under decision D-2021-01 awaits “Report of the Task Force”: “Read the report”.',
      'The following action under decision D-2021-01 was completed on 12 June 2021: “Gather the case studies”.',
      'The following action under decision D-2021-01 was discontinued on 12 June 2021: “Write the note”.',
      'The following action under decision D-2021-01 was rescheduled to 1 August 2021: “Send comments”.',
      'On 2 June 2021, the principals of the Network endorsed the following (decision D-2021-03): “Agreed”.',
      'In June 2021, the principals of the Network gave the following guidance (D-2021-06): “Advised”.',
      'Under decision D-2021-01, WHO is to take the following action by 15 September 2021: “Thank those who wrote”.',
    ]),
  )
  const before = await here.reading(here.secretary, (tx) => facts(tx, { ...scope, to: '2021-06-05' }))
  assert.ok(
    before.some(({ key }) => key === 'decisions.fact-due-by'),
    'what was done later was still due then',
  )
  assert.ok(!before.some(({ key }) => key === 'decisions.fact-done'))
})

const inOrder = (sentences: readonly (string | undefined)[]): string[] =>
  sentences.filter((one) => one !== undefined).toSorted((one, other) => (one < other ? -1 : 1))
