import assert from 'node:assert/strict'
import { test } from 'node:test'
import { validOn } from '#platform/db'
import { registered } from '#test/register'
import { siteOf } from '#test/site'
import { contactsOf } from '../index.ts'
import { room } from '../module.ts'

const here = await registered()
const { secretary, entity, person } = here
const site = siteOf(here, [room])
const plain = (text: string): string => text.replaceAll(/<[^>]+>|[\u2066-\u2069]/g, ' ').replaceAll(/\s+/g, ' ')
const pageOf = async (given: Parameters<typeof person>[0], token = secretary) =>
  plain((await site.get(`/en/members/people/${person(given)}`, token)).text)

test('[P-B2] a move ends the former posts the day before, begins the new one, and keeps history', async () => {
  const before = await pageOf('Chen')
  assert.match(
    before,
    /Posts over time since 4 January 2021 WHO Focal point since 4 January 2021 WHO belongs to the entity/,
  )
  const form = await site.get(`/en/members/people/${person('Chen')}/move`, secretary)
  assert.match(form.text, /Chen WEI moves/)
  const fields = { entity: entity('UNODC'), from: '2021-06-01', source: 'Letter of 20 May' }
  const moved = await site.post(`/en/members/people/${person('Chen')}/move`, fields, secretary)
  assert.equal(moved.location, `/en/members/people/${person('Chen')}`)
  const after = await pageOf('Chen')
  assert.match(
    after,
    /Posts over time since 1 June 2021 UNODC belongs to the entity from 4 January 2021 to 31 May 2021 WHO Focal point from 4 January 2021 to 31 May 2021 WHO belongs to the entity/,
  )
  const who = plain((await site.get('/en/members/entities/WHO', secretary)).text)
  assert.match(who, /Being designated The last was Chen WEI , until 31 May 2021/)
  assert.match(
    plain((await site.get('/en/members/entities/WHO?on=2021-05-31', secretary)).text),
    /Focal point Chen WEI/,
  )
})

test('a move to where somebody is already, or on the day they came, is refused beside the field', async () => {
  const path = `/en/members/people/${person('Emil')}/move`
  const same = await site.post(path, { entity: entity('UNESCO'), from: '2021-06-01', source: 'x' }, secretary)
  assert.equal(same.status, 422)
  assert.match(same.text, /belongs to this entity already/)
  const early = await site.post(path, { entity: entity('WHO'), from: '2021-01-04', source: 'x' }, secretary)
  assert.match(early.text, /begins on 4 January 2021 as well/)
  const before = await site.post(path, { entity: entity('WHO'), from: '2020-06-01', source: 'x' }, secretary)
  assert.match(before.text, /Record a move instead/)
})

test('who leaves keeps what they were on record, and can see nothing of the network the day after', async () => {
  const token = await here.session('Bela')
  assert.equal((await site.get(`/en/members/people/${person('Amina')}`, token)).status, 200)
  const path = `/en/members/people/${person('Bela')}/leave`
  const left = await site.post(path, { on: '2021-06-13', source: 'Her letter' }, secretary)
  assert.equal(left.status, 303)
  assert.match(
    await pageOf('Bela'),
    /Left the network on 13 June 2021.*from 4 January 2021 to 13 June 2021 UNODC Focal point/,
  )
  assert.equal((await site.get(`/en/members/people/${person('Amina')}`, token)).status, 404)
  const again = await site.post(path, { on: '2021-06-14', source: 'Twice' }, secretary)
  assert.match(again.text, /There was no membership on 14 June 2021/)
})

test('a person page tells the hour where they are, the languages, and who stands in', async () => {
  const page = await pageOf('Amina', await here.session('Dora'))
  assert.match(page, /Languages Arabic, English and French/)
  assert.match(page, /In their absence Farah SAÏD/)
  assert.match(await pageOf('Dora'), /Duty station Santiago In the field Local time 14 June 2021, 05:00 \(Santiago\)/)
})

const form = {
  given: 'Amina',
  family: 'Hassan',
  'title.en': 'Adviser',
  'worksOn.en': 'Minorities',
  'languages[]': ['', 'ar', 'fr'],
  dutyStation: 'Geneva',
  field: 'no',
  zone: 'Europe/Zurich',
  publicAddress: 'no',
}

test('people change their own entry, and nobody else’s', async () => {
  const own = await here.session('Amina')
  const path = `/en/members/people/${person('Amina')}/edit`
  const saved = await site.post(path, { ...form, revision: '1' }, own)
  assert.equal(saved.status, 303)
  assert.match(await pageOf('Amina'), /Function Adviser Works on Minorities Languages Arabic and French/)
  const theirs = `/en/members/people/${person('Dora')}/edit`
  assert.equal((await site.get(theirs, own)).status, 404)
  assert.equal((await site.post(theirs, { ...form, revision: '1' }, own)).status, 404)
  assert.doesNotMatch(await pageOf('Dora', own), /Edit the entry/)
})

test('two people who change one entry both see both texts, and choose field by field', async () => {
  const path = `/en/members/people/${person('Farah')}/edit`
  const mine = { ...form, given: 'Farah', family: 'Saïd', 'title.en': 'Senior officer', revision: '1' }
  const theirs = {
    ...mine,
    'title.en': 'Officer, Geneva',
    'worksOn.en': 'Education',
    'languages[]': ['en', 'ru'],
    zone: 'Africa/Nairobi',
  }
  assert.equal((await site.post(path, theirs, secretary)).status, 303)
  const conflict = await site.post(path, mine, await here.session('Farah'))
  assert.equal(conflict.status, 422)
  const shown = plain(conflict.text)
  assert.match(shown, /Two people changed the same text/)
  assert.match(conflict.text, /value="Senior officer"/)
  for (const other of ['Officer, Geneva', 'Education', 'English and Russian', 'Nairobi'])
    assert.ok(conflict.text.includes(`<blockquote dir="auto">${other}</blockquote>`), other)
  const chosen = {
    ...mine,
    revision: '2',
    '_keep.title.en': 'mine',
    '_theirs.title.en': 'Officer, Geneva',
    '_keep.worksOn.en': 'theirs',
    '_theirs.worksOn.en': 'Education',
    '_keep.languages[]': 'theirs',
    '_theirs.languages[]': 'en ru',
  }
  assert.equal((await site.post(path, chosen, await here.session('Farah'))).status, 303)
  assert.match(await pageOf('Farah'), /Function Senior officer Works on Education Languages English and Russian/)
})

test('[C7] outside the network a personal address is given only where the person agreed; otherwise the role’s', async () => {
  const ids = [person('Amina'), person('Farah')]
  const tell = (audience: 'public' | 'network') =>
    here.reading(secretary, (tx) => contactsOf(tx, ids, { audience, on: '2021-06-14' }))
  const addresses = async (audience: 'public' | 'network') =>
    (await tell(audience)).map(({ address, roleAddress }) => [address, roleAddress])
  assert.deepEqual(await addresses('public'), [
    [null, 'network@ohchr.example.org'],
    [null, 'network@ohchr.example.org'],
  ])
  assert.deepEqual((await addresses('network'))[0], ['amina@ohchr.example.org', 'network@ohchr.example.org'])
  const agreed = { ...form, publicAddress: 'yes', revision: '2' }
  await site.post(`/en/members/people/${person('Amina')}/edit`, agreed, await here.session('Amina'))
  assert.deepEqual((await addresses('public'))[0], ['amina@ohchr.example.org', 'network@ohchr.example.org'])
  assert.match(await pageOf('Amina'), /May be shown to the public/)
})

test('a person is added with a way in; an address that somebody has is refused, and what was typed is kept', async () => {
  const fields = {
    ...form,
    given: 'Gul',
    family: 'Rahimi',
    address: 'Gul@unodc.example.org',
    lang: 'ru',
    entity: entity('UNODC'),
    from: '2021-06-14',
    source: 'Letter',
  }
  const added = await site.post('/en/members/people/new', fields, secretary)
  assert.equal(added.status, 303)
  const page = plain((await site.get(added.location ?? '', secretary)).text)
  assert.match(page, /Gul RAHIMI Entity UNODC/)
  assert.match(page, /E-mail gul@ unodc\.example\.org/)
  const twice = await site.post('/fr/members/people/new', { ...fields, given: 'Other' }, secretary)
  assert.equal(twice.status, 422)
  assert.match(twice.text, /Quelqu’un au registre a déjà cette adresse/)
  assert.match(twice.text, /value="Other"/)
  assert.equal((await site.get('/en/members/people/new', await here.session('Amina'))).status, 404)
})

test('whoever could sign in before the register knew them keeps that account', async () => {
  const fields = { ...form, given: 'Meret', family: 'Keller', address: 'secretary@network.example.org', lang: 'en' }
  const post = { entity: entity('OHCHR'), from: '2021-06-14', source: 'Founding' }
  const added = await site.post('/en/members/people/new', { ...fields, ...post }, secretary)
  assert.equal(added.location, `/en/members/people/${here.secretaryId}`)
})

test('what says who somebody is stays out of the ledger', async () => {
  const { rows } = await here.database.owner.pool.query<{ told: string }>(`select data::text told from ledger`)
  const told = rows.map((row) => row.told).join('\n')
  for (const personal of ['Hassan', 'Rahimi', 'gul@', 'amina@', 'Minorities'])
    assert.ok(!told.includes(personal), personal)
})

test('at no time does anybody belong to two entities', async () => {
  const rows = await here.reading(secretary, (tx) =>
    tx
      .selectFrom('affiliations')
      .select('affiliations.person')
      .where(validOn('affiliations.valid', '2021-06-14'))
      .execute(),
  )
  assert.equal(new Set(rows.map((row) => row.person)).size, rows.length)
})
