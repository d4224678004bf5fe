import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { textOfPlain } from '#platform/texts'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { nothingKnown, read } from '#reading'
import type { Reading } from '#reading'

const known = nothingKnown('2021-06-30')
const reading = (text: string, lang: Lang | null): Reading => read({ ...textOfPlain(text), lang }, known)

/** The same small report in each language: who met where and when, how many came, and where to write. */
const reports: Readonly<Record<Lang, string>> = {
  en: 'Report for January–June 2021. On 15 June, WHO and UNICEF met 12 teams in Indonesia; see “A/HRC/47/53” or amina@who.example.org.',
  fr: 'Rapport pour janvier-juin 2021. Le 15 juin, l’OMS et l’UNICEF ont réuni 12 équipes en Indonésie ; voir « A/HRC/47/53 » ou amina@who.example.org.',
  es: 'Informe de enero a junio de 2021. El 15 de junio, la OMS y el UNICEF reunieron a 12 equipos en Indonesia; véase «A/HRC/47/53» o amina@who.example.org.',
  ru: 'Доклад за январь–июнь 2021 года. 15 июня ВОЗ и ЮНИСЕФ встретили 12 групп в Индонезии; см. «A/HRC/47/53» или amina@who.example.org.',
  ar: 'تقرير عن الفترة كانون الثاني/يناير - حزيران/يونيه 2021. في 15 حزيران/يونيه اجتمعت منظمة الصحة العالمية واليونيسف مع 12 فريقا في إندونيسيا؛ انظر «A/HRC/47/53» أو amina@who.example.org.',
  zh: '2021年1月至6月报告。6月15日，世界卫生组织和儿基会在印度尼西亚与12个工作队举行会议；见“A/HRC/47/53”或 amina@who.example.org。',
}

for (const lang of langs) {
  test(`a report is read whole: period, days, numbers, names, symbols, quotations and addresses: ${lang}`, () => {
    const found = reading(reports[lang], lang)
    assert.deepEqual(found.period, { first: '2021-01-01', last: '2021-06-30' })
    assert.deepEqual(
      found.dates.map(({ first, yearFrom }) => [first, yearFrom]),
      [
        ['2021-01-01', 'said'],
        ['2021-06-15', 'text'],
      ],
    )
    assert.deepEqual(
      found.numbers.map(({ value }) => value),
      [12],
    )
    assert.deepEqual(
      found.mentions.filter(({ kind }) => kind === 'entity' || kind === 'country').map(({ code }) => code),
      ['WHO', 'UNICEF', 'IDN'],
    )
    assert.deepEqual(
      [found.symbols, found.quotations, found.addresses].map((list) => list.map(({ said }) => said.trim())),
      [['A/HRC/47/53'], ['A/HRC/47/53'], ['amina@who.example.org']],
    )
    assert.equal(found.sentences.length, 2)
  })
}

test('every place that is told holds the words that are told', () => {
  for (const lang of langs) {
    const { blocks, dates, numbers, mentions, acronyms, addresses, symbols, quotations } = reading(reports[lang], lang)
    for (const one of [dates, numbers, mentions, acronyms, addresses, symbols, quotations].flat())
      assert.equal(blocks[one.block]?.text.slice(one.from, one.to), one.said)
  }
})

test('notes are read after the text, under no heading', () => {
  const { blocks, mentions, under } = reading('# Head\nIt met.[footnoteRef:1] [1: Members include WHO.]', 'en')
  assert.equal(blocks.at(-1)?.text, 'Members include WHO.')
  assert.equal(mentions.at(-1)?.block, blocks.length - 1)
  assert.equal(under.at(-1), null)
})

test('digits of addresses, symbols, dates and names count nothing, and a year of a name dates nothing', () => {
  const found = reading('See A/RES/70/1 of 25 September 2015, the 2030 Agenda, and a7@x2.example.org.', 'en')
  assert.deepEqual(found.numbers, [])
  assert.deepEqual(
    found.dates.map(({ said }) => said),
    ['25 September 2015'],
  )
})

test('a text that was made to be slow is read in time', () => {
  const hostile = [
    'A, ',
    '“',
    "'",
    'ABC (',
    'May ',
    '一',
    '1 ',
    'a@',
    'Word Word (WW) ',
    'و',
    '2021-',
    'one hundred and ',
  ]
  const began = performance.now()
  for (const piece of hostile) {
    const text = piece.repeat(20_000 / piece.length)
    const blocks = [{ kind: 'paragraph', text, place: { part: 1 }, marks: [] } as const]
    for (const lang of ['en', 'zh', 'ar', null] as const) read({ ...textOfPlain(''), blocks, lang }, known)
  }
  assert.ok(performance.now() - began < 20_000)
})

const data = join(import.meta.dirname, '..', '..', '..', 'shared', 'data')
const seed = join(data, 'seed', 'progress-report-january-june-2021.txt')
const skip = existsSync(seed) ? false : 'the seed report is not on this machine'

test('the seed report is read within a second, with its period, its lists and its 23 entries', { skip }, () => {
  const text = textOfPlain(readFileSync(seed, 'utf8'))
  const began = performance.now()
  const found = read(text, known)
  assert.ok(performance.now() - began < 1000)
  assert.deepEqual(found.period, { first: '2021-01-01', last: '2021-06-30' })
  const sizes = found.enumerations
    .filter(({ items }) => items.length > 6)
    .map(({ shape, items }) => `${shape} ${items.length}`)
  assert.deepEqual(sizes, ['numbered 7', 'blocks 8', 'inline 23'])
  assert.equal(found.addresses.filter(({ kind }) => kind === 'mail').length, 11)
  const counted = found.numbers
    .filter(({ value }) => value === 200)
    .map(({ of }) => of.split(' ').slice(0, 2).join(' '))
  assert.deepEqual(counted, ['UN staff', 'email addresses'])
  const former = found.mentions.filter(({ form }) => form === 'former').map(({ said }) => said)
  assert.deepEqual(former, ['UNDAFs', 'DOCO', 'DPA', 'DPKO'])
})
