/** Addresses and paths that are true on one machine only, and therefore never belong into what is committed. */
const local: readonly { readonly what: RegExp; readonly because: string }[] = [
  { what: /\bregistry\.[a-z0-9.-]+\.[a-z]{2,}/i, because: 'names a package registry; npm knows its own' },
  {
    what: /https?:\/\/[^\s'"]*\/(?:artifactory|npm-proxy|verdaccio)\b/i,
    because: 'names a package registry; npm knows its own',
  },
  {
    what: /(?<![\w.~-])\/(?:work|root)\/\w/,
    because: 'is a path of one machine; say it from the top of the repository',
  },
  { what: /(?<![\w.~-])\/(?:home|Users)\/[a-z]+\/\w/, because: 'is a path of one person' },
]

/** What of this text is true on one machine only, one line each. `hosts` are further names that must not appear. */
export function machineTalk(path: string, text: string, hosts: readonly string[] = []): string[] {
  return text.split('\n').flatMap((line, at) => {
    const found = local.flatMap(({ what, because }) => {
      const hit = what.exec(line)?.[0]
      return hit === undefined ? [] : [`${path}:${at + 1}: ${hit} ${because}`]
    })
    const named = hosts
      .filter((host) => line.includes(host))
      .map((host) => `${path}:${at + 1}: ${host} is a host of one site`)
    return [...found, ...named]
  })
}
