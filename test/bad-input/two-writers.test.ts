import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frame, rooms } from '#app'
import { Refusal, perform } from '#platform/acts'
import { editOutput } from '#plan'
import { langs, speakPlatform } from '#platform/words'
import { accounts } from '../roles.ts'
import { siteOf } from '../site.ts'
import { sampleHouse } from '../world.ts'
import { fieldsOn } from './fields.ts'
import { changedIn, storedIn } from './stored.ts'

const network = await sampleHouse()
const site = siteOf(network, rooms, frame)
const secretary = network.secretary
const lead = await network.sessionOf(accounts.lead)

const form = (lang = 'en'): string => `/${lang}/o/1.1/edit`

/** What a form holds when it is opened, as a browser would send it back. */
async function opened(token: string): Promise<Record<string, string>> {
  const { status, text } = await site.get(form(), token)
  assert.equal(status, 200)
  return Object.fromEntries(fieldsOn(text).map(({ name, value }) => [name, value]))
}

const asStored = () =>
  network.reading(secretary, (tx) =>
    tx
      .selectFrom('outputs')
      .innerJoin('plans', 'plans.id', 'outputs.plan')
      .select(['outputs.id', 'outputs.title', 'outputs.statement', 'outputs.revision'])
      .where('outputs.label', '=', '1.1')
      .where('plans.slug', '=', 'work-plan-2021')
      .executeTakeFirstOrThrow(),
  )

test('two people edit one output: nothing is overwritten unseen, both texts are shown, and each field is chosen by itself', async () => {
  const [hers, his] = [await opened(lead), await opened(secretary)]
  const first = { ...hers, 'title.en': 'Checklist for country teams', 'statement.en': 'Her statement' }
  assert.equal((await site.post(form(), first, lead)).status, 303)
  const before = await storedIn(network)
  const late = { ...his, 'title.en': 'Checklist in all six languages', 'statement.en': 'His statement' }
  const shown = await site.post(form(), late, secretary)
  assert.equal(shown.status, 422)
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
  for (const text of [
    'Checklist for country teams',
    'Her statement',
    'Checklist in all six languages',
    'His statement',
  ])
    assert.ok(shown.text.includes(text), text)
  assert.ok(shown.text.includes(speakPlatform('en')('platform.conflict')))

  const again = Object.fromEntries(fieldsOn(shown.text).map(({ name, value }) => [name, value]))
  assert.equal(again['_theirs.title.en'], 'Checklist for country teams')
  assert.equal(again['title.en'], 'Checklist in all six languages')
  assert.equal(again['_keep.title.ar'], undefined, 'nothing is asked about what nobody changed')
  const chosen = { ...again, '_keep.title.en': 'theirs', '_keep.statement.en': 'mine' }
  assert.equal((await site.post(form(), chosen, secretary)).status, 303)
  const kept = await asStored()
  assert.deepEqual([kept.title.en, kept.statement?.en], ['Checklist for country teams', 'His statement'])
  assert.equal(kept.title.ar, his['title.ar'], 'what was not touched stays as it was')
})

test('both texts are shown in every language, and when a third person is quicker, the choice is asked again', async () => {
  const stale = { ...(await opened(secretary)), 'title.en': 'Mine' }
  assert.equal((await site.post(form(), { ...(await opened(lead)), 'title.en': 'Second' }, lead)).status, 303)
  for (const lang of langs) {
    const { status, text } = await site.post(form(lang), stale, secretary)
    assert.equal(status, 422)
    for (const part of [speakPlatform(lang)('platform.conflict-title'), 'Second', 'value="Mine"'])
      assert.ok(text.includes(part), `${lang}: ${part}`)
  }
  const asked = await site.post(form(), stale, secretary)
  const choice = {
    ...Object.fromEntries(fieldsOn(asked.text).map(({ name, value }) => [name, value])),
    '_keep.title.en': 'mine',
  }
  assert.equal((await site.post(form(), { ...(await opened(lead)), 'title.en': 'Third' }, lead)).status, 303)
  const third = await site.post(form(), choice, secretary)
  assert.equal(third.status, 422)
  assert.ok(third.text.includes('Third') && third.text.includes('value="Mine"'))
  assert.equal((await asStored()).title.en, 'Third')
})

test('of many who save at the same moment exactly one is first, and every other is shown what it wrote', async () => {
  const { id, revision } = await asStored()
  const save = async (at: number) => {
    const input = { output: id, title: { en: `Writer ${at}` }, revision }
    const theirs = await perform(network.house, editOutput, input, { token: secretary, channel: 'web' }).then(
      () => undefined,
      theirsIn,
    )
    return { at, theirs }
  }
  const saves = Array.from({ length: 8 }, (_, at) => save(at))
  const ends = await Promise.all(saves)
  const [first, ...more] = ends.filter(({ theirs }) => theirs === undefined)
  assert.equal(more.length, 0)
  for (const { at, theirs } of ends)
    if (at !== first?.at) assert.match(theirs ?? '', new RegExp(`"title.en":"Writer ${first?.at}"`))
  assert.equal((await asStored()).revision, revision + 1)
})

function theirsIn(trouble: unknown): string {
  assert.ok(trouble instanceof Refusal && trouble.code === 'platform.conflict')
  return JSON.stringify(trouble.details['theirs'])
}
