import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { listen } from '#platform/web'
import type { Served } from '#platform/web'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { openBrowser } from './browser.ts'
import { signIn } from './look.ts'
import type { Way } from './look.ts'

/** Every way a screen is looked at: six languages, a phone and a desk, by day and by night. */
export const everyWay: readonly Way[] = langs.flatMap((lang) =>
  [320, 1280].flatMap((width) => [false, true].map((dark) => ({ lang, width, dark }))),
)

/** What is wrong with a screen, in words; empty when nothing is. */
export type Inspected = { readonly path: string; readonly way: Way; readonly faults: readonly string[] }

/** The faults that were found, a sentence each: where, in which way, what. */
export const said = (inspected: readonly Inspected[]): string[] =>
  inspected.flatMap(({ path, way, faults }) =>
    faults.map((fault) => `${path} ${way.lang} ${way.width}${way.dark ? ' dark' : ''}: ${fault}`),
  )

type Inspecting = { readonly paths: readonly string[]; readonly ways: readonly Way[]; readonly token: string | null }

/** How many windows are open at a time: axe works in the browser, the program beside it. */
const windows = 3

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
    const visits = visitsOf(ways).flatMap((visit) =>
      shared(paths, ways).map((some) => ({ home, paths: some, token, ...visit })),
    )
    const found: Inspected[] = []
    const work = async (): Promise<void> => {
      for (let next = visits.shift(); next !== undefined; next = visits.shift())
        found.push(...(await inVisit(browser, next)))
    }
    await Promise.all(Array.from({ length: windows }, work))
    return found
  } finally {
    await browser.close()
    await listening.stop()
  }
}

type Visit = {
  readonly home: string
  readonly paths: readonly string[]
  readonly token: string | null
  readonly lang: Lang
  readonly width: number
  /** By day, by night, or both: a page is fetched once and seen in both lights. */
  readonly lights: readonly boolean[]
}

const visitsOf = (ways: readonly Way[]): Pick<Visit, 'lang' | 'width' | 'lights'>[] =>
  [...Map.groupBy(ways, ({ lang, width }) => `${lang} ${width}`).values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [{ lang: first.lang, width: first.width, lights: [first, ...rest].map(({ dark }) => dark) }],
  )

// Few ways of looking at many screens are shared out, so that no window stands idle.
function shared(paths: readonly string[], ways: readonly Way[]): string[][] {
  const size = Math.ceil(paths.length / Math.max(1, Math.ceil((4 * windows) / ways.length)))
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, at) => paths.slice(at * size, (at + 1) * size))
}

async function inVisit(browser: Browser, { home, paths, token, lang, width, lights }: Visit): Promise<Inspected[]> {
  const viewport = { width, height: 740 }
  const context = await browser.newContext({ viewport, bypassCSP: true, reducedMotion: 'reduce' })
  await signIn(context, home, token)
  const page = await context.newPage()
  const loud = listenTo(page, home)
  const found: Inspected[] = []
  for (const path of paths) {
    loud.length = 0
    const response = await page.goto(`${home}/${lang}${path === '/' ? '' : path}`)
    const status = response?.status() ?? 'nothing'
    for (const [at, dark] of lights.entries()) {
      const faults = status === 200 ? await faultsIn(page, { dark, again: at > 0 }) : [`answers ${status}`]
      found.push({ path, way: { lang, width, dark }, faults: [...loud.splice(0), ...faults] })
    }
  }
  await context.close()
  return found
}

/** What a page should not do while it is looked at. */
function listenTo(page: Page, home: string): string[] {
  const loud: string[] = []
  page.on('pageerror', (trouble) => loud.push(`a script failed: ${trouble.message}`))
  page.on('request', (request) =>
    request.url().startsWith(home) || request.url().startsWith('data:')
      ? undefined
      : loud.push(`fetched from elsewhere: ${request.url()}`),
  )
  return loud
}

async function faultsIn(page: Page, { dark, again }: { dark: boolean; again: boolean }): Promise<string[]> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  if (!again) await page.evaluate(axeSource)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const violations: string[] = await page.evaluate(axe(again ? ofColours : undefined))
  return [...(over > 0 ? [`runs ${over} px out of the window`] : []), ...violations]
}

// All that another light can change: everything else was asked by the first.
const ofColours = ['color-contrast', 'link-in-text-block']

// Handed to the browser as text: axe stands there in the window. The size of what one touches is asked as well (WCAG 2.2,
// 2.5.8), and style sheets are not fetched once more for a rule about turned phones.
function axe(only?: readonly string[]): string {
  const asked = only === undefined ? { rules: { 'target-size': { enabled: true } } } : { runOnly: only }
  const options = JSON.stringify({ resultTypes: ['violations'], preload: false, ...asked })
  return `axe.run(document, ${options}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`
}
