// How much of what is wrong in the sample report the checker finds, at which line: `node scripts/run.mjs exec
// test/bench/check-seed.ts`. Run with nothing but the official names, and with the sample network; as of 5 July 2021.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { check, rules } from '#checker'
import type { Finding } from '#checker'
import { readTextFile } from '#platform/texts'
import type { Text } from '#platform/texts'
import { blocksRead, knownOn, nothingKnown, read } from '#reading'
import type { Known } from '#reading'
import { sampleHouse } from '#test/world'
import { alsoTrue, seedFaults } from './seed-faults.ts'

const on = '2021-07-05'
const file = join(import.meta.dirname, '../../../shared/data/seed/progress-report-january-june-2021.txt')
if (!existsSync(file)) {
  process.stdout.write('the sample report is not here: nothing to measure\n')
  process.exit(0)
}

const text = await readTextFile(file)
const blocks = blocksRead(text)
const sample = await sampleHouse({ at: new Date(`${on}T09:00:00Z`) })
const known = await sample.reading(sample.secretary, (tx) => knownOn(tx, { on }))
report('official names only', text, nothingKnown(on))
report('with the sample network', text, known)
process.exit(0)

function report(name: string, of: Text, with_: Known): void {
  const start = process.hrtime.bigint()
  const all = check(read(of, with_), with_, rules)
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  const told = all.filter(({ certainty }) => certainty !== 'look')
  const found = Object.entries(seedFaults).filter(([, fault]) => all.some((one) => isOf(one, fault)))
  const missing = Object.keys(seedFaults).filter((number) => !found.some(([other]) => other === number))
  const alarms = told.filter((one) => !Object.values(seedFaults).some((fault) => isOf(one, fault)) && !isTrue(one))
  const lines = [
    `${name}: ${found.length} of 94 found, ${told.length} findings told, ${all.length - told.length} to look at, ${milliseconds.toFixed(0)} ms`,
    `  missing: ${missing.join(' ')}`,
    `  candidates for false alarms: ${alarms.length}`,
    ...alarms.map(
      (one) => `    L${lineOf(one)} ${one.rule} ${one.certainty} ${JSON.stringify(one.words.slice(0, 70))}`,
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function isOf(
  finding: Finding,
  fault: { readonly lines: readonly number[]; readonly rules: readonly string[] },
): boolean {
  const said = [finding.rule, ...finding.more.map(({ rule }) => rule)]
  const here = fault.lines.length === 0 || fault.lines.includes(lineOf(finding))
  return here && fault.rules.some((rule) => said.includes(rule))
}

function isTrue(finding: Finding): boolean {
  return (alsoTrue[finding.rule] ?? []).includes(lineOf(finding))
}

function lineOf({ at }: Finding): number {
  return blocks[at.block]?.place.line ?? 0
}
