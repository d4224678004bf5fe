import { deflateSync } from 'node:zlib'
import { assembled, pdfOf, stream } from './pdf-of.ts'

const page = (more = ''): string => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${more} >>`
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'

function loose(objects: Readonly<Record<number, string>>, trailer = '/Root 1 0 R'): Buffer {
  return assembled(new Map(Object.entries(objects).map(([number, object]) => [Number(number), object])), trailer)
}

const packed = (bytes: Buffer, filters = '/FlateDecode'): string =>
  `<< /Length ${bytes.length} /Filter [${filters}] >>\nstream\n${bytes.toString('latin1')}\nendstream`

const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
const onePage = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'
const withText = page('/Contents 4 0 R /Resources << /Font << /F 5 0 R >> >>')
const giant = deflateSync(Buffer.alloc(300_000_000, ' '), { level: 9 })

/** PDF files that want to be read for ever, or to eat all there is. */
export const hostilePdfs: Readonly<Record<string, () => Buffer>> = {
  'a page tree that has itself as its child': () =>
    loose({ 1: catalog, 2: '<< /Type /Pages /Count 100000 /Kids [2 0 R 2 0 R] >>' }),
  'two nodes of a page tree that have each other': () =>
    loose({
      1: catalog,
      2: '<< /Type /Pages /Count 9 /Kids [3 0 R] >>',
      3: '<< /Type /Pages /Count 9 /Kids [2 0 R 3 0 R] >>',
    }),
  'a page tree that counts 100,000 pages and has one': () =>
    loose({
      1: catalog,
      2: '<< /Type /Pages /Count 100000 /Kids [3 0 R] >>',
      3: withText,
      4: stream('BT /F 10 Tf 50 700 Td (Words.) Tj ET'),
      5: font,
    }),
  'a page tree that has one page 100,000 times': () =>
    loose({ 1: catalog, 2: `<< /Type /Pages /Count 100000 /Kids [${'3 0 R '.repeat(100_000)}] >>`, 3: page() }),
  'a page tree 50,000 deep': () =>
    assembled(
      new Map([
        [1, catalog],
        ...Array.from({ length: 50_000 }, (_, at): [number, string] => [
          at + 2,
          `<< /Type /Pages /Count 1 /Kids [${at + 3} 0 R] >>`,
        ]),
        [50_002, page()],
      ]),
      '/Root 1 0 R',
    ),
  'a stream as long as it says itself it is': () =>
    loose({ 1: catalog, 2: onePage, 3: withText, 4: '<< /Length 4 0 R >>\nstream\nBT ET\nendstream', 5: font }),
  'an object that is a reference to itself': () => loose({ 1: catalog, 2: onePage, 3: '3 0 R' }),
  'a form that draws itself': () =>
    loose({
      1: catalog,
      2: onePage,
      3: page('/Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >>'),
      4: stream('/X Do'),
      5: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 11 >>\nstream\n/X Do /X Do\nendstream',
    }),
  'a table of objects that goes on at itself': () =>
    Buffer.from(
      pdfOf([''])
        .toString('latin1')
        .replace('/Root 1 0 R', '/Root 1 0 R /Prev 9')
        .replace(/startxref\n\d+/, 'startxref\n9'),
      'latin1',
    ),
  'a stream that unpacks to 300 MB of blanks': () =>
    loose({ 1: catalog, 2: onePage, 3: withText, 4: packed(giant), 5: font }),
  'a stream packed over and over': () =>
    loose({ 1: catalog, 2: onePage, 3: withText, 4: packed(deflateSync(giant), '/FlateDecode /FlateDecode'), 5: font }),
  'a quarter of a million letters drawn one by one': () => {
    const letters = Array.from(
      { length: 250_000 },
      (_, at) => `1 0 0 1 ${(at * 37) % 590} ${(at * 91) % 840} Tm (a) Tj`,
    )
    const content = deflateSync(Buffer.from(`BT /F 8 Tf ${letters.join('\n')} ET`))
    return loose({ 1: catalog, 2: onePage, 3: withText, 4: packed(content), 5: font })
  },
  'lists within lists, 100,000 deep': () => loose({ 1: catalog, 2: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }),
}

/** One that asks for a password before it shows anything. */
export const lockedPdf = (): Buffer =>
  pdfOf([[{ text: 'Secret.', x: 50, y: 700 }]], {
    trailer: `/ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
  })
