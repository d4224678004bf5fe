import type { Verdict } from '../incoming.ts'
import { headEnd } from '../keep-raw.ts'

/**
 * What the mail server in front of us found out, from the topmost `Authentication-Results` (RFC 8601) that carries its
 * name. Undefined: it wrote none. That server takes away what others wrote under its name; lines under any other name are
 * nobody's word.
 */
export function judgedBefore(raw: Uint8Array, id: string): Verdict | undefined {
  const bytes = Buffer.from(raw)
  const heads = bytes.subarray(0, headEnd(bytes) ?? bytes.length).toString('utf8')
  const lines = heads
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .filter((line) => /^authentication-results:/i.test(line))
    .map((line) => withoutComments(line.slice(line.indexOf(':') + 1)).split(';'))
  const found = lines.find(([name = '']) => name.trim().split(/\s+/)[0]?.toLowerCase() === id)
  return found === undefined ? undefined : verdictIn(found.slice(1), fromDomain(heads))
}

function verdictIn(results: readonly string[], from: string | undefined): Verdict {
  const all = results.map(readResult)
  const of = (method: string) => all.filter((one) => one.method === method)
  const best = (method: string): string =>
    of(method).find(({ result }) => result === 'pass')?.result ?? of(method)[0]?.result ?? 'none'
  const speaksFor = (domain: string | undefined): boolean =>
    domain !== undefined &&
    from !== undefined &&
    (domain === from || from.endsWith(`.${domain}`) || domain.endsWith(`.${from}`))
  const signed = of('dkim').some(({ result, domain }) => result === 'pass' && speaksFor(domain))
  const sent = of('spf').some(({ result, domain }) => result === 'pass' && speaksFor(domain))
  const dmarc = best('dmarc')
  const aligned =
    from !== undefined && (dmarc === 'none' || dmarc === 'bestguesspass' ? signed || sent : dmarc === 'pass')
  return { spf: best('spf'), dkim: best('dkim'), dmarc, signed, aligned, by: 'relay' }
}

type Result = { readonly method: string; readonly result: string; readonly domain: string | undefined }

function readResult(text: string): Result {
  const [, method = '', result = ''] = /^\s*([a-z0-9-]+)\s*=\s*([a-z]+)/i.exec(text) ?? []
  const [, domain] = /\b(?:header\.d|header\.i|smtp\.mailfrom|smtp\.from)\s*=\s*"?([^\s;"]+)/i.exec(text) ?? []
  return {
    method: method.toLowerCase(),
    result: result.toLowerCase(),
    domain: domain?.slice(domain.lastIndexOf('@') + 1).toLowerCase(),
  }
}

// Comments nest in theory; two levels are more than any server writes, and what is left over is no result.
const withoutComments = (text: string): string => text.replaceAll(/\([^()]*\)/g, ' ').replaceAll(/\([^()]*\)/g, ' ')

function fromDomain(heads: string): string | undefined {
  const froms = heads
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .filter((line) => /^from:/i.test(line))
  // Two senders: nobody can say for whom the letter speaks.
  if (froms.length !== 1) return undefined
  const [, domain] = /@([a-z0-9.-]+)>?\s*$/i.exec(froms[0] ?? '') ?? []
  return domain?.toLowerCase()
}
