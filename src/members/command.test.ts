import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typingTo } from '#test/command-line'
import { registered } from '#test/register'
import { room } from './module.ts'

const here = await registered()

const colonnade = typingTo(room, here.house)

test('[B6] the command line answers as of the day that is asked', async () => {
  const march = await colonnade('members', 'list', '--as-of', '2021-03-15')
  assert.equal(march.exit, 0)
  assert.match(march.out, /^6 people in 5 entities on 15 March 2021$/m)
  assert.match(march.out, /^Rotating Co-Chair: UNESCO from 1 January 2021 to 31 December 2021$/m)
  assert.match(march.out, /^WHO +World Health Organization +Chen WEI$/m)
  assert.match(march.out, /^UNESCO +United Nations Educational.*Focal point being designated$/m)
  const later = await colonnade('members', 'list', '--as-of', '2022-01-15', '--lang', 'fr')
  assert.match(later.out, /^6 personnes dans 5 entités au 15 janvier 2022$/m)
  assert.match(later.out, /OMS du 1er janvier 2022 au 31 décembre 2022$/m)
})

test('[B6] [C2] [C3] machines get the day, the count, and each entity once with its type and focal points', async () => {
  const { out } = await colonnade('members', 'list', '--as-of', '2021-03-15', '--json')
  const told: unknown = JSON.parse(out)
  assert.partialDeepStrictEqual(told, {
    asOf: '2021-03-15',
    count: 5,
    people: { count: 6, exact: 6 },
    entities: [
      { code: 'DCO', acronym: 'DCO', name: 'Development Coordination Office', kind: 'office', focalPoints: [] },
      { code: 'OHCHR', kind: 'office', focalPoints: ['Amina HASSAN'] },
      { code: 'UNESCO', kind: 'agency', focalPoints: [] },
      { code: 'UNODC', kind: 'office', focalPoints: ['Bela OKORO'] },
      { code: 'WHO', kind: 'agency', focalPoints: ['Chen WEI'] },
    ],
    offices: [
      { office: 'co-chair-permanent', code: 'OHCHR', from: '2012-03-06', to: null },
      { office: 'co-chair-rotating', code: 'UNESCO', from: '2021-01-01', to: '2021-12-31' },
    ],
  })
})

test('without a day it is today by the house’s clock; a day that is none is said to be none', async () => {
  assert.match((await colonnade('members', 'list')).out, /on 14 June 2021/)
  const wrong = await colonnade('members', 'list', '--as-of', '2021-02-30')
  assert.equal(wrong.exit, 2)
  assert.match(wrong.err, /2021-02-30/)
})
