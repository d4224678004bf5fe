// Draws the pictures of the README from the sample network: `node scripts/run.mjs exec scripts/pictures.ts`.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { frame, rooms } from '#app'
import { perform } from '#platform/acts'
import { listen, serveRooms } from '#platform/web'
import { draftReport } from '#reports'
import { openBrowser } from '#test/browser'
import { signIn } from '#test/look'
import { sampleHouse } from '#test/world'

const folder = join(import.meta.dirname, '..', 'docs', 'pictures')
const pictures = [
  { file: 'home.png', path: '/en', width: 1280, height: 820 },
  { file: 'home-phone.png', path: '/en', width: 360, height: 760 },
  { file: 'work-plan-ar.png', path: '/ar/work-plan', width: 360, height: 760 },
  { file: 'report.png', path: '/en/reports/progress-2021-h2', width: 360, height: 760 },
] as const

const network = await sampleHouse()
const halfYear = { profile: 'progress', from: '2021-07-01', to: '2021-12-31' } as const
await perform(network.house, draftReport, halfYear, { token: network.secretary, channel: 'command' })
const served = serveRooms({ rooms, house: network.house, frame, reading: network.reading, address: 'http://localhost' })
const listening = await listen(served, { port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
mkdirSync(folder, { recursive: true })
for (const { file, path, width, height } of pictures) {
  const home = `http://localhost:${listening.port}`
  const context = await browser.newContext({ viewport: { width, height } })
  await signIn(context, home, network.secretary)
  const page = await context.newPage()
  await page.goto(`${home}${path}`)
  await page.screenshot({ path: join(folder, file) })
  await context.close()
}
await browser.close()
await listening.stop()
process.exit(0)
