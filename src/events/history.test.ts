import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#platform/acts'
import {
  addHostMeeting,
  announceEvent,
  cancelEvent,
  confirmEvent,
  countParticipants,
  editEvent,
  eventCard,
  holdEvent,
  moveEvent,
} from '#events'
import type { EventCard } from '#events'
import { room as events } from '#events/module'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'

const t = await convened('2021-06-10T09:00:00Z')
const site = siteOf(t, [events])
const justice = t.pillar('criminal-justice')
const bela = () => t.session('Bela')
const on = (day: string): void => t.clock.stand(new Date(`${day}T09:00:00Z`))
let counted = 0

/** Announces an event of the pillar as its lead, and gives its id. */
async function announced(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  counted += 1
  const asked = {
    kind: 'briefing',
    title: { en: `Briefing ${counted}` },
    firstDay: '2021-06-24',
    pillar: justice,
    ...more,
  }
  return (await t.does(announceEvent, { slug: `briefing-${counted}`, ...asked }, await bela())).about
}

const card = async (slug = `briefing-${counted}`): Promise<EventCard> => {
  const found = await t.reading(null, (tx) => eventCard(tx, slug, t.clock().toISOString().slice(0, 10)))
  assert.ok(found)
  return found
}

const refused = (code: string) => (trouble: unknown) =>
  trouble instanceof Refusal && [trouble.code, ...Object.values(trouble.fields)].includes(code)

test('[K3] a briefing to be confirmed is in the list of those; confirmed, its history still says that it was not', async () => {
  on('2021-06-10')
  const event = await announced({ firstDay: '2021-09-01', precise: 'month', state: 'tentative' })
  const slug = `briefing-${counted}`
  const before = (await site.get('/en/calendar?year=2021&month=6')).text
  assert.match(before, /<h2 id="tentative">To be confirmed<\/h2>[\s\S]*September 2021/)
  on('2021-07-20')
  await t.does(confirmEvent, { event, day: '2021-07-20', firstDay: '2021-09-21' }, await bela())
  const { text } = await site.get(`/en/events/${slug}`)
  assert.match(text, /21 September 2021/)
  assert.match(
    text,
    /10 June 2021[\s\S]*Announced, to be confirmed[\s\S]*20 July 2021[\s\S]*Moved from September 2021 to 21 September 2021/,
  )
  assert.doesNotMatch((await site.get('/en/calendar?year=2021&month=6')).text, /id="tentative"/)
  const { steps } = await card(slug)
  assert.deepEqual(
    steps.map(({ kind }) => kind),
    ['tentative', 'confirmed', 'moved'],
  )
})

test('an event that is moved keeps its length, its hour there, and where it was', async () => {
  on('2021-06-10')
  const event = await announced({ firstDay: '2021-10-25', lastDay: '2021-10-28', kind: 'course' })
  await t.does(moveEvent, { event, firstDay: '2021-11-08', reason: { en: 'The trainers asked for it' } }, await bela())
  const { when, steps } = await card()
  assert.deepEqual(when, { first: '2021-11-08', last: '2021-11-11', precise: 'day' })
  assert.deepEqual(steps.at(-1)?.was, { first: '2021-10-25', last: '2021-10-28', precise: 'day' })
  const single = await announced({ firstDay: '2021-10-25', startsAt: '15:00', zone: 'Europe/Zurich' })
  // The clocks went back in between: still 15:00 in Geneva.
  await t.does(moveEvent, { event: single, firstDay: '2021-11-08' }, await bela())
  assert.equal((await card()).startsAt?.toISOString(), '2021-11-08T14:00:00.000Z')
  await assert.rejects(
    async () => t.does(moveEvent, { event: single, firstDay: '2021-11-08' }, await bela()),
    refused('events.same-days'),
  )
})

test('what was held is neither moved nor called off nor held again; what was called off stays with its reason', async () => {
  on('2021-06-10')
  const event = await announced()
  await assert.rejects(
    async () => t.does(holdEvent, { event, day: '2021-06-24' }, await bela()),
    refused('events.day-to-come'),
  )
  on('2021-06-25')
  assert.equal((await card()).standing, 'unreported')
  await assert.rejects(
    async () => t.does(holdEvent, { event, day: '2021-06-20' }, await bela()),
    refused('events.held-on-other-days'),
  )
  await t.does(holdEvent, { event }, await bela())
  assert.equal((await card()).standing, 'held')
  for (const [act, input, code] of [
    [holdEvent, {}, 'events.held-already'],
    [moveEvent, { firstDay: '2021-07-01' }, 'events.over'],
    [cancelEvent, { reason: { en: 'Too late' } }, 'events.held-already'],
    [confirmEvent, { day: '2021-06-25' }, 'events.not-to-come'],
  ] as const)
    await assert.rejects(async () => t.does(act, { event, ...input }, await bela()), refused(code))
  const other = await announced({ firstDay: '2021-07-30' })
  await t.does(cancelEvent, { event: other, reason: { en: 'No room' } }, await bela())
  const { text } = await site.get(`/en/events/briefing-${counted}`)
  assert.match(text, /Cancelled[\s\S]*No room/)
})

test('of a month, the day becomes known when it was held', async () => {
  on('2021-06-10')
  const event = await announced({ firstDay: '2021-06-01', precise: 'month', kind: 'submission' })
  on('2021-06-29')
  await t.does(holdEvent, { event, day: '2021-06-28' }, await bela())
  const { when, steps } = await card()
  assert.deepEqual(when, { first: '2021-06-28', last: '2021-06-28', precise: 'day' })
  assert.equal(steps.find(({ kind }) => kind === 'moved')?.was?.precise, 'month')
})

test('the lead of a pillar arranges its events, the co-chairs and the secretariat all, a member none', async () => {
  on('2021-06-10')
  const event = await announced()
  const [chen, dora, amina] = [await t.session('Chen'), await t.session('Dora'), await t.session('Amina')]
  for (const token of [chen, dora])
    await assert.rejects(
      () => t.does(countParticipants, { event, participants: [] }, token),
      refused('platform.no-leave'),
    )
  await t.does(countParticipants, { event, participants: [{ kind: 'un', number: 3 }] }, amina)
  await assert.rejects(
    async () => t.does(editEvent, { event, pillar: t.pillar('leave-no-one-behind'), revision: 1 }, await bela()),
    refused('platform.no-leave'),
  )
  await assert.rejects(
    () => t.does(announceEvent, { kind: 'briefing', title: { en: 'Mine' }, firstDay: '2021-07-01' }, dora),
    refused('platform.no-leave'),
  )
  assert.equal((await site.get('/en/events/new', dora)).status, 404)
  assert.equal((await site.get(`/en/events/briefing-${counted}/edit`, chen)).status, 404)
  assert.equal((await site.get(`/en/events/briefing-${counted}/edit`, await bela())).status, 200)
})

test('an event nobody may see gives the same answer to an act as one that does not exist', async () => {
  on('2021-06-10')
  const hidden = (
    await t.does(announceEvent, {
      kind: 'briefing',
      title: { en: 'For the secretariat' },
      firstDay: '2021-07-01',
      audience: 'secretariat',
      pillar: justice,
    })
  ).about
  const ask = async (event: string) =>
    t.does(holdEvent, { event }, await bela()).then(
      () => 'done',
      (trouble: unknown) => (trouble instanceof Refusal ? trouble.code : 'fault'),
    )
  assert.deepEqual([await ask(hidden), await ask(t.house.newId())], ['platform.no-leave', 'platform.no-leave'])
  assert.match(
    (
      await t.does(
        announceEvent,
        { kind: 'briefing', title: { en: 'For the secretariat' }, firstDay: '2021-07-01', pillar: justice },
        await bela(),
      )
    ).about,
    /./,
  )
})

test('two people who edit one event are shown both texts; what a form does not ask stays', async () => {
  on('2021-06-10')
  const event = await announced({ place: { en: 'Room XX' }, summary: { en: 'First' } })
  await t.does(editEvent, { event, summary: { en: 'Second' }, revision: 1 }, await bela())
  assert.deepEqual((await card()).place, { en: 'Room XX' })
  const path = `/en/events/briefing-${counted}/edit`
  const sent = { 'title.en': 'Third', 'summary.en': 'Third', audience: 'public', pillar: justice, revision: '1' }
  const { status, text } = await site.post(path, sent, await bela())
  assert.equal(status, 422)
  assert.match(text, /<blockquote dir="auto">Second<\/blockquote>/)
  const again = await site.post(path, { ...sent, revision: '2', 'place.en': '' }, await bela())
  assert.equal(again.status, 303)
  const after = await card()
  assert.deepEqual([after.title, after.place, after.revision], [{ en: 'Third' }, null, 3])
})

test('impossible days and symbols are refused at their field, in the reader’s language', async () => {
  on('2021-06-10')
  const as = await bela()
  const course = await site.post(
    '/fr/events/new?kind=course',
    {
      'title.fr': 'Stage',
      firstDay: '2021-10-28',
      lastDay: '2021-10-04',
      pillar: justice,
      state: 'planned',
      audience: 'public',
    },
    as,
  )
  assert.equal(course.status, 422)
  assert.match(course.text, /Le dernier jour précède le premier\./)
  assert.match(course.text, /value="Stage"/)
  await assert.rejects(
    () =>
      t.does(
        addHostMeeting,
        { name: { en: 'Congress' }, symbol: 'Kyoto', firstDay: '2021-03-07', lastDay: '2021-03-12' },
        as,
      ),
    refused('events.not-a-symbol'),
  )
  const briefing = {
    kind: 'briefing',
    title: { en: 'At an hour' },
    firstDay: '2021-09-01',
    precise: 'month',
    startsAt: '15:00',
    pillar: justice,
  }
  await assert.rejects(() => t.does(announceEvent, briefing, as), refused('events.no-hour-in-a-month'))
})
