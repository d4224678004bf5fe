import { parseSymbol, symbolAddress } from '#terminology'

/** A symbol as it is written, linked where it is that of one document; it reads from left to right in every language. */
export function SymbolText({ written }: { written: string }) {
  const symbol = parseSymbol(written)
  const address = symbol === undefined ? undefined : symbolAddress(symbol)
  return <bdi dir="ltr">{address === undefined ? written : <a href={address}>{written}</a>}</bdi>
}
