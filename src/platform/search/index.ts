export { findAll } from './search.ts'
export type { Ask, Hit, Search } from './search.ts'
export { matches } from './matches.ts'
export { quotes } from './quotes.ts'
