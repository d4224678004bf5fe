/** Where the relay is and how it is spoken to, out of `smtp://name:word@host:port?tls=…`. */
export type RelayPlace = {
  readonly host: string
  readonly port: number
  /** `at-once`: encrypted from the first byte. `asked`: as soon as the relay offers it. `must`: or not at all. */
  readonly tls: 'at-once' | 'asked' | 'must' | 'never'
  readonly login: { readonly name: string; readonly word: string } | undefined
  /** On the same machine: nobody listens on the way, so a certificate need not be one that the world believes. */
  readonly near: boolean
}

/** Reads the address of the relay. `?tls=must` or `?tls=never` says what to do about encryption on an ordinary port. */
export function relayPlace(url: string): RelayPlace {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url)
  const atOnce = protocol === 'smtps:'
  const host = hostname.replaceAll(/^\[|\]$/g, '')
  const told = searchParams.get('tls')
  const tls = told === 'must' || told === 'never' ? told : 'asked'
  return {
    host,
    port: port === '' ? (atOnce ? 465 : 25) : Number(port),
    tls: atOnce ? 'at-once' : tls,
    login: username === '' ? undefined : { name: decodeURIComponent(username), word: decodeURIComponent(password) },
    near: ['localhost', '127.0.0.1', '::1'].includes(host),
  }
}
