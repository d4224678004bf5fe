import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { proposalsTakenIn, proposed } from '#test/taken-in'
import type { Decision, Item } from '../intake.ts'
import type { Proposal } from '../proposal.ts'
import { inOrderOfNeeds, needsOf, readyOf, unmetOf } from './order.ts'

test('whatever the order of the text, each proposal comes after those it needs', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...proposalsTakenIn], { minLength: proposalsTakenIn.length }), (shuffled) => {
      const ordered = inOrderOfNeeds(shuffled)
      assert.equal(new Set(ordered).size, shuffled.length)
      const at = new Map(ordered.map(({ key }, place) => [key, place]))
      for (const { key, input } of ordered)
        for (const need of needsOf(input))
          assert.ok((at.get(need) ?? -1) < (at.get(key) ?? -1), `${need} before ${key}`)
    }),
  )
  const keys = proposalsTakenIn.map(({ key }) => key)
  assert.ok(keys.indexOf('decision') < keys.indexOf('plenary'), 'the text itself has another order')
})

test('a version is adopted after everything that is written into it', () => {
  const keys = inOrderOfNeeds(proposalsTakenIn).map(({ key }) => key)
  assert.ok(keys.indexOf('adopted') > keys.indexOf('pillar-2'))
})

test('proposals that need each other in a circle are not lost', () => {
  const circle = [
    proposed('a', 'meetings.add-item', { meeting: { proposal: 'b' } }, 0),
    proposed('b', 'meetings.add-item', { meeting: { proposal: 'a' } }, 0),
  ]
  assert.deepEqual(
    inOrderOfNeeds(circle).map(({ key }) => key),
    ['a', 'b'],
  )
})

const item = (proposal: Proposal, decision?: Decision): Item => ({
  proposal,
  decision,
  made: undefined,
  notMade: undefined,
})
const accepted = { kind: 'accepted' } as const

test('what leans on something that still waits for a person is not applied yet, through any number of steps', () => {
  const { plan, pillar, output } = {
    plan: proposed('plan', 'plan.start-plan', {}, 0),
    pillar: proposed('pillar', 'plan.add-pillar', { version: { proposal: 'plan' } }, 0),
    output: proposed('output', 'plan.add-output', { pillar: { proposal: 'pillar' } }, 0),
  }
  const below = [item(pillar, accepted), item(output, accepted)]
  assert.deepEqual([...readyOf([item(plan), ...below])], [])
  assert.deepEqual([...readyOf([item(plan, accepted), ...below])], ['plan', 'pillar', 'output'])
  const leftOut = [item(plan, { kind: 'left-out' }), ...below]
  assert.deepEqual([...readyOf(leftOut)], ['pillar', 'output'], 'what was left out will not come: it is said why')
  const there = item({ ...plan, known: '00000000-0000-7000-8000-000000000001' })
  assert.deepEqual([...readyOf([there, ...below])], ['pillar', 'output'])
  const items = new Map([item(plan), ...below].map((one) => [one.proposal.key, one]))
  assert.deepEqual(
    unmetOf(item(pillar, accepted), items).map(({ proposal }) => proposal.key),
    ['plan'],
  )
})
