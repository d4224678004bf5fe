import { addressParser } from 'postal-mime'
import type { Mailbox } from '../letter.ts'
import { headText, headWords } from './head-text.ts'
import type { RawHead } from './heads.ts'

/** More people than this were never written to by hand. */
const peopleMax = 10_000
const headBytes = 1_000_000

/** Everybody named in some heads, groups taken apart, each address once and in small letters. */
export function mailboxesIn(heads: readonly RawHead[], charset: string | undefined): Mailbox[] {
  const found = new Map<string, Mailbox>()
  for (const { value } of heads) {
    for (const one of addressParser(headWords(value.slice(0, headBytes), charset), { flatten: true })) {
      const address = (one.address ?? '').trim().toLowerCase()
      if (!isAddress(address) || found.has(address) || found.size >= peopleMax) continue
      found.set(address, { name: headText(one.name, charset).trim().slice(0, 200), address })
    }
  }
  return [...found.values()]
}

// An address that would not survive being written to: with spaces, controls, quotes or two @ is nobody's.
const isAddress = (address: string): boolean =>
  address.length <= 320 && /^[^\s\p{Cc}@<>"(),:;\\[\]]+@[^\s\p{Cc}@<>"(),:;\\[\]]+$/u.test(address)
