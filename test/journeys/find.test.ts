import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { noBrowser } from '../browser.ts'
import { sessionsOf } from '../roles.ts'
import { openStage } from '../stage.ts'
import { sampleHouse } from '../world.ts'

const network = await sampleHouse()
const { member } = await sessionsOf(network)
const stage = await openStage(network)
after(stage.close)
const skip = noBrowser

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').last().fill(words)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/en/search?q=${words}`)
}

const results = (page: Page, group: string): Promise<string[]> =>
  page.getByRole('region', { name: group }).getByRole('listitem').allInnerTexts()

test(
  '[U2] a person is found by the plain form: one click, one load, and the hit says who it is',
  { skip },
  async () => {
    const page = await stage.enter({ token: member })
    await page.goto('/en/calendar')
    let loads = 0
    page.on('request', (request) => void (loads += request.isNavigationRequest() ? 1 : 0))
    await page.getByRole('searchbox').fill('adeyinka')
    await page.getByRole('button', { name: 'Search' }).click()
    const hit = page.getByRole('region', { name: 'People' }).getByRole('listitem').first()
    assert.match(await hit.innerText(), /^Paloma ADEYINKA\s.*(World Health Organization|WHO)/)
    assert.equal(loads, 1)
    await hit.getByRole('link').click()
    assert.match(await page.locator('h1').innerText(), /Paloma ADEYINKA/)
    assert.match(await page.locator('main').innerText(), /paloma\.adeyinka@/, 'and there is the address to write to')
  },
)

test('[U2] a person is found by the keyboard: the key, the name, Enter', { skip }, async () => {
  const page = await stage.enter({ token: member, scripts: true })
  await page.goto('/en/me')
  await page.getByLabel('The key “/” leads to the search field').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.goto('/en/members')
  await page.keyboard.press('/')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'search')
  await page.keyboard.type('adeyinka')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en/search?q=adeyinka')
  assert.match((await results(page, 'People')).join(), /^Paloma ADEYINKA/)
  await page.locator('#search-words').fill('a')
  await page.keyboard.type('/b')
  assert.equal(await page.locator('#search-words').inputValue(), 'a/b', 'whoever is typing goes on typing')
})

test('[U2] the key does nothing for whoever has not turned it on', { skip }, async () => {
  const page = await stage.enter({ token: member, scripts: true })
  await page.goto('/en/members')
  await page.keyboard.press('/')
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY')
})

test('[U2] entities, outputs and documents are found as well, each under its kind', { skip }, async () => {
  const page = await stage.enter({ token: member })
  for (const [words, group, hit] of [
    ['who', 'Entities', /World Health Organization/],
    ['oms', 'Entities', /World Health Organization/],
    ['3.1', 'Outputs', /Agenda for Protection.*3\.1/],
    ['checklist', 'Documents', /Checklist/],
  ] as const) {
    await page.goto('/en')
    await search(page, words)
    const [first = ''] = await results(page, group)
    assert.match(first, hit, words)
  }
  await search(page, 'qwertyuiop')
  assert.match(await page.getByRole('status').innerText(), /Nothing is called “qwertyuiop”/)
})
