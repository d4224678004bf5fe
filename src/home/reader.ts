import type { Desk } from '#platform/web'

/** Who reads, in which language, on which day: a page at a desk, or a letter that is written for somebody. */
export type Reader = Pick<Desk, 'tx' | 'by' | 'lang' | 'today'>
