import { serveRooms, sessionCookie } from '#platform/web'
import type { Frame, Route } from '#platform/web'
import type { TestHouse } from './house.ts'

const home = 'http://localhost:3000'

type Answered = {
  readonly status: number
  readonly text: string
  readonly location: string | undefined
  readonly headers: Headers
}
type Fields = Readonly<Record<string, string | readonly string[]>>

/** The web of some rooms, asked inside the process: real routes, real database, no socket. */
export type Site = {
  readonly get: (path: string, token?: string | null) => Promise<Answered>
  /** Sends a form as a browser would; a field with several values is named `countries[]`. */
  readonly post: (path: string, fields: Fields, token?: string | null) => Promise<Answered>
  readonly request: (path: string, init?: RequestInit) => Promise<Response>
}

const bareFrame: Frame = {
  show: () => ({ name: 'The network', nav: [], footer: 'Footer', zone: 'Europe/Zurich' }),
  bare: () => ({ name: 'The network', nav: [], footer: 'Footer', zone: 'Europe/Zurich' }),
}

/** Serves the rooms of a test house. Without a frame of the caller's the page stands in a bare one. */
export function siteOf(
  { house, reading }: TestHouse,
  rooms: readonly { readonly name: string; readonly routes?: readonly Route[] }[],
  frame: Frame = bareFrame,
): Site {
  const { app } = serveRooms({ rooms, house, frame, reading, address: home, limits: unlimited })
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => app.request(`${home}${path}`, init)
  const asked = (token: string | null | undefined): Record<string, string> =>
    token === null || token === undefined ? {} : { cookie: `${sessionCookie}=${token}` }
  return {
    request,
    get: async (path, token) => answered(await request(path, { headers: asked(token) })),
    post: async (path, fields, token) =>
      answered(
        await request(path, {
          method: 'POST',
          headers: { ...asked(token), 'sec-fetch-site': 'same-origin', origin: home },
          body: bodyOf(fields),
        }),
      ),
  }
}

const plenty = { burst: 1_000_000, perMinute: 1_000_000 }
const each = { page: plenty, form: plenty, 'sign-in': plenty, export: plenty }
const unlimited = { session: each, address: each }

const bodyOf = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, given]) =>
      typeof given === 'string' ? [[name, given]] : given.map((one) => [name, one]),
    ),
  )

const answered = async (response: Response): Promise<Answered> => ({
  status: response.status,
  text: await response.text(),
  location: response.headers.get('location') ?? undefined,
  headers: response.headers,
})
