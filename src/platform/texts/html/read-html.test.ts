import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Unreadable } from '#platform/guards'
import { textOfHtml } from './read-html.ts'

const shapes = (html: string) =>
  textOfHtml(html).blocks.map(({ kind, level, number, text }) => [kind, level, number, text])

test('headings, paragraphs, lists with their numbers and rows are blocks', () => {
  const html = `<!doctype html><title>The
    title</title><h1>One</h1><p>Some  <b>bold</b>
    words</p>Loose words<ol start=3 type=a><li>first<li><p>second</p><p>goes on</p><ul><li>inner</ul></ol>
    <table><tr><th>a<th colspan=2>b<tr><td>c<td><p>d<p>e<td>f</table>`
  assert.deepEqual(shapes(html), [
    ['heading', 1, undefined, 'One'],
    ['paragraph', undefined, undefined, 'Some bold words'],
    ['paragraph', undefined, undefined, 'Loose words'],
    ['item', 1, 'c', 'first'],
    ['item', 1, 'd', 'second'],
    ['paragraph', undefined, undefined, 'goes on'],
    ['item', 2, undefined, 'inner'],
    ['row', undefined, undefined, 'a\tb\t'],
    ['row', undefined, undefined, 'c\td\ne\tf'],
  ])
  assert.equal(textOfHtml(html).title, 'The title')
})

test('programs, looks and what is hidden are no text; what was hidden is counted', () => {
  const html =
    '<p>Seen<script>no()</script><style>no</style></p><p hidden>no</p><div style="color:red; display: none">no<p>no</div><template>no</template><p>too</p>'
  assert.deepEqual(
    shapes(html).map(([, , , text]) => text),
    ['Seen', 'too'],
  )
  assert.deepEqual(textOfHtml(html).remarks, [{ key: 'texts.remark-hidden', values: { count: 2 } }])
})

test('links lead where they say if that is an address; scripts in them lead nowhere', () => {
  const { blocks } = textOfHtml(
    '<p>See <a href="https://example.org/a">this  page</a>, <a href="javascript:no()">that</a>.</p>',
  )
  assert.equal(blocks[0]?.text, 'See this page, that.')
  assert.deepEqual(blocks[0].marks, [{ kind: 'link', from: 4, to: 13, href: 'https://example.org/a' }])
})

test('a footnote of a page that Word or Pandoc wrote is a note', () => {
  const html =
    '<p>Two hundred<a href="#_ftn1" name="_ftnref1">[1]</a> people.</p><p>More.</p><div id="_ftn1"><p><a href="#_ftnref1">[1]</a> By entity.</p></div><p>End.</p>'
  const text = textOfHtml(html)
  assert.deepEqual(
    shapes(html).map(([, , , words]) => words),
    ['Two hundred people.', 'More.', 'End.'],
  )
  assert.deepEqual(text.blocks[0]?.marks, [{ kind: 'note', from: 11, to: 11, note: '1' }])
  assert.deepEqual(text.notes, [{ key: '1', text: 'By entity.', place: { part: 1 } }])
})

test('what was struck and what was added read as tracked changes', () => {
  const { blocks } = textOfHtml('<p>The <del>old</del><ins>new</ins> plan</p>')
  assert.equal(blocks[0]?.text, 'The new plan')
  assert.deepEqual(
    blocks[0].marks.map(({ kind }) => kind),
    ['deleted', 'inserted'],
  )
})

test('line breaks stay, spaces count only where the page says so', () => {
  assert.deepEqual(
    shapes('<p>a <br> b</p><pre>x  y\n  z</pre>').map(([, , , text]) => text),
    ['a\nb', 'x  y\n  z'],
  )
})

test('a table that only frames a page is none', () => {
  assert.deepEqual(shapes('<table><tr><td><h2>Head</h2><p>Words.</table>'), [
    ['heading', 2, undefined, 'Head'],
    ['paragraph', undefined, undefined, 'Words.'],
  ])
})

test('the page tells its language where the words do not', () => {
  assert.equal(textOfHtml('<html lang="pt-BR"><p>Sim.</p></html>').lang, 'pt')
})

test('tags inside tags without end are refused, and many beside each other are not', () => {
  assert.throws(
    () => textOfHtml('<div>'.repeat(2_000)),
    (trouble) => trouble instanceof Unreadable && trouble.code === 'texts.too-deep',
  )
  assert.equal(textOfHtml('<div><p>a</div>'.repeat(2_000)).blocks.length, 2_000)
})
