export type { Given, Proposal } from './proposal.ts'
