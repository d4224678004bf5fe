// The authorization matrix as one table, role by role: `node scripts/run.mjs exec test/bench/authorization.ts`. With the
// program's checks every entry × example × role; without them what the database alone shows and lets through.
import { asItIs, openWalls, readers, tryEveryDeed, withoutChecks } from '#test/both-walls'
import type { Cell } from '../authorization.ts'
import { faultOf } from '../authorization.ts'
import { roles } from '../roles.ts'
import type { Role } from '../roles.ts'

const started = performance.now()
const walls = await openWalls()
const cells = await asItIs(walls)
const open = await withoutChecks(walls)
const tried = await tryEveryDeed(walls)

type Count = (role: Role) => number
const of =
  (all: readonly Cell[], is: (cell: Cell) => boolean): Count =>
  (role) =>
    all.filter((cell) => cell.role === role && is(cell)).length
const deeds =
  (is: (one: (typeof tried)[number]) => boolean): Count =>
  (role) =>
    tried.filter((one) => one.role === role && is(one)).length
const readUnchecked =
  (count: Count): Count =>
  (role) =>
    readers.some((one) => one === role) ? count(role) : Number.NaN

const figures: readonly (readonly [name: string, count: Count])[] = [
  ['cells', of(cells, () => true)],
  ['  allowed', of(cells, ({ allowed }) => allowed)],
  ['  unexpected allows', of(cells, (cell) => cell.allowed && !cell.expected)],
  ['  unexpected denies', of(cells, (cell) => !cell.allowed && cell.expected)],
  ['  told apart from what is not there', of(cells, ({ toldApart }) => toldApart)],
  ['  faults', of(cells, ({ status }) => status >= 500)],
  ['  leaks', of(cells, ({ leaks }) => leaks.length > 0)],
  ['read without checks', readUnchecked(of(open, () => true))],
  ['  leaks', readUnchecked(of(open, ({ leaks }) => leaks.length > 0))],
  ['acts tried', deeds(() => true)],
  ['  done with checks', deeds(({ program }) => program)],
  ['  past the database alone', deeds(({ database }) => database === 'through')],
  ['  stopped by the database alone', deeds(({ database }) => database !== 'through')],
  ['    refused by row security', deeds(({ database }) => database === 'refused')],
  ['    no row to change', deeds(({ database }) => database === 'changed nothing')],
  ['    nothing to be seen', deeds(({ database }) => database === 'saw nothing')],
]

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const row = (name: string, values: readonly string[]): void =>
  say(name.padEnd(36) + values.map((value) => value.padStart(12)).join(''))
row('', [...roles, 'all'])
for (const [name, count] of figures) {
  const counts = roles.map(count)
  const sum = counts.filter((n) => !Number.isNaN(n)).reduce((one, other) => one + other, 0)
  row(
    name,
    [...counts, sum].map((n) => (Number.isNaN(n) ? '–' : String(n))),
  )
}

const wrong = [...cells.flatMap((cell) => faultOf(cell) ?? []), ...open.filter(({ leaks }) => leaks.length > 0)]
for (const one of wrong)
  say(typeof one === 'string' ? one : `${one.line.path} as ${one.role}: ${one.leaks.join(' · ')}`)
const beyond = tried.filter(({ program, database }) => !program && database === 'through')
for (const { act, role } of beyond) say(`only the program stops ${act} as ${role}`)
const seconds = ((performance.now() - started) / 1000).toFixed(0)
say(`entries ${walls.lines.length}, acts ${tried.length / roles.length}, took ${seconds} s`)
process.exit(wrong.length === 0 ? 0 : 1)
