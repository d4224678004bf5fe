import * as v from 'valibot'
import type { House } from '#platform/acts'
import type { Verdict } from '../incoming.ts'
import { judgedBefore } from './judged-before.ts'

/** Asks the names of the network: `TXT`, `A`, `AAAA`, `MX`, `PTR`. Fails with the codes of node:dns. */
export type Resolver = (name: string, kind: string) => Promise<string[][] | string[]>

type Judged = {
  readonly raw: Uint8Array
  readonly cameBy: string
  readonly envelopeFrom: string | undefined
  readonly peer: { readonly ip: string; readonly helo: string } | undefined
}

/** What is known of a letter whose sender nobody has judged. */
const unjudged: Verdict = {
  spf: 'none',
  dkim: 'none',
  dmarc: 'none',
  signed: false,
  aligned: false,
  by: 'nobody',
}

/** The sender is known without any judging: whoever sits at the machine says so. */
export const vouched: Verdict = { ...unjudged, signed: true, aligned: true }

/**
 * Judges whether a letter comes from whom it says (RFC 7208, 6376, 7489). Behind a mail server whose name we were told, its
 * word counts, because only it saw who was at the door. Otherwise we look ourselves: the signature always, the
 * sending machine where we know it.
 */
export async function judge(house: Pick<House, 'config'>, letter: Judged, resolver?: Resolver): Promise<Verdict> {
  const { judge: id } = house.config.post
  const before = id === undefined || letter.cameBy === 'smtp' ? undefined : judgedBefore(letter.raw, id)
  return before ?? judgeOurselves(house, letter, resolver)
}

async function judgeOurselves(
  { config }: Pick<House, 'config'>,
  { raw, envelopeFrom, peer }: Judged,
  resolver: Resolver | undefined,
): Promise<Verdict> {
  const { authenticate } = await import('mailauth')
  const found = await authenticate(Buffer.from(raw), {
    mta: config.post.domain,
    sender: envelopeFrom ?? '',
    disableArc: true,
    disableBimi: true,
    rejectRsaSha1: true,
    ...(peer === undefined ? {} : peer),
    ...(resolver === undefined ? {} : { resolver }),
  })
  return verdictOf(v.parse(authenticated, found), envelopeFrom)
}

const status = v.object({ result: v.string() })
const authenticated = v.object({
  dkim: v.object({
    headerFrom: v.array(v.string()),
    fromFields: v.optional(v.number(), 1),
    results: v.array(
      v.object({
        status: v.object({
          ...status.entries,
          aligned: v.optional(v.union([v.string(), v.literal(false)])),
          underSized: v.optional(v.number()),
        }),
      }),
    ),
  }),
  spf: v.optional(v.union([v.literal(false), v.object({ domain: v.optional(v.string()), status })])),
  dmarc: v.optional(v.union([v.literal(false), v.object({ status })])),
})
type Authenticated = v.InferOutput<typeof authenticated>

function verdictOf({ dkim, spf, dmarc }: Authenticated, envelopeFrom: string | undefined): Verdict {
  const says = {
    spf: resultOf(spf),
    dkim: dkim.results.find(({ status: { result } }) => result === 'pass')?.status.result ?? resultOf(dkim.results[0]),
    dmarc: resultOf(dmarc),
    by: 'us',
  } as const
  const [from] = dkim.headerFrom
  // With two senders in From nobody can say for whom the letter speaks.
  if (dkim.fromFields !== 1 || dkim.headerFrom.length !== 1 || from === undefined)
    return { ...says, signed: false, aligned: false }
  const signed = dkim.results.some(
    ({ status: { result, aligned, underSized } }) =>
      result === 'pass' && typeof aligned === 'string' && (underSized ?? 0) === 0,
  )
  const sent = says.spf === 'pass' && sameSite(domainOf(envelopeFrom ?? ''), domainOf(from))
  const aligned = says.dmarc === 'none' ? signed || sent : says.dmarc === 'pass'
  return { ...says, signed, aligned }
}

const resultOf = (one: { readonly status: { readonly result: string } } | false | undefined): string =>
  one === undefined || one === false ? 'none' : one.status.result

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/** The same domain, or one below the other, as DMARC's relaxed alignment has it without asking a list of suffixes. */
const sameSite = (one: string, other: string): boolean =>
  one !== '' && (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`))
