import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announceEvent } from '#events'
import { addPillar } from '#plan'
import { proposalsTakenIn } from '#test/taken-in'
import { fieldAt, fieldsAsked } from './choices.ts'
import { corrected, leavesOf } from './fields.ts'

const typedAsIs =
  (leaves: ReturnType<typeof leavesOf>) =>
  (path: readonly string[]): string =>
    leaves.find((leaf) => leaf.path.join('.') === path.join('.'))?.value ?? ''

test('a form that is sent as it was shown changes nothing', () => {
  for (const { key, input } of proposalsTakenIn) {
    const leaves = leavesOf(input)
    assert.deepEqual(corrected(input, leaves, typedAsIs(leaves)), input, key)
  }
})

test('what is typed takes the place of what was found; an emptied field, and a line with nothing in it, are gone', () => {
  const input = {
    number: 1,
    name: { en: 'Health', fr: 'Santé' },
    leads: [{ entity: { proposal: 'who' }, from: '2021-01-01' }, { entity: { proposal: 'unesco' } }],
  }
  const typed: Readonly<Record<string, string>> = {
    number: '2',
    'name.en': 'Fair health',
    'name.fr': '',
    'leads.0.entity': 'proposal:unesco',
    'leads.0.from': '2021-02-01',
    'leads.1.entity': '',
  }
  assert.deepEqual(
    corrected(input, leavesOf(input), (path) => typed[path.join('.')] ?? ''),
    { number: 2, name: { en: 'Fair health' }, leads: [{ entity: { proposal: 'unesco' }, from: '2021-02-01' }] },
  )
})

test('a field that was not found can be added', () => {
  const added = [{ path: ['pillar'], kind: 'record', value: '' } as const]
  assert.deepEqual(
    corrected({ kind: 'webinar' }, [...leavesOf({ kind: 'webinar' }), ...added], ([field]) =>
      field === 'pillar' ? 'proposal:one' : 'launch',
    ),
    { kind: 'launch', pillar: { proposal: 'one' } },
  )
})

test('the schema of an act says which fields are days and which are one of several words', () => {
  assert.deepEqual(fieldAt(announceEvent, ['firstDay']), { kind: 'day' })
  const kind = fieldAt(announceEvent, ['kind'])
  assert.ok(kind.kind === 'choice' && kind.options.includes('webinar'))
  assert.deepEqual(fieldAt(addPillar, ['leads', '0', 'from']), { kind: 'day' })
  assert.deepEqual(fieldAt(addPillar, ['name', 'en']), { kind: 'other' })
  assert.ok(fieldsAsked(addPillar).includes('pause'))
})
