import { markHighlight } from '#plan'
import { did } from '../deed.ts'
import type { Deed } from '../deed.ts'
import { event, output } from './ids.ts'

const halfYear = { from: '2021-01-01', to: '2021-06-30' }

/** What the report of the first half of 2021 should say first, in this order. */
export const highlights: readonly Deed[] = [
  did('meret', '2021-06-28', markHighlight, { ...halfYear, subject: event('launch'), kind: 'event', rank: 1 }),
  did('meret', '2021-06-28', markHighlight, { ...halfYear, subject: event('submission'), kind: 'event', rank: 2 }),
  did('meret', '2021-06-28', markHighlight, { ...halfYear, subject: event('side-event'), kind: 'event', rank: 3 }),
  did('meret', '2021-06-28', markHighlight, { ...halfYear, subject: output('membership'), kind: 'output', rank: 4 }),
]
