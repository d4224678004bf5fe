import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDocx, p, r } from './docx/a-docx.ts'
import { textOfDocx } from './docx/read-docx.ts'
import { textOfHtml } from './html/read-html.ts'
import { textOfPlain } from './plain/plain.ts'
import type { Text } from './text.ts'

// What is pasted is read in the process that serves everybody, so nothing may cost the square of its length.
const many = 50_000
const slowestMilliseconds = 4_000

const plain: Readonly<Record<string, string>> = {
  'short lines': 'a b c\n'.repeat(many),
  'one line': 'word '.repeat(many),
  spaces: `x${' '.repeat(many)}[footnoteRef:1]${' '.repeat(many)}x`,
  'notes that never end': `[footnoteRef:1]${'[1: '.repeat(many)}`,
  'notes and more notes': '[footnoteRef:1] '.repeat(many / 10) + '[1: a] '.repeat(many / 10),
  bookmarks: '[bookmark:'.repeat(many),
  'strokes between letters': 'ب ـ '.repeat(many),
  'one long word': `${'ب'.repeat(many)}ـ${'ب'.repeat(many)}`,
  'invisible characters': 'a\u200B'.repeat(many * 3),
  'broken lines': 'this is a line of words that goes on and on in mid sentence\n'.repeat(many / 2),
  'a number without end': '1.'.repeat(many),
}
const change =
  '<w:ins w:author="a"><w:r><w:t>a</w:t></w:r></w:ins><w:del w:author="a"><w:r><w:delText>b</w:delText></w:r></w:del>'
const ending = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'

const others: Readonly<Record<string, () => Text>> = {
  'a page of changes': () => textOfHtml(`<p>${'<ins>a</ins><del>b</del>'.repeat(many / 2)}`),
  'a page of breaks': () => textOfHtml(`<p>${'a<br>'.repeat(many)}`),
  'a framed page': () => textOfHtml(`<table><tr><td>${'<p>a</p>'.repeat(many * 3)}</table>`),
  'a Word file of runs': () => textOfDocx(aDocx(`<w:p>${r('a').repeat(many)}</w:p>`)),
  'a Word file of changes': () => textOfDocx(aDocx(`<w:p>${change.repeat(many / 5)}</w:p>`)),
  'a Word file of joined paragraphs': () => textOfDocx(aDocx(ending.repeat(many / 10) + p('end'))),
}

for (const [what, read] of [
  ...Object.entries(plain).map(([name, words]) => [name, () => textOfPlain(words)] as const),
  ...Object.entries(others),
])
  test(`${what}, very many, are read in time`, () => {
    const before = performance.now()
    assert.ok(read().blocks.length > 0)
    assert.ok(performance.now() - before < slowestMilliseconds)
  })
