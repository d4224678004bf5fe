import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { langs } from '#platform/words'
import { registered } from '#test/register'
import { siteOf } from '#test/site'
import { addEntity, addPerson, appointFocalPoint, endMembership } from './index.ts'
import { room } from './module.ts'

const here = await registered()
const { does, entity, person } = here
const site = siteOf(here, [room])
const amina = await here.session('Amina')

const entitiesIn = (text: string): string[] =>
  [...text.matchAll(/<th scope="row"[^>]*><a href="\/\w+\/members\/entities\/([\w-]+)/g)].map(([, code]) => code ?? '')
const peopleIn = (text: string): string[] =>
  [...text.matchAll(/<th scope="row"[^>]*><a href="\/\w+\/members\/people\/[^"]+"><bdi[^>]*>([^<]+)/g)].map(
    ([, name]) => name ?? '',
  )
const plain = (text: string): string => text.replaceAll(/<[^>]+>|[\u2066-\u2069]/g, ' ').replaceAll(/\s+/g, ' ')

test('[B6] who co-chairs is answered as of the day that is asked', async () => {
  const march = plain((await site.get('/en/members?on=2021-03-15')).text)
  assert.match(march, /Permanent Co-Chair OHCHR since 6 March 2012/)
  assert.match(march, /Rotating Co-Chair UNESCO from 1 January 2021 to 31 December 2021/)
  const january = plain((await site.get('/en/members?on=2022-01-15')).text)
  assert.match(january, /Permanent Co-Chair OHCHR/)
  assert.match(january, /Rotating Co-Chair WHO from 1 January 2022/)
  assert.doesNotMatch(january, /Co-Chair UNESCO/)
})

test('[C2] members are counted by type, and an entity is called what it was called on the day', async () => {
  const now = plain((await site.get('/en/members')).text)
  assert.match(now, /5 entities on 14 June 2021/)
  assert.match(now, /Office: 3 · Specialized agency: 2/)
  assert.match(now, /DCO Development Coordination Office/)
  const then = plain((await site.get('/en/members?on=2018-06-01')).text)
  assert.match(then, /4 entities on 1 June 2018/)
  assert.match(then, /DOCO Development Operations Coordination Office/)
  const page = plain((await site.get('/en/members/entities/DCO')).text)
  assert.match(page, /Former names .*Development Operations Coordination Office \(DOCO\) until 31 December 2018/)
})

test('[C3] the list of entities is distinct, of the day, and in the order of the reader’s language', async () => {
  const orders = await Promise.all(langs.map(async (lang) => entitiesIn((await site.get(`/${lang}/members`)).text)))
  for (const order of orders)
    assert.deepEqual([...new Set(order)].toSorted(), ['DCO', 'OHCHR', 'UNESCO', 'UNODC', 'WHO'])
  const [, , english, french] = orders
  assert.deepEqual(english, ['DCO', 'OHCHR', 'UNESCO', 'UNODC', 'WHO'])
  // Bureau de la coordination (BCAD), HCDH, OMS, ONUDC, UNESCO.
  assert.deepEqual(french, ['DCO', 'OHCHR', 'WHO', 'UNODC', 'UNESCO'])
  assert.ok(!entitiesIn((await site.get('/en/members?on=2020-12-06')).text).includes('WHO'))
})

test('[C12] “criminal justice” finds UNODC and others, in any language it was written in', async () => {
  const found = await site.get('/en/members?q=criminal%20justice', amina)
  assert.deepEqual(entitiesIn(found.text), ['UNESCO', 'UNODC'])
  assert.deepEqual(peopleIn(found.text), ['Emil NOVÁK', 'Bela OKORO'])
  const french = await site.get('/ar/members?q=justice%20penale', amina)
  assert.deepEqual(peopleIn(french.text), ['Bela OKORO'])
})

test('[C12] who speaks a language is found by its name in any of the six', async () => {
  for (const word of ['Arabic', 'arabe', 'арабский', '阿拉伯文', 'العربية']) {
    const { text } = await site.get(`/en/members?q=${encodeURIComponent(word)}`, amina)
    assert.deepEqual(peopleIn(text), ['Amina HASSAN'], word)
  }
})

test('[U2] a person is found by part of a name, without accents, and an entity by what it is called elsewhere', async () => {
  const one = await site.get('/fr/members?q=alvar%20dor', amina)
  assert.deepEqual(peopleIn(one.text), ['Dora ÁLVAREZ'])
  assert.ok(one.text.includes(`/fr/members/people/${person('Dora')}`))
  assert.deepEqual(entitiesIn((await site.get('/en/members?q=OMS', amina)).text), ['WHO'])
  const nothing = await site.get('/en/members?q=%3Cb%3Ezebra', amina)
  assert.match(nothing.text, /Nothing in the register answers to “&lt;b&gt;zebra”/)
  assert.match(nothing.text, /Show all members/)
})

test('the public sees entities, offices and role addresses, and no people', async () => {
  for (const path of [
    '/en/members',
    '/en/members?q=hassan',
    '/en/members/entities/OHCHR',
    '/en/members/entities/WHO',
  ]) {
    const { status, text } = await site.get(path)
    assert.equal(status, 200)
    for (const hidden of ['Hassan', 'HASSAN', 'Chen', 'amina@', '/members/people/'])
      assert.ok(!text.includes(hidden), `${path} ${hidden}`)
  }
  assert.match((await site.get('/en/members')).text, /mailto:network@who\.example\.org/)
  const theirs = `/en/members/people/${person('Amina')}`
  const [hidden, missing] = [await site.get(theirs), await site.get(`/en/members/people/${here.house.newId()}`, amina)]
  assert.equal(hidden.status, 404)
  assert.equal(missing.status, 404)
  assert.equal((await site.get('/en/members/people/nobody', amina)).status, 404)
})

test('an entity without a focal point is said to be one, to the network and on its own page', async () => {
  const before = plain((await site.get('/en/members', amina)).text)
  assert.match(before, /2 entities have no focal point DCO · UNESCO/)
  assert.match(plain((await site.get('/en/members/entities/UNESCO', amina)).text), /Being designated/)
})

test('an empty register says what will appear and who makes it appear', async () => {
  const { text } = await site.get('/en/members?on=2001-01-01', here.secretary)
  assert.match(text, /The network had no members on 1 January 2001/)
  assert.match(text, /href="\/en\/members\/entities\/new"/)
  assert.doesNotMatch((await site.get('/en/members?on=2001-01-01')).text, /entities\/new/)
})

test('[C1] [C9] two hundred and three people stand on one page of at most fourteen kilobytes, several for one entity', async () => {
  const source = 'List of members'
  const codes = ['OHCHR', 'UNESCO', 'UNODC', 'WHO', 'DCO'] as const
  for (let number = 7; number <= 203; number += 1) {
    const code = codes[number % codes.length] ?? 'WHO'
    await does(addPerson, {
      given: `Given${number}`,
      family: `Family${number}`,
      entity: entity(code),
      from: '2021-02-01',
      source,
      dutyStation: 'Geneva',
      title: { en: 'Human rights officer', fr: 'Spécialiste des droits de l’homme' },
      worksOn: { en: `Equality, minorities, topic ${number % 9}` },
    })
  }
  const { text } = await site.get('/en/members', amina)
  assert.match(plain(text), /203 people +in 5 entities +on 14 June 2021/)
  assert.equal(peopleIn(text).length, 203)
  assert.ok(brotliCompressSync(text).length <= 14_000, `${brotliCompressSync(text).length} bytes`)
  assert.equal(peopleIn((await site.get('/en/members/entities/WHO', amina)).text).length, 42)
})

test('an entity that leaves takes its people and offices with it, and its past stays', async () => {
  await does(addEntity, { code: 'ILO', kind: 'agency', from: '2020-01-01', source: 'Letter' })
  const gone = await does(addPerson, {
    given: 'Ines',
    family: 'Kofi',
    entity: entity('ILO'),
    from: '2020-01-01',
    source: 'Letter',
  })
  await does(appointFocalPoint, {
    entity: entity('ILO'),
    person: gone.about,
    capacity: 'focal-point',
    from: '2020-01-01',
    source: 'Letter',
  })
  await does(endMembership, { entity: entity('ILO'), on: '2021-05-31', source: 'Letter' })
  const page = plain((await site.get('/en/members/entities/ILO', amina)).text)
  assert.match(page, /Was a member from 1 January 2020 to 31 May 2021/)
  assert.match(page, /from 1 January 2020 to 31 May 2021 Ines KOFI Focal point/)
  assert.ok(!entitiesIn((await site.get('/en/members', amina)).text).includes('ILO'))
  assert.ok(entitiesIn((await site.get('/en/members?on=2021-05-31', amina)).text).includes('ILO'))
})
