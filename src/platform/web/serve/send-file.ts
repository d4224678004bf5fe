import type { Context } from 'hono'
import { NotFound } from '../desk.ts'
import type { Sending } from '../page.ts'
import type { DownloadRoute } from '../route.ts'
import { answer } from './answer.ts'
import { attachment, filePolicy } from './headers.ts'
import { allowed, atDesk, showPage } from './show.tsx'
import type { Call } from './visit.ts'

/** Hands out a file; whoever may not have it gets the page that says there is none. */
export async function sendFile(call: Call, route: DownloadRoute): Promise<Response> {
  const { server, visit, c } = call
  try {
    const { sending, known } = await atDesk(call, async (desk) => {
      await allowed(route, desk)
      return { sending: await route.send(desk), known: desk.by.id !== null }
    })
    if (route.audit === 'log')
      server.house.log.info({ request: visit.id, route: route.name, path: visit.path }, 'file handed out')
    return await respond(c, sending, cacheOf(route, known))
  } catch (trouble) {
    if (trouble instanceof NotFound) return showPage(call, route.level, () => Promise.reject(trouble))
    throw trouble
  }
}

const cacheOf = ({ level }: DownloadRoute, known: boolean): string =>
  level === 'confidential' ? 'no-store' : known ? 'private, no-cache' : 'public, no-cache'

// What a browser may show or subscribe to in place; everything else is saved.
const shown = /^(text\/(calendar|csv|plain)|application\/(atom\+xml|json)|image\/(png|jpeg|gif|webp|svg\+xml))\b/

async function respond(c: Context, { bytes, type, filename }: Sending, cache: string): Promise<Response> {
  if (filename === undefined && !shown.test(type)) throw new Error(`${type} is not shown in place: give it a file name`)
  const headers = {
    'Content-Type': type,
    'Content-Security-Policy': filePolicy,
    'Cache-Control': cache,
    Vary: 'Cookie',
    ...(filename === undefined ? {} : { 'Content-Disposition': attachment(filename) }),
  }
  if (bytes instanceof ReadableStream) return new Response(bytes, { headers })
  return answer(c, { status: 200, body: bytes, headers })
}
