import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { concernsAbout } from './planning/concerns.ts'
import { guestsOf, linesOf, matchNames } from './holding/named-people.ts'
import { mayArrange, maySee, slugOf, standingOf } from './meeting.ts'

test('a meeting is planned until its day is over, and held when somebody says so', () => {
  assert.equal(standingOf({ day: '2021-06-15', heldOn: null }, '2021-06-15'), 'planned')
  assert.equal(standingOf({ day: '2021-06-15', heldOn: null }, '2021-06-16'), 'unrecorded')
  assert.equal(standingOf({ day: '2021-06-15', heldOn: '2021-06-15' }, '2021-06-15'), 'held')
})

test('the address says what the meeting is and when it was called for, and is never given twice', () => {
  assert.equal(slugOf({ kind: 'plenary', day: '2021-06-15' }, new Set()), 'plenary-2021-06-15')
  const pillar = { kind: 'pillar', pillarSlug: 'criminal-justice', day: '2021-02-10' } as const
  assert.equal(slugOf(pillar, new Set()), 'criminal-justice-2021-02-10')
  assert.equal(slugOf(pillar, new Set(['criminal-justice-2021-02-10'])), 'criminal-justice-2021-02-10-2')
})

test('a pillar meeting is arranged by a lead of that pillar, everything by the secretariat and the co-chairs', () => {
  const pillar = { kind: 'pillar', pillar: 'p1' } as const
  assert.ok(mayArrange(new Set(['network', 'lead:p1']), pillar))
  assert.ok(!mayArrange(new Set(['network', 'lead:p2']), pillar))
  assert.ok(!mayArrange(new Set(['network', 'lead:p1']), { kind: 'plenary', pillar: 'p1' }))
  assert.ok(!mayArrange(new Set(['network', 'lead:null']), { kind: 'pillar', pillar: null }))
  assert.ok(mayArrange(new Set(['co-chairs']), { kind: 'bilateral' }))
})

test('a bilateral can be shown to nobody but the co-chairs and the secretariat', () => {
  for (const audience of ['public', 'un', 'network', 'pillar:x']) assert.ok(!maySee('bilateral', audience), audience)
  assert.ok(maySee('bilateral', 'co-chairs') && maySee('bilateral', 'secretariat') && maySee('plenary', 'network'))
})

const observances = [
  { term: 'elimination-of-racial-discrimination', month: 3, day: 21, first_year: 1966 },
  { term: 'people-of-african-descent', month: 8, day: 31, first_year: 2021 },
]

test('a day that has passed, a weekend and a day that the world marks are concerns; an ordinary day is none', () => {
  const about = (day: string) => concernsAbout(day, observances, '2021-03-01').map((one) => one.kind)
  assert.deepEqual(about('2021-03-21'), ['weekend', 'observance'])
  assert.deepEqual(about('2021-02-28'), ['past', 'weekend'])
  assert.deepEqual(about('2021-08-31'), ['observance'])
  assert.deepEqual(about('2021-06-15'), [])
  assert.deepEqual(concernsAbout('2020-08-31', observances, '2020-01-01'), [], 'not marked before its first year')
})

const register = [
  { id: 'a', given: 'Amina', family: 'Kader' },
  { id: 'b', given: 'Béla', family: 'Okoro' },
  { id: 'c', given: 'Chen', family: 'Wei' },
  { id: 'd', given: 'Wei', family: 'Chen' },
]

test('names are found in either order, with or without accents; a stranger and a double name are told apart', () => {
  const { people, unknown, several } = matchNames(
    linesOf('amina KADER\n\nOkoro, Bela \r\nNobody Known\nChen Wei'),
    register,
  )
  assert.deepEqual(people, ['a', 'b'])
  assert.deepEqual(unknown, ['Nobody Known'])
  assert.deepEqual(several, ['Chen Wei'], 'two people share it, and nobody guesses')
})

test('whatever the order, the case and the space between, somebody is found by their own name and counted once', () => {
  const names = fc
    .string({ unit: fc.constantFrom('a', 'b', 'd', 'é', ' ', 'ß'), minLength: 1, maxLength: 8 })
    .filter((name) => /\S/.test(name))
  fc.assert(
    fc.property(names, names, fc.boolean(), (given, family, swapped) => {
      const written = swapped ? `${family}  ${given}`.toUpperCase() : `${given} ${family}`
      const found = matchNames([written, written], [{ id: 'one', given, family }])
      assert.deepEqual(found, { people: ['one'], unknown: [], several: [] })
    }),
  )
})

test('a guest is a name and a body, in the language of whoever writes it', () => {
  assert.deepEqual(guestsOf(['Gita Rao, Task Force on Racism', 'Hana Sato'], 'en'), [
    { guest: 'Gita Rao', capacity: 'guest', guestOf: { en: 'Task Force on Racism' } },
    { guest: 'Hana Sato', capacity: 'guest' },
  ])
  assert.deepEqual(guestsOf(['غيتا راو، فرقة العمل'], 'ar'), [
    { guest: 'غيتا راو', capacity: 'guest', guestOf: { ar: 'فرقة العمل' } },
  ])
})
