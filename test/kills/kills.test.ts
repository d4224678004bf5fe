import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isClean, judge } from './judge.ts'
import type { Found } from './judge.ts'
import { kills } from './kills.ts'

const seed = Number(process.env['COLONNADE_KILLS_SEED'] ?? Date.now() % 1_000_000)

test(`killed three times, nothing acknowledged is lost and nothing is done twice (seed ${seed})`, async (t) => {
  const figures = await kills({ times: 3, seed })
  const { verdict, ledger, acknowledged, letters } = figures
  t.diagnostic(JSON.stringify({ ...figures, ledger: ledger.rows, seed }))
  assert.ok(isClean(verdict), JSON.stringify(verdict))
  assert.deepEqual(ledger.faults, [])
  assert.equal(ledger.rows, acknowledged)
  assert.ok(acknowledged >= 10, `${acknowledged} acts are enough to tell`)
  assert.ok(Object.values(letters).reduce((sum, n) => sum + n, 0) >= 1)
})

const act = { key: 'k10', about: 'a' }
const whole: Found = {
  acts: [act],
  ledger: [act],
  heard: ['a'],
  letters: [{ key: 'k10', messageId: '<1>', state: 'sent' }],
}
const promised = { acknowledged: new Set(['k10']), read: ['<1>'] }

test('what is whole is judged whole', () => {
  assert.ok(isClean(judge(promised, whole)))
})

test('every wrong that a kill could do is seen', () => {
  const letter = whole.letters[0] ?? { key: '', messageId: '', state: '' }
  const planted = {
    'acknowledged acts lost': judge({ ...promised, acknowledged: new Set(['k10', 'k11']) }, whole),
    'acts doubled': judge(promised, { ...whole, acts: [act, { ...act, about: 'b' }] }),
    'acts half done': judge(promised, { ...whole, ledger: [] }),
    'effects doubled': judge(promised, { ...whole, heard: ['a', 'a'] }),
    'effects missing': judge(promised, { ...whole, heard: [] }),
    'letters sent twice': judge({ ...promised, read: ['<1>', '<1>'] }, whole),
    'letters lost': judge({ ...promised, read: [] }, whole),
    'letters forgotten': judge(promised, { ...whole, letters: [{ ...letter, state: 'in-flight' }] }),
  } as const
  for (const [wrong, verdict] of Object.entries(planted)) {
    assert.ok(!isClean(verdict), wrong)
    assert.equal(new Map(Object.entries(verdict)).get(wrong), 1, wrong)
  }
})

test('an act without its letter, or a letter without its act, is half done', () => {
  assert.equal(judge(promised, { ...whole, letters: [] })['acts half done'], 1)
  assert.equal(judge(promised, { ...whole, acts: [], ledger: [], heard: [] })['acknowledged acts lost'], 1)
})
