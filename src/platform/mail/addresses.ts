import type { House } from '#platform/acts'
import { idInName, signedName } from './signed.ts'

type Signing = Pick<House, 'key' | 'config'>

/** An address of ours: `lists@network.example.org`, or `network+lists@agency.example.org` where all are one mailbox. */
export const ourAddress = ({ config: { post } }: Pick<House, 'config'>, local: string): string =>
  `${post.plus === undefined ? '' : `${post.plus}+`}${local}@${post.domain}`

/** The part before the @ that one of our addresses stands for. Undefined: not at our domain, or not of our mailbox. */
export function localPart({ config: { post } }: Pick<House, 'config'>, address: string): string | undefined {
  const given = address.trim().toLowerCase()
  if (!given.endsWith(`@${post.domain}`)) return undefined
  const local = given.slice(0, -post.domain.length - 1)
  if (post.plus === undefined || local === post.plus) return local
  return local.startsWith(`${post.plus}+`) ? local.slice(post.plus.length + 1) : undefined
}

/** The address that a letter's answers go to: `r-…@` our domain, signed for one scope. */
export const replyAddress = (house: Signing, scope: string): string =>
  ourAddress(house, `r-${signedName(house.key, 'answer', scope)}`)

/** The address that a letter comes back to when it cannot be delivered (VERP): `b-…@` our domain, signed for the letter. */
export const bounceAddress = (house: Signing, letter: string): string =>
  ourAddress(house, `b-${signedName(house.key, 'bounce', letter)}`)

/** The page where what a scope asks is answered without signing in. */
export const answerPath = ({ key }: Pick<House, 'key'>, scope: string): string =>
  `/a/${signedName(key, 'answer', scope)}`

/** The scope that the part before the @ of a reply address stands for. Undefined: not one of ours. */
export const scopeInAddress = ({ key }: Pick<House, 'key'>, local: string): string | undefined =>
  /^r-/i.test(local) ? idInName(key, 'answer', local.slice(2)) : undefined

/** The letter that the part before the @ of a bounce address stands for. */
export const letterInAddress = ({ key }: Pick<House, 'key'>, local: string): string | undefined =>
  /^b-/i.test(local) ? idInName(key, 'bounce', local.slice(2)) : undefined

/** The scope behind the last part of an address like `/a/…`. */
export const scopeInPath = ({ key }: Pick<House, 'key'>, name: string): string | undefined =>
  idInName(key, 'answer', name)

// An act that writes a letter knows neither the public address nor the key; both are put in when the letter is laid out.
const marks = /<colonnade:(\/[^>\s]*|answer(?:\?[^>\s]*)?)>/g

/** A link in the body of a letter to a page of the house, by its path without a language: `/o/2021/2.3`. */
export const pageLink = (path: string): string => `<colonnade:${path}>`

/** A link in the body of a letter to the page where this letter is answered; the query preselects, and decides nothing. */
export const answerLink = (query?: Readonly<Record<string, string>>): string =>
  query === undefined ? '<colonnade:answer>' : `<colonnade:answer?${new URLSearchParams(query).toString()}>`

/** Puts whole addresses in the place of the links. `scope` is what the letter's answers go to; without it they go nowhere. */
export const withLinks = (house: Signing, body: string, scope: string | null): string =>
  body.replaceAll(marks, (_, target: string) => {
    if (target.startsWith('/')) return `${house.config.address}${target}`
    if (scope === null) throw new Error('a letter that nobody can answer links to its answer')
    return `${house.config.address}${answerPath(house, scope)}${target.slice('answer'.length)}`
  })

/** The page where a list or a digest is left, named in `List-Unsubscribe` of the letter: a POST to it takes effect at once. */
export const leavePath = ({ key }: Pick<House, 'key'>, letter: string): string =>
  `/u/${signedName(key, 'leave', letter)}`

/** The address that a letter to leave goes to: `u-…@` our domain. */
export const leaveAddress = ({ key, config }: Signing, letter: string): string =>
  `u-${signedName(key, 'leave', letter)}@${config.post.domain}`

/** The letter whose list or digest somebody leaves, behind the last part of an address like `/u/…`. */
export const letterInLeavePath = ({ key }: Pick<House, 'key'>, name: string): string | undefined =>
  idInName(key, 'leave', name)

/** The letter whose list or digest somebody leaves by a letter to the part before the @. */
export const letterInLeaveAddress = ({ key }: Pick<House, 'key'>, local: string): string | undefined =>
  /^u-/i.test(local) ? idInName(key, 'leave', local.slice(2)) : undefined
