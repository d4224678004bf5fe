import type { House } from '#platform/acts'
import type { Receiver } from './incoming.ts'
import { openListener } from './listening/open-listener.ts'
import type { Listener } from './listening/open-listener.ts'
import { pollMailbox } from './polling/poll-mailbox.ts'
import type { Polling } from './polling/poll-mailbox.ts'

/** The ways by which letters come in while the program runs. */
export type OpenPost = {
  readonly listener: Listener | undefined
  readonly polling: Polling | undefined
  readonly stop: () => Promise<void>
}

/** Opens whatever ways the settings name: a port, a mailbox, both or none. */
export async function openPost(house: House, receivers: readonly Receiver[]): Promise<OpenPost> {
  const { listen, mailbox } = house.config.post
  const listener = listen === undefined ? undefined : await openListener(house, receivers, listen)
  const polling = mailbox === undefined ? undefined : pollMailbox(house, receivers, mailbox)
  return {
    listener,
    polling,
    stop: async () => void (await Promise.all([listener?.stop(), polling?.stop()])),
  }
}
