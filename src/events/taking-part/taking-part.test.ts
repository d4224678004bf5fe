import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#platform/acts'
import { addEntities, addSpeaker, announceEvent, eventCard, takeOut } from '#events'
import { room as events } from '#events/module'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'

const t = await convened('2021-06-10T09:00:00Z')
const site = siteOf(t, [events])
const bela = await t.session('Bela')
const asked = { kind: 'briefing', slug: 'briefing', title: { en: 'Briefing' }, firstDay: '2021-06-24' }
const { about: event } = await t.does(announceEvent, { ...asked, pillar: t.pillar('criminal-justice') }, bela)

const refused = (code: string) => (trouble: unknown) =>
  trouble instanceof Refusal && [trouble.code, ...Object.values(trouble.fields)].includes(code)

test('who has a part in an event can be corrected and taken out again; an expert speaks for no entity', async () => {
  const entity = t.entity('WHO')
  await t.does(addEntities, { event, entities: [{ entity, part: 'facilitator', number: 2 }] }, bela)
  await t.does(addEntities, { event, entities: [{ entity, part: 'facilitator', number: 3 }] }, bela)
  assert.deepEqual(
    ((await t.reading(null, (tx) => eventCard(tx, 'briefing', '2021-06-10')))?.entities ?? []).map(
      ({ number }) => number,
    ),
    [3],
  )
  await assert.rejects(
    () => t.does(addSpeaker, { event, name: 'N. N.', entity, capacity: 'independent-expert' }, bela),
    refused('events.expert-of-no-entity'),
  )
  await assert.rejects(
    () => t.does(addSpeaker, { event, capacity: 'guest' }, bela),
    refused('events.speaker-is-nobody'),
  )
  await t.does(takeOut, { event, what: 'entity', entity, part: 'facilitator' }, bela)
  await assert.rejects(
    () => t.does(takeOut, { event, what: 'entity', entity, part: 'facilitator' }, bela),
    refused('events.not-in-it'),
  )
  const { status } = await site.post('/en/events/briefing/take-out', { who: 'speaker:1' }, bela)
  assert.equal(status, 422)
})

test('names of guests are on the event and never in the ledger', async () => {
  await t.does(addSpeaker, { event, name: 'Duarte Kipkemboi', capacity: 'guest' }, bela)
  const { rows } = await t.database.owner.pool.query('select data::text from ledger where about = $1', [event])
  assert.ok(rows.length >= 2)
  assert.doesNotMatch(JSON.stringify(rows), /Kipkemboi/)
})
