import { createHash } from 'node:crypto'
import type { Clock } from '#platform/clock'

/**
 * Randomness that a seed repeats: `COLONNADE_SEED=… npm test` draws the same bytes and ids again. Ids carry the time of the
 * clock as version 7 UUIDs do, so that they sort as they were made.
 */
export function drawFrom(clock: Clock, seed = process.env['COLONNADE_SEED'] ?? 'colonnade') {
  let drawn = 0
  const random = (bytes: number): Uint8Array => {
    const parts: Buffer[] = []
    for (let length = 0; length < bytes; length += 32) {
      drawn += 1
      parts.push(createHash('sha256').update(`${seed}:${process.pid}:${drawn}`).digest())
    }
    return new Uint8Array(Buffer.concat(parts).subarray(0, bytes))
  }
  const newId = (): string => {
    const time = clock().getTime().toString(16).padStart(12, '0')
    const rest = Buffer.from(random(10)).toString('hex')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(1, 4)}-9${rest.slice(5, 8)}-${rest.slice(8, 20)}`
  }
  return { random, newId }
}
