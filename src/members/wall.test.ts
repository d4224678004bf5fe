import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { introduce } from '#platform/db'
import type { Tx } from '#platform/db'
import { registered } from '#test/register'

const here = await registered()
const { entity, person } = here

/** Writes past every act, as the program would if it forgot to ask; the number of rows that were changed. */
async function writes(token: string | null, work: (tx: Tx) => Promise<{ numAffectedRows?: bigint | undefined }>) {
  const now = here.house.clock()
  return here.house.db.transaction().execute(async (tx) => {
    await introduce(tx, { token, now })
    const done = await work(tx)
    return Number(done.numAffectedRows ?? 0)
  })
}

test('the database itself lets a person change their own entry and address book line, and nobody else’s', async () => {
  const amina = await here.session('Amina')
  const rename = (id: string) => (tx: Tx) => sql`update people set given = given where id = ${id}`.execute(tx)
  assert.equal(await writes(amina, rename(person('Amina'))), 1)
  assert.equal(await writes(amina, rename(person('Dora'))), 0)
  assert.equal(await writes(null, rename(person('Amina'))), 0)
  assert.equal(await writes(here.secretary, rename(person('Dora'))), 1)
  const account = (id: string) => (tx: Tx) => sql`update accounts set lang = 'fr' where id = ${id}`.execute(tx)
  assert.equal(await writes(amina, account(person('Amina'))), 1)
  assert.equal(await writes(amina, account(person('Dora'))), 0)
})

test('the database itself lets only the secretariat give posts and offices', async () => {
  const amina = await here.session('Amina')
  const attempts = [
    sql`insert into focal_points values (gen_random_uuid(), ${entity('DCO')}, ${person('Amina')}, 'alternate', '[2021-01-01,]', 'x')`,
    sql`insert into office_terms values (gen_random_uuid(), 'co-chair-rotating', ${entity('OHCHR')}, '[2030-01-01,]', 'x')`,
    sql`insert into affiliations values (${person('Amina')}, ${entity('DCO')}, '[2020-01-01,2020-12-31]', 'x')`,
    sql`insert into entity_memberships values (${entity('WHO')}, '[2001-01-01,2001-12-31]', 'x')`,
  ]
  for (const attempt of attempts) {
    await assert.rejects(
      writes(amina, (tx) => attempt.execute(tx)),
      /row-level security/,
    )
    assert.equal(await writes(here.secretary, (tx) => attempt.execute(tx)), 1)
  }
})
