/** What a sign of a symbol font means; the signs that people see most often in reports. */
export function symbolFor(font: string | undefined, code: string | undefined): string {
  const at = Number.parseInt(code ?? '', 16)
  if (Number.isNaN(at)) return ''
  const low = at >= 0xf000 && at <= 0xf0ff ? at - 0xf000 : at
  const known = /wingdings/i.test(font ?? '')
    ? wingdings.get(low)
    : /symbol/i.test(font ?? '')
      ? symbol.get(low)
      : undefined
  if (known !== undefined) return known
  return at >= 0xf000 && at <= 0xf0ff ? '\uFFFD' : fromCode(at)
}

const fromCode = (at: number): string =>
  at > 0x10ffff || (at >= 0xd800 && at <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(at)

const wingdings: ReadonlyMap<number, string> = new Map([
  [0x4a, '☺'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x76, '❖'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe8, '➔'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
])

const greek = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const symbol: ReadonlyMap<number, string> = new Map([
  ...greek.split('').map((letter, at): [number, string] => [0x41 + at, letter]),
  ...greek
    .toLowerCase()
    .split('')
    .map((letter, at): [number, string] => [0x61 + at, letter]),
  [0xa3, '≤'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb9, '≠'],
  [0xbb, '≈'],
  [0xae, '→'],
  [0xd2, '®'],
  [0xd3, '©'],
  [0xd4, '™'],
])
