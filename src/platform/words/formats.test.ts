import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  formatBytes,
  formatDay,
  formatEnds,
  formatInstant,
  formatList,
  formatMonth,
  formatNumber,
  formatPeriod,
  formatRange,
  langs,
  textIn,
  zonesList,
} from './index.ts'

const lang = fc.constantFrom(...langs)
const dayFrom = (n: number): string => new Date(Date.UTC(1945, 9, 24 + n)).toISOString().slice(0, 10)
const day = fc.integer({ min: 0, max: 55_000 }).map(dayFrom)
const range = fc.tuple(day, day).map((ends) => ends.toSorted())
const sayings = [
  ['a range', formatRange],
  ['a period', formatPeriod],
  [
    'ends',
    (of: (typeof langs)[number], from: string, to: string) => Object.values(formatEnds(of, from, to)).join(' | '),
  ],
] as const

test('two days, months, ranges or periods are never said alike: what is printed can be told apart', () => {
  fc.assert(
    fc.property(lang, range, range, (of, one, other) => {
      const [[from = '', to = ''], [begin = '', end = '']] = [one, other]
      assert.equal(formatDay(of, from) === formatDay(of, begin), from === begin)
      assert.equal(formatMonth(of, from) === formatMonth(of, begin), from.slice(0, 7) === begin.slice(0, 7))
      for (const [what, say] of sayings)
        assert.equal(say(of, from, to) === say(of, begin, end), from === begin && to === end, `${what} in ${of}`)
    }),
  )
})

// Days that lie close together share most of what is said, which is where a format leaves something out.
test('ranges that share their year or their month are told apart as well', () => {
  const near = fc
    .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 800 }))
    .map((pair) => pair.toSorted((a, b) => a - b).map(dayFrom))
  fc.assert(
    fc.property(lang, near, near, (of, one, other) => {
      const [[from = '', to = ''], [begin = '', end = '']] = [one, other]
      for (const [what, say] of sayings)
        assert.equal(say(of, from, to) === say(of, begin, end), from === begin && to === end, `${what} in ${of}`)
    }),
    { numRuns: 2_000 },
  )
})

test('whatever is said of days has its year, Western digits, and no gap', () => {
  fc.assert(
    fc.property(lang, range, (of, [from = '', to = '']) => {
      for (const said of [
        formatDay(of, from),
        formatMonth(of, from),
        formatRange(of, from, to),
        formatPeriod(of, from, to),
      ]) {
        assert.doesNotMatch(said, /undefined|NaN|\p{Nd}(?<![0-9])/u)
        assert.ok(said.includes(from.slice(0, 4)) || said.includes(to.slice(0, 4)), said)
        assert.equal(said, said.trim())
      }
    }),
  )
})

test('a number can be read back from what is printed, and a size is never told smaller than it is', () => {
  fc.assert(
    fc.property(lang, fc.integer({ min: 0, max: 2_000_000_000 }), (of, number) => {
      assert.equal(Number(formatNumber(of, number).replaceAll(/[^\d]/g, '')), number)
      const [told = '', unit = ''] = formatBytes(of, number).split('\u00a0')
      const power = ['KB', 'Ko', 'КБ', 'كيلوبايت'].includes(unit)
        ? 1
        : ['MB', 'Mo', 'МБ', 'ميغابايت'].includes(unit)
          ? 2
          : 3
      // In the languages of the house a thousand is never needed here, so a mark in the number is the decimal sign.
      assert.ok(
        Number(told.replace(',', '.').replace('٫', '.')) * 1000 ** power >= number,
        `${number} as ${told} ${unit}`,
      )
    }),
  )
})

test('an instant is said in every zone that can be chosen, on every day, with its hour of two figures', () => {
  const zones = zonesList('en').map(({ zone }) => zone)
  fc.assert(
    fc.property(
      lang,
      fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (of, at, zone) => {
        assert.match(formatInstant(of, at, zone), /\d{1,2}( h |:)\d\d/)
      },
    ),
  )
})

test('a list names everything that is in it, in its order, in every language', () => {
  // Letters that are in no word for «and».
  const words = fc.array(fc.string({ unit: fc.constantFrom('B', 'x', 'Ж', 'ك', '联'), minLength: 1, maxLength: 4 }), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(lang, words, (of, items) => {
      let rest = formatList(of, items)
      for (const item of items) {
        assert.ok(rest.includes(item))
        rest = rest.slice(rest.indexOf(item) + item.length)
      }
      assert.equal(rest, '')
    }),
  )
})

test('a text that somebody wrote in any language is shown to everybody, and it is told which language that is', () => {
  const written = fc.dictionary(lang, fc.string({ minLength: 1 }), { minKeys: 1 })
  fc.assert(
    fc.property(lang, written, (of, texts) => {
      const shown = textIn(texts, of)
      assert.equal(shown.text, texts[shown.lang])
      if (texts[of] !== undefined) assert.equal(shown.lang, of)
      else if (texts['en'] !== undefined) assert.equal(shown.lang, 'en')
    }),
  )
})
