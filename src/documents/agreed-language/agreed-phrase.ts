import { refuse } from '#platform/acts'
import { formatSymbol, parseSymbol } from '#terminology'

/** Where a phrase was agreed when it was not in a text of ours: the symbol of one from outside, or the label of a decision. */
export function sourceSymbol(written: string): string {
  const symbol = parseSymbol(written)
  if (symbol !== undefined) return formatSymbol(symbol)
  const label = written.trim().toUpperCase()
  if (/^D-\d{4}-\d{2,}$/.test(label)) return label
  refuse('platform.not-understood', {}, { symbol: 'documents.not-a-source' })
}

/** The label of a decision, if that is what the source is. */
export const isDecision = (symbol: string): boolean => /^D-\d{4}-\d{2,}$/.test(symbol)
