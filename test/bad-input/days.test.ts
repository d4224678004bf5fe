import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frame, rooms } from '#app'
import { linesOf } from '#platform/web'
import { speakPlatform } from '#platform/words'
import { tellExamples } from '../example-records.ts'
import { sessionsOf } from '../roles.ts'
import { exampleOf } from '../screens.ts'
import { siteOf } from '../site.ts'
import { sampleHouse } from '../world.ts'
import { fieldsOn } from './fields.ts'
import type { FieldOnPage } from './fields.ts'
import { changedIn, storedIn } from './stored.ts'

const network = await sampleHouse()
const { secretariat } = await sessionsOf(network)
await tellExamples(network)
const site = siteOf(network, rooms, frame)
const forms = linesOf(rooms).filter(({ method }) => method === 'POST')

const isDayField = (name: string): boolean =>
  /^(day|on|from|to|until|due|reviewOn|firstDay|lastDay|startsOn)$/.test(name)

/** As it stands, with something written and chosen wherever it can be: some days are asked only together with that. */
function filled({ name, value, offers }: FieldOnPage): string {
  // A box for «only the month is known» makes any day of the month as good as another.
  if (value !== '' || name === 'precise') return value
  return name.endsWith('.en') ? 'A text' : (offers[0] ?? '')
}

type Shown = { readonly path: string; readonly fields: readonly FieldOnPage[] }
const shown: Shown[] = []
for (const line of forms) {
  const path = `/en${await network.reading(secretariat, (tx) => exampleOf(tx, line))}`
  shown.push({ path, fields: fieldsOn((await site.get(path, secretariat)).text) })
}

/** Sends a form that is filled in, with some days of its own. */
const send = ({ path, fields }: Shown, days: Readonly<Record<string, string>>) =>
  site.post(path, { ...Object.fromEntries(fields.map((field) => [field.name, filled(field)])), ...days }, secretariat)

test('a day that no calendar has is refused at its field, in every form that asks for a day, and nothing is stored', async () => {
  const before = await storedIn(network)
  let asked = 0
  for (const form of shown)
    for (const { name, offers } of form.fields) {
      if (!isDayField(name) || offers.length > 0) continue
      asked += 1
      const bad = asked % 2 === 0 ? '0000-01-01' : '2021-02-30'
      const { status, text } = await send(form, { [name]: bad })
      assert.equal(status, 422, `${form.path} ${name}`)
      assert.ok(
        text.includes(speakPlatform('en')('platform.not-a-day')),
        `${form.path} says what is wrong with ${name}`,
      )
      assert.match(text, new RegExp(`value="${bad}"`), 'what was typed is kept')
    }
  assert.ok(asked > 40, String(asked))
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
})

test('what ends before it begins is refused in words, in every form that asks for both, and nothing is stored', async () => {
  const before = await storedIn(network)
  let asked = 0
  for (const form of shown)
    for (const [first, last] of [
      ['from', 'to'],
      ['firstDay', 'lastDay'],
    ] as const) {
      if (![first, last].every((name) => form.fields.some((field) => field.name === name))) continue
      asked += 1
      const { status, text } = await send(form, { [first]: '2022-01-31', [last]: '2022-01-01' })
      assert.equal(status, 422, form.path)
      assert.ok(text.includes(speakPlatform('en')('platform.problem')), form.path)
    }
  assert.ok(asked > 8, String(asked))
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
})
