import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDocument } from '#documents'
import { applyIntake, decide, itemsOf, takeIn } from '#intake'
import { perform, testHouse } from '#test/house'
import { siteOf } from '#test/site'
import { langs } from '#platform/words'
import { takenIn } from '#test/taken-in'
import { room } from './module.ts'

const t = await testHouse({ at: '2021-07-05T09:00:00Z' })
const site = siteOf(t, [room])
const does = (act: Parameters<typeof perform>[1], input: unknown) =>
  perform(t.house, act, input, { token: t.secretary, channel: 'web' })

test('what was found is read in every language, on every page of it', async () => {
  const { about } = await does(takeIn, takenIn)
  for (const lang of langs)
    for (const path of [
      '',
      '/text',
      '/decide',
      '/apply',
      '/undo',
      '/proposals/dpko',
      '?standing=needs-you',
      '?about=note',
    ]) {
      const { status, text } = await site.get(`/${lang}/intake/${about}${path}`, t.secretary)
      assert.equal(status, 200, `${lang} ${path}`)
      assert.doesNotMatch(text.replaceAll(/<script[\s\S]*?<\/script>/g, ''), /intake\.[a-z]+-|\{\$/, `${lang} ${path}`)
    }
  const arabic = await site.get(`/ar/intake/${about}`, t.secretary)
  assert.match(arabic.text, /كيان جديد/)
})

test('an empty form, and a day that is none, are refused at their fields with what was typed', async () => {
  const empty = await site.post('/en/intake', { pasted: '', asOf: '2021-06-30' }, t.secretary)
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Choose a file or paste a text\./)
  const wrong = await site.post('/en/intake', { pasted: 'The Network met.', asOf: 'June' }, t.secretary)
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /The Network met\./)
})

test('a correction that the act cannot read is refused at its field, and the proposal stays as it was', async () => {
  const { about } = await does(takeIn, takenIn)
  const path = `/en/intake/${about}/proposals/pillar-1`
  const fields = { 'input.version': 'proposal:plan', 'input.name.en': 'Health', 'input.shortName.en': 'Health' }
  const wrong = await site.post(path, { ...fields, 'input.number': 'first' }, t.secretary)
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /first/)
  const right = await site.post(path, { ...fields, 'input.number': '3' }, t.secretary)
  assert.equal(right.location, `/en/intake/${about}#p-pillar-1`)
  const [item] = (await t.reading(t.secretary, (tx) => itemsOf(tx, about))).filter(
    ({ proposal }) => proposal.key === 'pillar-1',
  )
  assert.deepEqual(item?.decision, {
    kind: 'corrected',
    input: { version: { proposal: 'plan' }, number: 3, name: { en: 'Health' }, shortName: { en: 'Health' }, leads: [] },
  })
})

test('who has no part in it finds nothing at its address', async () => {
  const { about } = await does(takeIn, takenIn)
  assert.equal((await site.get(`/en/intake/${about}`, null)).status, 404)
  assert.equal((await site.post(`/en/intake/${about}/apply`, {}, null)).status, 404)
})

test('what was built on an import is named when somebody wants to undo it', async () => {
  const { about } = await does(takeIn, takenIn)
  await does(decide, { intake: about, kind: 'accepted' })
  await applyIntake(about, { house: t.house, token: t.secretary, channel: 'web' })
  const made = await t.reading(t.secretary, (tx) => itemsOf(tx, about))
  const pillar = made.find(({ proposal }) => proposal.key === 'pillar-1')?.made?.about
  await does(addDocument, { kind: 'other', title: { en: 'Of this pillar' }, pillar })
  const { status, text } = await site.post(`/fr/intake/${about}/undo`, {}, t.secretary)
  assert.equal(status, 422)
  assert.match(text, /Nouveau pilier 1.{0,12}Fair health/u)
  assert.match(text, /D’autres données y renvoient/)
})
