import { writeNote } from '#reports'
import { did } from '../deed.ts'
import type { Deed } from '../deed.ts'
import { citations, context, mandate } from './texts/notes.ts'

/** What reports print in front and at the end: what drove the work, and what the network is there for. */
export const notes: readonly Deed[] = [
  did('meret', '2020-01-08', writeNote, {
    slug: 'mandate',
    kind: 'mandate',
    text: mandate.network,
    citation: citations.decision,
    day: '2012-03-06',
  }),
  did('meret', '2021-01-12', writeNote, {
    slug: 'context-2021',
    kind: 'context',
    text: context.of2021,
    citation: citations.principals,
    day: '2021-01-12',
    from: '2021-01-01',
    to: '2021-12-31',
  }),
]
