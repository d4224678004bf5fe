import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOfPlain } from '#platform/texts'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { nothingKnown, read } from '#reading'
import type { Reading } from '#reading'
import type { Example, Found, Rule } from '../rule.ts'
import { rules } from './all.ts'

const known = nothingKnown('2021-07-05')
const readingOf = (text: string, lang: Lang): Reading => read({ ...textOfPlain(text), lang }, known)

const examplesOf = ({ bad, good, others = [] }: Rule): Example[] => [
  bad,
  good,
  ...others.flatMap((one) => [one.bad, one.good]),
]
const allExamples = rules.flatMap(examplesOf)

/** Pieces that the rules look for, and what nobody would write, in any order. */
const piece = fc.oneof(
  fc.constantFrom(...allExamples.flatMap(({ text }) => text.split('\n'))),
  fc.constantFrom(
    '# ',
    '- ',
    '\n',
    '\n\n',
    '  ',
    '(1) ',
    '(a) ',
    ';',
    '. ',
    '“',
    '"',
    '…',
    '\u202f',
    '\u00a0',
    '31 June',
  ),
  fc.constantFrom(
    '٣ أيار/مايو',
    '2021年5月3日',
    '3 мая 2021 года',
    'le 3 mai 2021',
    '4-28 October 2021',
    '2021+',
    '[bookmark: _x]',
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
)
const anyText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

test('whatever the text and its language, every finding has its place inside a block', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...langs), (text, lang) => {
      const reading = readingOf(text, lang)
      for (const rule of rules)
        for (const { at, also = [] } of rule.find(reading, known))
          for (const { block, from, to } of [at, ...also]) {
            const length = reading.blocks[block]?.text.length
            assert.ok(
              length !== undefined && from >= 0 && from <= to && to <= length,
              `${rule.name}: ${block} ${from}–${to}`,
            )
          }
    }),
    { numRuns: 60 },
  )
})

test('the same text has the same findings', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const rule of rules)
        assert.deepEqual(rule.find(readingOf(text, 'en'), known), rule.find(readingOf(text, 'en'), known), rule.name)
    }),
    { numRuns: 10 },
  )
})

test('what a rule proposes instead is other words, and leaves that rule nothing to find there', () => {
  let tried = 0
  for (const rule of rules)
    for (const example of examplesOf(rule)) {
      const lang = example.lang ?? 'en'
      const first = { ...known, on: example.asOf ?? known.on, ...example.known }
      const reading = read({ ...textOfPlain(example.text), lang }, first)
      const [found] = rule.find(reading, first)
      if (found?.instead === undefined) continue
      tried += 1
      assert.notEqual(found.instead, wordsAt(reading, found), `${rule.name}: ${example.text}`)
      const again = read({ ...textOfPlain(corrected(reading, found)), lang }, first)
      const left = rule.find(again, first).filter(({ at }) => wordsAt(again, { at }) === wordsAt(reading, found))
      assert.deepEqual(left, [], `${rule.name} still finds it after its own correction: ${corrected(reading, found)}`)
    }
  assert.ok(tried > 40, `only ${tried} examples propose anything`)
})

const wordsAt = ({ blocks }: Reading, { at }: Pick<Found, 'at'>): string =>
  blocks[at.block]?.text.slice(at.from, at.to) ?? ''

/** The text with every place of the finding corrected, in the marks that plain text has for headings and items. */
function corrected({ blocks }: Reading, { at, also = [], instead = '' }: Found): string {
  const said = (span: Found['at']): string => blocks[span.block]?.text.slice(span.from, span.to) ?? ''
  const places = [at, ...also.filter((one) => said(one) === said(at))].toSorted((one, other) => other.from - one.from)
  return blocks
    .map(({ text, kind }, block) => {
      const right = places
        .filter((place) => place.block === block)
        .reduce((line, { from, to }) => `${line.slice(0, from)}${instead}${line.slice(to)}`, text)
      return `${kind === 'heading' ? '# ' : kind === 'item' && !/^\(?\S{1,3}[.)]/u.test(text) ? '- ' : ''}${right}`
    })
    .join('\n')
}
