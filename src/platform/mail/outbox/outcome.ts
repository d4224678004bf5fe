import type { HandedOver } from '../smtp/hand-over.ts'
import { said } from '../smtp/reply.ts'
import { nextTry } from './back-off.ts'
import type { Claimed } from './claim.ts'
import { judge } from './judge.ts'
import type { Why } from './judge.ts'

/** How a letter stands after somebody tried to hand it over. */
export type Settled = {
  readonly id: string
  readonly state: 'sent' | 'caught' | 'failed' | 'held' | 'new' | 'in-flight'
  /** Whether the try counts: a letter whose turn never came was not tried. */
  readonly counts: boolean
  readonly nextTryAt: Date | null
  readonly why: Why | null
  readonly relaySaid: string | null
}

type Known = {
  readonly now: Date
  /** Whether the relay can be asked afterwards what it has: then a letter of which nobody knows stays in flight till then. */
  readonly canAsk: boolean
}

/** What follows from what became of a letter. Says too whether the no was about ourselves. */
export function outcomeOf(end: HandedOver, row: Claimed, known: Known): Settled & { readonly aboutUs: boolean } {
  const settled = { id: end.id, counts: true, nextTryAt: null, why: null, aboutUs: false } as const
  if (end.end === 'taken') return { ...settled, state: 'sent', relaySaid: end.words }
  if (end.end === 'unknown')
    return { ...settled, state: known.canAsk ? 'in-flight' : 'held', why: 'line-broke', relaySaid: end.words }
  if (end.end !== 'answered') return { ...settled, state: 'new', counts: false, relaySaid: null }
  const { meaning, why } = judge(end)
  const relaySaid = said(end.reply)
  if (meaning === 'refused') return { ...settled, state: 'failed', why, relaySaid }
  if (meaning === 'us') return { ...laterForAll(row, { why, relaySaid }, known.now), aboutUs: true }
  return { ...later(row, { why, relaySaid }, known.now), aboutUs: false }
}

const soonMilliseconds = 300_000

/** A letter that could not leave because no letter could: one look at the relay tells, so it is taken up again soon. */
export function laterForAll(row: Claimed, told: Pick<Settled, 'why' | 'relaySaid'>, now: Date): Settled {
  const settled = later(row, told, now)
  const soon = new Date(now.getTime() + soonMilliseconds)
  return settled.nextTryAt !== null && settled.nextTryAt > soon ? { ...settled, nextTryAt: soon } : settled
}

/** A letter that is tried again, or that has failed because nobody took it for so long. */
function later(row: Claimed, { why, relaySaid }: Pick<Settled, 'why' | 'relaySaid'>, now: Date): Settled {
  const nextTryAt = nextTry(row, now)
  const given = { id: row.id, counts: true, relaySaid }
  if (nextTryAt === undefined) return { ...given, state: 'failed', nextTryAt: null, why: 'gave-up' }
  return { ...given, state: 'new', nextTryAt, why }
}
