import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deliver } from '#platform/acts'
import { endMembership, leave, movePerson } from '#members'
import { joinPillar, lacksLead, nameLeadPerson, pillarsOn, takingPart } from '#plan'
import { room } from '#plan/module'
import { plannedHouse } from '#test/planned'

const here = await plannedHouse('2021-01-04T09:00:00Z')
const { clock, does, entity, house, person, pillar, plan, reading, secretaryId, sessionOf } = here
clock.stand(new Date('2021-06-14T09:00:00Z'))
const hear = (): Promise<number> => deliver(house, room.hears ?? [])
const leaders = async (slug: string, day: string): Promise<string[]> => {
  const all = await reading(await sessionOf(secretaryId), (tx) => pillarsOn(tx, { plan, day }))
  return all.flatMap((one) =>
    one.id === pillar(slug) ? one.leads.flatMap(({ people }) => people.map((who) => who.person)) : [],
  )
}
const leadOf = async (slug: string): Promise<string> =>
  (
    await reading(null, (tx) =>
      tx.selectFrom('pillar_leads').select('id').where('pillar', '=', pillar(slug)).executeTakeFirstOrThrow(),
    )
  ).id

test('whoever leaves the network leads no pillar and takes part in none from the next day on', async () => {
  const lead = await leadOf('leave-no-one-behind')
  await does(nameLeadPerson, { lead, person: person('Chen'), from: '2021-01-04' })
  await does(joinPillar, { pillar: pillar('intersectionality'), person: person('Chen'), from: '2021-02-01' })
  await does(leave, { person: person('Chen'), on: '2021-06-30', source: 'letter' })
  await hear()
  assert.deepEqual(await leaders('leave-no-one-behind', '2021-06-30'), [person('Chen')])
  assert.deepEqual(await leaders('leave-no-one-behind', '2021-07-01'), [])
  const part = await reading(await sessionOf(secretaryId), (tx) =>
    takingPart(tx, pillar('intersectionality'), '2021-07-01'),
  )
  assert.deepEqual(part, [])
})

test('whoever moves lays down what was led in the name of the former entity', async () => {
  await does(nameLeadPerson, { lead: await leadOf('criminal-justice'), person: person('Bela'), from: '2021-01-04' })
  await does(movePerson, { person: person('Bela'), entity: entity('WHO'), from: '2021-08-01', source: 'letter' })
  await hear()
  assert.deepEqual(await leaders('criminal-justice', '2021-07-31'), [person('Bela')])
  assert.deepEqual(await leaders('criminal-justice', '2021-08-01'), [])
})

test('an entity that leaves the network leads nothing, and the pillar is flagged', async () => {
  await does(endMembership, { entity: entity('UNAIDS'), on: '2021-09-30', source: 'letter' })
  await hear()
  const flagged = async (day: string): Promise<string[]> =>
    (await reading(null, (tx) => pillarsOn(tx, { plan, day }))).filter(lacksLead).map(({ slug }) => slug)
  assert.deepEqual(await flagged('2021-09-30'), [])
  assert.deepEqual(await flagged('2021-10-01'), ['intersectionality'])
})
