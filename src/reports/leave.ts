import type { Viewer } from '#platform/db'
import type { Claim } from './report.ts'

/** Whoever looks after the report as a whole. */
export const tendsReport = ({ grants }: Viewer): boolean => grants.has('secretariat')

/** Whoever may decide on a claim: the leads of its pillar, the Co-Chairs on what is of no pillar, the secretariat on all. */
export const mayReview = (by: Viewer, { pillar }: Pick<Claim, 'pillar'>): boolean =>
  tendsReport(by) || by.grants.has(pillar === null ? 'co-chairs' : `lead:${pillar}`)

/** Whoever works on drafts at all, and so sees what there is to do. */
export const reviewsSomething = ({ grants }: Viewer): boolean =>
  grants.has('co-chairs') || [...grants].some((grant) => grant.startsWith('lead:'))
