import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#platform/acts'
import { Unreadable } from '#platform/guards'
import { randomFrom, spoiled } from '#test/spoiled'
import { aDocx, listed, p, r, styled, table } from './docx/a-docx.ts'
import { readText } from './index.ts'
import { textOfBytes } from './recognise.ts'

const rounds = Number(process.env['FUZZ'] ?? 2_000)
const seed = Number(process.env['SEED'] ?? 20_210_321)
/** A child costs a third of a second, so every so many files go the whole way and the others to the reader only. */
const throughChildEvery = 100
const slowestMilliseconds = 5_000

const by = 'w:author="Bo" w:date="2021-05-03T10:00:00Z"'
const changes = `<w:p>${r('The ')}<w:del w:id="1" ${by}><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id="2" ${by}>${r('new')}</w:ins><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
const docx = aDocx(
  p('Aims', styled('H')) +
    p('One', listed(1)) +
    p('Two', listed(1)) +
    changes +
    table([p('a'), p('b') + table([p('c'), p('d')])]),
  {
    numbering,
    styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
    footnotes: `<w:footnote w:id="1">${p('A note.')}</w:footnote>`,
    links: { h1: 'https://example.org' },
  },
)

const files = [
  docx,
  docx,
  Buffer.from('I. Aims\n· One;\n· Two.[footnoteRef:1] [1: A [new] note.]\n\n1. x\n(a) y\n[bookmark: _x]ا لا تفاقي ـ ة'),
  Buffer.from(
    '<!doctype html><h1>a</h1><ol type=i><li>b<ul><li>c</ul></ol><table><tr><td>d<td><table><tr><td>e<td>f</table></table><a href="#fn1">1</a><p id=fn1>g',
  ),
  Buffer.from('# a\n\n1. b\n   - c\n\n|d|e|\n|-|-|\n|f|g|\n\nh[^1] `i` [j](https://example.org)\n\n[^1]: k\n'),
  Buffer.from(
    'From: a@example.org\nMIME-Version: 1.0\nSubject: =?utf-8?q?=C3=A9?=\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nw6k=\n--b\nContent-Type: text/html\n\n<p>x\n--b--\n',
  ),
  Buffer.from('\uFEFFDeux mots\r\n', 'utf16le'),
].map((bytes) => Buffer.from(bytes))

test(
  `${rounds} spoiled texts are read or refused, without a crash and without a hang (seed ${seed})`,
  { timeout: 60_000 + rounds * 200 },
  async () => {
    const random = randomFrom(seed)
    const ends = new Map<string, number>()
    for (let round = 0; round < rounds; round += 1) {
      const bytes = spoiled(files, random)
      const before = performance.now()
      const whole = round % throughChildEvery === 0
      const reading = whole ? readText(bytes) : textOfBytes(bytes, round % 7 === 0)
      const end = await reading.then(
        ({ format }) => format,
        (trouble: unknown) => {
          assert.ok(trouble instanceof Unreadable || trouble instanceof Refusal, `round ${round}: ${String(trouble)}`)
          assert.ok(!('fault' in trouble.details), `round ${round}: ${JSON.stringify(trouble)}`)
          return trouble.code
        },
      )
      ends.set(end, (ends.get(end) ?? 0) + 1)
      // A child has a limit of its own, and is slow to start where other tests run.
      assert.ok(whole || performance.now() - before < slowestMilliseconds, `round ${round} took too long`)
    }
    for (const end of ['docx', 'plain', 'html', 'mail', 'texts.damaged'])
      assert.ok(ends.has(end), `none ended as ${end}`)
  },
)

const tags =
  'p r t ins del moveFrom tbl tr tc pPr rPr trPr hyperlink sdt sdtContent txbxContent fldSimple instrText delText b vanish tab br numPr ruby'.split(
    ' ',
  )
const attributes = [
  '',
  ' w:val="1"',
  ' w:val="x"',
  ' w:id="1"',
  ' r:id="h1"',
  ' w:author="a"',
  ' w:fldCharType="begin"',
]
const single = [
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:fldChar/>',
  '<w:numId w:val="1"/>',
]

/** Tags that fit into each other, in an order that no program would write. */
function jumble(random: (below: number) => number, depth: number): string {
  const some = Array.from({ length: random(4) }, () => {
    if (depth === 0 || random(3) === 0) return single[random(single.length)] ?? 'words'
    const choice = random(8) === 0
    const name = choice
      ? ['mc:AlternateContent', 'mc:Choice', 'mc:Fallback'][random(3)]
      : `w:${tags[random(tags.length)]}`
    return `<${name}${attributes[random(attributes.length)]}>${jumble(random, depth - 1)}words</${name}>`
  })
  return some.join('')
}

test(`${rounds} Word files of tags in disorder are read or refused`, async () => {
  const random = randomFrom(seed)
  let read = 0
  for (let round = 0; round < rounds; round += 1)
    await textOfBytes(aDocx(jumble(random, 7), { numbering, links: { h1: 'https://example.org' } }), false).then(
      ({ blocks }) => {
        read += 1
        for (const { text, marks } of blocks)
          for (const { from, to } of marks)
            assert.ok(from <= to && to <= text.length, `round ${round}: a mark outside its text`)
      },
      (trouble: unknown) => assert.ok(trouble instanceof Unreadable, `round ${round}: ${String(trouble)}`),
    )
  assert.ok(read > rounds / 10, `only ${read} said anything`)
})
