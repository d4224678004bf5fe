import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfPlain } from './plain.ts'

const long =
  'The group met three times in spring, agreed on what it wants to do, and asked every member to send one example from the field.'
const report = `I. Summary: what was done
${long}
The plan has three parts, as follows:
· First point made;

· Second point made.

II. The parts in detail

Pillar 1: Health for all
${long}
Axis 2 Schools
${long}
***
1. Health for all: WHO
2. Schools: UNESCO
(a) An item with a letter`
const kinds = (given: string) => textOfPlain(given).blocks.map(({ kind, number, place }) => [kind, number, place.line])

test('each line of a plain text is a block with its own line number, told by its shape', () => {
  assert.deepEqual(kinds(report), [
    ['heading', 'I', 1],
    ['paragraph', undefined, 2],
    ['paragraph', undefined, 3],
    ['item', undefined, 4],
    ['item', undefined, 6],
    ['heading', 'II', 8],
    ['heading', '1', 10],
    ['paragraph', undefined, 11],
    ['heading', '2', 12],
    ['paragraph', undefined, 13],
    ['paragraph', undefined, 14],
    ['item', '1', 15],
    ['item', '2', 16],
    ['item', 'a', 17],
  ])
})

test('a bullet is not part of the text, a number that was typed is', () => {
  const [, , , bullet] = textOfPlain(report).blocks
  assert.equal(bullet?.text, 'First point made;')
  assert.equal(textOfPlain(report).blocks.at(-3)?.text, '1. Health for all: WHO')
})

test('hash signs make headings, also with a number, and the first one names the text', () => {
  const text = textOfPlain('# A note\n## 2. Aims\nOne aim.')
  assert.equal(text.title, 'A note')
  assert.deepEqual(
    text.blocks.map(({ kind, level, text: words }) => [kind, level, words]),
    [
      ['heading', 1, 'A note'],
      ['heading', 2, '2. Aims'],
      ['paragraph', undefined, 'One aim.'],
    ],
  )
})

test('a sentence is no heading, however short; nor is a line that announces a list', () => {
  const text = textOfPlain(`All is well.\n${long}\n\nWhat follows:\n${long}\n\nWhat was learned\n${long}`)
  assert.deepEqual(
    text.blocks.map(({ kind }) => kind),
    ['paragraph', 'paragraph', 'paragraph', 'paragraph', 'heading', 'paragraph'],
  )
})

test('double spaces inside a line stay, those around it go', () => {
  assert.equal(textOfPlain('  One  two.  ').blocks[0]?.text, 'One  two.')
})

test('lines that a mail program broke are whole again, and keep the number of their first line', () => {
  const wrapped = `Dear all,

the group met three times in spring and agreed on what it
wants to do during the rest of the year, in the field and
at the seat, and it asked every member to send one
example that others can learn from by the end of June,
with the name of the team and of the person to ask.

Please note
- the first deadline, which comes before the meeting of
the group in the second week of May
- the second one

With thanks for what has been done already by all of you
and with the wish that more can be done.`
  const text = textOfPlain(wrapped)
  assert.deepEqual(
    text.blocks.map(({ place, kind, text: words }) => [place.line, kind, words.length > 120]),
    [
      [1, 'paragraph', false],
      [3, 'paragraph', true],
      [9, 'paragraph', false],
      [10, 'item', false],
      [12, 'item', false],
      [14, 'paragraph', false],
    ],
  )
  assert.match(text.blocks[3]?.text ?? '', /second week of May$/)
})

test('the language is told where small words or the script give it away, the direction by the letters', () => {
  const told = (given: string) => [textOfPlain(given).lang, textOfPlain(given).direction]
  assert.deepEqual(told('The plan of the group was adopted in May.'), ['en', 'ltr'])
  assert.deepEqual(told('Le plan du groupe a été adopté en mai par les membres.'), ['fr', 'ltr'])
  assert.deepEqual(told('El plan del grupo fue aprobado en mayo por los miembros.'), ['es', 'ltr'])
  assert.deepEqual(told('План группы был принят в мае всеми членами.'), ['ru', 'ltr'])
  assert.deepEqual(told('План групи був ухвалений у травні всіма членами її.'), [null, 'ltr'])
  assert.deepEqual(told('اعتمد الفريق خطة عمله في شهر أيار.'), ['ar', 'rtl'])
  assert.deepEqual(told('小组在五月通过了工作计划并请各成员提交案例。'), ['zh', 'ltr'])
  assert.deepEqual(told('OK'), [null, 'ltr'])
})

test('headings are counted in other languages too', () => {
  assert.deepEqual(
    textOfPlain(`一、概述\n支柱3：教育\nالركيزة 2: الصحة\nAxe 4 : l’école`).blocks.map(({ kind, number }) => [
      kind,
      number,
    ]),
    [
      ['heading', '一'],
      ['heading', '3'],
      ['heading', '2'],
      ['heading', '4'],
    ],
  )
})

test('a number alone on its line belongs to the broken lines that follow it', () => {
  const broken = `A/XYZ/25/30
28.
The mission advocated successfully for the inclusion of a quota in the law on
the election of members of the assembly. It is exploring, together with
members of the country team, possible methods of addressing with the
authorities some of the challenges that remain.
29.
The office worked closely with regional actors on the issue. It contributed,
for example, to enhanced interaction between the activities of one body and
the activities of the other in connection with an anniversary.
III. The network and what it does in order to
support the teams`
  assert.deepEqual(
    textOfPlain(broken).blocks.map(({ kind, number, place }) => [kind, number, place.line]),
    [
      ['paragraph', undefined, 1],
      ['paragraph', '28', 2],
      ['item', '29', 7],
      ['heading', 'III', 11],
    ],
  )
})

test('numbers are told in the manners of six languages, also where the space after them was lost', () => {
  const told = (line: string) => textOfPlain(line).blocks[0]?.number
  const cases = {
    '(a) x': 'a',
    '(iv) x': 'iv',
    'a)La loi': 'a',
    '1.Le comité': '1',
    '2.委员会': '2',
    '（一）各国': '一',
  }
  const more = { '٣- ترحب': '٣', '(أ) الأنشطة': 'أ', 'а) меры': 'а', '3.1.2 Aims': '3.1.2', '28.': '28' }
  for (const [line, number] of Object.entries({ ...cases, ...more })) assert.equal(told(line), number, line)
  for (const line of ['e.g. this', '(see below) x', '2021. The year', 'U.N. bodies met.', '5 people came'])
    assert.equal(told(line), undefined, line)
})
