import assert from 'node:assert/strict'
import { mkdtempSync, openSync, ftruncateSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { findAll } from '#platform/search'
import { writeXlsx } from '#platform/tables'
import * as v from 'valibot'
import { room } from '#plan/module'
import { typingTo } from '#test/command-line'
import { plannedHouse } from '#test/planned'

const here = await plannedHouse('2021-06-14T09:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'colonnade-import-'))

const colonnade = typingTo(room, here.house, (lang, code, details) => room.voice?.(lang).byKey(code, details) ?? code)

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** How many acts are in the ledger: it does not grow while nothing is stored. */
const acts = async (): Promise<number> => {
  const row = await here.database.worker
    .selectFrom('ledger')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}

const heading = 'No.;Activity;Pillar;Lead;Partners;Due date;Status'
const actions = [
  heading,
  '1.1;Draft the handbook;Guidance;UNODC;WHO, UNHCR;2021-09-30;Ongoing',
  '1.2;Train the trainers;Guidance;UNODC;UNESCO;December 2021;',
  '2.1;Open the help desk;Support;OHCHR;;31 March 2022;Not started',
].join('\n')

test('a dry run shows what an import would do and stores nothing; --apply writes it through the ordinary acts', async () => {
  const file = fileOf('actions.csv', actions)
  const before = await acts()
  const dry = await colonnade('import', 'plan', file, '--plan', 'reform')
  assert.equal(dry.exit, 0, dry.err)
  assert.match(dry.out, /3 rows read from actions\.csv\. 3 new · 0 already known · 0 refused/)
  assert.match(dry.out, /2 pillars:\n +1 Guidance \(UNODC\)\n +2 Support \(OHCHR\)/)
  assert.match(dry.out, /Nothing is saved\. To write it, give the same command with --apply\./)
  assert.equal(await acts(), before)
  const applied = await colonnade('import', 'plan', file, '--plan', 'reform', '--name', 'Reform plan', '--apply')
  assert.match(applied.out, /3 outputs written\. 0 refused\./)
  const channels = await here.database.worker
    .selectFrom('ledger')
    .select(['ledger.act', 'ledger.channel'])
    .where('ledger.seq', '>', before)
    .execute()
  assert.deepEqual(new Set(channels.map(({ channel }) => channel)), new Set(['import']))
  assert.equal(channels.filter(({ act }) => act === 'plan.add-output').length, 3)
  const shown = await colonnade('plan', 'show', '--plan', 'reform')
  assert.match(shown.out, /^Reform plan, 2021–2022\. Version 1, as of 14 June 2021\.$/m)
  assert.match(shown.out, /^1 Guidance {2}UNODC$/m)
  assert.match(shown.out, /^ {2}1\.1 {2}Draft the handbook {2}30 September 2021 {2}On time {2}Ongoing$/m)
  assert.match(shown.out, /^ {2}1\.2 {2}Train the trainers {2}December 2021 {2}On time$/m)
})

test('the same table again writes nothing twice, and what is added to it is taken alone', async () => {
  const more = fileOf('actions.csv', `${actions}\n2.2;Answer within a day;Support;OHCHR;;30 June 2022;`)
  const before = await acts()
  const again = await colonnade('import', 'plan', fileOf('same.csv', actions), '--plan', 'reform', '--apply')
  assert.match(again.out, /0 new · 3 already known/)
  assert.equal(await acts(), before)
  const added = await colonnade('import', 'plan', more, '--plan', 'reform', '--apply', '--json')
  assert.partialDeepStrictEqual(JSON.parse(added.out), { new: 1, known: 3, written: 1, plan: { exists: true } })
  assert.equal(await acts(), before + 1)
})

test('bad rows are refused one by one with their reasons, written to a file, and the good ones are taken', async () => {
  const rows = [
    heading,
    '1;Good row;Theme;WHO;;2021-12-31;',
    '2;;Theme;WHO;;2021-12-31;',
    '3;No pillar;;WHO;;2021-12-31;',
    '4;Bad day;Theme;WHO;;31/31/2021;',
    '5;Two ways;Theme;WHO;;03/04/2021;',
    '6;Out of the plan;Theme;WHO;;2027-01-01;',
    '1;Twice;Theme;WHO;;2021-12-31;',
    '7;Unknown lead;Theme;OASPG;;2021-12-31;',
    '8;=HYPERLINK("x");Theme;WHO;;2021-12-31;',
  ]
  const file = fileOf('mixed.csv', rows.join('\n'))
  const rejected = join(folder, 'rejected.csv')
  const flags = ['--plan', 'mixed', '--first', '2021-01-01', '--last', '2025-12-31', '--rejected', rejected, '--apply']
  const { exit, out } = await colonnade('import', 'plan', file, ...flags)
  assert.equal(exit, 3)
  for (const reason of [
    /Row 2: it has no title/,
    /Row 3, No pillar: it does not say to which pillar it belongs/,
    /Row 4, Bad day: “31\/31\/2021” in Due date is not a day/,
    /Row 5, Two ways: “03\/04\/2021” in Due date can be read as two days/,
    /Row 6, Out of the plan: 1 January 2027 in Due date is outside the period of the plan, 1 January 2021 – 31 December 2025/,
    /Row 7, Twice: row 1 has the same number, 1/,
    /Row 8, Unknown lead: nobody knows the lead “OASPG”; the nearest is OSAPG/,
    /2 outputs written\. 7 refused\./,
    /1 cell begins like a formula; it was kept as text/,
  ])
    assert.match(out, reason)
  const lines = readFileSync(rejected, 'utf8').trim().split('\r\n')
  assert.equal(lines.length, 8)
  assert.match(lines[0] ?? '', /Row,Reason,No\.,Activity,Pillar/)
  assert.match(lines[7] ?? '', /^8,"nobody knows the lead “OASPG”/)
  const accepted = await colonnade('import', 'plan', file, '--plan', 'mixed', '--accept-unknown-leads', '--apply')
  assert.match(accepted.out, /1 output written\. 6 refused\./)
  const told = await colonnade('import', 'plan', file, '--plan', 'mixed', '--known-as', 'OASPG=OSAPG', '--json')
  assert.partialDeepStrictEqual(JSON.parse(told.out), { known: 3, unknown: [] })
})

test('what cannot be read as a table is refused clearly, and nothing that is stored changes', async () => {
  const huge = openSync(join(folder, 'huge.csv'), 'w')
  ftruncateSync(huge, 100_000_000)
  const workbook = await writeXlsx([{ name: 'Plan', columns: ['Title'], rows: [{ Title: 'x' }] }])
  const before = await acts()
  const refused: [string, string, RegExp][] = [
    ['empty.csv', '', /tables\.empty/],
    ['words.csv', '<html><body>no table</body></html>', /tables\.not-a-table/],
    ['broken.json', '[{"title": "one"', /tables\.not-a-table/],
    ['latin.csv', 'No.;Activité;Pilier\n1;\u00e9', /tables\.wrong-encoding/],
    ['truncated.xlsx', '', /tables\.(damaged|not-a-table)/],
    ['titles.csv', 'Colour,Shape\nred,round', /No column tells the title/],
    ['no-days.csv', 'Title,Pillar,Lead\nOne,Theme,WHO', /No date in the table says which years the plan covers/],
  ]
  for (const [name, content, reason] of refused) {
    const bytes =
      name === 'latin.csv'
        ? Buffer.from(content, 'latin1')
        : name === 'truncated.xlsx'
          ? workbook.slice(0, workbook.length / 2)
          : content
    const { exit, err } = await colonnade('import', 'plan', fileOf(name, bytes), '--plan', 'bad', '--apply')
    assert.equal(exit, 3, name)
    assert.match(err, reason, name)
  }
  const { exit, err } = await colonnade('import', 'plan', join(folder, 'huge.csv'), '--plan', 'bad', '--apply')
  assert.equal(exit, 3)
  assert.match(err, /tables\.too-big/)
  assert.equal((await colonnade('import', 'plan', join(folder, 'nowhere.csv'))).exit, 2)
  assert.equal(await acts(), before)
})

test('columns are found by their names in six languages, or told by --map and --group-by', async () => {
  const french = fileOf(
    'plan-fr.csv',
    'N°;Intitulé;Pilier;Chef de file;Échéance\n1;Rédiger le guide;Appui;OMS;31 mars 2022',
  )
  const fr = await colonnade('import', 'plan', french, '--plan', 'fr', '--written-in', 'fr', '--json')
  assert.partialDeepStrictEqual(JSON.parse(fr.out), {
    new: 1,
    refused: [],
    pillars: [{ name: 'Appui', leads: ['WHO'] }],
  })
  const arabic = fileOf(
    'plan-ar.csv',
    'الرقم,العنوان,الركيزة,القيادة,الموعد\n1,إعداد الدليل,الدعم,اليونسكو,31 آذار/مارس 2022',
  )
  const ar = await colonnade('import', 'plan', arabic, '--plan', 'ar', '--json')
  assert.partialDeepStrictEqual(JSON.parse(ar.out), { new: 1, refused: [], pillars: [{ leads: ['UNESCO'] }] })
  const chinese = fileOf('plan-zh.csv', '编号,标题,支柱,牵头方,计划日期\n1,编写手册,支助,世卫组织,2022年3月31日')
  const zh = await colonnade('import', 'plan', chinese, '--plan', 'zh', '--json')
  assert.partialDeepStrictEqual(JSON.parse(zh.out), { new: 1, refused: [], pillars: [{ leads: ['WHO'] }] })
  const odd = fileOf('odd.csv', 'Aufgabe,Gruppe,Frist\nHandbuch,Eins,2022-03-31')
  const mapped = [
    '--map',
    'title=Aufgabe',
    '--map',
    'due=Frist',
    '--group-by',
    'Gruppe',
    '--accept-unknown-leads',
    '--json',
  ]
  const told = await colonnade('import', 'plan', odd, '--plan', 'odd', ...mapped)
  assert.partialDeepStrictEqual(JSON.parse(told.out), {
    new: 1,
    columns: { title: 'Aufgabe', pillar: 'Gruppe', due: 'Frist' },
  })
  const wrong = await colonnade('import', 'plan', odd, '--map', 'titel=Aufgabe')
  assert.match(wrong.err, /There is no field “titel”\. There are: number {2}title/)
  const missing = await colonnade('import', 'plan', odd, '--map', 'title=Task')
  assert.match(missing.err, /The table has no column “Task”\. It has: Aufgabe · Gruppe · Frist/)
})

test('a workbook and a list of records are read like a table of lines', async () => {
  const columns = ['Title', 'Pillar', 'Lead', 'Due']
  const rows = [{ Title: 'One', Pillar: 'Theme', Lead: 'USG DPPA', Due: '2022-02-28' }]
  const xlsx = fileOf('plan.xlsx', await writeXlsx([{ name: 'Plan', columns, rows }]))
  const json = fileOf(
    'plan.json',
    JSON.stringify([{ title: 'One', pillar: 'Theme', leads: ['USG DPPA', 'WHO'], due: 'Q1 2022' }]),
  )
  const fromWorkbook = await colonnade('import', 'plan', xlsx, '--plan', 'x', '--json')
  const wanted = { new: 1, refused: [], toRegister: ['DPPA'] }
  assert.partialDeepStrictEqual(JSON.parse(fromWorkbook.out), { ...wanted, pillars: [{ leads: ['DPPA'] }] })
  const fromRecords = await colonnade('import', 'plan', json, '--plan', 'x', '--json')
  assert.partialDeepStrictEqual(JSON.parse(fromRecords.out), { ...wanted, pillars: [{ leads: ['DPPA', 'WHO'] }] })
})

test('what was brought in is found by its words and its number', async () => {
  const found = await here.reading(here.secretary, (tx) =>
    findAll([room.search ?? (async () => [])], tx, { words: 'handbook', lang: 'en', limit: 5 }),
  )
  assert.deepEqual(
    found.map(({ kind, label, path }) => [kind, label, path]),
    [['output', 'Draft the handbook', '/o/reform/1.1']],
  )
  const strangers = await here.reading(null, (tx) =>
    findAll([room.search ?? (async () => [])], tx, { words: 'handbook', lang: 'en', limit: 5 }),
  )
  assert.deepEqual(strangers, [], 'an imported plan is for the network unless it is said otherwise')
  assert.ok(v.is(v.array(v.object({ slug: v.string() })), JSON.parse((await colonnade('plan', 'list', '--json')).out)))
})
