// Spoiled files of every format, read in reused children under the limits of a reading child:
// `node scripts/run.mjs exec test/bench/fuzz-texts.ts [count=100000] [seed]`. Each must end in a text or a refusal by name.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomFrom, spoiled } from '#test/spoiled'
import { ownTexts } from '#test/readers/own-texts'
import type { End } from './row-of-texts.ts'
import { Reader } from './row-of-texts.ts'

const [count = '100000', seed = '20210321'] = process.argv.slice(2)
const readers = 2
const largest = 60_000
/** The runtime gives up in this way when its memory is at an end; whoever asked is told that the file is too heavy. */
const overMemory = 'died SIGABRT'
const data = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'formats')

const files = [...(await ownTexts()), ...realFiles()]
tell(`${files.length} files to spoil, ${count} times, seed ${seed}`)
const ends = new Map<string, number>()
const bad: string[] = []
let [next, slowest] = [0, 0]
const started = performance.now()
await Promise.all(Array.from({ length: readers }, () => work(new Reader())))
report()

async function work(reader: Reader): Promise<void> {
  while (next < Number(count)) {
    const round = next
    next += 1
    // A seed of its own for every round: one bad file can be made again without the others.
    const bytes = spoiled(files, randomFrom(Number(seed) + round * 7_919))
    note(round, bytes, await reader.read(bytes))
    if (round % 10_000 === 9_999) tell(`${round + 1} after ${Math.round((performance.now() - started) / 1000)} s`)
  }
  reader.stop()
}

function note(round: number, bytes: Uint8Array, end: End): void {
  ends.set(end.end, (ends.get(end.end) ?? 0) + 1)
  slowest = Math.max(slowest, end.milliseconds)
  if (end.end === 'text' || end.end.startsWith('texts.') || end.end === overMemory) return
  const path = join(tmpdir(), `spoiled-${seed}-${round}`)
  writeFileSync(path, bytes)
  bad.push(`round ${round}: ${end.end} ${end.fault ?? ''} (${path})`)
}

function report(): void {
  const all = (start: string) => [...ends].reduce((sum, [end, times]) => sum + (end.startsWith(start) ? times : 0), 0)
  tell(
    [...ends]
      .toSorted(([, one], [, other]) => other - one)
      .map(([end, times]) => `${times} ${end}`)
      .join('\n'),
  )
  tell(
    `crashes ${all('died') - all(overMemory)}, ended for memory ${all(overMemory)}, hangs ${all('hang')}, faults ${all('fault')}`,
  )
  tell(`slowest ${Math.round(slowest)} ms, in all ${Math.round((performance.now() - started) / 1000)} s`)
  for (const one of bad.slice(0, 20)) tell(one)
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

function realFiles(): Buffer[] {
  if (!existsSync(data)) return []
  return ['pdf', 'docx', 'mail'].flatMap((folder) =>
    readdirSync(join(data, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(pdf|docx|eml|msg)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
      .filter((bytes) => bytes.length > 0 && bytes.length < largest),
  )
}
