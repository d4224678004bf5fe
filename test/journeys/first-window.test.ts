import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Locator } from 'playwright-core'
import { person } from '#seeds/network-2021/ids'
import { langs } from '#platform/words'
import { noBrowser } from '../browser.ts'
import { accounts, sessionsOf } from '../roles.ts'
import { openStage } from '../stage.ts'
import { sampleHouse } from '../world.ts'

const network = await sampleHouse()
await sessionsOf(network)
const stage = await openStage(network)
after(stage.close)

// A phone: what stands below this line has to be looked for.
const [width, height] = [360, 640]

for (const lang of langs)
  test(
    `what one owes is in the first window of a phone in ${lang}: the count line and the first item`,
    {
      skip: noBrowser,
    },
    async () => {
      for (const id of [accounts.lead, accounts.secretariat, person('salome')]) {
        const page = await stage.enter({ token: await network.sessionOf(id), width, height })
        await page.goto(`/${lang}`)
        assert.ok((await page.locator('section[aria-labelledby="owed"] li').count()) > 0, `${id} owes something`)
        for (const [what, place] of [
          ['the count line', page.locator('main > .meta').first()],
          ['the first item', page.locator('section[aria-labelledby="owed"] li').first()],
        ] as const)
          assert.ok((await bottomOf(place)) <= height, `${what} ends at ${await bottomOf(place)} px`)
        await page.context().close()
      }
    },
  )

async function bottomOf(place: Locator): Promise<number> {
  const box = await place.boundingBox()
  assert.ok(box !== null, 'it is there and can be seen')
  return Math.round(box.y + box.height)
}
