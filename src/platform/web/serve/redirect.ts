import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import type { Then } from '../route.ts'
import { cookieName } from './visit.ts'
import type { Server } from './visit.ts'

/** See other: what was sent is done, and the answer is elsewhere. Only to addresses of ours. */
export function redirectTo(server: Server, c: Context, then: Then): Response {
  const { path, cookies = [] } = typeof then === 'string' ? { path: then } : then
  if (!/^\/(?![/\\])/.test(path)) throw new Error(`${path} leads away from here`)
  for (const { name, value, seconds } of cookies) {
    setCookie(c, cookieName(server, name), value ?? '', {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: server.https,
      ...(value === null ? { maxAge: 0 } : seconds === undefined ? {} : { maxAge: seconds }),
    })
  }
  c.header('Cache-Control', 'no-store')
  return c.redirect(path, 303)
}
