import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { Unreadable } from '#platform/guards'
import { aDocx, aZip, p } from './a-docx.ts'
import { textOfDocx } from './read-docx.ts'

const refuses = (bytes: Uint8Array, code: string) =>
  assert.throws(
    () => textOfDocx(bytes),
    (trouble) => trouble instanceof Unreadable && trouble.code === code,
    code,
  )

suite('what else a file holds', () => {
  test('macros, objects and drawings are named and not read, the tops of pages are set aside', () => {
    const more = { 'word/vbaProject.bin': 'x', 'word/embeddings/sheet.xlsx': 'x', 'word/charts/chart1.xml': '<c/>' }
    const { remarks } = textOfDocx(aDocx(p('Words.'), { more, header: p('A/1/2') + p('Report  of May') }))
    assert.deepEqual(remarks, [
      { key: 'texts.remark-macros', values: {} },
      { key: 'texts.remark-objects', values: { count: 1 } },
      { key: 'texts.remark-drawings', values: { count: 1 } },
      { key: 'texts.remark-page-heads', values: { text: 'Report of May' } },
    ])
  })

  test('a file that declares types or entities is refused and nothing in it is opened', () => {
    const evil =
      '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>'
    refuses(aZip({ 'word/document.xml': evil }), 'texts.doctype')
  })

  test('tags without end, entities that nobody knows and cut files are damage', () => {
    refuses(aDocx(p('a') + '<w:p>'), 'texts.damaged')
    refuses(aDocx(p('&lol9;')), 'texts.damaged')
    refuses(aDocx(p('a')).slice(0, -40), 'texts.damaged')
  })

  test('nesting without end is stopped', () => {
    refuses(aDocx('<w:sdt>'.repeat(600) + '</w:sdt>'.repeat(600)), 'texts.too-deep')
  })

  test('a workbook in a zip is no text, a picture without words is an empty one', () => {
    refuses(aZip({ 'xl/workbook.xml': '<workbook/>' }), 'texts.not-a-text')
    refuses(aDocx(p('')), 'texts.empty')
  })
})
