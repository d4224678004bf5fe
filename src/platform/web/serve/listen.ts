import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Served } from './serve-rooms.ts'

export type Listening = { readonly port: number; readonly stop: () => Promise<void> }

const headersWithin = 15_000
const requestWithin = 120_000
const keptAlive = 65_000
const lastCall = 10_000

/** Answers at a port. `stop` takes no new requests, lets those under way end, and cuts what hangs after ten seconds. */
export async function listen({ app }: Served, { port, host }: { port: number; host: string }): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    serverOptions: { headersTimeout: headersWithin, requestTimeout: requestWithin, keepAliveTimeout: keptAlive },
  })
  await new Promise<void>((ready, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => ready())
  })
  return { port: portOf(server.address()), stop: () => stopped(server) }
}

const portOf = (address: string | AddressInfo | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0

function stopped(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  return new Promise((done, fail) => {
    const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), lastCall)
    server.close((trouble) => {
      clearTimeout(cut)
      return trouble === undefined ? done() : fail(trouble)
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
