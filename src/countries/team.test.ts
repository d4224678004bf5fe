import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countByKind, engagementKinds, mayRecord } from './engagement.ts'
import { byGroup, servedOn } from './team.ts'

test('a team stands in each group of which it serves a country, and one that serves none stands last', () => {
  const teams = [
    { id: 'pacific', countries: ['FJI', 'KIR'] },
    { id: 'moldova', countries: ['MDA'] },
    { id: 'closed', countries: [] },
  ]
  const groups = new Map([
    ['melanesia', ['FJI', 'VUT']],
    ['micronesia', ['KIR', 'NRU']],
    ['europe', ['MDA', 'FRA']],
    ['empty', ['USA']],
  ])
  assert.deepEqual(byGroup(teams, groups), [
    { group: 'melanesia', teams: ['pacific'], countries: ['FJI'] },
    { group: 'micronesia', teams: ['pacific'], countries: ['KIR'] },
    { group: 'europe', teams: ['moldova'], countries: ['MDA'] },
    { group: undefined, teams: ['closed'], countries: [] },
  ])
})

const countries = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F')
const someTeams = fc
  .array(fc.uniqueArray(countries, { maxLength: 4 }), { maxLength: 8 })
  .map((all) => all.map((served, at) => ({ id: `team ${at}`, countries: served })))
const someGroups = fc
  .array(fc.uniqueArray(countries), { maxLength: 4 })
  .map((all) => new Map(all.map((members, at) => [`group ${at}`, members])))

test('whatever the teams and groups, no team is lost, and none stands twice in a group', () => {
  fc.assert(
    fc.property(someTeams, someGroups, (teams, groups) => {
      const grouped = byGroup(teams, groups)
      assert.deepEqual(
        [...new Set(grouped.flatMap((one) => one.teams))].toSorted(),
        teams.map(({ id }) => id).toSorted(),
      )
      for (const { teams: here, countries: served } of grouped) {
        assert.equal(new Set(here).size, here.length)
        assert.equal(new Set(served).size, served.length)
      }
    }),
  )
})

test('what a team serves is asked for a day', () => {
  const services = [
    { country: 'PLW', from: null, to: '2021-09-30', source: '' },
    { country: 'FJI', from: '2019-01-01', to: null, source: '' },
  ]
  assert.deepEqual(servedOn(services, '2021-09-30'), ['PLW', 'FJI'])
  assert.deepEqual(servedOn(services, '2021-10-01'), ['FJI'])
  assert.deepEqual(servedOn(services, '2018-12-31'), ['PLW'])
})

test('[D6] teams are counted once in each kind, contacts each time', () => {
  const of = (kind: (typeof engagementKinds)[number], team: string) => ({ kind, team })
  assert.deepEqual(countByKind([of('webinar', 'a'), of('webinar', 'a'), of('webinar', 'b'), of('training', 'a')]), [
    { kind: 'webinar', engagements: 3, teams: 2 },
    { kind: 'training', engagements: 1, teams: 1 },
  ])
})

test('whatever was done, no more teams than contacts are counted, and every contact is', () => {
  const contacts = fc.array(
    fc.record({ kind: fc.constantFrom(...engagementKinds), team: fc.constantFrom('a', 'b', 'c') }),
  )
  fc.assert(
    fc.property(contacts, (all) => {
      const counted = countByKind(all)
      assert.equal(
        counted.reduce((sum, { engagements }) => sum + engagements, 0),
        all.length,
      )
      for (const { teams, engagements } of counted) assert.ok(teams >= 1 && teams <= engagements)
    }),
  )
})

test('work for a pillar is recorded by its leads, all work by the secretariat', () => {
  assert.ok(mayRecord(new Set(['secretariat']), null))
  assert.ok(mayRecord(new Set(['lead:one']), 'one'))
  assert.ok(!mayRecord(new Set(['lead:one']), null))
  assert.ok(!mayRecord(new Set(['network']), 'one'))
})
