import type { Line } from './page/lines.ts'
import type { Sheet } from './page/sheet.ts'

/** How far from the upper and the lower edge of a page its furniture stands, as a share of the height. */
const margin = 0.13
const marginOfNumbers = 0.2
const pagesMin = 3

/**
 * Running heads, running feet and page numbers: what the file calls so, what stands at the same height on three pages or
 * more with the same words, and numbers in the margin that count the pages.
 */
export function furnitureOf(sheets: readonly Sheet[]): Set<Line> {
  const furniture = new Set<Line>()
  const candidates = sheets.flatMap(({ lines, height }) => lines.filter((line) => isInMargin(line, height)))
  for (const { lines } of sheets) for (const line of lines) if (line.artifact) furniture.add(line)
  for (const [words, same] of Map.groupBy(candidates, sameWords)) {
    const pages = new Set(same.map(({ page }) => page)).size
    const numbers = words.replace(/[\d\s]+#?/g, '') === ''
    if (numbers ? countsPages(same) : pages >= pagesMin) for (const line of same) furniture.add(line)
  }
  for (const line of loneNumbers(sheets)) furniture.add(line)
  return furniture
}

function isInMargin(line: Line, height: number): boolean {
  const share = /^[\s\d–—-]+$/.test(line.text) ? marginOfNumbers : margin
  return line.turn === 0 && (line.y < share * height || line.y > (1 - share) * height)
}

// Heights are rounded to three points: a head of two lines on one page is as high as that of one line on the next.
const sameWords = ({ text, y }: Line): string =>
  `${Math.round(y / 3)} ${text
    .replace(/\d+/g, '#')
    .replace(/\b[ivxlc]+\b/g, '#')
    .replace(/\s+/g, ' ')}`

const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? Number.NaN)

/** The number minus the page is the same nearly everywhere. */
function countsPages(lines: readonly Line[]): boolean {
  const shifts = Map.groupBy(lines, ({ text, page }) => numberIn(text) - page)
  const most = Math.max(...[...shifts].map(([shift, same]) => (Number.isNaN(shift) ? 0 : same.length)))
  return most >= 2 && most >= 0.6 * lines.length
}

/** In a text of a page or two nothing repeats; a last or first line that only tells the page is still none of its text. */
function loneNumbers(sheets: readonly Sheet[]): Line[] {
  if (sheets.length >= pagesMin) return []
  return sheets.flatMap(({ lines, height }) => {
    const inMargin = lines.filter((line) => isInMargin(line, height))
    const outer = [
      lines.toSorted((one, other) => one.y - other.y)[0],
      lines.toSorted((one, other) => other.y - one.y)[0],
    ]
    return inMargin.filter((line) => outer.includes(line) && tellsPage.test(line.text) && lines.length > 1)
  })
}

const tellsPage =
  /^[-–— ]*(page|p\.|página|стр\.|صفحة|第)?\s*\d{1,3}\s*(页)?(\s*(\/|of|de|sur|из|من)\s*\d{1,3})?[-–— ]*$/i
