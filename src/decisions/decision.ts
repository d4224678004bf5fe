/** What stands in the register: what the network decided, or what its principals advised. */
export const kinds = ['decision', 'guidance'] as const
export type Kind = (typeof kinds)[number]

/**
 * How it came about. Nobody votes: consensus at a meeting, silence until an instant, endorsement by the principals, taking
 * note, or agreement that those present still have to have confirmed at home.
 */
export const methods = ['meeting', 'silence', 'principals', 'noted', 'ad-referendum'] as const
export type Method = (typeof methods)[number]

/** Who records a decision and what follows from it: the secretariat, the co-chairs, and a lead for their own pillar. */
export const mayRecord = (grants: ReadonlySet<string>, pillar: string | null | undefined): boolean =>
  grants.has('secretariat') || grants.has('co-chairs') || (typeof pillar === 'string' && grants.has(`lead:${pillar}`))
