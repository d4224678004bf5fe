import type { Bounce, BounceOf } from '../letter.ts'
import { dsnIn, isHard } from './dsn.ts'
import { headOf } from './plain.ts'
import type { Plain } from './plain.ts'
import { newsIn } from './news.ts'
import { plainly } from './phrases.ts'
import { gaveBack, passing } from './spoken/failing.ts'

/** What a letter from a mail server says of ours; undefined where it is no such letter. */
export function bounceIn(letter: Plain): Bounce | undefined {
  const report = letter.reports.find(({ type }) => type === 'message/delivery-status')
  const dsn = report === undefined ? undefined : dsnIn(report.text)
  if (dsn !== undefined)
    return dsn.failed
      ? whole(
          letter,
          dsn.of.map((one) => filled(one, letter)),
        )
      : undefined
  return isFromServer(letter) && isProse(letter) ? whole(letter, proseOf(letter)) : undefined
}

function whole(letter: Plain, of: readonly BounceOf[]): Bounce {
  const inHeads = letter.original?.find(({ name }) => name === 'message-id')?.value
  const inText = /message-id:\s{0,20}<([^<>\s]{1,300})>/i.exec(letter.text.slice(0, proseChars))?.[1]
  const messageId = /<([^<>\s]{1,300})>/.exec(inHeads ?? '')?.[1] ?? inText
  return { of, messageId, news: newsIn(letter) }
}

// Exchange says in its prose why, and in its report only a number.
const filled = (of: BounceOf, { text }: Plain): BounceOf => (of.said === '' ? { ...of, said: firstWords(text) } : of)
const proseChars = 20_000
const firstWords = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)[0]
    ?.replaceAll(/\s+/g, ' ')
    .slice(0, 300) ?? ''

/** Mail servers write as nobody, or under a few names that no person has. */
function isFromServer(letter: Plain): boolean {
  const local = letter.from?.address.split('@')[0] ?? ''
  const returned = headOf(letter, 'return-path')?.trim()
  return (
    /^(?:mailer-daemon|postmaster|mail-daemon|mail-delivery|mailer|bounce|noreply-bounce|microsoftexchange[\da-f]*|mdaemon|postoffice)\b/.test(
      local,
    ) ||
    returned === '<>' ||
    headOf(letter, 'x-failed-recipients') !== undefined ||
    letter.from === undefined
  )
}

function isProse({ subject, text }: Plain): boolean {
  const words = plainly(text.slice(0, proseChars))
  return gaveBack.test(plainly(subject)) || (gaveBack.test(words) && /@/.test(words))
}

const isDelay = (letter: Plain): boolean => passing.test(plainly(letter.subject))

/** The addresses that a server names in prose, and what it says below each. */
function proseOf(letter: Plain): BounceOf[] {
  const text = letter.text.slice(0, proseChars)
  const own = quotedFrom(text)
  const said = text.slice(0, own).replaceAll(/\s+/g, ' ').trim()
  const failed = headOf(letter, 'x-failed-recipients')
  const named = addressesIn(failed ?? '')
  const addresses = (named.length > 0 ? named : addressesIn(text.slice(0, own))).filter((one) => !isOurs(one, letter))
  const status = statusIn(said)
  // The whole says whether it will pass; a warning about a delay may quote the hardest answer of a server.
  const hard = !isDelay(letter) && isHard(status, said)
  const words = said.slice(0, 300)
  if (addresses.length === 0) return [{ address: undefined, status, hard, said: words }]
  return addresses.slice(0, 20).map((address) => ({ address, status, hard, said: words }))
}

/** Where the letter that came back begins, as servers mark it. */
function quotedFrom(text: string): number {
  const at = text.search(
    /^\s*-{3,}.{0,80}(?:message|letter|header|copy|original).{0,80}-*\s*$|^(?:Return-Path|Received|Message-ID|Original message headers):/im,
  )
  return at === -1 ? text.length : at
}

const addressesIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu)].map(
      ([address]) => address.toLowerCase(),
    ),
  ),
]

const isOurs = (address: string, letter: Plain): boolean =>
  letter.to.some((one) => one.address === address) ||
  address === letter.from?.address ||
  /^(?:mailer-daemon|postmaster|support|helpdesk|abuse)@/.test(address)

/** `5.1.1` where it is said; of a bare `550` only that it is for good. */
function statusIn(said: string): string | undefined {
  const full = /(?<![\d.])([245]\.\d{1,2}\.\d{1,3})(?![\d.])/.exec(said)?.[1]
  if (full !== undefined) return full
  const code = /(?<![\d.])([45])[05]\d(?![\d.])/.exec(said)?.[1]
  return code === undefined ? undefined : `${code}.0.0`
}
