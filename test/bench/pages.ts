// Pages a second against a bare node:http page in the same run, and what ten times the records cost:
// `node scripts/run.mjs exec test/bench/pages.ts [rounds=3] [seconds=4]`. Ratios within the run are what counts.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { sessionCookie } from '#platform/web'
import { sampleHouse } from '#test/world'
import { burst, median } from './load.ts'
import type { Burst } from './load.ts'
import { tenfold } from './tenfold.ts'

const [rounds = '3', seconds = '4'] = process.argv.slice(2)
const paths = ['/en', '/en/members', '/en/o/1.1', '/en/work-plan', '/en/calendar']

const small = await sampleHouse()
const large = await sampleHouse()
await tenfold(large)
const tokens = { small: await small.sessionOf(small.secretaryId), large: await large.sessionOf(large.secretaryId) }

const bare = await started('bare')
const ours = await started('program', small.database.site.database)
const many = await started('program', large.database.site.database)
const seen = new Map<string, Burst[]>()
for (let round = 0; round < Number(rounds); round += 1) {
  await look('bare', `${bare.url}/`, null)
  for (const path of paths) {
    await look(path, ours.url + path, tokens.small)
    await look(`${path} ×10`, many.url + path, tokens.large)
  }
}
for (const one of [bare, ours, many]) one.child.kill('SIGTERM')
report()
process.exit(0)

async function look(name: string, url: string, token: string | null): Promise<void> {
  const headers: Record<string, string> = token === null ? {} : { cookie: `${sessionCookie}=${token}` }
  seen.set(name, [...(seen.get(name) ?? []), await burst({ url, headers, seconds: Number(seconds), connections: 8 })])
}

type Started = { readonly child: ChildProcess; readonly url: string }

// Each server is a process of its own, so that it does not share its thread with whoever asks.
function started(what: 'bare' | 'program', database = ''): Promise<Started> {
  const file = join(import.meta.dirname, 'serve-one.ts')
  const child = spawn(
    process.execPath,
    ['--import', join(import.meta.dirname, '..', '..', 'scripts', 'tsx-hook.mjs'), file, what, database],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.stdout.once('data', (line: Buffer) => resolve({ child, url: `http://127.0.0.1:${line.toString().trim()}` }))
  })
}

function report(): void {
  const base = median((seen.get('bare') ?? []).map(({ perSecond }) => perSecond))
  const lines = [...seen].map(([name, bursts]) => {
    const of = (pick: (one: Burst) => number): number => median(bursts.map(pick))
    const rate = of(({ perSecond }) => perSecond)
    const failed = bursts.reduce((sum, one) => sum + one.failed, 0)
    return `${name.padEnd(22)} ${String(rate).padStart(6)}/s  ${(rate / base).toFixed(3)} of bare  p50 ${of((one) => one.p50)}  p95 ${of((one) => one.p95)}  p99 ${of((one) => one.p99)} ms  failed ${failed}`
  })
  process.stdout.write(`${lines.join('\n')}\n`)
}
