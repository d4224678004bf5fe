export type { Answer, Doubt, Given, Proposal, Said } from './proposal.ts'
