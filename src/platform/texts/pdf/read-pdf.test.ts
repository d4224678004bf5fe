import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Unreadable } from '#platform/guards'
import { pdfOf } from '#test/readers/pdf-of'
import type { Drawn } from '#test/readers/pdf-of'
import { textOfPdf } from './read-pdf.ts'

/** Lines of a column from above, twelve points apart. */
const column = (lines: readonly string[], from: Partial<Drawn> = {}): Drawn[] =>
  lines.map((text, at) => ({ x: 100, ...from, text, y: (from.y ?? 700) - 12 * at }))

test('running heads and page numbers are taken out and logged; the same words in the text stay', async () => {
  const page = (number: number): Drawn[] => [
    { text: 'X/2021/7', x: 60, y: 800 },
    ...column([`Page ${number} speaks of X/2021/7.`]),
    { text: String(number), x: 500, y: 50 },
  ]
  const { blocks, cleaned } = await textOfPdf(pdfOf([page(1), page(2), page(3)]))
  assert.deepEqual(
    blocks.map(({ text }) => text),
    [1, 2, 3].map((number) => `Page ${number} speaks of X/2021/7.`),
  )
  assert.deepEqual(
    cleaned
      .map(({ kind, was, place }) => [kind, was, place.page])
      .toSorted((one, other) => String(one).localeCompare(String(other))),
    [1, 2, 3]
      .flatMap((number) => [
        ['page-furniture', 'X/2021/7', number],
        ['page-furniture', String(number), number],
      ])
      .toSorted((one, other) => String(one).localeCompare(String(other))),
  )
})

test('a head that stands on two pages only may be text, and stays', async () => {
  const page = [...column(['A heading of some kind'], { y: 800 }), ...column(['And a text.'])]
  const { blocks, cleaned } = await textOfPdf(pdfOf([page, page]))
  assert.deepEqual([blocks.length, cleaned.length], [4, 0])
})

test('headings are known by size and weight, and the larger stand higher', async () => {
  const { blocks, title } = await textOfPdf(
    pdfOf([
      [
        { text: 'Report of the network', x: 100, y: 760, size: 20, font: 'bold' },
        { text: 'I. What was done', x: 100, y: 730, size: 14, font: 'bold' },
        { text: 'Meetings', x: 100, y: 710, font: 'bold' },
        ...column(['It met, and it met again, and after that it met once more.'], { y: 690 }),
      ],
    ]),
  )
  assert.deepEqual(
    blocks.filter(({ kind }) => kind === 'heading').map(({ level, number, text }) => [level, number, text]),
    [
      [1, undefined, 'Report of the network'],
      [2, 'I', 'I. What was done'],
      [3, undefined, 'Meetings'],
    ],
  )
  assert.equal(title, 'Report of the network')
})

test('the title is what the file says, unless a program put it there', async () => {
  const page = [column(['A text.'])]
  assert.equal((await textOfPdf(pdfOf(page, { title: 'Report of the network' }))).title, 'Report of the network')
  assert.equal((await textOfPdf(pdfOf(page, { title: 'Microsoft Word - final2.doc' }))).title, null)
})

test('a note at the foot of the page becomes a note where the text calls it; small print that nothing calls stays', async () => {
  const { blocks, notes } = await textOfPdf(
    pdfOf([
      [
        ...column(['The first line of the text, which has a call here'], { font: 'wide' }),
        { text: '1', x: 346, y: 704, size: 6 },
        ...column(['Its second line.'], { y: 688, font: 'wide' }),
        { text: '1', x: 100, y: 83, size: 5 },
        { text: 'See the plan,', x: 105, y: 80, size: 8 },
        { text: 'page 4.', x: 100, y: 71, size: 8 },
      ],
      [...column(['Another page.']), { text: '7 copies were printed.', x: 100, y: 80, size: 8 }],
    ]),
  )
  assert.deepEqual(
    notes.map(({ text, place }) => [text, place.part]),
    [['See the plan, page 4.', 1]],
  )
  assert.deepEqual(blocks[0]?.marks, [{ kind: 'note', from: 49, to: 49, note: '1' }])
  assert.match(blocks[0].text, /a call here Its second line\.$/)
  assert.ok(blocks.some(({ text }) => text === '7 copies were printed.'))
})

test('a link out of the file is a mark on its words; a broken one costs nothing', async () => {
  const { blocks } = await textOfPdf(
    pdfOf([[{ text: 'Read the plan at its page today.', x: 100, y: 700 }]], {
      annotations: {
        1: [
          '/Subtype /Link /Rect [141 698 160 710] /A << /S /URI /URI (https://plan.example.org/a) >>',
          '/Subtype /Link /Rect [1 2] /A 77 0 R',
        ],
      },
    }),
  )
  const [{ text, marks } = { text: '', marks: [] }] = blocks
  assert.deepEqual(
    marks.map((mark) => mark.kind === 'link' && [mark.href, text.slice(mark.from, mark.to)]),
    [['https://plan.example.org/a', 'plan']],
  )
})

test('what readers noted on a page and typed into its fields is kept', async () => {
  const { blocks, comments } = await textOfPdf(
    pdfOf([column(['A form.'])], {
      annotations: {
        1: [
          '/Subtype /Text /Rect [10 10 20 20] /T (Amina) /Contents (Is this still true?)',
          '/Subtype /Widget /FT /Tx /T (name) /V (World Health Organization) /Rect [100 600 300 615]',
        ],
      },
    }),
  )
  assert.deepEqual(
    comments.map(({ text, by, place }) => [text, by, place.part]),
    [['Is this still true?', 'Amina', 1]],
  )
  assert.deepEqual(
    blocks.map(({ text }) => text),
    ['A form.', 'World Health Organization'],
  )
})

test('pages without text are told, and a file without any is refused by what is in it', async () => {
  const drawing = '1 0 0 RG 10 10 100 100 re S'
  const { remarks } = await textOfPdf(pdfOf([column(['A text.']), drawing, drawing]))
  assert.deepEqual(remarks, [{ key: 'texts.remark-pages-without-text', values: { pages: '2, 3' } }])
  const refusedAs = (code: string) => (trouble: unknown) => trouble instanceof Unreadable && trouble.code === code
  await assert.rejects(textOfPdf(pdfOf([drawing])), refusedAs('texts.scan'))
  await assert.rejects(textOfPdf(pdfOf([''])), refusedAs('texts.empty'))
  await assert.rejects(textOfPdf(Buffer.from('%PDF-1.7\nnothing')), refusedAs('texts.damaged'))
})
