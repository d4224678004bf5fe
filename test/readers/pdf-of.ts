/** Something drawn on a page, from its lower left corner in points, as the format counts. */
export type Drawn = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  /** `wide` can draw any letter, each half an em wide. */
  readonly font?: 'plain' | 'bold' | 'wide'
}

type About = {
  readonly title?: string
  /** Dictionaries of annotations, by page. */
  readonly annotations?: Readonly<Record<number, readonly string[]>>
  /** More objects, from number 1,000; whoever draws a page may name them. */
  readonly objects?: readonly string[]
  readonly trailer?: string
}

/** A PDF that draws these pages, small enough to be read by eye. A page may also be given as what its stream says. */
export function pdfOf(pages: readonly (readonly Drawn[] | string)[], about: About = {}): Buffer {
  const { title, annotations = {}, objects = [], trailer = '' } = about
  const first = 10
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')
  const numbered = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'],
    [
      5,
      '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /ToUnicode 7 0 R /DescendantFonts [6 0 R] >>',
    ],
    [
      6,
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R >>',
    ],
    [7, stream('1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange')],
    [
      8,
      '<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ],
    ...(title === undefined ? [] : [[9, `<< /Title (${title}) >>`] as const]),
    ...objects.map((object, at) => [1_000 + at, object] as const),
  ])
  for (const [at, page] of pages.entries()) {
    const notes = (annotations[at + 1] ?? []).map((one) => `<< /Type /Annot ${one} >>`).join(' ')
    numbered.set(
      first + 2 * at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * at + 1} 0 R /Annots [${notes}] /Resources << /Font << /plain 3 0 R /bold 4 0 R /wide 5 0 R >> >> >>`,
    )
    numbered.set(first + 2 * at + 1, stream(typeof page === 'string' ? page : page.map(shown).join('\n')))
  }
  return assembled(numbered, `/Root 1 0 R ${title === undefined ? '' : '/Info 9 0 R'} ${trailer}`)
}

export const stream = (content: string): string =>
  `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`

function shown({ text, x, y, size = 10, font = 'plain' }: Drawn): string {
  const written = font === 'wide' ? `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>` : `(${escaped(text)})`
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${written} Tj ET`
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&')

/** A PDF of these objects by number, with the table of where each begins. */
export function assembled(objects: ReadonlyMap<number, string>, trailer: string): Buffer {
  let body = '%PDF-1.7\n'
  const starts = new Map<number, number>()
  for (const [number, object] of objects) {
    starts.set(number, Buffer.byteLength(body, 'latin1'))
    body += `${number} 0 obj\n${object}\nendobj\n`
  }
  const size = Math.max(...objects.keys()) + 1
  const table = [...starts].map(([number, start]) => `${number} 1\n${String(start).padStart(10, '0')} 00000 n \n`)
  const at = Buffer.byteLength(body, 'latin1')
  body += `xref\n0 1\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}
