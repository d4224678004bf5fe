// bin/measure: the house in figures, and the rows of the mission that no test proves yet. `--json` for machines,
// `--where` names every place behind a figure that is not green.
import { join } from 'node:path'
import { readSources } from './check/read-sources.ts'
import { home } from './check/run-tool.ts'
import { wordFaults } from './check/word-faults.ts'
import { debts } from './measure/debts.ts'
import { measures } from './measure/measures.ts'
import type { Measure } from './measure/measures.ts'
import { missionRows, provenIds } from './measure/rows.ts'
import type { Row } from './measure/rows.ts'

const sources = readSources(home)
const table = measures(sources, await wordFaults(join(home, 'src')))
const rows = missionRows()
const proven = provenIds(sources)
const noRows = 'No rows.md here (COLONNADE_ROWS names it): rows without a test are not counted.'
const open = rows?.filter(({ id }) => !proven.has(id))

if (process.argv.includes('--json'))
  process.stdout.write(`${JSON.stringify({ measures: table, rows: rows?.length, open }, null, 2)}\n`)
else
  process.stdout.write(
    `${[...table.flatMap(lineOf), '', ...(rows && open ? rowLines(rows, open) : [noRows])].join('\n')}\n`,
  )

function lineOf({ measure, ours, green, light, where }: Measure): string[] {
  const lamp = { green: '●', amber: '◐', red: '○', unknown: '·' }[light]
  const shown = process.argv.includes('--where') && light !== 'green' ? where : []
  const debt = light === 'red' ? debts.find((one) => one.measure === measure) : undefined
  const owed = debt === undefined ? '' : `, owed: not below ${debt.atLeast}, ${debt.because}`
  return [
    `${lamp} ${light.padEnd(7)} ${measure.padEnd(64)} ${ours.padEnd(34)} ${green}${owed}`,
    ...shown.map((place) => `    ${place}`),
  ]
}

function rowLines(all: readonly Row[], without: readonly Row[]): string[] {
  const letters = [...new Set(all.map(({ id }) => groupOf(id)))]
  const byLetter = letters.map((letter) => {
    const ids = without.map(({ id }) => id).filter((id) => groupOf(id) === letter)
    return `  ${letter.padEnd(4)} ${ids.length === 0 ? 'all proved' : ids.join(' ')}`
  })
  return [
    `${all.length - without.length} of ${all.length} rows have a test whose title begins with their id. Without one:`,
    ...byLetter,
  ]
}

function groupOf(id: string): string {
  return id.replace(/\d+$/, '')
}
