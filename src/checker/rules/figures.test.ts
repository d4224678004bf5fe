import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOfPlain } from '#platform/texts'
import { formatDay, langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { nothingKnown, read } from '#reading'
import type { Found, Rule } from '../rule.ts'
import { impossibleDay } from './dates/impossible-day.ts'
import { mixedDateStyles } from './dates/mixed-date-styles.ts'
import { weekdayMismatch } from './dates/weekday-mismatch.ts'
import { listedTwice } from './duplicates/listed-twice.ts'
import { repeatedWord } from './duplicates/repeated-word.ts'
import { announcedCount } from './numbers/announced-count.ts'
import { breakdownSum } from './numbers/breakdown-sum.ts'
import { itemNumbers } from './numbers/item-numbers.ts'

const known = nothingKnown('2024-07-01')

function foundBy(rule: Rule, { text, lang }: { text: string; lang: Lang }): { one: Found; said: string }[] {
  const reading = read({ ...textOfPlain(text), lang }, known)
  return rule.find(reading, known).map((one) => ({
    one,
    said: reading.blocks[one.at.block]?.text.slice(one.at.from, one.at.to) ?? '',
  }))
}

const lang = fc.constantFrom(...langs)
const announcing: Record<Lang, (n: number) => string> = {
  en: (n) => `The plan has ${n} parts:`,
  fr: (n) => `Le plan comporte ${n} volets :`,
  es: (n) => `El plan tiene ${n} partes:`,
  ru: (n) => `В плане ${n} разделов:`,
  ar: (n) => `تتألف الخطة من ${n} أجزاء:`,
  zh: (n) => `计划有${n}个部分：`,
}
const things = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota']
const small = fc.integer({ min: 2, max: 9 })

test('a count that announces a list is found exactly when it is not that of the list, in a line or line by line', () => {
  fc.assert(
    fc.property(lang, small, small, fc.boolean(), (of, announced, listed, inLine) => {
      const names = things.slice(0, listed)
      const items = inLine
        ? ` ${names.map((name, at) => `(${at + 1}) ${name}`).join('; ')}.`
        : `\n${names.map((name) => `- ${name}`).join('\n')}`
      const found = foundBy(announcedCount, { text: `${announcing[of](announced)}${items}`, lang: of })
      assert.deepEqual(
        found.map(({ said }) => said),
        announced === listed ? [] : [String(announced)],
      )
    }),
    { numRuns: 150 },
  )
})

const numbered = fc.integer({ min: 4, max: 9 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    at: fc.integer({ min: 1, max: length - 2 }),
    wrong: fc.integer({ min: 2, max: 30 }),
  }),
)

test('one wrong number inside a list is found at its item with the number that is due, and a right list is left alone', () => {
  fc.assert(
    fc.property(numbered, ({ length, at, wrong }) => {
      const lines = things.slice(0, length).map((name, index) => `${index === at ? wrong : index + 1}. ${name}`)
      const found = foundBy(itemNumbers, { text: lines.join('\n'), lang: 'en' })
      if (wrong === at + 1) assert.deepEqual(found, [])
      else {
        assert.deepEqual(
          found.map(({ said }) => said),
          [things[at]],
        )
        assert.equal(found[0]?.one.values?.['due'], String(at + 1))
      }
    }),
    { numRuns: 150 },
  )
})

const bracketed: Record<Lang, (sum: number, women: number, men: number) => string> = {
  en: (sum, women, men) => `The course had ${sum} participants (${women} women and ${men} men).`,
  fr: (sum, women, men) => `Le cours a réuni ${sum} personnes (${women} femmes et ${men} hommes).`,
  es: (sum, women, men) => `Asistieron ${sum} personas (${women} mujeres y ${men} hombres).`,
  ru: (sum, women, men) => `В курсе участвовали ${sum} человек (${women} женщин и ${men} мужчин).`,
  ar: (sum, women, men) => `حضر ${sum} شخصا (${women} امرأة و${men} رجلا).`,
  zh: (sum, women, men) => `${sum}人参加了培训（${women}名女性和${men}名男性）。`,
}

test('parts in brackets are found wrong exactly when they are one off their sum', () => {
  const people = fc.integer({ min: 10, max: 400 })
  fc.assert(
    fc.property(lang, people, people, fc.constantFrom(-1, 0, 1), (of, women, men, off) => {
      const text = bracketed[of](women + men + off, women, men)
      assert.equal(foundBy(breakdownSum, { text, lang: of }).length, off === 0 ? 0 : 1, text)
    }),
    { numRuns: 150 },
  )
})

const day = fc
  .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2039, 11, 31) })
  .map((at) => new Date(at).toISOString().slice(0, 10))

/** The name of the day as it stands beside a date. */
function weekdayOf(of: Lang, at: string): string {
  const name = new Intl.DateTimeFormat(of, { weekday: 'long', timeZone: 'UTC' }).format(new Date(at))
  return of === 'ru' ? name.replace(/а$/u, 'у') : name
}
const nextDay = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10)
const beside: Record<Lang, (weekday: string, date: string) => string> = {
  en: (weekday, date) => `The group met on ${weekday}, ${date}.`,
  fr: (weekday, date) => `Le groupe s’est réuni le ${weekday} ${date}.`,
  es: (weekday, date) => `El grupo se reunió el ${weekday} ${date}.`,
  ru: (weekday, date) => `Группа собралась в ${weekday}, ${date}.`,
  ar: (weekday, date) => `اجتمع الفريق يوم ${weekday} ${date}.`,
  zh: (weekday, date) => `小组于${date}${weekday}举行会议。`,
}

test('the name of a day is found wrong exactly when it is not that of the date, and what is proposed is', () => {
  fc.assert(
    fc.property(lang, day, fc.integer({ min: 0, max: 6 }), (of, at, off) => {
      const text = beside[of](weekdayOf(of, nextDay(at, off)), formatDay(of, at))
      const found = foundBy(weekdayMismatch, { text, lang: of })
      assert.equal(found.length, off === 0 ? 0 : 1, text)
      if (off > 0) assert.equal(found[0]?.one.instead, weekdayOf(of, at), text)
    }),
    { numRuns: 200 },
  )
})

test('no day that a calendar has is impossible, and the platform’s way to write days is one style', () => {
  fc.assert(
    fc.property(lang, fc.array(day, { minLength: 1, maxLength: 5 }), (of, days) => {
      const text = days.map((at) => beside[of](weekdayOf(of, at), formatDay(of, at))).join(' ')
      for (const rule of [impossibleDay, mixedDateStyles]) assert.deepEqual(foundBy(rule, { text, lang: of }), [], text)
    }),
    { numRuns: 150 },
  )
})

test('a name that stands twice in a list of acronyms is found wherever it stands, and no other is', () => {
  const acronyms = ['FAO', 'ILO', 'ITU', 'UNDP', 'UNEP', 'UNESCO', 'UNHCR', 'UNICEF', 'WFP', 'WHO']
  fc.assert(
    fc.property(fc.subarray(acronyms, { minLength: 3 }), fc.nat(9), fc.nat(9), (names, from, to) => {
      const twice = names[from % names.length] ?? ''
      const list = names.toSpliced(to % names.length, 0, twice)
      const told = (all: readonly string[]) =>
        foundBy(listedTwice, {
          text: `Members are ${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}.`,
          lang: 'en',
        })
      assert.deepEqual(
        told(list).map(({ said }) => said),
        [twice],
      )
      assert.deepEqual(told(names), [])
    }),
  )
})

test('a word said twice is found wherever it stands in a sentence', () => {
  const words = 'the group sent its note to all towns near the river before winter came'.split(' ')
  for (const at of words.keys()) {
    const text = `${words.toSpliced(at, 0, words[at] ?? '').join(' ')}.`
    assert.deepEqual(
      foundBy(repeatedWord, { text, lang: 'en' }).map(({ one }) => one.instead),
      [words[at]],
      text,
    )
  }
  assert.deepEqual(foundBy(repeatedWord, { text: `${words.join(' ')}.`, lang: 'en' }), [])
})
