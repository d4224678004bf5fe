import type { House } from '#platform/acts'
import { localPart } from '#platform/mail'
import { receiversOf } from '../correspondence.ts'
import type { Receiver } from '../incoming.ts'

/**
 * To which addresses of ours a letter in an ordinary mailbox was sent. The envelope is gone there, so the heads are asked: first
 * those in which mail servers write the envelope down, then To and Cc. An address that means something to a room goes
 * before that of the mailbox itself, to which everything comes; undefined: only the mailbox is meant.
 */
export async function ourAddresses(
  house: House,
  receivers: readonly Receiver[],
  heads: string,
): Promise<readonly string[] | undefined> {
  for (const names of [/^(?:delivered-to|x-original-to|envelope-to):/i, /^(?:to|cc):/i]) {
    const found: string[] = []
    for (const address of addressesIn(heads, names)) {
      const local = localPart(house, address)
      if (local === undefined || isMailbox(house, local)) continue
      if ((await receiversOf(house, receivers, local)).length > 0) found.push(address)
    }
    if (found.length > 0) return [...new Set(found)]
  }
  return undefined
}

/** The mailbox itself: what the network writes as, or the name before the plus sign. */
const isMailbox = ({ config: { post } }: House, local: string): boolean =>
  local === post.plus || local === post.from.slice(0, post.from.lastIndexOf('@')).toLowerCase()

const addressesIn = (heads: string, names: RegExp): string[] =>
  heads
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .filter((line) => names.test(line))
    .flatMap((line) => line.slice(line.indexOf(':') + 1).match(/[^\s<>,;:"()[\]\\]+@[^\s<>,;:"()[\]\\]+/g) ?? [])
    .map((address) => address.toLowerCase())

/** Whom the letter came back to in its last hop, as the mailbox's server wrote it down; empty for the null sender. */
export function returnPath(heads: string): string | undefined {
  const [, path] = /^return-path:\s*<([^<>\r\n]*)>/im.exec(heads) ?? []
  return path
}
