import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { listen } from '#platform/web'
import type { Served } from '#platform/web'
import { langs } from '#platform/words'
import { openBrowser } from './browser.ts'
import { signIn } from './look.ts'
import type { Way } from './look.ts'

/** Every way a screen is looked at: six languages, a phone and a desk, by day and by night. */
export const everyWay: readonly Way[] = langs.flatMap((lang) =>
  [320, 1280].flatMap((width) => [false, true].map((dark) => ({ lang, width, dark }))),
)

/** What is wrong with a screen, in words; empty when nothing is. */
export type Inspected = { readonly path: string; readonly way: Way; readonly faults: readonly string[] }

type Inspecting = { readonly paths: readonly string[]; readonly ways: readonly Way[]; readonly token: string | null }

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Opens each screen in each way and asks axe, whether anything runs out of the window sideways, whether a script failed,
 * and whether anything was fetched from elsewhere.
 */
export async function inspect(served: Served, { paths, ways, token }: Inspecting): Promise<Inspected[]> {
  const listening = await listen(served, { port: 0, host: '127.0.0.1' })
  const browser = await openBrowser()
  const home = `http://localhost:${listening.port}`
  try {
    const found: Inspected[] = []
    for (const way of ways) found.push(...(await inWay(browser, { home, paths, way, token })))
    return found
  } finally {
    await browser.close()
    await listening.stop()
  }
}

type OneWay = {
  readonly home: string
  readonly paths: readonly string[]
  readonly way: Way
  readonly token: string | null
}

async function inWay(browser: Browser, { home, paths, way, token }: OneWay): Promise<Inspected[]> {
  const context = await browser.newContext({
    viewport: { width: way.width, height: 740 },
    colorScheme: way.dark ? 'dark' : 'light',
    bypassCSP: true,
  })
  await signIn(context, home, token)
  const page = await context.newPage()
  const loud: string[] = []
  page.on('pageerror', (trouble) => loud.push(`a script failed: ${trouble.message}`))
  page.on('request', (request) =>
    request.url().startsWith(home) || request.url().startsWith('data:')
      ? undefined
      : loud.push(`fetched from elsewhere: ${request.url()}`),
  )
  const found: Inspected[] = []
  for (const path of paths) {
    loud.length = 0
    const faults = await faultsOf(page, `${home}/${way.lang}${path === '/' ? '' : path}`)
    found.push({ path, way, faults: [...loud, ...faults] })
  }
  await context.close()
  return found
}

async function faultsOf(page: Page, url: string): Promise<string[]> {
  const response = await page.goto(url)
  if (response === null || response.status() !== 200) return [`answers ${response?.status() ?? 'nothing'}`]
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.evaluate(axeSource)
  const violations: string[] = await page.evaluate(axe)
  return [...(over > 0 ? [`runs ${over} px out of the window`] : []), ...violations]
}

// Handed to the browser as text: axe stands there in the window.
const axe = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`
