import { Agent, get } from 'node:http'

/** What a burst of requests found: how many a second, and how long they took, in milliseconds. */
export type Burst = {
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly failed: number
}

type Asking = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly seconds: number
  readonly connections: number
}

/** Asks one address again and again over kept connections, each asking when it was answered. */
export async function burst({ url, headers, seconds, connections }: Asking): Promise<Burst> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const took: number[] = []
  let failed = 0
  const until = performance.now() + seconds * 1000
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      const from = performance.now()
      if ((await ask(url, headers, agent)) === 200) took.push(performance.now() - from)
      else failed += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  agent.destroy()
  const sorted = took.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
  return { perSecond: Math.round(sorted.length / seconds), p50: at(0.5), p95: at(0.95), p99: at(0.99), failed }
}

const ask = (url: string, headers: Asking['headers'], agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      response.on('data', () => undefined)
      response.on('end', () => resolve(response.statusCode ?? 0))
    }).on('error', reject)
  })

/** The middle of some figures. */
export const median = (figures: readonly number[]): number => {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
