import type { Tx, Viewer } from '#platform/db'
import { addedTo } from '../addition.ts'
import { NotFound } from '../desk.ts'
import type { Desk } from '../desk.ts'
import { Layout } from '../components/layout.tsx'
import { notFoundPage } from '../components/trouble-pages.tsx'
import type { FrameParts } from '../frame.ts'
import type { Page } from '../page.ts'
import type { Entry, Level } from '../route.ts'
import { answer } from './answer.ts'
import { pagePolicy } from './headers.ts'
import { hrefIn } from './language.ts'
import { rendered } from './rendered.ts'
import type { Call, Server, Visit } from './visit.ts'

type Framed = { readonly page: Page; readonly parts: FrameParts; readonly known: boolean }

/** Opens a desk: the reader's own read-only transaction, and what the address says. */
export const atDesk = <T,>({ server, visit, c }: Call, work: (desk: Desk) => Promise<T>): Promise<T> =>
  server.reading(visit.token, (tx, by) => work(deskOf(server, visit, { tx, by, params: c.req.param() })))

function deskOf(
  { house, additions }: Server,
  { lang, now, path, pathAndQuery, cookie }: Visit,
  { tx, by, params }: { tx: Tx; by: Viewer; params: Readonly<Record<string, string>> },
): Desk {
  const desk: Desk = {
    tx,
    by,
    lang,
    now,
    today: now.toISOString().slice(0, 10),
    params,
    query: new URLSearchParams(pathAndQuery.slice(path.length)),
    house,
    path,
    href: (to) => hrefIn(lang, to),
    cookie,
    additions: (to, about) => addedTo(additions, desk, to, about),
  }
  return desk
}

/** Lets work go on only where the entry's rule holds; otherwise it is as if there were nothing. */
export async function allowed({ may }: Entry, desk: Desk): Promise<void> {
  const holds =
    typeof may === 'function' ? await may(desk) : may.some((grant) => grant === 'public' || desk.by.grants.has(grant))
  if (!holds) throw new NotFound()
}

/** Makes a page at the reader's desk and answers with it in its frame; what is not found is one and the same page. */
export async function showPage(call: Call, level: Level, make: (desk: Desk) => Promise<Page>): Promise<Response> {
  const { server, visit } = call
  const framed = await atDesk(call, async (desk): Promise<Framed> => {
    const page = await make(desk).catch((trouble: unknown) => {
      if (trouble instanceof NotFound) return notFoundPage(visit.lang)
      throw trouble
    })
    return { page, parts: await server.frame.show(desk, page), known: desk.by.id !== null }
  })
  return answerPage(call, { ...framed, level })
}

/** A page that must not ask the database, because that is what may be broken. */
export const showBare = (call: Call, page: Page): Promise<Response> =>
  answerPage(call, { page, parts: call.server.frame.bare(call.visit.lang), known: true, level: 'unclassified' })

async function answerPage(
  { server, visit, c }: Call,
  { page, parts, known, level }: Framed & { level: Level },
): Promise<Response> {
  const { assets, home } = server
  const place = {
    lang: visit.lang,
    path: visit.pathAndQuery,
    home,
    now: visit.now,
    nonce: visit.nonce,
    styles: assets.href('style.css'),
    icon: assets.href('icon.svg'),
    scripts: assets.islands.map((name) => assets.href(name)),
  }
  const body = await rendered(<Layout place={place} page={page} frame={parts} />)
  // The validator leaves out what differs each time: the nonce, and when the page was made.
  const stable = body.replaceAll(visit.nonce, '').replace(/<p class="printed">[^<]*<\/p>/, '')
  return answer(c, {
    status: page.status ?? 200,
    body,
    stable,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': visit.lang,
      'Content-Security-Policy': pagePolicy(visit.nonce),
      'Cache-Control': level === 'confidential' ? 'no-store' : known ? 'private, no-cache' : 'public, no-cache',
      Vary: 'Cookie',
    },
  })
}
