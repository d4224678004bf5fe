import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedDay, askedId, askedPage, askedYear } from './asked.ts'

const asking = (query: string) => ({ query: new URLSearchParams(query) })

test('what an address does not say well is taken as not said', () => {
  assert.equal(askedDay(asking('on=2021-03-21'), 'on'), '2021-03-21')
  for (const bad of ['', 'on=2021-02-30', 'on=0000-01-01', 'on=today', 'to=2021-03-21'])
    assert.equal(askedDay(asking(bad), 'on'), undefined, bad)
  assert.equal(askedYear(asking('year=2021'), 'year'), '2021')
  for (const bad of ['year=0000', 'year=99999', 'year=', 'year=-221'])
    assert.equal(askedYear(asking(bad), 'year'), undefined, bad)
  const id = '0192d3a4-0000-7000-8000-00000000abcd'
  assert.equal(askedId(asking(`pillar=${id}`), 'pillar'), id)
  for (const bad of ['pillar=', `pillar=${'-'.repeat(36)}`, `pillar=${id}0`])
    assert.equal(askedId(asking(bad), 'pillar'), undefined, bad)
  assert.deepEqual(
    ['page=3', 'page=0', 'page=99999', 'page=x', ''].map((query) => askedPage(asking(query), 'page')),
    [3, 1, 1, 1, 1],
  )
})
