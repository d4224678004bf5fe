import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { listen, sessionCookie } from '#platform/web'
import type { Served } from '#platform/web'
import type { Lang } from '#platform/words'
import { openBrowser } from './browser.ts'

/** One way of looking at a page. Heights are only where the window begins; pictures show the whole page. */
export type Way = { readonly lang: Lang; readonly width: number; readonly dark: boolean }

/** The four looks of every screen: a phone, Arabic on a phone, a desk, and a desk at night. */
export const ways: readonly Way[] = [
  { lang: 'en', width: 360, dark: false },
  { lang: 'ar', width: 360, dark: false },
  { lang: 'en', width: 1280, dark: false },
  { lang: 'fr', width: 1280, dark: true },
]

type Looking = {
  readonly paths: readonly string[]
  readonly token: string | null
  readonly folder: string
  readonly as?: readonly Way[]
}

/** Draws pages as pictures into a folder, for people to look at; returns the files. */
export async function look(served: Served, { paths, token, folder, as = ways }: Looking): Promise<string[]> {
  const listening = await listen(served, { port: 0, host: '127.0.0.1' })
  const browser = await openBrowser()
  const home = `http://localhost:${listening.port}`
  const files: string[] = []
  try {
    mkdirSync(folder, { recursive: true })
    for (const way of as) {
      const context = await browser.newContext({
        viewport: { width: way.width, height: 740 },
        colorScheme: way.dark ? 'dark' : 'light',
      })
      await signIn(context, home, token)
      const page = await context.newPage()
      for (const path of paths) files.push(await draw(page, { home, path, way, folder }))
      await context.close()
    }
  } finally {
    await browser.close()
    await listening.stop()
  }
  return files
}

/** Gives a browser the session, as signing in would. */
export async function signIn(context: BrowserContext, home: string, token: string | null): Promise<void> {
  if (token !== null) await context.addCookies([{ name: sessionCookie, value: token, url: home }])
}

async function draw(
  page: Page,
  { home, path, way, folder }: { home: string; path: string; way: Way; folder: string },
): Promise<string> {
  await page.goto(`${home}/${way.lang}${path === '/' ? '' : path}`)
  const name = `${path.replaceAll(/[^a-z0-9]+/gi, '-')}-${way.lang}-${way.width}${way.dark ? '-dark' : ''}.png`
  const file = join(folder, name)
  await page.screenshot({ path: file, fullPage: true })
  return file
}
