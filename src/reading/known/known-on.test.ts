import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knownOn, nothingKnown } from '#reading'
import { sampleHouse } from '#test/world'

const network = await sampleHouse()
const asSomebody = (token: string | null, on: string) => network.reading(token, (tx) => knownOn(tx, { on }))
const known = await asSomebody(network.secretary, '2021-06-30')
const codeOf = new Map(known.entities.map(({ id, code }) => [id, code]))

test('the pillars are known with their numbers, their leads and their pause', () => {
  assert.deepEqual(
    known.pillars.map(({ number, leads, paused }) => [
      number,
      [...new Set(leads.map((lead) => codeOf.get(lead) ?? ''))].toSorted((a, b) => (a < b ? -1 : 1)),
      paused?.since.slice(0, 4),
    ]),
    [
      [1, ['WHO'], undefined],
      [2, ['UNODC'], undefined],
      [3, ['OHCHR'], undefined],
      [4, ['UNAIDS'], undefined],
      [5, ['DGC', 'UNFPA'], undefined],
      [6, ['UNHCR'], undefined],
      [7, [], '2021'],
      [8, ['OHCHR', 'UNESCO'], undefined],
    ],
  )
  const [first] = known.pillars
  const english = first?.names.filter(({ lang }) => lang === 'en').map(({ said, form }) => [said, form])
  assert.deepEqual(english?.slice(0, 2), [
    ['Leave No One Behind', 'name'],
    ['LNOB', 'alias'],
  ])
})

test('entities are known with the domains they write from, which several may share, and members by the day', async () => {
  const domainsOf = (code: string) => known.entities.find((one) => one.code === code)?.domains ?? []
  assert.ok(domainsOf('UNHCR').includes('unhcr.org'))
  assert.ok(domainsOf('UNODC').includes('un.org') && domainsOf('DGC').includes('un.org'))
  assert.equal(known.entities.filter(({ member }) => member).length, 23)
  assert.deepEqual(known.counts, { people: 203, members: 23, pillars: 8 })
  assert.equal((await asSomebody(network.secretary, '2012-01-01')).counts.members, null)
})

test('offices, the plan and its two days, and texts with their languages are known as they stood on the day', async () => {
  assert.deepEqual(
    [...new Set(known.offices.map(({ office, entity, until }) => `${office} ${codeOf.get(entity)} ${until}`))],
    ['co-chair-permanent OHCHR null', 'co-chair-rotating UNESCO 2021-12-31'],
  )
  assert.deepEqual(
    [known.plan?.adopted?.slice(0, 7), known.plan?.final?.slice(0, 7), known.plan?.last],
    ['2020-12', '2021-04', '2025-12-31'],
  )
  const checklist = known.documents.find(({ code }) => code.startsWith('checklist'))
  assert.deepEqual(checklist?.published, ['ar', 'en', 'fr', 'ru', 'es'])
  const earlier = await asSomebody(network.secretary, '2021-04-15')
  assert.deepEqual(earlier.documents.find(({ code }) => code.startsWith('checklist'))?.published, ['en'])
  assert.equal(earlier.plan?.final, null)
  assert.ok(earlier.documents.every(({ dated }) => dated === null || dated <= '2021-04-15'))
})

test('what has happened and what is still to come are told apart on the day', async () => {
  const stateOf = (code: string, of = known) => of.happenings.find((one) => one.code === code)?.state
  assert.deepEqual(
    [stateOf('launch-of-the-checklist'), stateOf('plenary-2021-06-15'), stateOf('plenary-2021-12-14')],
    ['held', 'held', 'planned'],
  )
  const before = await asSomebody(network.secretary, '2021-03-01')
  assert.notEqual(stateOf('plenary-2021-06-15', before), 'held')
})

test('who may not see a record is not told of it by what is known', async () => {
  const outside = await asSomebody(null, '2021-06-30')
  assert.equal(outside.counts.people, null)
  assert.ok(outside.offices.every(({ person }) => person === null))
  assert.ok(outside.happenings.every(({ kind }) => kind !== 'bilateral-meeting'))
  assert.ok(known.happenings.some(({ kind }) => kind === 'bilateral-meeting'))
  assert.ok(outside.documents.length < known.documents.length)
})

test('without a network the terms that we ship are known, with their names, domains and days', () => {
  const shipped = nothingKnown('2021-06-30')
  assert.deepEqual([shipped.network, shipped.pillars, shipped.plan, shipped.offices], [null, [], null, []])
  assert.ok(shipped.entities.find(({ code }) => code === 'WHO')?.domains.includes('who.int'))
  const day = shipped.days.find(({ names }) => names.some(({ said }) => said === 'Human Rights Day'))
  assert.deepEqual([day?.month, day?.day], [12, 10])
  assert.ok(shipped.terms.some(({ code, kind }) => code === 'secretary-general' && kind === 'office'))
  assert.deepEqual(
    known.entities.map(({ code }) => code).toSorted(),
    shipped.entities.map(({ code }) => code).toSorted(),
  )
})
