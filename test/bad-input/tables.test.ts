import assert from 'node:assert/strict'
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import { frame, rooms } from '#app'
import { langs } from '#platform/words'
import { writeCsv, writeXlsx } from '#platform/tables'
import { siteOf } from '../site.ts'
import { sampleHouse } from '../world.ts'
import { changedIn, storedIn } from './stored.ts'
import { typed } from './typed.ts'

const network = await sampleHouse()
const site = siteOf(network, rooms, frame)
const folder = mkdtempSync(join(tmpdir(), 'colonnade-bad-tables-'))

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const bring = (path: string, ...more: string[]) => typed(network.house, 'import', 'plan', path, '--apply', ...more)

const heading = 'No.,Title,Pillar,Lead,Due'
const good = `${heading}\n1,Draft the handbook,Guidance,WHO,2021-09-30\n`
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const workbook = await writeXlsx([{ name: 'Plan', columns: ['Title'], rows: [{ Title: 'x' }] }])
const locked = await writeWorkbook({
  sheets: [{ name: 'A', rows: [['a']] }],
  encryption: { password: 'x', spinCount: 10 },
})

const bad: readonly (readonly [file: string, content: string | Uint8Array, code: string])[] = [
  ['empty.csv', '', 'tables.empty'],
  ['page.csv', '<html><table><tr><td>Title</td></tr></table></html>', 'tables.not-a-table'],
  ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'tables.not-a-table'],
  ['nul.csv', `${heading}\n1,A\0B,Guidance,WHO,2021-09-30\n`, 'tables.not-a-table'],
  ['cut.json', '[{"title": "one"', 'tables.not-a-table'],
  [
    'french.csv',
    latin(`${heading}\n1,Rédiger le guide à l’école,Appui,OMS,2021-09-30\n`.replace('’', "'")),
    'tables.wrong-encoding',
  ],
  [
    'cyrillic.csv',
    Buffer.concat([
      Buffer.from(`${heading}\n1,`),
      Buffer.from([0xcf, 0xeb, 0xe0, 0xed, 0xee, 0xe2, 0xe0]),
      Buffer.from(',A,WHO,2021\n'),
    ]),
    'tables.wrong-encoding',
  ],
  ['cut.csv', Buffer.from(`\uFEFF${good}`, 'utf16le').subarray(0, -1), 'tables.damaged'],
  ['cut.xlsx', workbook.subarray(0, workbook.length / 2), 'tables.damaged'],
  ['locked.xlsx', locked, 'tables.password'],
  ['colours.csv', 'Colour,Shape\nred,round\n', 'plan.import-needs-column'],
]

test('a table that is malformed, empty or wrongly encoded is refused in words, and nothing that is stored changes', async () => {
  const before = await storedIn(network)
  for (const [name, content, code] of bad) {
    const { exit, out, err } = await bring(fileOf(name, content))
    assert.equal(exit, 3, name)
    assert.ok(err.includes(`(${code})`), `${name}: ${err}`)
    assert.match(err, /^[A-Z][^\n]{20,}/, `${name} is refused in words`)
    assert.doesNotMatch(err, /\n\s+at |undefined|\{\$/)
    assert.equal(out, '')
  }
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
})

test('a table of 100 MB is refused before it is read', async () => {
  const path = fileOf('huge.csv', good)
  const file = openSync(path, 'r+')
  ftruncateSync(file, 100_000_000)
  closeSync(file)
  const before = await storedIn(network)
  const [memory, started] = [process.memoryUsage.rss(), performance.now()]
  const { exit, err } = await bring(path)
  assert.deepEqual([exit, /\(tables\.too-big\)/.test(err), /20/.test(err)], [3, true, true], err)
  assert.ok(performance.now() - started < 2_000)
  assert.ok(process.memoryUsage.rss() - memory < 50_000_000)
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
})

test('why a table was refused is said in six languages', async () => {
  const path = fileOf('said.csv', '')
  const said = new Set<string>()
  for (const lang of langs) said.add((await bring(path, '--lang', lang)).err)
  assert.equal(said.size, langs.length)
})

test('a dry run of a good table changes nothing either', async () => {
  const before = await storedIn(network)
  const { exit, out } = await typed(network.house, 'import', 'plan', fileOf('good.csv', good), '--plan', 'brought')
  assert.deepEqual([exit, /1 new/.test(out)], [0, true], out)
  assert.deepEqual(changedIn(before, await storedIn(network)), [])
})

const formulas = [
  '=HYPERLINK("http://x.example.org","open")',
  `=cmd|' /C calc'!A0`,
  '@SUM(1+1)*cmd',
  '+1+cmd|x',
  '-2+3+cmd|x',
  '=1+1',
]

test('a table full of formulas is taken as text: nothing is computed, and what leaves again runs in no spreadsheet', async () => {
  const columns = ['No.', 'Title', 'Pillar', 'Lead', 'Due', 'Status']
  const rows = formulas.map((Title, at) => ({
    'No.': String(at + 1),
    Title,
    Pillar: 'Guidance',
    Lead: 'WHO',
    Due: '2021-09-30',
    Status: Title,
  }))
  const refusedRow = { 'No.': '9', Title: '=refused', Pillar: '', Lead: '=lead', Due: '=1+1', Status: '' }
  const path = fileOf('formulas.csv', writeCsv({ columns, rows: [...rows, refusedRow] }))
  const rejected = join(folder, 'rejected.csv')
  const { exit, out } = await bring(path, '--plan', 'formulas', '--name', 'Formulas', '--rejected', rejected)
  assert.equal(exit, 3)
  assert.match(out, /6 outputs written\. 1 refused\./)
  assert.match(out, /15 cells begin like formulas; they were kept as text/)
  const stored = await network.reading(network.secretary, (tx) =>
    tx
      .selectFrom('outputs')
      .innerJoin('plans', 'plans.id', 'outputs.plan')
      .select('outputs.title')
      .where('plans.slug', '=', 'formulas')
      .orderBy('outputs.label')
      .execute(),
  )
  assert.deepEqual(
    stored.map(({ title }) => title.en),
    formulas,
  )
  const table = await site.get('/en/work-plan/outputs.csv?plan=formulas', network.secretary)
  for (const text of [table.text, readFileSync(rejected, 'utf8')])
    for (const cell of cellsOf(text)) assert.doesNotMatch(cell, /^[=+@]|^-\D/, cell)
  assert.match(table.text, /'=1\+1/)
  const page = await site.get('/en/work-plan?plan=formulas', network.secretary)
  assert.match(page.text, /=HYPERLINK\(&quot;http:\/\/x\.example\.org&quot;/)
})

/** The cells of a comma-separated table, without their quotation marks. */
const cellsOf = (text: string): string[] =>
  [...text.replace(/^\uFEFF/, '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  )

test('a workbook whose cells are formulas gives what they showed, and says that there were some', async () => {
  const sheets = [
    {
      name: 'Plan',
      rows: [
        ['No.', 'Title', 'Pillar', 'Lead', 'Due'],
        ['1', null, 'Guidance', 'WHO', '2021-09-30'],
      ],
      cells: new Map([
        ['1,1', { value: 'Shown', formula: 'WEBSERVICE("http://x.example.org")', formulaResult: 'Shown' }],
      ]),
    },
  ]
  const { exit, out } = await bring(
    fileOf('formula.xlsx', await writeWorkbook({ sheets })),
    '--plan',
    'shown',
    '--json',
  )
  assert.equal(exit, 0, out)
  assert.partialDeepStrictEqual(JSON.parse(out), { written: 1, formulas: 1 })
})
