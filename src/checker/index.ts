export type { Certainty, Example, Found, Kind, Rule } from './rule.ts'
