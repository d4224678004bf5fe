import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pdfOf } from '#test/readers/pdf-of'
import { textOfPdf } from '../read-pdf.ts'
import { inReadingOrder, runsFromRight } from './bidi.ts'

const order = (fromLeft: string, fromRight: boolean): string =>
  inReadingOrder(
    fromLeft.split('|').map((text) => ({ text })),
    fromRight,
  )
    .map(({ text }) => text)
    .join('')

test('a line from the right is read from the right, and what runs from the left in it keeps its order', () => {
  assert.equal(order('شبكة| |خطة', true), 'خطة شبكة')
  assert.equal(order('2021| |يونيه', true), 'يونيه 2021')
  assert.equal(order('يونيه| |United| |Nations| |في', true), 'في United Nations يونيه')
  assert.equal(order('A|/|HRC|/|43|/|1| |وثيقة', true), 'وثيقة A/HRC/43/1')
  assert.equal(order('ب|D|-|2021|-|03|أ', true), 'أD-2021-03ب')
  assert.equal(order('3| |إلى| |1| |من', true), 'من 1 إلى 3')
})

test('a period of years is read from the earlier to the later, whichever way it was drawn', () => {
  assert.equal(order('2021|–|2025| |للفترة', true), 'للفترة 2021–2025')
  assert.equal(order('2025|–|2021| |للفترة', true), 'للفترة 2021–2025')
})

test('on a line from the left, words from the right are read from the right', () => {
  assert.equal(order('see |شبكة| |خطة| now', false), 'see خطة شبكة now')
})

test('which way a line runs is told by its letters and not by its numbers', () => {
  const runs = (...texts: readonly string[]) => runsFromRight(texts.map((text) => ({ text })))
  assert.deepEqual(
    [runs('2021', 'شبكة'), runs('2021 – 2025'), runs('Network', 'شبكة'), runs('WHO', 'شبكة')],
    [true, false, false, true],
  )
})

test('a page in Arabic is read in the order of its words, with its numbers, brackets and symbols right', async () => {
  // Drawn as a page shows it: each word backwards, from the left.
  const drawn = (text: string, x: number) => ({
    text: [...text].toReversed().join(''),
    x,
    y: 700,
    font: 'wide' as const,
  })
  const { blocks, direction } = await textOfPdf(
    pdfOf([
      [
        { text: '1.', x: 500, y: 700, font: 'wide' },
        drawn('اجتمعت', 440),
        drawn('الشبكة', 400),
        drawn('(أمس)', 368),
        { text: 'A/1', x: 345, y: 700, font: 'wide' },
        drawn('سنة', 320),
        { text: '2021', x: 290, y: 700, font: 'wide' },
      ],
    ]),
  )
  assert.equal(direction, 'rtl')
  assert.deepEqual(
    blocks.map(({ number, text }) => [number, text]),
    [['1', '1.\tاجتمعت الشبكة (أمس) A/1 سنة 2021']],
  )
})
