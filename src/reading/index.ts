export type {
  AgreedPhrase,
  Known,
  KnownCounts,
  KnownDecision,
  KnownDocument,
  KnownEntity,
  KnownHappening,
  KnownName,
  KnownOffice,
  KnownPillar,
  KnownTerm,
  KnownThing,
} from './known.ts'
export { knownOn } from './known/on.ts'
export { nothingKnown } from './known/shipped.ts'
export { blocksRead, read } from './read.ts'
export type {
  Acronym,
  Address,
  DateSaid,
  Enumeration,
  Mention,
  NumberSaid,
  Quotation,
  Reading,
  Sentence,
  Span,
  SymbolSaid,
} from './reading.ts'
