import assert from 'node:assert/strict'
import { test } from 'node:test'
import { perform } from '#platform/acts'
import { langs } from '#platform/words'
import { canReadPdf, readPage, readPdf, readWord, wordsIn } from '#test/read-back'
import { reportIn, typingIn } from '#test/report-file'
import { sampleHouse } from '#test/world'
import { draftReport } from './drafting/draft-report.ts'
import { speak } from './words/index.ts'

const network = await sampleHouse({ at: new Date('2021-07-05T09:00:00Z') })
const typed = typingIn(network)
const sharp = { skip: canReadPdf() ? false : 'pdftotext is not on this host' }

// The half-year is a stored draft; on a day less, the records are told on the spot.
const halfYear = { profile: 'progress', from: '2021-01-01', to: '2021-06-30' }
await perform(network.house, draftReport, halfYear, { token: network.secretary, channel: 'command' })
const build = (lang: string, to: string, ...more: string[]) =>
  typed('report', 'build', '--profile', 'progress', '--period', '2021-H1', '--lang', lang, '--to', to, ...more)

for (const lang of langs)
  test(`[A2] the half-year says the same in Word, PDF, HTML and JSON in ${lang}`, sharp, async () => {
    const [docx, pdf, html] = [await build(lang, 'docx'), await build(lang, 'pdf'), await build(lang, 'html')]
    const [word, page] = [readWord(docx.bytes), readPage(html.bytes)]
    assert.ok(lettersIn(word.text) === lettersIn(page), 'Word says something else than HTML')
    // A table that goes on over the page has its head again.
    const head = (['pillar', 'lead-entity', 'contact'] as const).map((key) => speak(lang)(`reports.${key}`)).join(' ')
    const pages = [0, 1, 2].map((again) => lettersIn(`${page}${` ${head}`.repeat(again)}`))
    assert.ok(pages.includes(lettersIn(readPdf(pdf.bytes))), 'PDF says something else than HTML')
    const { sections } = reportIn((await build(lang, 'json', '--claims')).bytes)
    for (const { text } of sections.flatMap(({ claims }) => claims))
      assert.ok(normal(page).includes(normal(text)), text)
    assert.equal(word.rightToLeft, lang === 'ar')
  })

// Where lines break, a reader of PDF cuts words and joins them; which letters there are, and how often, it cannot change.
const lettersIn = (text: string): string => {
  const words = wordsIn(text).filter((word) => /\p{L}/u.test(word))
  return [...words.join('')].toSorted().join('')
}
const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

test('the same records give the same files, byte by byte', async () => {
  const spot = (to: string) => typed('report', 'build', '--profile', 'bullets', '--period', '2021-Q2', '--to', to)
  for (const to of ['docx', 'pdf', 'html', 'json']) {
    assert.deepEqual((await build('en', to)).bytes, (await build('en', to)).bytes)
    assert.deepEqual((await spot(to)).bytes, (await spot(to)).bytes)
  }
})

test('[A7] footnotes survive the way into Word and back: each is called once and says what it says', async () => {
  const word = readWord((await build('en', 'docx')).bytes)
  const { sections } = reportIn((await build('en', 'json', '--claims')).bytes)
  const footnotes = sections.flatMap(({ claims }) => claims.flatMap((one) => one.footnote ?? []))
  assert.ok(footnotes.length > 0)
  assert.equal(word.calls, footnotes.length)
  assert.deepEqual(word.footnotes, footnotes)
  assert.ok(word.headings.includes('Heading2 Pillar 1: Leave No One Behind'))
})

test('the annex of sentences and sources leads from every sentence to its records', async () => {
  const page = new TextDecoder().decode((await build('en', 'html', '--claims')).bytes)
  const { sections } = reportIn((await build('en', 'json', '--claims')).bytes)
  for (const { path } of sections.flatMap(({ claims }) => claims.flatMap(({ sources }) => sources)))
    assert.ok(page.includes(`href="${network.house.config.address}${path.replaceAll('&', '&amp;')}"`), path)
})

test('[C7] the annex names people to the network, and to everybody the addresses of functions only', async () => {
  const people = await network.database.worker
    .selectFrom('people')
    .innerJoin('accounts', 'accounts.id', 'people.account')
    .select(['people.family', 'accounts.address'])
    .execute()
  const printed = async (audience: string, to: string) => {
    const { bytes } = await build('en', to, '--claims', '--audience', audience)
    return to === 'docx' ? readWord(bytes).text : new TextDecoder().decode(bytes)
  }
  for (const to of ['json', 'html', 'docx']) {
    const [inside, outside] = [await printed('network', to), await printed('public', to)]
    assert.ok(people.filter(({ address }) => inside.includes(address)).length >= 10, to)
    assert.ok(!people.some(({ address, family }) => outside.includes(address) || outside.includes(family)), to)
    assert.match(outside, /@[a-z.-]*example\.org/, 'addresses of functions')
  }
})
