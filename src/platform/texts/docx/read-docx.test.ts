import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { aDocx, aZip, listed, p, r, styled, table } from './a-docx.ts'
import { textOfDocx } from './read-docx.ts'

const words = (bytes: Uint8Array) => textOfDocx(bytes).blocks.map(({ text }) => text)
const shapes = (bytes: Uint8Array) =>
  textOfDocx(bytes).blocks.map(({ kind, level, number, text }) => [kind, level, number, text])

const level = (at: number, format: string, shown: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${shown}"/></w:lvl>`
const scheme = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`

suite('blocks', () => {
  test('headings are told by the outline level of their style, also when it is inherited or the style has another name', () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="HCh"><w:name w:val="_ H_Ch"/><w:basedOn w:val="Base"/></w:style>
      <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>`
    const body = p('The report', styled('T')) + p('Un', styled('Titre1')) + p('Chapter', styled('HCh')) + p('Words.')
    assert.deepEqual(shapes(aDocx(body, { styles })), [
      ['heading', 1, undefined, 'The report'],
      ['heading', 1, undefined, 'Un'],
      ['heading', 3, undefined, 'Chapter'],
      ['paragraph', undefined, undefined, 'Words.'],
    ])
    assert.equal(textOfDocx(aDocx(body, { styles })).title, 'The report')
  })

  test('where no heading has a style, headings are told by their shape', () => {
    const long = 'The group met three times in spring, agreed on what it wants to do, and asked for one example each.'
    assert.deepEqual(
      textOfDocx(aDocx(p('Pillar 4 Schools') + p(long))).blocks.map(({ kind, number }) => [kind, number]),
      [
        ['heading', '4'],
        ['paragraph', undefined],
      ],
    )
  })

  test('tabs and breaks stay, a soft hyphen and a page break are none', () => {
    const body = `<w:p><w:r><w:t>24.1</w:t><w:tab/><w:t>One</w:t><w:br/><w:t>two</w:t><w:br w:type="page"/><w:noBreakHyphen/><w:t>3</w:t></w:r></w:p>`
    assert.deepEqual(words(aDocx(body)), ['24.1\tOne\ntwo\u20113'])
  })

  test('fields show what they came to and not how; a link by a field is a link', () => {
    const field = (code: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const inner = field('PAGE', r('7'))
    const { blocks } = textOfDocx(
      aDocx(`<w:p>${r('See ')}${field('HYPERLINK "https://example.org/a"', r('page ') + inner)}${r('.')}</w:p>`),
    )
    assert.equal(blocks[0]?.text, 'See page 7.')
    assert.deepEqual(blocks[0].marks, [{ kind: 'link', from: 4, to: 10, href: 'https://example.org/a' }])
  })

  test('what is there for newer and older programs is read once, and boxes follow the paragraph they hang on', () => {
    const box = (said: string) => `<w:txbxContent>${p(said)}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box('In the box.')}</mc:Choice><mc:Fallback>${box('In the box.')}</mc:Fallback></mc:AlternateContent>`
    assert.deepEqual(words(aDocx(`<w:p>${r('Before')}<w:r>${both}</w:r>${r(' and after.')}</w:p>`)), [
      'Before and after.',
      'In the box.',
    ])
    const older = `<mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback>${box('Only here.')}</mc:Fallback></mc:AlternateContent>`
    assert.deepEqual(words(aDocx(`<w:p><w:r>${older}</w:r></w:p>`)), ['Only here.'])
  })

  test('hidden words are left out and counted, settings of forms are no words', () => {
    const body = `<w:sdt><w:sdtPr><w:placeholder/><w:t>no</w:t></w:sdtPr><w:sdtContent><w:p>${r('Seen.')}${r('Not seen.', '<w:vanish/>')}</w:p></w:sdtContent></w:sdt>`
    const text = textOfDocx(aDocx(body))
    assert.equal(text.blocks[0]?.text, 'Seen.')
    assert.deepEqual(text.remarks, [{ key: 'texts.remark-hidden', values: { count: 1 } }])
  })

  test('signs of symbol fonts become the signs they show', () => {
    assert.deepEqual(words(aDocx('<w:p><w:r><w:t>Done </w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>')), [
      'Done ✓',
    ])
  })

  test('other prefixes and the strict standard are read too', () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>Strict</x:t></x:r></x:p></x:body></x:document>`
    assert.deepEqual(shapes(aZip({ 'word/document.xml': strict })), [['heading', 1, undefined, 'Strict']])
  })
})

suite('numbers', () => {
  const numbering =
    scheme(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '%1.%3')) +
    scheme(1, level(0, 'bullet', '·')) +
    scheme(2, level(0, 'arabicAlpha', '%1)')) +
    scheme(3, level(0, 'upperRoman', 'Article %1.') + level(1, 'decimalZero', 'Section %1.%2', '<w:isLgl/>')) +
    list(1, 0) +
    list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>') +
    list(3, 1) +
    list(4, 2) +
    list(5, 3)

  test('numbers that Word counts are counted as Word does, and do not stand in the text', () => {
    const body = [
      p('a', listed(1)),
      p('b', listed(1, 1)),
      p('c', listed(1, 1)),
      p('d', listed(1)),
      p('e', listed(1, 1)),
      p('f', listed(1, 2)),
      p('', listed(1)),
      p('g', listed(1)),
      p('h', listed(2)),
      p('i', listed(2)),
      p('j', listed(1)),
    ]
    assert.deepEqual(
      textOfDocx(aDocx(body.join(''), { numbering })).blocks.map(
        ({ text, number, level: at }) => `${text}${number ?? ''}/${at ?? ''}`,
      ),
      ['a1/1', 'ba/2', 'cb/2', 'd2/1', 'ea/2', 'f2.i/3', 'g4/1', 'h7/1', 'i8/1', 'j9/1'],
    )
  })

  test('bullets have no number; other alphabets count in theirs', () => {
    assert.deepEqual(shapes(aDocx(p('x', listed(3)) + p('y', listed(4)) + p('z', listed(4)), { numbering })), [
      ['item', 1, undefined, 'x'],
      ['item', 1, 'أ', 'y'],
      ['item', 1, 'ب', 'z'],
    ])
  })

  test('words that a list puts before its numbers are words of the text', () => {
    const { blocks } = textOfDocx(aDocx(p('Name', listed(5)) + p('Scope', listed(5, 1)), { numbering }))
    assert.deepEqual(
      blocks.map(({ number, text }) => [number, text]),
      [
        ['I', 'Article I. Name'],
        ['1.01', 'Section 1.01 Scope'],
      ],
    )
  })

  test('a style may carry the list, and a typed number counts as one', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    assert.deepEqual(shapes(aDocx(p('Aims', styled('H')) + p('12.\tTyped.'), { numbering, styles })), [
      ['heading', 1, '1', 'Aims'],
      ['item', 1, '12', '12.\tTyped.'],
    ])
  })
})

suite('tables', () => {
  test('a row is a block with its cells, an empty or wide cell keeps its place', () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('wide')}`
    const { blocks } = textOfDocx(aDocx(table([p('a'), p(''), p('c') + p('d')], [wide, p('e')])))
    assert.deepEqual(
      blocks.map(({ kind, cells, text, table: at }) => [kind, cells, text, at]),
      [
        ['row', ['a', '', 'c\nd'], 'a\t\tc\nd', 1],
        ['row', ['wide', '', 'e'], 'wide\t\te', 1],
      ],
    )
  })

  test('a table inside a cell comes after its row, and a frame of one cell is no table', () => {
    const inner = table([p('x'), p('y')])
    assert.deepEqual(
      textOfDocx(aDocx(table([p('a'), p('b') + inner]) + table([p('In a frame.')]))).blocks.map(
        ({ kind, text, table: at }) => [kind, text, at],
      ),
      [
        ['row', 'a\tb', 2],
        ['row', 'x\ty', 1],
        ['paragraph', 'In a frame.', undefined],
      ],
    )
  })

  test('marks of a cell stand where its words stand in the row', () => {
    const link = `<w:p><w:hyperlink r:id="h1">${r('here')}</w:hyperlink></w:p>`
    const { blocks } = textOfDocx(aDocx(table([p('See'), link]), { links: { h1: 'https://example.org' } }))
    assert.deepEqual(blocks[0]?.marks, [{ kind: 'link', from: 4, to: 8, href: 'https://example.org' }])
  })
})
