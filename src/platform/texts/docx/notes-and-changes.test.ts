import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { aDocx, p, r, styled } from './a-docx.ts'
import { textOfDocx } from './read-docx.ts'

suite('notes, comments, changes', () => {
  const note = (id: number, said: string) => `<w:footnote w:id="${id}">${p(said)}</w:footnote>`
  const called = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

  test('[A7] a footnote is read with its place, under the number that readers see', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${note(5, ' Five.')}${note(3, ' Three.')}${note(9, ' Never called.')}`
    const text = textOfDocx(
      aDocx(`${p('First.')}<w:p>${r('One')}${called(3)}${r(' and two.')}${called(5)}</w:p>`, { footnotes }),
    )
    assert.equal(text.blocks[1]?.text, 'One and two.')
    assert.deepEqual(text.blocks[1].marks, [
      { kind: 'note', from: 3, to: 3, note: '1' },
      { kind: 'note', from: 12, to: 12, note: '2' },
    ])
    assert.deepEqual(text.notes, [
      { key: '2', text: 'Five.', place: { part: 2 } },
      { key: '1', text: 'Three.', place: { part: 2 } },
    ])
  })

  test('endnotes have keys of their own, comments say who and when and where', () => {
    const body = `${p('One.')}<w:p>${r('Two')}<w:r><w:endnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="4"/></w:r></w:p>`
    const endnotes = `<w:endnote w:id="1">${p('At the end.')}</w:endnote>`
    const comments = `<w:comment w:id="4" w:author="Amina" w:date="2021-05-03T10:00:00Z">${p('Really?')}${p('Yes.')}</w:comment>`
    const text = textOfDocx(aDocx(body, { endnotes, comments }))
    assert.deepEqual(text.notes, [{ key: 'e1', text: 'At the end.', place: { part: 2 } }])
    assert.deepEqual(text.comments, [
      { key: '4', text: 'Really?\nYes.', place: { part: 2 }, by: 'Amina', on: '2021-05-03T10:00:00Z' },
    ])
  })

  test('tracked changes read as if accepted, and say who took what in and out', () => {
    const by = 'w:author="Bo" w:date="2021-05-03T10:00:00Z"'
    const body = `<w:p>${r('The ')}<w:del w:id="1" ${by}><w:r><w:delText>old </w:delText></w:r><w:r><w:delText>plan</w:delText></w:r></w:del><w:ins w:id="2" ${by}>${r('new')}${r(' plan')}</w:ins>${r(' holds')}<w:moveFrom w:id="3" ${by}>${r(' twice')}</w:moveFrom>${r('.')}</w:p>`
    const text = textOfDocx(aDocx(body))
    const who = { by: 'Bo', on: '2021-05-03T10:00:00Z' }
    assert.equal(text.blocks[0]?.text, 'The new plan holds.')
    assert.deepEqual(text.blocks[0].marks, [
      { kind: 'deleted', from: 4, to: 4, text: 'old plan', ...who },
      { kind: 'inserted', from: 4, to: 12, ...who },
      { kind: 'deleted', from: 18, to: 18, text: ' twice', ...who },
    ])
    assert.deepEqual(text.remarks, [{ key: 'texts.remark-changes', values: { inserted: 1, deleted: 2 } }])
  })

  test('a paragraph whose end was deleted goes on in the next, and a deleted row is gone', () => {
    const ended = `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="Bo"/></w:rPr></w:pPr>${r('One ')}</w:p>`
    const rows = `<w:tbl><w:tr><w:trPr><w:del w:id="2" w:author="Bo"/></w:trPr><w:tc>${p('x')}</w:tc><w:tc>${p('y')}</w:tc></w:tr></w:tbl>`
    assert.deepEqual(
      textOfDocx(aDocx(ended + p('and two.') + rows)).blocks.map(({ text }) => text),
      ['One and two.'],
    )
  })

  test('how a paragraph looked before a change is not how it is', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>`
    const changed = `<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr>${styled('H')}</w:pPr></w:pPrChange></w:pPr>${r('Just words.')}</w:p>`
    assert.deepEqual(
      textOfDocx(aDocx(changed, { styles })).blocks.map(({ kind, text }) => [kind, text]),
      [['paragraph', 'Just words.']],
    )
  })
})
