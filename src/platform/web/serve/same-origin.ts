/**
 * Whether a form was sent from one of our own pages. Browsers say so in `Sec-Fetch-Site`, older ones by `Origin`; a
 * request that says neither comes from no browser, and from no form of ours.
 */
export function fromOurPages(headers: Headers, home: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  if (origin === null) return site === 'same-origin'
  return origin === new URL(home).origin || hostOf(origin) === headers.get('host')
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
