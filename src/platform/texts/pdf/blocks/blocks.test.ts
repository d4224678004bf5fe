import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pdfOf } from '#test/readers/pdf-of'
import type { Drawn } from '#test/readers/pdf-of'
import { textOfPdf } from '../read-pdf.ts'

/** Lines of a column from above, twelve points apart. */
const column = (lines: readonly string[], from: Partial<Drawn> = {}): Drawn[] =>
  lines.map((text, at) => ({ x: 100, ...from, text, y: (from.y ?? 700) - 12 * at }))

const told = async (pdf: Buffer) => (await textOfPdf(pdf)).blocks.map(({ kind, text }) => `${kind}: ${text}`)

test('lines of a paragraph are joined; a wider gap, a set-in line and a line that ends early begin another', async () => {
  const pdf = pdfOf([
    [
      ...column(['The network met in the spring, and its members', 'agreed on what each of them would bring next.']),
      ...column(
        [
          'A second paragraph stands a little further down,',
          'and ends early.',
          'A third follows it without a gap, as letters do.',
        ],
        { y: 660 },
      ),
    ],
  ])
  assert.deepEqual(await told(pdf), [
    'paragraph: The network met in the spring, and its members agreed on what each of them would bring next.',
    'paragraph: A second paragraph stands a little further down, and ends early.',
    'paragraph: A third follows it without a gap, as letters do.',
  ])
})

test('a numbered paragraph opens where its number is due, and a year or an article number at the head of a line does not', async () => {
  const pdf = pdfOf([
    column([
      '1. The first paragraph tells what happened in the year',
      '2021. It then goes on and speaks at length about article',
      '27. And it ends here, in its own good time and place.',
      '2. The second paragraph.',
      '5. Two numbers are missing before this one, as may be.',
    ]),
  ])
  const { blocks } = await textOfPdf(pdf)
  assert.deepEqual(
    blocks.map(({ number }) => number),
    ['1', '2', '5'],
  )
  assert.match(blocks[0]?.text ?? '', /^1\. The first .* 2021\. It .* 27\. And/)
})

test('a list inside a numbered text begins again at 1, and the count goes on after it', async () => {
  const { blocks } = await textOfPdf(
    pdfOf([
      [
        ...column(['1. The members are asked to do the following:']),
        ...column(['1. To read the draft;'], { y: 680 }),
        ...column(['2. To answer it.'], { y: 660 }),
        ...column(['2. The Secretariat will come back to it.'], { y: 640 }),
        ...column(['3. Nothing else was said.'], { y: 620 }),
      ],
    ]),
  )
  assert.deepEqual(
    blocks.map(({ number }) => number),
    ['1', '1', '2', '2', '3'],
  )
})

test('a paragraph goes on over the page, and has the page on which it begins', async () => {
  const { blocks, pages } = await textOfPdf(
    pdfOf([
      column([
        '1. One.',
        '2. What begins on the first page and is not finished',
        'there because the page has come to its very end and',
      ]),
      column(['goes on over here.', '3. Three.']),
    ]),
  )
  assert.equal(pages, 2)
  assert.deepEqual(
    blocks.map(({ number, place }) => [number, place.page]),
    [
      ['1', 1],
      ['2', 1],
      ['3', 2],
    ],
  )
  assert.match(blocks[1]?.text ?? '', /very end and goes on over here\.$/)
})

test('items keep their signs as numbers, and bullets are dropped', async () => {
  const { blocks } = await textOfPdf(
    pdfOf([
      [
        { text: '\u2022 An item that', x: 100, y: 700, font: 'wide' },
        { text: 'hangs under itself', x: 110, y: 688, font: 'wide' },
        { text: '(b) A lettered one', x: 120, y: 660 },
        { text: '12.3. A recommendation', x: 120, y: 640 },
      ],
    ]),
  )
  assert.deepEqual(
    blocks.map(({ kind, number, text }) => [kind, number, text]),
    [
      ['item', undefined, 'An item that hangs under itself'],
      ['item', 'b', '(b) A lettered one'],
      ['item', '12.3', '12.3. A recommendation'],
    ],
  )
})

test('two columns are read one after the other, and a heading over both comes first', async () => {
  const left = [
    'The left column begins',
    'here and has six lines',
    'so that it is one, and',
    'it ends in the middle',
    'of what it wanted to say',
    'because the page is full',
  ]
  const pdf = pdfOf([
    [
      ...column(left),
      ...column(['and goes on at the right', 'until it ends.'], { x: 320 }),
      { text: 'Over both', x: 180, y: 760, size: 16 },
    ],
  ])
  assert.deepEqual(await told(pdf), [
    'heading: Over both',
    `paragraph: ${left.join(' ')} and goes on at the right until it ends.`,
  ])
})

test('rows of a table are rows with cells', async () => {
  const row = (y: number, cells: readonly string[]): Drawn[] =>
    cells.map((text, at) => ({ text, x: 100 + 130 * at, y }))
  const { blocks } = await textOfPdf(
    pdfOf([
      [
        ...row(700, ['Member', 'Answer', 'Date']),
        ...row(688, ['WHO', 'yes', '3 May 2021']),
        ...row(676, ['ILO', 'no', '4 May 2021']),
      ],
    ]),
  )
  assert.deepEqual(
    blocks.map(({ kind, cells, table }) => [kind, cells, table]),
    [
      ['row', ['Member', 'Answer', 'Date'], 1],
      ['row', ['WHO', 'yes', '3 May 2021'], 1],
      ['row', ['ILO', 'no', '4 May 2021'], 1],
    ],
  )
})

test('a word divided at the end of a line is whole again where the text divides words, and a compound keeps its hyphen', async () => {
  const { blocks, cleaned } = await textOfPdf(
    pdfOf([
      column(
        [
          'The organization and its recommendations on discrimination, read by organi-',
          'zation and by the others as recommen-',
          'dations against discrimi-',
          'nation, in the end were followed up by a long-',
          'term plan.',
        ],
        { x: 60 },
      ),
    ]),
  )
  const text = blocks.map((block) => block.text).join(' ')
  assert.match(text, /by organization and .* as recommendations against discrimination, in .* a long-term plan/)
  assert.deepEqual(
    cleaned.map(({ kind, was }) => [kind, was]),
    [
      ['soft-hyphen', 'organi-zation'],
      ['soft-hyphen', 'recommen-dations'],
      ['soft-hyphen', 'discrimi-nation'],
    ],
  )
})
