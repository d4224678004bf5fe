import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import * as v from 'valibot'
import { speak as speakTexts } from '#platform/texts'
import { typingTo } from '#test/command-line'
import { testHouse } from '#test/house'
import { room } from './module.ts'
import { rules } from './rules/all.ts'

const { house, database } = await testHouse()
// A network on its first day: nobody has been given an office yet.
await database.owner.pool.query('delete from roles')

const folder = mkdtempSync(join(tmpdir(), 'colonnade-check-'))

const colonnade = typingTo(room, house, (lang, code, details) => speakTexts(lang).byKey(code, details) ?? code)

const written = (name: string, text: string | Uint8Array): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const place = v.looseObject({ line: v.optional(v.number()) })
const finding = v.looseObject({
  rule: v.string(),
  kind: v.string(),
  certainty: v.string(),
  place,
  words: v.string(),
  found: v.string(),
  more: v.array(v.string()),
  instead: v.nullable(v.string()),
})
const answer = v.looseObject({
  asOf: v.string(),
  more: v.number(),
  byKind: v.record(v.string(), v.number()),
  findings: v.array(finding),
})

async function found(file: string, ...more: string[]) {
  const { out, exit } = await colonnade('check', file, '--as-of', '2021-07-05', '--json', ...more)
  assert.equal(exit, 0, out)
  return v.parse(answer, JSON.parse(out))
}

const report = `I. Summary
In March 2021 the Network launched the Checklist with three teams: Nepal, Kenya, Chile and Peru.
Its impact was dramatically increased.
The Secretary General  welcomed it.`

test('findings are the result, not a failure: the place, the words, what is wrong and what to write, and how many of a kind', async () => {
  const file = written('report.txt', report)
  const { exit, out } = await colonnade('check', file, '--as-of', '2021-07-05')
  assert.equal(exit, 0)
  assert.match(out, /^Line 4 {2}TERM {2}Certain {2}Secretary General\n {4}.+\n {4}Instead: Secretary-General$/m)
  assert.match(out, /^\d+ findings, as of 5 July 2021$/m)
  assert.match(out, /^TERM +\d+ {2}Terms$/m)
  const told = await found(file)
  assert.equal(told.asOf, '2021-07-05')
  assert.equal(
    Object.values(told.byKind).reduce((sum, n) => sum + n, 0),
    told.findings.length,
  )
})

test('a sound text has no findings, and that is exit 0 as well', async () => {
  const file = written('sound.txt', 'The Network met on 4 March 2021.')
  const { exit, out } = await colonnade('check', file, '--as-of', '2021-07-05')
  assert.deepEqual([exit, out], [0, 'Nothing found, as of 5 July 2021.\n'])
})

test('one kind can be asked for, and what is only worth a look is told when it is asked for', async () => {
  const file = written('report.txt', report)
  const only = await found(file, '--kind', 'TERM')
  assert.deepEqual([...new Set(only.findings.map(({ kind }) => kind))], ['TERM'])
  const [some, all] = [await found(file), await found(file, '--all')]
  assert.equal(all.findings.length, some.findings.length + some.more)
  assert.ok(some.findings.every(({ certainty }) => certainty !== 'look'))
})

test('findings are told in the language that is asked for; codes stay', async () => {
  const file = written('report.txt', report)
  const { out } = await colonnade('check', file, '--as-of', '2021-07-05', '--lang', 'fr')
  assert.match(out, /^Ligne 4 {2}TERM {2}Certain {2}Secretary General$/m)
  assert.match(out, /au 5 juillet 2021$/m)
})

test('[A4] degree words without a figure are flagged at their line', async () => {
  const { findings } = await found(written('report.txt', report))
  const [degree] = findings.filter(({ kind, place: { line } }) => kind === 'CLAIM' && line === 3)
  assert.match(degree?.words ?? '', /dramatically/)
  const measured = await found(written('measured.txt', 'Its use rose dramatically, from 12 to 55 teams.'))
  assert.deepEqual(
    measured.findings.filter(({ kind }) => kind === 'CLAIM'),
    [],
  )
})

test('[X7] each personal address in a text that goes out is flagged, and the address of a role offered', async () => {
  const contacts =
    'Contacts\nAmina Hassan, amina.hassan@who.int\nBela Okoro, b.okoro@unodc.org\nThe secretariat, secretariat@who.int'
  const { findings } = await found(written('contacts.txt', contacts))
  const people = findings.filter(({ kind }) => kind === 'PRIV')
  assert.deepEqual(
    people.map(({ words, place: { line } }) => [words, line]),
    [
      ['amina.hassan@who.int', 2],
      ['b.okoro@unodc.org', 3],
    ],
  )
  for (const one of people) assert.match(`${one.found} ${one.instead}`, /role mailbox|@/)
})

test('[C8] an address under nearly the domain of its entity is flagged with the right one', async () => {
  const near = await found(written('near.txt', 'Contact for the Knowledge Hub (UNHCR): registry@unhchr.org'))
  const [flagged] = near.findings.filter(({ kind }) => kind === 'ADDR')
  assert.equal(flagged?.words, 'registry@unhchr.org')
  assert.match(`${flagged.found} ${flagged.instead}`, /unhcr\.org/)
  const right = await found(written('right.txt', 'Contact for the Knowledge Hub (UNHCR): registry@unhcr.org'))
  assert.deepEqual(
    right.findings.filter(({ kind }) => kind === 'ADDR'),
    [],
  )
})

test('[E4] a framework with the wrong preposition is flagged with its official name', async () => {
  const { findings } = await found(written('call.txt', 'It was sent under the Call to Action on Human Rights.'))
  const [named] = findings.filter(({ kind }) => kind === 'NAME')
  assert.equal(named?.instead, 'Call to Action for Human Rights')
  const official = await found(written('official.txt', 'It was sent under the Call to Action for Human Rights.'))
  assert.deepEqual(
    official.findings.filter(({ kind }) => kind === 'NAME'),
    [],
  )
})

test('[K8] a page that says it is up to date is told to say since when', async () => {
  const { findings } = await found(written('page.txt', 'The website is now updated in detail.'))
  assert.ok(
    findings.some(({ kind, words }) => kind === 'CLAIM' && /now/.test(words)),
    JSON.stringify(findings),
  )
  const dated = await found(written('dated.txt', 'The website was last gone over on 4 March 2021.'))
  assert.deepEqual(dated.findings, [])
})

test('what cannot be read is exit 3 with a sentence, what is not there exit 2', async () => {
  const broken = await colonnade('check', written('broken.docx', Buffer.from('PK\u0003\u0004 broken')))
  assert.equal(broken.exit, 3)
  assert.match(broken.err, /damaged|not a text|cannot be/)
  const missing = await colonnade('check', join(folder, 'nowhere.txt'))
  assert.equal(missing.exit, 2)
  const typo = await colonnade('check', written('a.txt', 'A.'), '--kind', 'SPELLING')
  assert.equal(typo.exit, 2)
})

test('every rule can be listed, with what it looks for and a bad and a good example', async () => {
  const { out } = await colonnade('check', 'rules', '--json')
  const list = v.parse(
    v.array(v.looseObject({ name: v.string(), rule: v.string(), bad: v.string(), good: v.string() })),
    JSON.parse(out),
  )
  assert.deepEqual(
    list.map(({ name }) => name),
    rules.map(({ name }) => name),
  )
  const { out: text } = await colonnade('check', 'rules')
  for (const { rule } of list) assert.ok(text.includes(rule), rule)
})

const seed = join(import.meta.dirname, '../../../shared/data/seed/progress-report-january-june-2021.txt')
const here = existsSync(seed) ? {} : { skip: 'the sample report is not on this machine' }

test('[A4] [X7] the sample report: degree words on their lines, and every personal address', here, async () => {
  const { findings } = await found(seed)
  const lines = (rule: string) => findings.filter((one) => one.rule === rule).map(({ place: { line } }) => line)
  assert.deepEqual(lines('degree-without-measure'), [2, 11, 13])
  const addresses = findings.filter(
    ({ kind, more, found: said }) =>
      kind === 'PRIV' || [said, ...more].some((words) => /personal address/i.test(words)),
  )
  assert.equal(addresses.length, 11)
  assert.equal(new Set(addresses.map(({ words }) => words)).size, 10)
})
