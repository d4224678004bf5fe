// Every screen in every way (six languages, a phone and a desk, by day and by night), as the short form of this test looks
// at the main ones: `node scripts/run.mjs exec test/bench/screens.ts`. Prints how often it looked and what it found; ends with
// 1 when it found anything.
import { noBrowser } from '#test/browser'
import { everyScreen } from '#test/every-screen'
import { everyWay, inspect, said } from '#test/inspect'
import { wholeProgram } from '#test/stage'

if (noBrowser !== false) {
  process.stderr.write(`${noBrowser}\n`)
  process.exit(1)
}
const { network, token, screens } = await everyScreen()
const began = performance.now()
const found = await inspect(wholeProgram(network), { paths: screens, ways: everyWay, token })
const faults = said(found)
const seconds = Math.round((performance.now() - began) / 1000)
process.stdout.write(
  `${screens.length} screens in ${everyWay.length} ways: ${found.length} looks, ${faults.length} violations, ${seconds} s\n`,
)
for (const fault of faults) process.stdout.write(`${fault}\n`)
process.exit(faults.length === 0 ? 0 : 1)
