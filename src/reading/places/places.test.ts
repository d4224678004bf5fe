import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressesIn } from './addresses.ts'
import { quotationsIn } from './quotations.ts'
import { sentencesIn } from './sentences.ts'
import { underOf } from './under.ts'

const place = { part: 1 }
const paragraph = (text: string) => ({ kind: 'paragraph', text, place, marks: [] }) as const
const split = (text: string): string[] => sentencesIn(paragraph(text), 0).map((one) => one.text)

test('sentences end where a reader would end them, in six languages', () => {
  const tables: readonly (readonly string[])[] = [
    ['It met on 4 May.', 'It wrote (see No. 36, art. 5 and para. 3).', 'Was it t.b.c.?', 'Yes!'],
    [
      'Mr. A. B. Example spoke, e.g. of 2.5 cases, i.e. of few.',
      'See A/HRC/47/53/Rev.1 for more.',
      '“It ends.”',
      'So it does.',
    ],
    ['Le rapport (par. 4) est là.', 'Est-il lu ?', 'Mme Exemple l’a lu.'],
    ['El informe (párr. 4) está aquí.', '¿Se ha leído?', 'La Sra. Ejemplo lo leyó.'],
    ['Доклад за 2021 г. готов.', 'Он написан в 2020 г.', 'В нем (см. п. 4) 3 части.', 'Прочитан ли он?'],
    ['التقرير جاهز.', 'هل قُرئ؟', 'نعم.'],
  ]
  for (const sentences of tables) assert.deepEqual(split(sentences.join(' ')), sentences)
  assert.deepEqual(split('报告已完成。是否已读？“已读。”好！'), ['报告已完成。', '是否已读？', '“已读。”', '好！'])
})

test('headings and cells are sentences however they end, and the places of all of them are right', () => {
  const heading = { ...paragraph('4. Intersectionality. A pillar'), kind: 'heading' } as const
  assert.deepEqual(sentencesIn(heading, 3), [{ block: 3, from: 0, to: 30, text: heading.text }])
  const row = { ...paragraph('Name\tA. B.\t'), kind: 'row' } as const
  assert.deepEqual(
    sentencesIn(row, 0).map(({ text }) => text),
    ['Name', 'A. B.'],
  )
  const text = ' One.  Two is here! Three'
  for (const one of sentencesIn(paragraph(text), 0)) assert.equal(text.slice(one.from, one.to), one.text)
  assert.deepEqual(split('4. Intersectionality meets.'), ['4. Intersectionality meets.'])
})

test('addresses are found with their host, as they are written, without what ends the sentence', () => {
  const text =
    'Write to amina@who.example.org, or see https://www.example.org/a_(b)?c=1. Not @here, but x@uпhcr.example.'
  assert.deepEqual(
    addressesIn(text, 0).map(({ kind, said, host }) => [kind, said, host]),
    [
      ['mail', 'amina@who.example.org', 'who.example.org'],
      ['web', 'https://www.example.org/a_(b)?c=1', 'www.example.org'],
      ['mail', 'x@uпhcr.example', 'uпhcr.example'],
    ],
  )
  const [bracketed] = addressesIn('(http://example.org/page)', 0)
  assert.equal(bracketed?.said, 'http://example.org/page')
})

test('quotations are found in the marks of six languages, the outer one only, and an open one is none', () => {
  const said = (text: string): string[] => quotationsIn(text, 0).map((one) => one.said)
  assert.deepEqual(said('It said “one “two” three”, "four", «пять», «six » and „seven“; 「八」《九》 “open'), [
    'one “two” three',
    'four',
    'пять',
    'six ',
    'seven',
    '八',
    '九',
  ])
})

test('a block stands under the last heading, and a heading under the one above it', () => {
  const heading = (level: number) => ({ ...paragraph('x'), kind: 'heading', level }) as const
  assert.deepEqual(
    underOf([paragraph('a'), heading(1), paragraph('b'), heading(2), paragraph('c'), heading(1), paragraph('d')]),
    [null, null, 1, 1, 3, null, 5],
  )
})
