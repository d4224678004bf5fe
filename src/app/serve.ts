import { startWorker } from '#platform/jobs'
import type { Worker } from '#platform/jobs'
import { openPost } from '#platform/post'
import type { OpenPost } from '#platform/post'
import { listen, serveRooms } from '#platform/web'
import type { Listening } from '#platform/web'
import { frame } from './frame.tsx'
import { correspondenceOf, jobsOf, timetableOf } from './jobs.ts'
import { readerLanguage } from './reader-language.ts'
import { rooms } from './modules.ts'
import type { OpenHouse } from './open-house.ts'

/** The program at work: web, worker and post in one process. `stop` lets what is under way end. */
export type Serving = { readonly port: number; readonly stop: () => Promise<void>; readonly ended: Promise<void> }

/** Serves every room and does what is due. `anyPort`: when the port is taken, the next free one will do. */
export async function serve(
  { house, reading, worker: workerConnection }: OpenHouse,
  { anyPort }: { anyPort: boolean },
): Promise<Serving> {
  const { config } = house
  const served = serveRooms({
    rooms,
    house,
    frame,
    reading,
    address: config.address,
    languageOf: readerLanguage,
    proxies: config.proxies,
  })
  const listening = await listenAt(served, config, anyPort)
  const worker = await startWorker({
    house,
    pool: workerConnection.pool,
    jobs: jobsOf(rooms),
    timetable: timetableOf(rooms),
  })
  const post = await openPost(house, correspondenceOf(rooms).receivers)
  let stopping: Promise<void> | undefined
  return {
    port: listening.port,
    stop: () => (stopping ??= stopAll({ listening, worker, post })),
    ended: worker.ended,
  }
}

async function listenAt(
  served: Parameters<typeof listen>[0],
  { port, host }: { port: number; host: string },
  anyPort: boolean,
): Promise<Listening> {
  try {
    return await listen(served, { port, host })
  } catch (trouble) {
    const taken = trouble instanceof Error && 'code' in trouble && trouble.code === 'EADDRINUSE'
    if (!taken || !anyPort) throw trouble
    return listen(served, { port: 0, host })
  }
}

type AtWork = { readonly listening: Listening; readonly worker: Worker; readonly post: OpenPost }

// Letters first: what is handed over now is kept, and the next program reads it.
async function stopAll({ listening, worker, post }: AtWork): Promise<void> {
  await post.stop()
  await listening.stop()
  await worker.stop()
}
