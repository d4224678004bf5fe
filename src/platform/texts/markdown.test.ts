import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfMarkdown } from './markdown.ts'

const source = `# A note

It met [here](https://example.org) twice.[^1] <b onclick="x">Bold</b>

1. One
2. Two
   - inner

| a | b |
|---|---|
| 1 | 2 |

Goes
on

[^1]: In May.
[^2]: Never called.
`

test('a Markdown text is read with the line each block begins at', () => {
  assert.deepEqual(
    textOfMarkdown(source).blocks.map(({ kind, number, text, place }) => [kind, number, text, place.line]),
    [
      ['heading', undefined, 'A note', 1],
      ['paragraph', undefined, 'It met here twice. <b onclick="x">Bold</b>', 3],
      ['item', '1', 'One', 5],
      ['item', '2', 'Two', 6],
      ['item', undefined, 'inner', 7],
      ['row', undefined, 'a\tb', 9],
      ['row', undefined, '1\t2', 11],
      ['paragraph', undefined, 'Goes on', 13],
    ],
  )
})

test('a note is called where it stands, and one that nobody calls is none', () => {
  const text = textOfMarkdown(source)
  assert.deepEqual(text.notes, [{ key: '1', text: 'In May.', place: { part: 2, line: 3 } }])
  assert.deepEqual(text.blocks[1]?.marks, [
    { kind: 'link', from: 7, to: 11, href: 'https://example.org' },
    { kind: 'note', from: 18, to: 18, note: '1' },
  ])
})
