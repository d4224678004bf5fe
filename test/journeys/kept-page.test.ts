import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { noBrowser } from '../browser.ts'
import { openStage } from '../stage.ts'
import { sampleHouse } from '../world.ts'

const network = await sampleHouse()
const stage = await openStage(network)
after(stage.close)

test(
  'a page that the browser kept comes back with its style, its scripts and its files',
  {
    skip: noBrowser,
  },
  async () => {
    const page = await stage.enter({ token: network.secretary, scripts: true })
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    const looks: unknown[] = []
    for (let visit = 0; visit < 3; visit += 1) {
      await page.goto('/en/calendar')
      looks.push(
        await page.evaluate(() => ({
          colour: getComputedStyle(document.body).backgroundColor,
          edge: getComputedStyle(document.body).borderBlockStartWidth,
          script: customElements.get('find-key') !== undefined,
        })),
      )
      const coming = page.waitForEvent('download')
      await page.locator('a[href*="/calendar.csv"]').first().click()
      assert.match((await coming).suggestedFilename(), /\.csv$/)
    }
    assert.deepEqual(looks, Array(3).fill({ colour: 'rgb(255, 255, 255)', edge: '4px', script: true }))
    assert.deepEqual(faults, [])
    assert.equal((await unchanged(page.url())).headers.get('content-security-policy'), null)
  },
)

/** Asks for a page as a browser does that has it already. */
async function unchanged(url: string): Promise<Response> {
  const first = await fetch(url)
  const again = await fetch(url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  assert.equal(again.status, 304)
  return again
}
