import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { House } from '#platform/acts'
import type { Lang } from '#platform/words'
import { sessionCookie } from '../desk.ts'
import type { Addition } from '../addition.ts'
import type { Frame } from '../frame.ts'
import type { Line } from './check-routes.ts'
import type { Assets } from './assets.ts'
import { acceptedLanguage, splitPath } from './language.ts'
import type { TakeTurn } from './limits.ts'
import type { Reading } from './serve-rooms.ts'

/** What the server has at hand for every request. */
export type Server = {
  readonly house: House
  readonly frame: Frame
  readonly reading: Reading
  readonly assets: Assets
  readonly takeTurn: TakeTurn
  /** The public address, without a slash at its end. */
  readonly home: string
  readonly https: boolean
  readonly routes: readonly Line[]
  readonly additions: readonly Addition[]
  readonly addressOf: (c: Context) => string
}

/** One request: who asks (a token, not yet a person), in which language, for what. */
export type Visit = {
  /** The reference a fault is reported under. */
  readonly id: string
  readonly lang: Lang
  /** The address without its language. */
  readonly path: string
  /** The same with its query, as links to other languages need it. */
  readonly pathAndQuery: string
  readonly token: string | null
  readonly nonce: string
  readonly now: Date
  readonly cookie: (name: string) => string | undefined
}

export type Env = { Variables: { visit: Visit } }

/** One request at one server: what every step of answering is handed. */
export type Call = { readonly server: Server; readonly visit: Visit; readonly c: Context<Env> }

export const callOf = (server: Server, c: Context<Env>): Call => ({ server, visit: c.var.visit, c })

export function visitOf(server: Server, c: Context): Visit {
  const url = new URL(c.req.url)
  const { lang, path } = splitPath(url.pathname)
  const cookie = (name: string) => cookieIn(c, cookieName(server, name))
  return {
    id: server.house.newId(),
    lang: lang ?? acceptedLanguage(c.req.header('accept-language')),
    path,
    pathAndQuery: `${path}${url.search}`,
    token: cookie(sessionCookie) ?? null,
    nonce: Buffer.from(server.house.random(16)).toString('base64url'),
    now: server.house.clock(),
    cookie,
  }
}

/** A cookie with U+0000 in it is none of ours, and the database could not be asked about it. */
function cookieIn(c: Context, name: string): string | undefined {
  const given = getCookie(c, name)
  return given?.includes('\0') === true ? undefined : given
}

/** Over https a cookie is bound to this very host by its name. */
export const cookieName = ({ https }: Pick<Server, 'https'>, name: string): string => (https ? `__Host-${name}` : name)

/** Stands for a session in memory, so that no token lies about. */
export const sessionMark = ({ token }: Visit): string | undefined =>
  token === null ? undefined : createHash('sha256').update(token).digest('base64url').slice(0, 16)
