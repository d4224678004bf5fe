import type { Room } from '#platform/rooms'
import { tellChannels } from './channels/tell-channels.ts'
import { routes as channelRoutes } from './channels/web.tsx'
import { writeDigests } from './digest/write-digests.ts'
import { routes } from './web.tsx'
import { speak } from './words/index.ts'

/** The plug; what people owe and what is new is gathered from the other rooms, so it is handed them. */
export const roomOver = (others: readonly Room[]): Room => ({
  name: 'home',
  routes: [...routes, ...channelRoutes],
  jobs: [writeDigests(others), tellChannels(others)],
  timetable: [
    { job: 'home.write-digests', at: '*/15 * * * *' },
    { job: 'home.tell-channels', at: '*/15 * * * *' },
  ],
  voice: speak,
})
