import { bytesOf, percentBytes } from './transfer.ts'

/** A head with parameters, as `Content-Type: text/plain; charset=utf-8`: bytes as characters, nothing decoded but RFC 2231. */
export type Field = { readonly value: string; readonly named: Readonly<Record<string, string>> }

// A missing `;` or a space around `=` is forgiven; values end at the next `;`, quoted or not.
const parameter = /(?:^|[;\s])([\w!#$%&+.^`{|}~-]{1,60}\*?)[ \t]{0,9}=[ \t]{0,9}(?:"((?:[^"\\]|\\.)*)"?|([^;\s"]*))/g

/** Reads it forgivingly. A parameter that stands twice counts the first time, so that nobody can outvote it. */
export function fieldOf(head: string): Field {
  const text = head.slice(0, 20_000)
  const value = /^[\s;]*([^;\s()]*)/.exec(text)?.[1]?.toLowerCase() ?? ''
  const named = new Map<string, string>()
  for (const [, name = '', quoted, bare = ''] of text.matchAll(parameter)) {
    const key = name.toLowerCase()
    const said = quoted === undefined ? bare : quoted.replaceAll(/\\(.)/g, '$1')
    if (!named.has(key)) named.set(key, said)
  }
  return { value: value.includes('=') ? '' : value, named: { ...Object.fromEntries(named), ...continued(named) } }
}

/** `filename*0*=utf-8''a%20; filename*1=b`: RFC 2231, joined. Bytes stay characters until somebody knows the charset. */
function continued(named: ReadonlyMap<string, string>): Record<string, string> {
  const whole: Record<string, string> = {}
  const names = new Set([...named.keys()].filter((key) => key.includes('*')).map((key) => key.split('*')[0] ?? ''))
  for (const name of names) {
    const pieces: string[] = []
    for (let at = 0; at < 100; at += 1) {
      const piece = pieceAt(named, name, at)
      if (piece === undefined) break
      pieces.push(piece)
    }
    const joined = pieces.join('')
    const [, charset = '', rest = joined] = /^([\w-]{0,40})'[^']{0,40}'(.*)$/s.exec(joined) ?? []
    whole[name] = charset === '' ? rest : `=?${charset}?B?${bytesOf(rest).toString('base64')}?=`
  }
  return whole
}

function pieceAt(named: ReadonlyMap<string, string>, name: string, at: number): string | undefined {
  const encoded = named.get(`${name}*${at}*`) ?? (at === 0 ? named.get(`${name}*`) : undefined)
  return encoded === undefined ? named.get(`${name}*${at}`) : percentBytes(encoded)
}
