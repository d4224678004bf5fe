import type { Rate } from '../route.ts'

/** So many at once, and so many more in each minute. */
export type Limit = { readonly burst: number; readonly perMinute: number }
export type Limits = {
  readonly session: Readonly<Record<Rate, Limit>>
  readonly address: Readonly<Record<Rate, Limit>>
}

/** An address may be the one door of a whole agency, so it may come more often than one person. */
export const usualLimits: Limits = {
  session: {
    page: { burst: 120, perMinute: 240 },
    form: { burst: 30, perMinute: 60 },
    'sign-in': { burst: 10, perMinute: 1 },
    export: { burst: 20, perMinute: 20 },
  },
  address: {
    page: { burst: 600, perMinute: 1200 },
    form: { burst: 120, perMinute: 240 },
    'sign-in': { burst: 40, perMinute: 10 },
    export: { burst: 60, perMinute: 60 },
  },
}

/** Who comes: by address, and by session when there is one. */
export type Comer = { readonly address: string; readonly session: string | undefined }

/** Takes one turn of a kind; gives the seconds to wait when there is none left, or 0. */
export type TakeTurn = (rate: Rate, comer: Comer) => number

const minute = 60_000
const bucketsMax = 20_000

// What is left is counted in milliseconds of waiting, so that whole numbers stay whole.
type Bucket = { left: number; at: number; readonly limit: Limit }

const costOf = ({ perMinute }: Limit): number => minute / perMinute

/** Token buckets in memory, one per kind and comer. They fill up by the clock that is handed in. */
export function turnTaker(clock: () => Date, limits: Limits = usualLimits): TakeTurn {
  const buckets = new Map<string, Bucket>()
  const bucketOf = (key: string, limit: Limit, now: number): Bucket => {
    const known = buckets.get(key) ?? { left: limit.burst * costOf(limit), at: now, limit }
    const filled = { ...known, left: levelOf(known, now), at: now }
    buckets.set(key, filled)
    return filled
  }
  return (rate, { address, session }) => {
    const now = clock().getTime()
    if (buckets.size > bucketsMax) forgetFull(buckets, now)
    const asked = [bucketOf(`${rate} address ${address}`, limits.address[rate], now)]
    if (session !== undefined) asked.push(bucketOf(`${rate} session ${session}`, limits.session[rate], now))
    const wait = Math.max(...asked.map(({ left, limit }) => Math.max(0, costOf(limit) - left)))
    // A refused turn costs nothing, so that waiting as long as was said is always enough.
    if (wait === 0) for (const bucket of asked) bucket.left -= costOf(bucket.limit)
    return Math.ceil(wait / 1000)
  }
}

const levelOf = ({ left, at, limit }: Bucket, now: number): number =>
  Math.min(limit.burst * costOf(limit), left + Math.max(0, now - at))

// A full bucket says the same as none.
function forgetFull(buckets: Map<string, Bucket>, now: number): void {
  for (const [key, bucket] of buckets)
    if (levelOf(bucket, now) >= bucket.limit.burst * costOf(bucket.limit)) buckets.delete(key)
}
