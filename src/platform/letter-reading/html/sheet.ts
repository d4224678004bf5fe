/** The sheet that a letter in HTML is written out on: lines that are done, the one being written, and where it stands. */
export type Sheet = {
  readonly lines: string[]
  line: string
  /** How many quotes deep. */
  depth: number
  preformatted: number
  /** Inside something that is not shown, how deep. */
  hidden: number
  /** The next number of each open list; undefined where its points have none. */
  readonly lists: (number | undefined)[]
  link: { readonly href: string; readonly from: number } | undefined
  chars: number
}

export const newSheet = (): Sheet => ({
  lines: [],
  line: '',
  depth: 0,
  preformatted: 0,
  hidden: 0,
  lists: [],
  link: undefined,
  chars: 0,
})

/** A letter that shows more than this was not written by hand; the raw letter still has it. */
const charsMax = 1_000_000
const depthMax = 50

export function sayWords(sheet: Sheet, words: string): void {
  if (sheet.hidden > 0 || sheet.chars > charsMax) return
  sheet.chars += words.length
  if (sheet.preformatted > 0) {
    const [first = '', ...more] = words.split(/\r?\n/)
    sheet.line += first
    for (const line of more) {
      closeLine(sheet, false, true)
      sheet.line = line
    }
    return
  }
  const flat = words.replaceAll(/[ \t\r\n\f\u00A0]+/g, ' ')
  sheet.line += sheet.line === '' || sheet.line.endsWith(' ') ? flat.trimStart() : flat
}

/** Ends the line. `apart`: an empty line follows. `always`: an empty line counts as one, as of `<br><br>`. */
export function closeLine(sheet: Sheet, apart = false, always = false): void {
  const quote = '> '.repeat(Math.min(sheet.depth, depthMax))
  if (sheet.line.trim() !== '') sheet.lines.push(quote + sheet.line.trimEnd())
  else if (always) sheet.lines.push(quote.trimEnd())
  sheet.line = ''
  if (sheet.link !== undefined) sheet.link = { ...sheet.link, from: 0 }
  if (apart && sheet.lines.at(-1) !== undefined && sheet.lines.at(-1)?.replaceAll(/[> ]/g, '') !== '')
    sheet.lines.push(quote.trimEnd())
}

export const sheetText = ({ lines }: Sheet): string =>
  lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
