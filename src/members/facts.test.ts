import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { findAll } from '#platform/search'
import { fillFact, namesAt } from '#terminology'
import type { Fact } from '#terminology'
import { registered } from '#test/register'
import { addEntity, addPerson, facts, speak } from './index.ts'
import { searchMembers } from './search.ts'

const here = await registered()
const { does, entity, secretary } = here
const scope = { from: '2021-01-01', to: '2021-06-30', plan: here.house.newId() }
const source = 'Letter'

for (let number = 7; number <= 203; number += 1)
  await does(addPerson, {
    given: `Given${number}`,
    family: `Family${number}`,
    entity: entity('WHO'),
    from: number <= 150 ? '2020-12-07' : '2021-03-01',
    field: number > 180,
    source,
  })
await does(addEntity, { code: 'ILO', kind: 'agency', from: '2021-04-01', source })

const told = await here.reading(secretary, (tx) => facts(tx, scope))
const names = await here.reading(secretary, (tx) => namesAt(tx, scope.to))
const say = (fact: Fact, lang: Lang, variant = ''): string | undefined =>
  speak(lang)
    .byKey(`${fact.key}${variant}`, fillFact(fact, { lang, names }))
    ?.replaceAll(/[\u2066-\u2069]/g, '')
const factOf = (key: string): Fact => told.find((fact) => fact.key === key) ?? assert.fail(`no ${key}`)

test('[C1] the number of people is printed rounded, kept exactly, and leads to the register of that day', () => {
  const fact = factOf('members.fact-people')
  assert.equal(
    say(fact, 'en'),
    'On 30 June 2021, the Network brought together about 200 staff members from six entities.',
  )
  assert.equal(
    say(fact, 'ru'),
    'По состоянию на 30 июня 2021 года Сеть объединяла около 200 сотрудников из шести структур.',
  )
  assert.deepEqual(fact.values['exact'], { number: 203 })
  assert.equal(fact.sources[0]?.path, '/members?on=2021-06-30')
})

test('[C2] [C3] members are listed once each in the order of the language, and counted by type', () => {
  const list = factOf('members.fact-entities')
  assert.equal(
    say(list, 'en'),
    'The members of the Network on 30 June 2021 were the following: DCO, ILO, OHCHR, UNESCO, UNODC and WHO.',
  )
  assert.equal(
    say(list, 'fr'),
    'Les membres du Réseau au 30 juin 2021 étaient les suivants\u00a0: le BCAD, le HCDH, l’OIT, l’OMS, l’ONUDC et l’UNESCO.',
  )
  assert.equal(list.sources.length, 6)
  assert.equal(
    say(factOf('members.fact-kinds'), 'en'),
    'By type, the members comprised three offices and three specialized agencies.',
  )
  assert.equal(
    say(factOf('members.fact-kinds'), 'ar'),
    'كان توزيع الأعضاء حسب النوع كما يلي: ثلاثة مكاتب وثلاث وكالات متخصصة.',
  )
})

test('growth is told with the number at the start and at the end, in all and in the field', () => {
  assert.equal(
    say(factOf('members.fact-change'), 'en'),
    'The number of staff members in the Network was 144 on 1 January 2021 and 203 on 30 June 2021.',
  )
  assert.match(say(factOf('members.fact-field'), 'en') ?? '', /was 0 on 1 January 2021 and 24 on 30 June 2021/)
  assert.equal(say(factOf('members.fact-joined'), 'en'), 'During the reporting period, ILO joined the Network.')
})

test('[B6] both co-chairs are told with the term of the one that rotates; the next year it is another', async () => {
  const fact = factOf('members.fact-co-chairs')
  assert.equal(
    say(fact, 'en'),
    'The Network is co-chaired by two entities: OHCHR, as permanent Co-Chair, and UNESCO, as Co-Chair for the term from 1 January to 31 December 2021.',
  )
  assert.equal(
    say(fact, 'fr'),
    'Le Réseau est coprésidé par deux entités\u00a0: le HCDH, à titre permanent, et l’UNESCO, pour la période du 1er janvier au 31 décembre 2021.',
  )
  assert.equal(say(fact, 'en', '-council'), 'The network is co-chaired by OHCHR, as permanent Co-Chair, and UNESCO.')
  const later = await here.reading(secretary, (tx) => facts(tx, { ...scope, from: '2021-10-01', to: '2022-01-31' }))
  const lines = later.map((one) => say(one, 'en') ?? '')
  assert.ok(lines.some((line) => /permanent Co-Chair, and WHO, as Co-Chair for the term/.test(line)))
  assert.ok(lines.includes('UNESCO was Co-Chair of the Network for the term from 1 January to 31 December 2021.'))
})

test('every fact has a sentence and a line in six languages, without a gap, and a source that can be visited', () => {
  assert.equal(told.length, 7)
  for (const fact of told) {
    assert.ok(fact.sources.length > 0)
    for (const { path, label } of fact.sources) assert.ok(path.startsWith('/members') && label !== '')
    for (const lang of langs) {
      for (const variant of ['', '-bullet'])
        assert.doesNotMatch(say(fact, lang, variant) ?? assert.fail(fact.key), /[{}�]/)
      const council = say(fact, lang, '-council')
      if (council !== undefined) assert.doesNotMatch(council, /[{}�]|the Network/)
    }
  }
})

test('[U2] the search of the house finds people for the network and entities for everybody', async () => {
  const find = (words: string, token: string | null) =>
    here.reading(token, (tx) => findAll([searchMembers], tx, { words, lang: 'en', limit: 20 }))
  const own = await find('hassan', await here.session('Dora'))
  assert.deepEqual([own[0]?.kind, own[0]?.label, own[0]?.detail], ['person', 'Amina HASSAN', 'OHCHR'])
  assert.deepEqual(
    (await find('hassan', null)).map(({ kind }) => kind),
    [],
  )
  const who = await find('who', null)
  assert.equal(who[0]?.path, '/members/entities/WHO')
  const work = await find('criminal justice', await here.session('Dora'))
  assert.deepEqual(work.map(({ label }) => label.replace(/ \(.*/, '')).toSorted(), [
    'Bela OKORO',
    'Emil NOVÁK',
    'United Nations Educational, Scientific and Cultural Organization',
    'United Nations Office on Drugs and Crime',
  ])
})
