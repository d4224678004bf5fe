import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOfPlain } from '#platform/texts'
import { nothingKnown, read } from '#reading'
import { check } from '../../check.ts'
import { rules } from '../all.ts'
import { ownTexts } from './all.ts'
import type { OwnText, Slip } from './own-text.ts'

type Told = { readonly line: number; readonly rules: readonly string[]; readonly words: string; readonly sure: boolean }

/** What is found in an edition of a text, with nothing known but the names that are shipped. */
function toldOf({ lang, asOf }: OwnText, edition: string): Told[] {
  const known = nothingKnown(asOf)
  const reading = read({ ...textOfPlain(edition), lang }, known)
  return check(reading, known, rules).map(({ at, rule, more, words, certainty }) => ({
    line: reading.blocks[at.block]?.place.line ?? 0,
    rules: [rule, ...more.map((one) => one.rule)],
    words,
    sure: certainty !== 'look',
  }))
}

const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length
const withSlip = (text: string, { said, written }: Slip): string => text.replace(said, () => written)
const isTold = (told: readonly Told[], rule: string, line: number): boolean =>
  told.some((one) => one.line === line && one.rules.includes(rule))

for (const own of ownTexts) {
  test(`${own.name}: there is nothing to find in it as its editors left it`, () => {
    assert.deepEqual(toldOf(own, own.text), [])
  })

  test(`${own.name}: every slip is one that can be made in just one place`, () => {
    for (const { said, written } of own.slips) {
      assert.equal(own.text.split(said).length, 2, said)
      assert.notEqual(said, written)
    }
  })

  test(`${own.name}: each slip alone is found at its line by its rule, and nothing elsewhere`, () => {
    for (const slip of own.slips) {
      const line = lineOf(own.text, slip.said)
      const told = toldOf(own, withSlip(own.text, slip))
      assert.ok(isTold(told, slip.rule, line), `${slip.rule} at ${line}: ${slip.written} – ${saidBy(told)}`)
      const elsewhere = told.filter((one) => one.sure && one.line !== line && !one.rules.includes(slip.rule))
      assert.deepEqual(elsewhere, [], `beside ${slip.written}`)
    }
  })

  test(`${own.name}: slips are found however many there are`, () => {
    fc.assert(
      fc.property(fc.subarray([...own.slips]), (slips) => {
        const made = apart(own.text, slips)
        const told = toldOf(own, made.reduce(withSlip, own.text))
        for (const { rule, said, written } of made)
          assert.ok(isTold(told, rule, lineOf(own.text, said)), `${rule}: ${written} – ${saidBy(told)}`)
      }),
      { numRuns: 8, examples: [[[...own.slips]]] },
    )
  })
}

const saidBy = (told: readonly Told[]): string => told.map(({ line, rules: [rule] }) => `${line} ${rule}`).join(', ')

/** Of slips in the same words, or of two of one rule in a text, the first: the others would be made in what it made. */
function apart(text: string, slips: readonly Slip[]): Slip[] {
  const kept: Slip[] = []
  for (const slip of slips) {
    const from = text.indexOf(slip.said)
    const isFree = kept.every((other) => {
      const start = text.indexOf(other.said)
      return start + other.said.length <= from || from + slip.said.length <= start
    })
    if (isFree && !kept.some(({ rule }) => rule === slip.rule)) kept.push(slip)
  }
  return kept
}

const ofEach = ownTexts.map((own) => [own.lang, own] as const)
const inLanguage = (lang: string): OwnText[] => ofEach.filter(([of]) => of === lang).map(([, own]) => own)

/** Other ways to write the very same text, which no rule may take for a fault. */
const otherways: readonly (readonly [string, readonly OwnText[], (text: string) => string])[] = [
  ['with straight apostrophes', ownTexts, (text) => text.replaceAll('’', "'")],
  ['with the line ends of Windows', ownTexts, (text) => text.replaceAll('\n', '\r\n')],
  ['with an empty line between paragraphs', ownTexts, (text) => text.replaceAll('\n', '\n\n')],
  ['with stars before items', ownTexts, (text) => text.replaceAll('\n- ', '\n* ')],
  ['with narrow spaces before marks', inLanguage('fr'), (text) => text.replaceAll(/ (?=[:;?!])/gu, '\u202f')],
  ['with wide fixed spaces before marks', inLanguage('fr'), (text) => text.replaceAll(/ (?=[:;?!])/gu, '\u00a0')],
  ['with fixed spaces in dates', ownTexts, (text) => text.replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00a0')],
  [
    'with Arabic digits',
    inLanguage('ar'),
    (text) => text.replaceAll(/\d/gu, (digit) => arabicDigits[Number(digit)] ?? ''),
  ],
  ['with accents that are signs of their own', ownTexts, (text) => text.normalize('NFD')],
]
const arabicDigits = '٠١٢٣٤٥٦٧٨٩'.split('')

for (const [how, texts, written] of otherways) {
  test(`a text in order stays so ${how}`, () => {
    for (const own of texts) assert.deepEqual(toldOf(own, written(own.text)), [], own.name)
  })

  test(`slips are found as well ${how}`, () => {
    for (const own of texts) {
      // A text in which lines are set apart has its slips on other lines.
      const made = apart(own.text, own.slips)
      const told = toldOf(own, written(made.reduce(withSlip, own.text)))
      const missed = made.filter(({ rule }) => !told.some((one) => one.rules.includes(rule)))
      assert.deepEqual(missed, [], own.name)
    }
  })
}

test('the texts are in six languages, and their slips of many sorts', () => {
  assert.deepEqual([...new Set(ownTexts.map(({ lang }) => lang))].toSorted(), ['ar', 'en', 'es', 'fr', 'ru', 'zh'])
  const kinds = new Set(ownTexts.flatMap(({ slips }) => slips.map(({ rule }) => rule)))
  assert.ok(kinds.size >= 30, `${kinds.size} rules`)
  for (const { name, slips } of ownTexts) assert.ok(slips.length >= 8, name)
})
