import { toPdf } from '#platform/export'
import { docxOf, paragraph } from './docx-of.ts'
import { hostilePdfs, lockedPdf } from './hostile-pdf.ts'
import { pdfOf } from './pdf-of.ts'

/** Texts of every format, written here: small, and with as many kinds of things in them as they can have. */
export async function ownTexts(): Promise<Buffer[]> {
  const printed = await toPdf({
    lang: 'ar',
    title: 'تقرير',
    runningHead: 'X/2021/7',
    meta: { author: 'A sample network', created: new Date('2021-07-01T12:00:00Z') },
    blocks: [
      { heading: 1, content: [{ text: 'عمل' }] },
      { paragraph: [{ text: 'اجتمعت الشبكة.', note: [{ text: 'انظر الخطة.' }] }], number: 1 },
      { table: { caption: 'x', head: ['a', 'b'], rows: [[[{ text: '1' }], [{ text: '2' }]]] } },
    ],
  })
  const small = Object.entries(hostilePdfs).filter(([what]) => /self|other/.test(what))
  return [
    drawn(),
    drawn(),
    lockedPdf(),
    Buffer.from(printed),
    ...small.map(([, make]) => make()),
    Buffer.from(docxOf(paragraph('1. One') + '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>' + paragraph('Two'))),
    Buffer.from('I. Aims\n· One;\n· Two.[footnoteRef:1] [1: A [new] note.]\n\n1. x\n(a) y\n'),
    Buffer.from('<!doctype html><h1>a</h1><ul><li>b<ul><li>c</ul></ul><table><tr><td>d<td><a href="#x">e</a></table>'),
    Buffer.from(
      'From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b--\n',
    ),
    Buffer.from('\uFEFFДва слова\r\n', 'utf16le'),
  ]
}

const drawn = (): Buffer =>
  pdfOf(
    [
      [
        { text: 'Report of the network', x: 100, y: 760, size: 20, font: 'bold' },
        { text: '1. The network met', x: 100, y: 700 },
        { text: '1', x: 182, y: 704, size: 6 },
        { text: 'and met again.', x: 100, y: 688 },
        { text: '1 See the plan.', x: 100, y: 80, size: 8 },
      ],
      [{ text: '2. \u0634\u0628\u0643\u0629', x: 100, y: 700, font: 'wide' }],
    ],
    {
      title: 'Report of the network',
      annotations: { 1: ['/Subtype /Link /Rect [100 698 160 710] /A << /S /URI /URI (https://plan.example.org) >>'] },
    },
  )
