import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { House } from '#platform/acts'
import type { Tx, Viewer } from '#platform/db'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { faultPage, tooOftenPage } from '../components/trouble-pages.tsx'
import type { Addition } from '../addition.ts'
import { NotFound } from '../desk.ts'
import type { Frame } from '../frame.ts'
import type { Route } from '../route.ts'
import { readAssets } from './assets.ts'
import { checkRoutes, inOrder, linesOf } from './check-routes.ts'
import type { Line } from './check-routes.ts'
import { wayOf } from './compress.ts'
import { doAtOnce, doForm, showForm } from './do-form.tsx'
import { everyAnswer, filePolicy } from './headers.ts'
import { acceptedLanguage, hrefIn, splitPath } from './language.ts'
import { turnTaker } from './limits.ts'
import type { Limits } from './limits.ts'
import { sendFile } from './send-file.ts'
import { allowed, showBare, showPage } from './show.tsx'
import { callOf, sessionMark, visitOf } from './visit.ts'
import type { Env, Server } from './visit.ts'

/** Runs work in a read-only transaction in which the database knows the reader by the token. */
export type Reading = <T>(token: string | null, work: (tx: Tx, by: Viewer) => Promise<T>) => Promise<T>

export type Serving = {
  readonly rooms: readonly {
    readonly name: string
    readonly routes?: readonly Route[]
    readonly adds?: readonly Addition[]
  }[]
  readonly house: House
  readonly frame: Frame
  readonly reading: Reading
  /** The public address, `https://network.example.org`. */
  readonly address: string
  /** The language an account asked for, for addresses without one. */
  readonly languageOf?: (tx: Tx, by: Viewer) => Promise<Lang | undefined>
  /** How many proxies of ours stand in front; each adds one address to X-Forwarded-For. */
  readonly proxies?: number
  readonly limits?: Limits
}

export type Served = { readonly app: Hono<Env>; readonly routes: readonly Line[] }

/**
 * Builds the web of the rooms: every address in six languages, with its rule, rate and audit. Throws when the route
 * table is not complete. The app is asked in tests by `app.request(url, init)` and served by `listen`.
 */
export function serveRooms(serving: Serving): Served {
  const { rooms, house, frame, reading, address, proxies = 0, limits } = serving
  checkRoutes(rooms)
  const server: Server = {
    house,
    frame,
    reading,
    assets: readAssets(),
    takeTurn: turnTaker(house.clock, limits),
    home: address.replace(/\/$/, ''),
    https: address.startsWith('https:'),
    routes: linesOf(rooms),
    additions: rooms.flatMap((room) => room.adds ?? []),
    addressOf: (c) => comingFrom(c, proxies),
  }
  const app = new Hono<Env>()
  app.use(around(server))
  app.get('/assets/:name', (c) => sendAsset(server, c))
  app.get('/healthz', (c) => c.text('well', 200, { 'Cache-Control': 'no-store' }))
  for (const route of inOrder(rooms.flatMap((room) => room.routes ?? []))) addRoute(app, server, route)
  app.get('*', (c) => otherwise(serving, server, c))
  app.notFound((c) => nothingHere(server, c))
  app.onError((trouble, c) => fault(server, c, trouble))
  return { app, routes: server.routes }
}

const around =
  (server: Server) =>
  async (c: Context<Env>, next: () => Promise<void>): Promise<void> => {
    const visit = visitOf(server, c)
    c.set('visit', visit)
    // No record can be called by a name with U+0000 in it, and the database could not be asked for one.
    if (c.req.url.includes('%00')) c.res = await nothingHere(server, c)
    else await next()
    for (const [name, value] of Object.entries(everyAnswer(server))) c.res.headers.set(name, value)
    c.res.headers.set('X-Request-Id', visit.id)
    // "Not modified" has no policy of its own: one would take the place of that of the page the browser kept.
    if (c.res.status !== 304 && !c.res.headers.has('Content-Security-Policy'))
      c.res.headers.set('Content-Security-Policy', filePolicy)
  }

function addRoute(app: Hono<Env>, server: Server, route: Route): void {
  // Grouped: where a router tries the pattern on the rest of an address, a bare choice would match within it.
  const path = `/:_lang{(?:${langs.join('|')})}${route.path === '/' ? '' : route.path}`
  app.get(path, (c) => inTurn(server, c, route.kind === 'form' ? 'page' : route.rate, () => read(server, c, route)))
  if (route.kind === 'form')
    app.post(path, (c) => inTurn(server, c, route.rate, () => doForm(callOf(server, c), route)))
  if (route.kind === 'form' && route.from === 'anywhere')
    app.post(route.path, (c) => inTurn(server, c, route.rate, () => doAtOnce(callOf(server, c), route)))
}

function read(server: Server, c: Context<Env>, route: Route): Promise<Response> {
  const call = callOf(server, c)
  if (route.kind === 'form') return showForm(call, route)
  if (route.kind === 'download') return sendFile(call, route)
  return showPage(call, route.level, async (desk) => {
    await allowed(route, desk)
    return route.show(desk)
  })
}

async function inTurn(
  server: Server,
  c: Context<Env>,
  rate: Route['rate'],
  work: () => Promise<Response>,
): Promise<Response> {
  const { visit } = c.var
  const seconds = server.takeTurn(rate, { address: server.addressOf(c), session: sessionMark(visit) })
  if (seconds === 0) return work()
  const response = await showBare(callOf(server, c), tooOftenPage(visit.lang, seconds))
  response.headers.set('Retry-After', String(seconds))
  return response
}

const nothingHere = (server: Server, c: Context<Env>): Promise<Response> =>
  inTurn(server, c, 'page', () => showPage(callOf(server, c), 'unclassified', () => Promise.reject(new NotFound())))

/** An address without a language leads to the reader's; one with a language leads nowhere. */
async function otherwise({ languageOf }: Serving, server: Server, c: Context<Env>): Promise<Response> {
  const { visit } = c.var
  const url = new URL(c.req.url)
  const { lang, path } = splitPath(url.pathname)
  if (lang !== undefined && path.endsWith('/') && path !== '/')
    return c.redirect(hrefIn(lang, `${path.replace(/\/+$/, '')}${url.search}`), 301)
  if (lang !== undefined && url.pathname === `/${lang}/`) return c.redirect(`/${lang}${url.search}`, 301)
  if (lang !== undefined || /\.(ico|txt|xml|php)$/.test(path) || path.startsWith('//')) return nothingHere(server, c)
  return inTurn(server, c, 'page', async () => {
    const theirs =
      visit.token === null || languageOf === undefined ? undefined : await server.reading(visit.token, languageOf)
    c.header('Vary', 'Accept-Language, Cookie')
    c.header('Cache-Control', 'private, no-cache')
    return c.redirect(`${hrefIn(theirs ?? acceptedLanguage(c.req.header('accept-language')), path)}${url.search}`, 302)
  })
}

async function sendAsset(server: Server, c: Context<Env>): Promise<Response> {
  const asset = server.assets.find(c.req.param('name') ?? '')
  if (asset === undefined) return nothingHere(server, c)
  const way = wayOf(c.req.header('accept-encoding'))
  const headers = {
    'Content-Type': asset.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    ...(way === undefined ? {} : { 'Content-Encoding': way }),
  }
  return new Response(new Uint8Array(asset.packed[way ?? 'identity']), { headers })
}

// Nothing is swallowed: the log has the whole fault, the reader the number it stands under.
async function fault(server: Server, c: Context<Env>, trouble: unknown): Promise<Response> {
  const { visit } = c.var
  server.house.log.error(
    { err: trouble, request: visit.id, method: c.req.method, path: visit.path },
    'fault while answering',
  )
  return showBare(callOf(server, c), faultPage(visit.lang, visit.id))
}

function comingFrom(c: Context, proxies: number): string {
  const told = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim())
  if (proxies > 0) return told.at(-proxies) ?? ''
  // A request made inside the program has no connection.
  return c.env === undefined || !('incoming' in Object(c.env)) ? 'inside' : (getConnInfo(c).remote.address ?? '')
}
