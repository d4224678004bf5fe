import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as v from 'valibot'
import { perform } from '#platform/acts'
import { runCommandLine } from '#platform/commands'
import { langs } from '#platform/words'
import { entityFacts } from '#terminology'
import { canReadPdf, readPage, readPdf, readWord, wordsIn } from '#test/read-back'
import { sampleHouse } from '#test/world'
import { draftReport } from './draft-report.ts'
import { room } from './module.ts'
import { speak } from './words/index.ts'

const network = await sampleHouse({ at: new Date('2021-07-05T09:00:00Z') })
const { house, secretary } = network
await perform(
  house,
  draftReport,
  { profile: 'progress', from: '2021-01-01', to: '2021-06-30' },
  { token: secretary, channel: 'command' },
)
const sharp = { skip: canReadPdf() ? false : 'pdftotext is not on this host' }

/** Types a command, as an operator would; the file comes back instead of lying on the disk. */
async function typed(...argv: string[]) {
  const out = `${network.house.config.dataFolder}/${argv.join('_').replaceAll(/[^\w-]/g, '')}`.slice(0, 200)
  const said: string[] = []
  const told: string[] = []
  const exit = await runCommandLine({
    commands: room.commands ?? [],
    argv: [...argv, ...(argv.includes('build') && !argv.includes('--out') ? ['--out', out] : [])],
    env: {},
    stdout: { write: (text) => said.push(text) },
    stderr: { write: (text) => told.push(text) },
    house: async () => network.house,
    sayRefusal: (lang, code, details) => speak(lang).byKey(code, details) ?? code,
  })
  const { readFileSync, existsSync } = await import('node:fs')
  const bytes = existsSync(out) ? new Uint8Array(readFileSync(out)) : new Uint8Array()
  return { exit, said: said.join(''), told: told.join(''), bytes }
}

const build = (lang: string, to: string, ...more: string[]) =>
  typed('report', 'build', '--profile', 'progress', '--period', '2021-H1', '--lang', lang, '--to', to, ...more)

const source = v.object({ kind: v.string(), id: v.string(), label: v.string(), path: v.string() })
const claim = v.object({
  number: v.number(),
  paragraph: v.number(),
  text: v.string(),
  footnote: v.optional(v.string()),
  edited: v.boolean(),
  withoutSource: v.boolean(),
  highlight: v.boolean(),
  sources: v.array(source),
})
const told = v.object({
  title: v.string(),
  sections: v.array(
    v.object({
      kind: v.string(),
      pillar: v.optional(v.object({ number: v.number(), name: v.string() })),
      title: v.string(),
      claims: v.array(claim),
    }),
  ),
  contacts: v.optional(v.unknown()),
  leftOut: v.array(v.object({ text: v.string(), why: v.string() })),
  checks: v.array(v.looseObject({ check: v.string(), blocks: v.boolean() })),
})
const jsonOf = (bytes: Uint8Array) => v.parse(told, JSON.parse(new TextDecoder().decode(bytes)))

// The half-year is a stored draft; on a day less, the records are told on the spot.
const onTheSpot = (lang: string, to: string, ...more: string[]) =>
  typed(
    'report',
    'build',
    '--profile',
    'progress',
    '--period',
    '2021-01-01..2021-06-29',
    '--lang',
    lang,
    '--to',
    to,
    ...more,
  )

test('[A1] the half-year drafts itself: summary, eight pillars, network, mandate, contacts; no section empty, a source for each sentence', async () => {
  for (const [lang, making] of langs.flatMap((one) => [[one, build] as const, [one, onTheSpot] as const])) {
    const report = jsonOf((await making(lang, 'json', '--claims')).bytes)
    assert.deepEqual(
      report.sections.map(({ kind, pillar }) => `${kind} ${pillar?.number ?? ''}`.trim()),
      ['summary', ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `pillar ${number}`), 'network', 'mandate'],
    )
    for (const { title, claims } of report.sections) {
      assert.ok(claims.length > 0, title)
      for (const { text, sources } of claims) {
        assert.ok(sources.length > 0, text)
        assert.doesNotMatch(text, /\{\$|undefined|NaN|\bfact-/u)
      }
    }
    assert.ok(report.contacts !== undefined)
    assert.deepEqual(
      report.checks.filter(({ blocks }) => blocks),
      [],
    )
  }
})

test('[U9] a first draft takes one command and well under ten seconds', async () => {
  const start = process.hrtime.bigint()
  const { exit, told: talk } = await onTheSpot('en', 'json')
  assert.equal(exit, 0)
  assert.match(talk, /drafted on the spot/)
  assert.ok(process.hrtime.bigint() - start < 10_000_000_000n)
})

test('[P-I1] a narrative report for any period and pillar comes out of the records, and other periods say other things', async () => {
  const quarter = jsonOf(
    (await typed('report', 'build', '--profile', 'progress', '--period', '2021-Q1', '--to', 'json', '--claims')).bytes,
  )
  const half = jsonOf((await onTheSpot('en', 'json', '--claims')).bytes)
  const texts = (report: typeof half) =>
    new Set(report.sections.flatMap(({ claims }) => claims.map(({ text }) => text)))
  assert.ok([...texts(half)].some((text) => text.includes('19 May 2021')))
  assert.ok(![...texts(quarter)].some((text) => text.includes('was held on 19 May 2021')))
  assert.notDeepEqual(texts(quarter), texts(half))
})

for (const lang of langs)
  test(`[A2] the half-year says the same in Word, PDF, HTML and JSON in ${lang}`, sharp, async () => {
    const [docx, pdf, html, json] = await Promise.all(
      ['docx', 'pdf', 'html', 'json'].map(
        async (to) => (await build(lang, to, ...(to === 'json' ? ['--claims'] : []))).bytes,
      ),
    )
    assert.ok(docx !== undefined && pdf !== undefined && html !== undefined && json !== undefined)
    const word = readWord(docx)
    assert.ok(lettersIn(word.text) === lettersIn(readPage(html)), 'Word says something else than HTML')
    // A table that goes on over the page has its head again.
    const head = (['pillar', 'lead-entity', 'contact'] as const).map((key) => speak(lang)(`reports.${key}`)).join(' ')
    const pages = [0, 1, 2].map((again) => lettersIn(`${readPage(html)}${` ${head}`.repeat(again)}`))
    assert.ok(pages.includes(lettersIn(readPdf(pdf))), 'PDF says something else than HTML')
    const page = normal(readPage(html))
    for (const { text } of jsonOf(json).sections.flatMap(({ claims }) => claims))
      assert.ok(page.includes(normal(text)), text)
    assert.equal(word.rightToLeft, lang === 'ar')
  })

// Where lines break, a reader of PDF cuts words and joins them; which letters there are, and how often, it cannot change.
const lettersIn = (text: string): string =>
  [
    ...wordsIn(text)
      .filter((word) => /\p{L}/u.test(word))
      .join(''),
  ]
    .toSorted()
    .join('')
const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

test('the same records give the same files, byte by byte', async () => {
  for (const to of ['docx', 'pdf', 'html', 'json'])
    for (const making of [build, onTheSpot])
      assert.deepEqual((await making('en', to)).bytes, (await making('en', to)).bytes)
})

test('[A7] footnotes survive the way into Word and back: each is called once and says what it says', async () => {
  const { bytes } = await build('en', 'docx')
  const report = jsonOf((await build('en', 'json', '--claims')).bytes)
  const footnotes = report.sections.flatMap(({ claims }) => claims.flatMap((one) => one.footnote ?? []))
  const word = readWord(bytes)
  assert.ok(footnotes.length > 0)
  assert.equal(word.calls, footnotes.length)
  assert.deepEqual(word.footnotes, footnotes)
  assert.ok(word.headings.includes('Heading2 Pillar 1: Leave No One Behind'))
})

test('lists are distinct, valid on the last day of the period, and in the order of each language', async () => {
  const valid = ['DCO', 'DPPA', 'DPO', 'WHO']
  for (const lang of langs) {
    const report = jsonOf((await build(lang, 'json', '--claims')).bytes)
    const network23 = report.sections.find(({ kind }) => kind === 'network')?.claims ?? []
    const list = network23.find(
      ({ sources }) => sources.length === 23 && sources.every(({ kind }) => kind === 'entity'),
    )
    assert.ok(list !== undefined)
    assert.equal(new Set(list.sources.map(({ id }) => id)).size, 23)
    assert.ok(valid.every((code) => list.sources.some(({ path }) => path.endsWith(`/${code}`))))
  }
  assert.ok(entityFacts.length > 23)
})

test('[C7] the annex names people to the network, and to everybody the addresses of functions only', async () => {
  const network60 = new TextDecoder().decode((await build('en', 'json', '--audience', 'network')).bytes)
  const everybody = new TextDecoder().decode((await build('en', 'json', '--audience', 'public', '--claims')).bytes)
  const people = await network.database.worker
    .selectFrom('people')
    .innerJoin('accounts', 'accounts.id', 'people.account')
    .select(['people.family', 'accounts.address'])
    .execute()
  assert.ok(people.filter(({ address }) => network60.includes(address)).length >= 10)
  assert.deepEqual(
    people.filter(({ address }) => everybody.includes(address)),
    [],
  )
  assert.deepEqual(
    people.filter(({ family }) => everybody.includes(family)),
    [],
  )
})

test('what nobody can build is refused with what to do', async () => {
  const wrong = async (...argv: string[]) => {
    const { exit, told: words } = await typed('report', 'build', ...argv)
    assert.ok(words.length > 20)
    return exit
  }
  assert.equal(await wrong('--profile', 'progress', '--period', '2021-H3', '--to', 'pdf'), 3)
  assert.equal(await wrong('--profile', 'annual', '--period', '2021-H1', '--to', 'pdf'), 2)
  assert.equal(await wrong('--profile', 'progress', '--period', '2021-H1', '--to', 'odt'), 2)
  assert.equal(await wrong('--profile', 'progress', '--period', '2021-H1', '--to', 'pdf', '--lang', 'de'), 2)
  assert.equal(await wrong('--profile', 'progress', '--period', '2021-H1', '--to', 'pdf', '--plan', 'nowhere'), 3)
  assert.equal(
    await wrong('--profile', 'progress', '--period', '2021-H1', '--to', 'json', '--out', '/nowhere/at/all'),
    2,
  )
})

test('[A12] the paragraph for the Council has at most 300 words, calls the network so, and says what did not fit', async () => {
  for (const lang of langs) {
    const { bytes } = await typed(
      'report',
      'build',
      '--profile',
      'council',
      '--period',
      '2021-H1',
      '--lang',
      lang,
      '--to',
      'json',
      '--claims',
    )
    const report = jsonOf(bytes)
    const text = report.sections.flatMap(({ claims }) => claims.map((one) => one.text)).join(' ')
    const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    assert.ok(words <= 300, `${lang}: ${words}`)
    assert.ok(report.leftOut.length > 0)
    if (lang === 'en')
      assert.doesNotMatch(
        text.replaceAll(/“[^”]*”/g, ''),
        /\bthe Network\b|(January|February|March|April|May|June) 2021/,
      )
  }
})
