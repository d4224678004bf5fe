import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { noBrowser } from '../browser.ts'
import { fingerprints } from '../every-table.ts'
import { testHouse } from '../house.ts'
import { openStage } from '../stage.ts'

const network = await testHouse({ at: '2021-07-05T09:00:00Z' })
const stage = await openStage(network)
after(stage.close)

// Everything is pressed and typed by hand, scripts off, by somebody who sees the network for the first time: it is empty.
const report = `# Progress report of the Network for Fair Housing, January to June 2021

The Network for Fair Housing (“the Network”) comprises about 60 staff. Members include the following agencies and entities: UNICEF, UNESCO, UNHCR, WHO, ILO and UNDP.

The Work Plan 2021-2022 of the Network was adopted on 15 January 2021. It has three Pillars, as follows: (1) Homes for All (led by UNICEF); (2) Fair Rents (led by UNDP); (3) Safe Streets (led by WHO and ILO).

On 19 May 2021 the Network held a webinar on fair rents.

The Network met in plenary on 15 June 2021. On 15 June 2021 the Network agreed that each Pillar would name a deputy lead.
`

const ofMachinery = /^(public\.(intake\w*|ledger\w*|act_keys|hearers|files|job_effects)|graphile_worker\.\w+)$/
async function records(): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(await fingerprints(network)).filter(([table]) => !ofMachinery.test(table)))
}

/** Counts what a person presses. */
function countedClicks(page: Page) {
  let clicks = 0
  const press = async (name: RegExp): Promise<void> => {
    clicks += 1
    await page
      .locator('main')
      .getByRole('button', { name })
      .or(page.locator('main').getByRole('link', { name }))
      .first()
      .click()
  }
  return { press, clicks: () => clicks }
}

test(
  '[U1] a text becomes records with nothing written before Apply and nothing mailed, and is undone as a whole',
  { skip: noBrowser },
  async () => {
    const page = await stage.enter({ token: network.secretary })
    const before = await records()
    const started = Date.now()
    await page.goto('/en/intake')
    await page.getByLabel('Or paste the text').fill(report)
    await page.getByLabel('As things stood on').fill('2021-06-30')
    const { press, clicks } = countedClicks(page)
    await press(/^Read it$/)
    const main = (): Promise<string> => page.locator('main').innerText()
    assert.match(await main(), /Nothing is saved yet\. No mail will be sent\./)
    assert.match(await main(), /New Pillar 1: Homes for All/)
    assert.match(await main(), /Homes for All \(led by UNICEF\)/, 'beside the words of the text')
    await press(/^Accept all \d+ without doubts$/)
    assert.deepEqual(await records(), before, 'reading and deciding write no record and queue no letter')
    await press(/^Apply \d+ accepted$/)
    assert.match(await main(), /\d+ things were recorded/)
    const seconds = (Date.now() - started) / 1000
    process.stderr.write(`from a pasted text to applied records: ${clicks()} clicks, ${seconds.toFixed(1)} s\n`)
    assert.ok(clicks() <= 7)
    const applied = await records()
    assert.notDeepEqual(applied, before)
    assert.equal(applied['public.letters'], before['public.letters'])
    await page.locator('main').getByRole('link', { name: 'New Pillar 1: Homes for All' }).click()
    assert.match(await page.locator('h1').innerText(), /Homes for All/)
    await page.goBack()
    await press(/^Undo everything$/)
    assert.match(await main(), /taken back together/)
    await press(/^Undo everything$/)
    assert.match(await main(), /Everything that came from this text was taken back/)
    assert.deepEqual(await records(), before)
  },
)

test('what is in doubt is settled with one press, corrected in a form, or left out', { skip: noBrowser }, async () => {
  const page = await stage.enter({ token: network.secretary })
  await page.goto('/en/intake')
  await page.getByLabel('Or paste the text').fill(report.replace('UNICEF, UNESCO', 'UNICEF, DPKO, UNESCO'))
  await page.getByLabel('As things stood on').fill('2021-06-30')
  const { press } = countedClicks(page)
  const main = (): Promise<string> => page.locator('main').innerText()
  await press(/^Read it$/)
  await press(/^\d+ needs? you$/)
  assert.match(await main(), /DPO/)
  await press(/^Use DPO$/)
  assert.doesNotMatch(await main(), /Use DPO/)
  await press(/things found/)
  const pillar = page.locator('li', { has: page.getByRole('heading', { name: 'New Pillar 2: Fair Rents' }) })
  await pillar.getByRole('link', { name: 'Correct' }).click()
  await page.getByLabel(/^Name/).first().fill('Rents that are fair')
  await press(/^Accept$/)
  const corrected = page.locator('li', {
    has: page.getByRole('heading', { name: 'New Pillar 2: Rents that are fair' }),
  })
  assert.match(await corrected.innerText(), /Corrected/)
  await corrected.getByRole('link', { name: 'Correct' }).click()
  await page
    .getByLabel(/^Number/)
    .first()
    .fill('many')
  await press(/^Accept$/)
  assert.match(await main(), /number/i, 'what the act could not read is refused at its field')
})

const seed = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'shared',
  'data',
  'seed',
  'progress-report-january-june-2021.txt',
)
const absent = existsSync(seed) ? false : 'the real report is not here (see the data folder’s README)'

test('the real report goes from a file to applied records in minutes', { skip: noBrowser || absent }, async () => {
  const page = await stage.enter({ token: network.secretary })
  await page.goto('/en/intake')
  const started = Date.now()
  await page.getByLabel('File').setInputFiles(seed)
  await page.getByLabel('As things stood on').fill('2021-06-30')
  const { press, clicks } = countedClicks(page)
  await press(/^Read it$/)
  await page.waitForURL(/\/intake\/[0-9a-f-]{36}$/, { timeout: 60_000 })
  await press(/^Accept all \d+ without doubts$/)
  await press(/^Apply \d+ accepted$/)
  const said = await page.locator('main .notice').first().innerText()
  const seconds = (Date.now() - started) / 1000
  process.stderr.write(
    `the real report, without what is in doubt: ${clicks()} clicks, ${seconds.toFixed(1)} s; ${said}\n`,
  )
  assert.match(said, /things were recorded/)
})
