import { refuse } from '#platform/acts'
import { formatSymbol, parseSymbol, symbolAddress } from '#terminology'

/** A symbol as it is written everywhere; refuses what is none. */
export function canonicalSymbol(written: string): string {
  const symbol = parseSymbol(written) ?? refuse('platform.not-understood', {}, { symbol: 'documents.not-a-symbol' })
  return formatSymbol(symbol)
}

/** Where the document of a symbol is read outside; undefined for the network's own papers. */
export function addressOf(written: string): string | undefined {
  const symbol = parseSymbol(written)
  return symbol === undefined ? undefined : symbolAddress(symbol)
}

/** The symbol without what was done to the document later: Rev., Add. and Corr. of one text share it. */
export const baseOf = (written: string): string => parseSymbol(written)?.base ?? written
