import { setTimeout as wait } from 'node:timers/promises'
import type { ImapFlow } from 'imapflow'
import type { House } from '#platform/acts'
import type { Receiver } from '../incoming.ts'
import { takeNew } from './take-new.ts'

export type Polling = {
  readonly stop: () => Promise<void>
  /** Looks now instead of in a minute; settles when it has looked. For tests and the operator. */
  readonly look: () => Promise<void>
}

const minute = 60_000
const firstPause = 5000
const longestPause = 5 * minute

/**
 * Looks into an ordinary mailbox for as long as the program runs: at once when the server says that something came (IDLE),
 * otherwise every minute. When the line breaks it comes back, later each time, and goes on where it was.
 */
export function pollMailbox(house: House, receivers: readonly Receiver[], url: string): Polling {
  const leaving = new AbortController()
  let wake: () => void = () => undefined
  let looked = Promise.withResolvers<void>()
  const visit = async (): Promise<void> => {
    await atMailbox(url, async (client, mailbox) => {
      while (!leaving.signal.aborted && client.usable) {
        await takeNew({ house, receivers, client, mailbox })
        const before = looked
        looked = Promise.withResolvers<void>()
        before.resolve()
        const woken = new Promise<void>((resolve) => void (wake = resolve))
        await untilSomething(client, woken, leaving.signal)
      }
    })
  }
  const ended = keepVisiting(house, visit, leaving.signal)
  return {
    look: () => {
      // What is under way may have asked the server a moment ago, so the next look is the one that counts.
      const next = looked.promise.then(() => undefined)
      wake()
      return next
    },
    stop: async () => {
      leaving.abort()
      wake()
      await ended
    },
  }
}

async function keepVisiting(house: House, visit: () => Promise<void>, leaving: AbortSignal): Promise<void> {
  let pause = firstPause
  while (!leaving.aborted) {
    const since = house.clock().getTime()
    try {
      await visit()
    } catch (trouble) {
      house.log.warn({ trouble: String(trouble) }, 'the mailbox cannot be looked into')
    }
    // After a visit that went well for a while the line has only broken, and it is worth coming back soon.
    pause = house.clock().getTime() - since > minute ? firstPause : Math.min(pause * 2, longestPause)
    await wait(pause, undefined, { signal: leaving }).catch(() => undefined)
  }
}

async function atMailbox(url: string, work: (client: ImapFlow, mailbox: string) => Promise<void>): Promise<void> {
  const { ImapFlow: Client } = await import('imapflow')
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  const secure = protocol === 'imaps:'
  const client = new Client({
    host: hostname,
    port: port === '' ? (secure ? 993 : 143) : Number(port),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    disableAutoIdle: true,
    maxIdleTime: 5 * minute,
  })
  // Without a listener the break of a line would end the program; the work under way fails by itself.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const path = decodeURIComponent(pathname.slice(1)) || 'INBOX'
    const lock = await client.getMailboxLock(path)
    try {
      await work(client, `${hostname} ${username} ${path}`)
    } finally {
      lock.release()
    }
  } finally {
    await client.logout().catch(() => client.close())
  }
}

async function untilSomething(client: ImapFlow, woken: Promise<void>, leaving: AbortSignal): Promise<void> {
  const over = new AbortController()
  const came = new Promise<void>((resolve) => {
    client.once('exists', () => resolve())
    client.once('close', () => resolve())
  })
  const signal = AbortSignal.any([over.signal, leaving])
  void client.idle().catch(() => undefined)
  await Promise.race([came, woken, wait(minute, undefined, { signal }).catch(() => undefined)])
  over.abort()
}
