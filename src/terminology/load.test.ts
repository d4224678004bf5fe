import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Tx } from '#platform/db'
import { freshDatabase } from '#test/cluster'
import { addTerm, renameTerm } from './add-term.ts'
import { loadTerminology } from './load.ts'
import { groupsAt, groupsOf, namesAt, observancesList, termNamed } from './read.ts'
import { searchTerms } from './search.ts'
import { termId } from './term.ts'

const { worker } = await freshDatabase()
const inTransaction = <T>(does: (tx: Tx) => Promise<T>): Promise<T> => worker.transaction().execute(does)
const who = termId('entity', 'WHO')

async function everything(tx: Tx): Promise<string> {
  const names = await sql`select * from term_names order by term, lang, valid`.execute(tx)
  const members = await sql`select * from grouping_members order by grouping, term, group_term`.execute(tx)
  return JSON.stringify([names.rows, members.rows])
}

test('loading the names twice changes nothing, and loading them again repairs what was damaged', async () => {
  await inTransaction(async (tx) => {
    await loadTerminology(tx)
    const once = await everything(tx)
    await loadTerminology(tx)
    assert.equal(await everything(tx), once)
    await sql`update term_names set name = 'damaged' where term = ${who} and lang = 'en'`.execute(tx)
    await loadTerminology(tx)
    assert.equal(await everything(tx), once)
  })
})

test('names are read as they stand on the day, and by what people type', async () => {
  await inTransaction(async (tx) => {
    await loadTerminology(tx)
    const names = await namesAt(tx, '2018-12-31')
    assert.equal(names.label(termId('entity', 'DCO'), 'en').text, 'DOCO')
    assert.equal((await namesAt(tx, '2019-01-01')).label(termId('entity', 'DCO'), 'en').text, 'DCO')
    for (const typed of ['MDA', 'Republic of Moldova', 'république de moldova', 'РЕСПУБЛИКА МОЛДОВА']) {
      assert.equal(termNamed(names, 'country', typed), termId('country', 'MDA'), typed)
    }
    assert.equal(termNamed(names, 'country', 'Congo'), termId('country', 'COG'))
    assert.equal(termNamed(names, 'country', 'Atlantis'), undefined)
  })
})

test('a name given here holds from its day, is seen at once, and outlives the next release', async () => {
  await inTransaction(async (tx) => {
    await loadTerminology(tx)
    const change = { lang: 'en', name: 'World Health Agency', acronym: 'WHA', source: 'decision D-2027-01' } as const
    await renameTerm(tx, { id: who, from: '2027-01-01', names: [change] })
    await loadTerminology(tx)
    assert.equal((await namesAt(tx, '2026-12-31')).label(who, 'en').text, 'WHO')
    assert.equal((await namesAt(tx, '2027-01-01')).label(who, 'en').text, 'WHA')
    assert.equal((await namesAt(tx, '2027-01-01')).label(who, 'fr').text, 'OMS')
  })
})

test('an entity that joins later has a name on its days, and is left out of lists before them', async () => {
  await inTransaction(async (tx) => {
    await loadTerminology(tx)
    const id = '01890000-0000-7000-8000-000000000001'
    const names = [{ lang: 'en', name: 'Office of Tests', acronym: 'OOT', source: 'a test' }] as const
    await addTerm(tx, { id, kind: 'entity', code: 'OOT', from: '2022-01-01', names })
    assert.deepEqual((await namesAt(tx, '2021-06-30')).sorted([id, who, who], 'en'), [who])
    assert.deepEqual((await namesAt(tx, '2022-01-01')).name(id, 'ar'), { text: 'Office of Tests', lang: 'en' })
  })
})

test('groupings hold every Member State: five electoral groups without overlap, five commissions, five regions', async () => {
  await inTransaction(async (tx) => {
    await loadTerminology(tx)
    const electoral = await groupsAt(tx, 'electoral', '2021-06-30')
    const sizes = ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog'].map(
      (group) => electoral.get(termId('group', `electoral-${group}`))?.length,
    )
    assert.deepEqual(sizes, [54, 54, 23, 33, 29])
    assert.equal(new Set([...electoral.values()].flat()).size, 193)
    const western = termId('group', 'commission-escwa')
    assert.equal((await groupsAt(tx, 'commission', '2021-06-30')).get(western)?.length, 21)
    assert.equal((await groupsAt(tx, 'commission', '2019-06-30')).get(western)?.length, 18)
    assert.equal((await groupsAt(tx, 'm49', '2021-06-30')).size, 5)
    assert.equal((await groupsOf(tx, termId('country', 'TUR'), '2021-06-30')).length, 5)
  })
})

test('United Nations days come in the order of the year, and a search finds them and former names', async () => {
  await inTransaction(async (tx) => {
    await loadTerminology(tx)
    const days = await observancesList(tx)
    const dates = days.map(({ month, day }) => month * 100 + day)
    assert.deepEqual(
      dates,
      dates.toSorted((a, b) => a - b),
    )
    assert.ok(
      days.some(({ term, month, day }) => term === termId('day', 'african-descent') && month === 8 && day === 31),
    )
    const [found] = await searchTerms(tx, { words: 'DOCO', lang: 'fr', limit: 5 })
    assert.equal(found?.id, termId('entity', 'DCO'))
    assert.equal(found.label, 'Bureau de la coordination des activités de développement')
  })
})
