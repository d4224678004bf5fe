import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { partsOf } from '../reading.ts'
import type { Outline } from '../outline.ts'
import type { Change } from './change.ts'
import { least } from './least.ts'
import { toTrackedDocx } from './to-tracked-docx.ts'
import { trackChanges } from './track-changes.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const run = (text: string, look = '') => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`
const note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
const paragraph = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`

/** A Word file as another program might have made it, with one footnote. */
const wordFile = (...paragraphs: readonly string[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types><Default Extension="xml" ContentType="application/xml"/></Types>'),
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${word}"><w:body>${paragraphs.join('')}</w:body></w:document>`),
    'word/footnotes.xml': strToU8('<w:footnotes><w:footnote w:id="1"/></w:footnotes>'),
    'word/media/a.png': strToU8('a picture'),
  })

const by = { author: 'Amina Diallo', at: '2021-07-05T09:00:00Z', rtl: false }
const change = (text: string, words: string, instead: string): Change => {
  const from = text.indexOf(words)
  return { block: 0, from, to: from + words.length, instead }
}
const documentOf = (bytes: Uint8Array): string => partsOf(bytes)['word/document.xml'] ?? ''
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)<|<w:tab\/>/g)]
    .map(([, text]) => text ?? '\t')
    .join('')
    .replaceAll('&amp;', '&')
const accepted = (xml: string): string => textOf(xml.replaceAll(/<w:del [\s\S]*?<\/w:del>/g, ''))
const rejected = (xml: string): string => textOf(xml.replaceAll(/<w:ins [\s\S]*?<\/w:ins>/g, ''))
const tracked = (original: Uint8Array, blocks: readonly string[], changes: readonly Change[]) => {
  const made = trackChanges(original, { ...by, blocks, changes })
  assert.ok(made !== undefined)
  return { ...made, xml: documentOf(made.bytes) }
}

test('a fix strikes out the old words and writes the new, in the look they had, and keeps the footnote', () => {
  const bold = '<w:rPr><w:b/></w:rPr>'
  const text = 'The Network launched it Checklist in March.'
  const file = wordFile(
    paragraph(run('The Network launched '), run('it Check', bold), run('list'), note, run(' in March.')),
  )
  const { xml, lost } = tracked(file, [text], [change(text, 'it Checklist', 'its Checklist')])
  assert.equal(lost, 0)
  assert.equal(accepted(xml), 'The Network launched its Checklist in March.')
  assert.equal(rejected(xml), text)
  assert.match(
    xml,
    /<w:del [^>]*w:author="Amina Diallo"[^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:delText[^>]*>it<\/w:delText>/,
  )
  assert.match(xml, /<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t [^>]*>its<\/w:t>/)
  assert.equal(xml.split('<w:footnoteReference').length - 1, 1)
})

test('the call of a footnote among words that are struck out stays', () => {
  const text = 'one two three'
  const file = wordFile(paragraph(`<w:r><w:t>one tw</w:t><w:footnoteReference w:id="1"/><w:t>o three</w:t></w:r>`))
  const { xml } = tracked(file, [text], [change(text, 'two', 'both')])
  assert.equal(accepted(xml), 'one both three')
  assert.doesNotMatch(xml, /<w:del [^>]*>(?:(?!<\/w:del>)[\s\S])*footnoteReference/)
  assert.equal(xml.split('<w:footnoteReference').length - 1, 1)
})

test('a comment stands around its words and its part is made known to the package', () => {
  const text = 'A dramatic rise & fall.'
  const { xml, bytes } = tracked(
    wordFile(paragraph(run('A dramatic rise &amp; fall.'))),
    [text],
    [{ block: 0, from: 2, to: 10, comment: 'By how much?\nSay <a> figure.' }],
  )
  assert.match(
    xml,
    /<w:commentRangeStart w:id="2"\/><w:r><w:t[^>]*>dramatic<\/w:t><\/w:r><w:commentRangeEnd w:id="2"\/>/,
  )
  const parts = partsOf(bytes)
  assert.match(parts['word/comments.xml'] ?? '', /By how much\?<\/w:t>[\s\S]*Say &lt;a&gt; figure\./)
  assert.match(parts['[Content_Types].xml'] ?? '', /\/word\/comments\.xml/)
  assert.match(parts['word/_rels/document.xml.rels'] ?? '', /relationships\/comments" Target="comments\.xml"/)
  assert.equal(strFromU8(unzipSync(bytes)['word/media/a.png'] ?? new Uint8Array()), 'a picture')
})

test('comments of others stay, and ours get numbers of their own', () => {
  const file = unzipSync(
    wordFile(paragraph('<w:commentRangeStart w:id="7"/>', run('Text.'), '<w:commentRangeEnd w:id="7"/>')),
  )
  const theirs = `<w:comments xmlns:w="${word}"><w:comment w:id="7"><w:p/></w:comment></w:comments>`
  const rels =
    '<Relationships><Relationship Id="c" Type="x/relationships/comments" Target="comments.xml"/></Relationships>'
  const withTheirs = zipSync({
    ...file,
    'word/comments.xml': strToU8(theirs),
    'word/_rels/document.xml.rels': strToU8(rels),
  })
  const { bytes } = tracked(withTheirs, ['Text.'], [{ block: 0, from: 0, to: 4, comment: 'Which?' }])
  assert.deepEqual(
    [...(partsOf(bytes)['word/comments.xml'] ?? '').matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id),
    ['7', '8'],
  )
})

test('what has no place is said at the beginning, and what cannot be made is said where it stands', () => {
  const text = 'First line.'
  const changes = [
    { block: 1, from: 0, to: 4, instead: 'Thus', otherwise: 'Thus instead of This' },
    change(text, 'First', 'Last'),
    { ...change(text, 'First', 'Next'), otherwise: 'or: Next' },
  ]
  const { xml, bytes, lost } = tracked(wordFile(paragraph(run(text))), [text, 'This is nowhere in the file.'], changes)
  assert.equal(lost, 1)
  assert.equal(accepted(xml), 'Last line.')
  const comments = partsOf(bytes)['word/comments.xml'] ?? ''
  assert.match(comments, /Thus instead of This/)
  assert.match(comments, /or: Next/)
})

test('words that were tidied when they were read are found again', () => {
  const file = wordFile(paragraph(run('The pro\u00adgramme'), '<w:r><w:tab/></w:r>', run('of\u00a0 action  ends.')))
  const text = 'The programme of action ends.'
  const { xml } = tracked(file, [text], [change(text, 'programme', 'Programme'), change(text, 'ends', 'begins')])
  assert.equal(accepted(xml), 'The Programme\tof\u00a0 action  begins.')
})

test('what is changed in a footnote is changed there', () => {
  const file = unzipSync(wordFile(paragraph(run('The Network'), note, run(' has members.'))))
  const footnotes = `<w:footnotes xmlns:w="${word}"><w:footnote w:id="1">${paragraph(run('They include DPKO and others.'))}</w:footnote></w:footnotes>`
  const blocks = ['The Network has members.', 'They include DPKO and others.']
  const changes = [{ block: 1, from: 13, to: 17, instead: 'DPO' }]
  const original = zipSync({ ...file, 'word/footnotes.xml': strToU8(footnotes) })
  const { bytes, xml, lost } = tracked(original, blocks, changes)
  assert.equal(lost, 0)
  assert.equal(accepted(xml), blocks[0])
  assert.equal(accepted(partsOf(bytes)['word/footnotes.xml'] ?? ''), 'They include DPO and others.')
})

test('two spaces become one', () => {
  const text = 'One.  Two.'
  const { xml } = tracked(wordFile(paragraph(run(text))), [text], [change(text, '  ', ' ')])
  assert.deepEqual([accepted(xml), rejected(xml)], ['One. Two.', text])
})

test('what is inserted at the beginning of a paragraph is not written at the end of the one before', () => {
  const blocks = ['First.', 'Network begins.']
  const file = wordFile(...blocks.map((text) => paragraph(run(text))))
  const { xml } = tracked(file, blocks, [{ block: 1, from: 0, to: 7, instead: 'The Network' }])
  assert.match(xml, /First\.<\/w:t><\/w:r><\/w:p><w:p><w:ins /)
  assert.equal(accepted(xml), 'First.The Network begins.')
})

test('for any text in any runs and any changes, to refuse all gives the old text and to accept all the new', () => {
  const letters = fc.stringMatching(/^[a-d é&]{1,12}$/)
  const pieces = fc.array(letters, { minLength: 1, maxLength: 6 })
  const cuts = fc.array(fc.tuple(fc.nat(60), fc.nat(8), fc.stringMatching(/^[x-z ]{0,6}$/)), { maxLength: 4 })
  fc.assert(
    fc.property(pieces, cuts, (runs, wanted) => {
      const text = runs.join('')
      const changes = apart(wanted, text)
      const file = wordFile(paragraph(...runs.map((one) => run(one.replaceAll('&', '&amp;')))))
      const { xml, lost } = tracked(file, [text], changes)
      fc.pre(text.trim() !== '')
      assert.equal(lost, 0)
      assert.equal(rejected(xml), text)
      assert.equal(accepted(xml), done(text, changes))
    }),
    { numRuns: 300 },
  )
})

/** Changes that do not touch one another. */
function apart(wanted: readonly (readonly [number, number, string])[], text: string): Change[] {
  const changes: Change[] = []
  for (const [start, width, instead] of wanted.toSorted(([one], [other]) => one - other)) {
    const from = Math.min(start, text.length)
    const to = Math.min(from + width + 1, text.length)
    const last = changes.at(-1)
    if (to > from && from > (last?.to ?? -1)) changes.push({ block: 0, from, to, instead })
  }
  return changes
}

const done = (text: string, changes: readonly Change[]): string =>
  changes
    .toReversed()
    .reduce((now, { from, to, instead }) => now.slice(0, from) + (instead ?? '') + now.slice(to), text)

test('the least that changes is whole words', () => {
  const least3 = (was: string, now: string) => {
    const { from, to, text } = least(was, { from: 0, to: was.length }, now)
    return [was.slice(from, to), text]
  }
  assert.deepEqual(least3('Secretary General', 'Secretary-General'), [' ', '-'])
  assert.deepEqual(least3('in may cases', 'in many cases'), ['may', 'many'])
  assert.deepEqual(least3('Network Work Plan', 'the Network Work Plan'), ['', 'the '])
})

const outline = (lang: Outline['lang'], words: string): Outline => ({
  lang,
  title: 'Text',
  runningHead: '',
  meta: { author: 'The network', created: new Date(0) },
  blocks: [{ paragraph: [{ text: words, note: [{ text: 'A footnote.' }] }] }],
})

test('a text that came from no Word file becomes one, with the changes in it and its footnotes', async () => {
  const words = 'The Secretary General spoke.'
  const tracking = { ...by, blocks: [words], changes: [change(words, 'Secretary General', 'Secretary-General')] }
  const { bytes, lost } = await toTrackedDocx(undefined, { outline: outline('en', words), tracking })
  assert.equal(lost, 0)
  assert.match(accepted(documentOf(bytes)), /The Secretary-General spoke\./)
  assert.equal(documentOf(bytes).split('<w:footnoteReference').length - 1, 1)
})

test('a file with macros is not patched but written anew', async () => {
  const file = zipSync({ ...unzipSync(wordFile(paragraph(run('Old.')))), 'word/vbaProject.bin': strToU8('x') })
  const tracking = { ...by, blocks: ['Old.'], changes: [] }
  const { bytes } = await toTrackedDocx(file, { outline: outline('en', 'Old.'), tracking })
  assert.ok(!Object.keys(unzipSync(bytes)).some((path) => path.includes('vba')))
})

test('a file that unpacks too far is refused', async () => {
  const bomb = zipSync({ ...unzipSync(wordFile(paragraph(run('Old.')))), 'word/big.xml': new Uint8Array(30_000_000) })
  const tracking = { ...by, blocks: ['Old.'], changes: [] }
  await assert.rejects(toTrackedDocx(bomb, { outline: outline('en', 'Old.'), tracking }), { code: 'texts.bomb' })
})
