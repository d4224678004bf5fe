import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { frame, rooms } from '#app'
import { listen, serveRooms } from '#platform/web'
import type { Limits, Served } from '#platform/web'
import { openBrowser } from './browser.ts'
import type { TestHouse } from './house.ts'
import { signIn } from './look.ts'

const plenty = { burst: 1_000_000_000, perMinute: 1_000_000_000 }
const each = { page: plenty, form: plenty, 'sign-in': plenty, export: plenty }

/** No turns to wait for: a test asks more in a minute than a person in a day. */
export const unlimited: Limits = { session: each, address: each }

/** Every room of the program, in its own frame, over a house of a test. */
export const wholeProgram = ({ house, reading }: Pick<TestHouse, 'house' | 'reading'>): Served =>
  serveRooms({ rooms, house, frame, reading, address: 'http://localhost', limits: unlimited })

/** Who comes, and with what: without scripts unless said otherwise, because every page has to do without. */
export type Visitor = {
  readonly token?: string | null
  readonly scripts?: boolean
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
}

/** The program on a port of this machine, and a browser, opened when the first comes, to walk through it as somebody. */
export type Stage = {
  readonly home: string
  /** A browser window of somebody's own, with their own cookies. */
  readonly enter: (visitor?: Visitor) => Promise<Page>
  readonly close: () => Promise<void>
}

/** Opens the program for people to walk through. A step that is not there in half a minute has failed. */
export async function openStage(network: Pick<TestHouse, 'house' | 'reading'>): Promise<Stage> {
  const listening = await listen(wholeProgram(network), { port: 0, host: '127.0.0.1' })
  let opened: Promise<Browser> | undefined
  const home = `http://localhost:${listening.port}`
  const enter = async (visitor: Visitor = {}): Promise<Page> => {
    const context = await (await (opened ??= openBrowser())).newContext({ ...windowOf(visitor), baseURL: home })
    context.setDefaultTimeout(30_000)
    await signIn(context, home, visitor.token ?? null)
    return context.newPage()
  }
  const close = async (): Promise<void> => {
    await (await opened)?.close()
    await listening.stop()
  }
  return { home, enter, close }
}

const windowOf = ({ scripts = false, width = 1280, height = 800, dark = false }: Visitor): BrowserContextOptions => ({
  viewport: { width, height },
  colorScheme: dark ? 'dark' : 'light',
  javaScriptEnabled: scripts,
  reducedMotion: 'reduce',
})
