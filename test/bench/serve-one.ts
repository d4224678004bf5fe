// One server in a process of its own: a bare node:http page, or the program over a database of the tests. Prints its port.
import { createServer } from 'node:http'
import { serveRooms, listen } from '#platform/web'
import { openTestCluster } from '#test/cluster'
import { frame, rooms } from '#app'
import { adopt } from '../house.ts'

const [what, database = ''] = process.argv.slice(2)
const plenty = { burst: 1_000_000_000, perMinute: 1_000_000_000 }
const each = { page: plenty, form: plenty, 'sign-in': plenty, export: plenty }

if (what === 'bare') {
  const server = createServer((_, response) => response.end('<!doctype html><title>bare</title><p>bare'))
  server.listen(0, '127.0.0.1', () => tell(server.address()))
}
if (what === 'program') {
  const cluster = await openTestCluster()
  const { house, reading } = await adopt(cluster.site(database))
  const served = serveRooms({
    rooms,
    house,
    frame,
    reading,
    address: 'http://localhost:3000',
    limits: { session: each, address: each },
  })
  const { port } = await listen(served, { port: 0, host: '127.0.0.1' })
  process.stdout.write(`${port}\n`)
}

function tell(address: ReturnType<ReturnType<typeof createServer>['address']>): void {
  if (typeof address === 'object' && address !== null) process.stdout.write(`${address.port}\n`)
}
