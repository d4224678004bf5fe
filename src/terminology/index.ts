export { addTerm, renameTerm } from './add-term.ts'
export { loadTerminology } from './load.ts'
export { namesOn, registerOf } from './names.ts'
export type { Found, Named, NameRecord, Names, Register } from './names.ts'
export {
  countriesList,
  formerNames,
  groupsAt,
  groupsOf,
  namesAt,
  observancesList,
  register as nameRegister,
  termNamed,
} from './read.ts'
export type { CountryRow, FormerName, GroupingName, ObservanceRow } from './read.ts'
export { countryFacts, decadeFacts, entityFacts, observanceFacts } from './shipped.ts'
export type { Country, EntityFact, Observance } from './shipped.ts'
export { shippedNames, shippedRecords } from './shipped-names.ts'
export { compareKeys, fold, sortKey } from './sort-key.ts'
export { findSymbols, formatSymbol, parseSymbol, symbolAddress } from './symbol.ts'
export type { DocumentSymbol, Modification } from './symbol.ts'
export { termId } from './term.ts'
export type { Kind, Name, Term } from './term.ts'
export { fillFact, inAll, languageNames, sayValue, tellable } from './value.ts'
export type { Fact, Scope, Source, Speaking, Value } from './value.ts'
export { formatMonth } from '#platform/words'
export { shippedPhrases } from './data/agreed-phrases.ts'
export { informalCountries } from './data/countries-informal.ts'
export { discouragedForms } from './data/discouraged.ts'
export type { Discouraged } from './data/discouraged.ts'
export { speak } from './words/index.ts'
