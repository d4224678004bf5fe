import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs, type Lang } from '#platform/words'
import { CannotPrint, faultsOf, textOf, toDocx, toHtml, toPdf, type Outline } from './index.ts'
import { canReadPdf, partsOf, readDocx, readHtml, readPdf } from './reading.ts'
import { sample } from './samples.ts'

const pdfs = canReadPdf() ? false : 'pdftotext is not on this host'
const all: readonly Lang[] = langs

// Readers put a vowel mark before or after its letter as they please: words are compared without, marks are counted.
const wordsOf = (text: string) =>
  [
    ...(text.replace(/\p{M}/gu, '').match(/\p{Script=Arabic}+|\p{N}+|[^\P{L}\p{Script=Arabic}]+/gu) ?? []),
    ...(text.match(/\p{M}/gu) ?? []),
  ].toSorted()
const squeezed = (text: string) => text.replace(/\s/g, '')
const page = (...texts: string[]): Outline => ({
  ...sample('en'),
  blocks: texts.map((text) => ({ paragraph: [{ text }] })),
})

for (const lang of all) {
  test(`a report in ${lang} says the same in HTML and in Word, line by line`, async () => {
    const outline = sample(lang)
    assert.equal(readHtml(toHtml(outline)), textOf(outline))
    assert.equal(readDocx(await toDocx(outline)), textOf(outline))
  })

  test(`a report in ${lang} says the same in PDF, sign by sign where text runs one way`, { skip: pdfs }, async () => {
    const outline = sample(lang)
    const read = readPdf(await toPdf(outline))
    // Numbers and brackets in right-to-left lines stand where each reader of PDF guesses; the words are all there.
    assert.deepEqual(wordsOf(squeezedWords(read, lang)), wordsOf(squeezedWords(textOf(outline), lang)))
    if (lang !== 'ar') assert.equal(squeezed(read), squeezed(textOf(outline)))
  })

  test(`the same report in ${lang} is the same file, byte by byte, in all three forms`, async () => {
    assert.equal(toHtml(sample(lang)), toHtml(sample(lang)))
    assert.deepEqual(await toDocx(sample(lang)), await toDocx(sample(lang)))
    assert.deepEqual(await toPdf(sample(lang)), await toPdf(sample(lang)))
  })
}

// Chinese has no words for this purpose: spaces around Latin are the typesetter's.
const squeezedWords = (text: string, lang: Lang) => (lang === 'zh' ? squeezed(text) : text)

const hostile = [
  '#"] #read("/etc/passwd") $x$ @preview',
  '<script>alert(1)</script> & <b>',
  '=cmd|"/c calc"!A0',
  '\\ " \' ` ${x} {{x}}',
  'zero\u200Bwidth',
  'a'.repeat(400),
  'RTL \u202Eoverride\u202C and \u2067unclosed',
  'null\u0000and\u0007bell',
  '*strong* _emph_ = heading - item /* comment */ // line',
]

test('hostile text is printed as text in all three forms', { skip: pdfs }, async () => {
  const outline = page(...hostile)
  const text = textOf(outline)
  assert.equal(readHtml(toHtml(outline)), text)
  assert.equal(readDocx(await toDocx(outline)), text)
  assert.equal(squeezed(readPdf(await toPdf(outline))), squeezed(text))
  for (const shown of ['<script>alert(1)</script>', '#read("/etc/passwd")', 'RTL override and unclosed', 'nullandbell'])
    assert.ok(text.includes(shown), shown)
})

test('no text of people becomes markup, an attribute, or a control that turns what follows around', () => {
  const outline: Outline = {
    ...page(...hostile),
    title: '"><script>',
    blocks: [
      {
        paragraph: [
          { text: 'here', href: 'javascript:alert(1)' },
          { text: 'there', href: 'https://un.org/"onclick=' },
        ],
      },
    ],
  }
  const html = toHtml(outline)
  assert.doesNotMatch(html, /<script|javascript:|"onclick/)
  assert.doesNotMatch(toHtml(page(...hostile)), /[\u202A-\u202E\u2066-\u2069]|(?!\s)\p{Cc}/u)
})

test('a very long word stays on the page', { skip: pdfs }, async () => {
  const read = readPdf(await toPdf(page('https://example.org/'.padEnd(500, 'abcdef0123456789'))))
  assert.ok(read.split('\n').length > 4)
})

test('a report of many pages keeps every paragraph and every footnote', { skip: pdfs }, async () => {
  const paragraph = (at: number) => ({
    number: at,
    paragraph: [
      { text: `Paragraph number${at} of many. ${'Words fill the line. '.repeat(12)}`, note: [{ text: `Source${at}` }] },
    ],
  })
  const outline: Outline = { ...sample('en'), blocks: Array.from({ length: 120 }, (_, at) => paragraph(at + 1)) }
  assert.deepEqual(wordsOf(readPdf(await toPdf(outline))), wordsOf(textOf(outline)))
})

test('headings are real styles in Word and real headings in HTML, and footnotes are footnotes', async () => {
  const parts = partsOf(await toDocx(sample('en')))
  const body = parts['word/document.xml'] ?? ''
  assert.match(body, /<w:pStyle w:val="Title"\/>.*?Annual report/)
  assert.match(body, /<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*Work of the year/)
  assert.match(body, /<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*What was decided/)
  assert.match(body, /<w:tblHeader\/>/)
  assert.equal([...body.matchAll(/<w:footnoteReference /g)].length, 2)
  assert.match(parts['word/footer1.xml'] ?? '', /PAGE/)
  assert.match(parts['word/header1.xml'] ?? '', /Network against racial discrimination/)
  assert.doesNotMatch(body, /w:(?:w|left|right|top|bottom|header|footer|pos)="\d+\.\d+"/, 'Word wants whole numbers')
  assert.doesNotMatch(parts['word/settings.xml'] ?? '', /updateFields/)
  const html = toHtml(sample('en'))
  assert.match(html, /<h1>Annual report.*<h2 id="work">Work of the year<\/h2>.*<h3>What was decided<\/h3>/s)
  assert.match(html, /href="#note-1" id="call-1".*id="note-1">.*href="#call-1"/s)
})

test('in an Arabic report every paragraph is right-to-left and so is every run of Arabic', async () => {
  const body = partsOf(await toDocx(sample('ar')))['word/document.xml'] ?? ''
  const paragraphs = body.match(/<w:p>.*?<\/w:p>/gs) ?? []
  const spoken = paragraphs.filter((paragraph) => paragraph.includes('<w:t'))
  assert.ok(spoken.length > 10)
  assert.deepEqual(
    spoken.filter((paragraph) => !/<w:bidi\/>/.test(paragraph)),
    [],
  )
  const runs = (body.match(/<w:r>.*?<\/w:r>/gs) ?? []).filter((run) => /\p{Script=Arabic}/u.test(run))
  assert.deepEqual(
    runs.filter((run) => !/<w:rtl\/>/.test(run)),
    [],
  )
  assert.match(body, /<w:bidiVisual\/>/)
  assert.match(toHtml(sample('ar')), /<html lang="ar" dir="rtl">/)
})

test('a paragraph without a source shows it in every form', async () => {
  assert.match(textOf(sample('en')), /^3\. \[\?\] Training reached/m)
  assert.match(toHtml(sample('en')), /class="numbered marked"/)
})

test('what PDF/UA refuses is told to the author, with the place', async () => {
  const skips: Outline = {
    ...sample('en'),
    blocks: [
      { heading: 1, content: [{ text: 'First' }] },
      { heading: 3, content: [{ text: 'Too deep' }] },
    ],
  }
  assert.deepEqual(faultsOf(skips), [{ code: 'heading-skipped', text: 'Too deep' }])
  await assert.rejects(toPdf(skips), CannotPrint)
  await assert.rejects(toPdf({ ...sample('en'), title: ' ' }), /no-title/)
  await assert.rejects(toPdf(page('Before it', 'A private sign \uE123 that no font has')), (error) => {
    assert.ok(error instanceof CannotPrint)
    assert.equal(error.fault.code, 'no-glyph')
    assert.equal(error.fault.characters, '\uE123')
    assert.match(error.fault.text, /A private sign/)
    return true
  })
  assert.ok((await toPdf(sample('en'))).length > 1000, 'the next report is written')
})
