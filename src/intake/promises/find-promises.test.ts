import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { textOfPlain } from '#platform/texts'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { nothingKnown, read } from '#reading'
import * as v from 'valibot'
import { makePromise } from '#decisions'
import { findPromises } from './find-promises.ts'

const from = { title: 'Progress report', day: '2021-06-30' }
const known = nothingKnown('2021-07-05')
const promisesIn = (text: string, lang?: Lang) => {
  const reading = read(textOfPlain(text), known)
  return findPromises(lang === undefined ? reading : { ...reading, lang }, known, { from })
}
/** The sentences with the day until which each holds. */
const found = (text: string, lang?: Lang) =>
  promisesIn(text, lang).map(({ input }) => [v.parse(said, input).text, v.parse(said, input).due ?? null])
const said = v.pipe(
  v.looseObject({ text: v.record(v.string(), v.string()), due: v.optional(v.string()) }),
  v.transform(({ text, due }) => ({ text: Object.values(text)[0], due })),
)

const half = 'Progress report, January to June 2021\n\n'

test('what is planned, expected, due, begun or left open is a promise, with the last day it may mean', () => {
  assert.deepEqual(
    found(`${half}The course is planned for 4 to 29 October 2021. It was agreed upon in March 2021.

The inputs are expected in July. The deadline for the answers is 31 August 2021.

- Planning a meeting with the Member States in September 2021, t.b.c.;
- Efforts to secure funding for the next year;`),
    [
      ['The course is planned for 4 to 29 October 2021.', '2021-10-29'],
      ['The inputs are expected in July.', '2021-07-31'],
      ['The deadline for the answers is 31 August 2021.', '2021-08-31'],
      ['Planning a meeting with the Member States in September 2021, t.b.c.', '2021-09-30'],
      ['Efforts to secure funding for the next year', null],
    ],
  )
})

test('what has been, what is called a plan, headings and what others are quoted with promise nothing', () => {
  assert.deepEqual(
    found(`${half}I. Plans for the coming year

The training was planned for May 2021 and was held then.

The Recovery Plans to COVID-19 were read. The Work Plan was adopted in December 2020.

The High Commissioner said: “Nobody will be left behind.”`),
    [],
  )
})

const inLangs: Readonly<Record<Lang, string>> = {
  en: 'The Network plans to adopt the note in December 2021.',
  fr: 'Le réseau prévoit d’adopter la note en décembre 2021.',
  es: 'La red prevé aprobar la nota en diciembre de 2021.',
  ru: 'Сеть планирует принять записку в декабре 2021 года.',
  ar: 'من المقرر أن تعتمد الشبكة المذكرة في كانون الأول/ديسمبر 2021.',
  zh: '网络计划于2021年12月通过该说明。',
}
const past: Readonly<Record<Lang, string>> = {
  en: 'The Network adopted the note in December 2020.',
  fr: 'Le réseau a adopté la note en décembre 2020.',
  es: 'La red aprobó la nota en diciembre de 2020.',
  ru: 'Сеть приняла записку в декабре 2020 года.',
  ar: 'اعتمدت الشبكة المذكرة في كانون الأول/ديسمبر 2020.',
  zh: '网络于2020年12月通过了该说明。',
}

test('promises are found in six languages, and what was done is none in any', () => {
  for (const lang of langs) {
    assert.deepEqual(found(inLangs[lang], lang), [[inLangs[lang], '2021-12-31']], lang)
    assert.deepEqual(found(past[lang], lang), [], lang)
  }
})

test('what is found is what the act asks; doubts say that no day is given, that a year was added, or that it is open', () => {
  const all = promisesIn(`${half}Results are expected in July. A briefing is t.b.c.`)
  for (const { input } of all) assert.ok(v.safeParse(makePromise.asks, input).success)
  assert.deepEqual(
    all.map(({ doubts }) => doubts.map(({ key }) => key)),
    [['intake.doubt-year'], ['intake.doubt-no-due', 'intake.doubt-not-confirmed']],
  )
})

const shared = process.env['COLONNADE_SHARED'] ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared')
const seed = join(shared, 'data', 'seed', 'progress-report-january-june-2021.txt')
const absent = existsSync(seed) ? false : `no report at ${seed}; COLONNADE_SHARED names the folder that has data/`

test(
  '[X3] the report of the first half of 2021 yields at least ten promises, with their days',
  { skip: absent },
  () => {
    const all = promisesIn(readFileSync(seed, 'utf8'))
    assert.ok(all.length >= 10, String(all.length))
    const due = all.flatMap(({ input }) => v.parse(said, input).due ?? [])
    for (const day of ['2021-07-31', '2021-08-31', '2021-09-30', '2021-10-28', '2021-12-31', '2022-12-31'])
      assert.ok(due.includes(day), day)
  },
)
