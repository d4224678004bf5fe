import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOfPlain } from '#platform/texts'
import { nothingKnown, read } from '#reading'
import type { Reading } from '#reading'
import { contentWords, wordsOf } from './content-words.ts'
import { distance } from './distance.ts'
import { isQuoted, matchesIn, wordsAt } from './matches.ts'
import { partListsOf } from './parts.ts'
import { bareName, sameParts } from './same-part.ts'

const known = nothingKnown('2021-07-05')
const reading = (said: string): Reading => read({ ...textOfPlain(said), lang: 'en' }, known)

test('the distance of two words counts letters that differ, and two that changed places as one', () => {
  for (const [one, other, apart] of [
    ['OSAPG', 'OSAPG', 0],
    ['OASPG', 'OSAPG', 1],
    ['unhchr', 'unhcr', 1],
    ['unhcr', 'unicef', 3],
    ['', 'who', 3],
  ] as const)
    assert.equal(distance(one, other), apart, `${one} ${other}`)
})

test('a distance is the same both ways, nothing only for the same word, and never more than the longer word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'д', '网'), maxLength: 9 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      const apart = distance(one, other)
      assert.equal(apart, distance(other, one))
      assert.equal(apart === 0, one === other)
      assert.ok(apart <= Math.max(one.length, other.length))
      assert.ok(apart >= Math.abs(one.length - other.length))
    }),
  )
})

test('words are told without accents, elided articles and small words, each at its place', () => {
  const words = (said: string, lang: 'en' | 'fr' | 'es' | 'ru') => contentWords(said, lang).map(({ word }) => word)
  assert.deepEqual(words('The Agenda for the Protection of Minorities', 'en'), ['agenda', 'protection', 'minorities'])
  assert.deepEqual(words('l’égalité des droits à l’école', 'fr'), ['egalite', 'droits', 'ecole'])
  assert.deepEqual(words('la protección de los derechos', 'es'), ['proteccion', 'derechos'])
  assert.deepEqual(words('меры по защите меньшинств', 'ru'), ['меры', 'защите', 'меньшинств'])
  assert.deepEqual(words('UN reform', 'en'), ['united', 'nations', 'reform'])
  const text = 'Vu l’Appel lancé'
  for (const { said, from, to } of wordsOf(text)) assert.equal(text.slice(from, to), said)
})

test('what is found in a sentence is told with its place, and what others are quoted with is left out', () => {
  const here = reading('One side event was held.\nThey said: “a side event is a side event”. A side event ended.')
  const found = matchesIn(here, /side event/gu)
  assert.deepEqual(
    found.map(({ at }) => [at.block, wordsAt(here, at)]),
    [
      [0, 'side event'],
      [1, 'side event'],
    ],
  )
  assert.ok(!isQuoted(here, found[1]?.at ?? { block: 0, from: 0, to: 0 }))
})

const announced = 'It has Pillars: (1) Schools (ILO); (2) Clean Water (WHO): resting; (3) Roads (UNOPS).'
const headings =
  '# Pillar 1: Schools\nIt met.\n# Pillar 2: Roads and Bridges\nIt met.\n# Pillar 3: Clean Water\nIt met.'
const lines = '1. Schools: ILO Pillar Lead\n2. Clean Water: WHO Pillar Lead\n3. Roads: UNOPS Pillar Lead'

test('the parts of the work are found in a sentence, in headings and line after line', () => {
  const lists = partListsOf(reading(`${announced}\n${headings}\n# Contacts\n${lines}`))
  assert.deepEqual(
    lists.map(({ from, parts }) => [from, parts.map(({ number, name }) => `${number} ${name}`).join(', ')]),
    [
      ['headings', '1 Schools, 2 Roads and Bridges, 3 Clean Water'],
      ['list', '1 Schools, 2 Clean Water, 3 Roads'],
      ['list', '1 Schools, 2 Clean Water, 3 Roads'],
    ],
  )
  const [, inSentence] = lists
  assert.equal(inSentence?.parts[1]?.rest, '(WHO): resting')
})

test('two numbers in a sentence, and rows of a table, are no list of parts', () => {
  assert.deepEqual(partListsOf(reading('Either (1) Schools; or (2) Roads.')), [])
  assert.deepEqual(partListsOf(reading('In 2021, 12 teams met. 3 of them wrote.')), [])
})

test('parts are matched by their names, whatever number a list gives them, each once', () => {
  const groups = sameParts(partListsOf(reading(`${announced}\n${headings}`)), 'en')
  const names = groups.map(({ parts }) =>
    parts
      .map(({ name }) => name)
      .toSorted()
      .join(' = '),
  )
  assert.deepEqual(names.toSorted(), ['Clean Water = Clean Water', 'Roads = Roads and Bridges', 'Schools = Schools'])
})

test('a bracket that only shortens a name does not make it another', () => {
  assert.equal(bareName('Leave No One Behind (LNOB Pillar)'), bareName('Leave No One Behind'))
  assert.equal(bareName('Protection Pillar'), bareName('protection'))
  assert.notEqual(bareName('Protection (in Times of War and Want)'), bareName('Protection'))
})
