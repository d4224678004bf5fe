import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

/** The browser that `npm test` found or installed; undefined when there is none, and then journeys are left out aloud. */
export const browserPath =
  process.env['CHROME_PATH'] ?? (process.platform === 'linux' ? '/usr/bin/chromium' : undefined)

/** Why journeys are left out here; false when there is a browser to make them. */
export const noBrowser =
  browserPath !== undefined && existsSync(browserPath)
    ? false
    : 'no browser here, so nobody walks through the pages: install Chromium, or name one in CHROME_PATH'

/** Debian's Chromium, alone and offline: nothing of it calls home. */
export function openBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new Error('no browser: set CHROME_PATH')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    executablePath: browserPath,
    args: [
      ...asRoot,
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // All pages are ours: no process of its own for each visit.
      '--disable-site-isolation-trials',
      '--renderer-process-limit=3',
    ],
  })
}
