import { addressOf } from '../symbols.ts'

/** A symbol, leading to the document where it is read outside. It runs from left to right in every language. */
export function SymbolText({ symbol }: { symbol: string }) {
  const href = addressOf(symbol)
  return href === undefined ? (
    <bdi dir="ltr">{symbol}</bdi>
  ) : (
    <a href={href} rel="external">
      <bdi dir="ltr">{symbol}</bdi>
    </a>
  )
}
