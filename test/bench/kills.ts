// The full form of the kill test: `node scripts/run.mjs exec test/bench/kills.ts [times] [seed] [early|keyless]`. The last
// word plants a defect (acknowledged before it is committed; tried again without its key), which must turn it red.
import * as v from 'valibot'
import { isClean } from '../kills/judge.ts'
import { kills } from '../kills/kills.ts'
import { orders } from '../kills/orders.ts'

const [times = '100', seed = String(Date.now() % 1_000_000), planted] = process.argv.slice(2)
const sin = v.parse(orders.entries.sin, planted)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

say(`seed ${seed}`)
const started = performance.now()
const figures = await kills({
  times: Number(times),
  seed: Number(seed),
  talk: say,
  ...(sin === undefined ? {} : { sin }),
})
const { kills: struck, early, gaveUp, acknowledged, untold, letters, recovery, verdict, ledger } = figures
const sorted = recovery.toSorted((a, b) => a - b)
const seconds = (at: number): string => ((sorted[Math.min(sorted.length - 1, at)] ?? 0) / 1000).toFixed(1)
say(
  `kill -9: program ${struck.program}, database ${struck.postmaster}, both ${struck.both}; ${early} before it was open`,
)
say(`acts acknowledged ${acknowledged}; done but not told, and asked again: ${untold}`)
say(
  `letters: ${Object.entries(letters)
    .map(([state, n]) => `${state} ${n}`)
    .join(', ')}`,
)
say(`programs that gave up by themselves: ${gaveUp}`)
say(
  `seconds to the next acknowledged act: median ${seconds(Math.floor(sorted.length / 2))}, longest ${seconds(sorted.length)}`,
)
for (const [wrong, n] of Object.entries(verdict)) say(`${wrong}: ${n}`)
say(`ledger: ${ledger.rows} rows, ${ledger.sealed} sealed, faults ${ledger.faults.length}`)
for (const fault of ledger.faults) say(fault)
say(`took ${((performance.now() - started) / 1000).toFixed(0)} s, seed ${seed}`)
process.exit(isClean(verdict) && ledger.faults.length === 0 ? 0 : 1)
