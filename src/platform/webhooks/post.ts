import { lookup } from 'node:dns'
import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isAtHome, isInside } from './outside.ts'

const patienceMilliseconds = 20_000

/** What the other side said: taken, not now, or no for good. */
export type Answer = { readonly meaning: 'taken' | 'later' | 'refused'; readonly said: string }

/**
 * Posts a message to a channel's address and reads no more than whether it was taken. Redirects are not followed, and a name
 * that leads to a machine of our own network is refused when the connection is made, whatever it led to before.
 */
export function postTo(url: string, body: string, { own }: { readonly own: string }): Promise<Answer> {
  const target = new URL(url)
  const trying = isAtHome(new URL(own).hostname)
  const options = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    timeout: patienceMilliseconds,
    ...(trying ? {} : { lookup: outsideOnly }),
  }
  return new Promise((resolve) => {
    const asked = (target.protocol === 'https:' ? secure : plain)(target, options, (answer) => {
      answer.resume()
      resolve(answerOf(answer.statusCode ?? 0))
    })
    asked.on('timeout', () => asked.destroy(new Error('no answer in time')))
    asked.on('error', (trouble) => resolve({ meaning: 'later', said: trouble.message }))
    asked.end(body)
  })
}

function answerOf(status: number): Answer {
  const said = `HTTP ${status}`
  if (status >= 200 && status < 300) return { meaning: 'taken', said }
  // Gone, forbidden or not understood will be the same tomorrow; too many and every trouble over there will pass.
  const passes = status >= 500 || status === 429 || status === 408
  return { meaning: passes ? 'later' : 'refused', said }
}

const outsideOnly: LookupFunction = (host, options, found) =>
  lookup(host, { ...options, all: true }, (trouble, addresses) => {
    if (trouble !== null) return found(trouble, '', 4)
    const [first] = addresses
    if (first === undefined) return found(new Error(`${host} has no number`), '', 4)
    if (addresses.some(({ address }) => isInside(address)))
      return found(Object.assign(new Error(`${host} is a machine of our own network`), { code: 'EINSIDE' }), '', 4)
    if (options.all === true) return found(null, addresses)
    return found(null, first.address, first.family)
  })
