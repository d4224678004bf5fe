import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { noBrowser } from '../browser.ts'
import { sessionsOf } from '../roles.ts'
import { openStage } from '../stage.ts'
import { sampleHouse } from '../world.ts'

// A secretary and the lead of the pillar have the same output before them, scripts off.
const network = await sampleHouse()
const sessions = await sessionsOf(network)
const stage = await openStage(network)
after(stage.close)

const texts = { title: 'Title', statement: 'Statement' } as const
const field = (page: Page, name: keyof typeof texts): Locator =>
  page.getByRole('group', { name: texts[name] }).getByLabel('English').first()
const save = (page: Page): Promise<void> => page.locator('main form.form button[type=submit]').click()

test(
  'two people edit one output: both texts are shown, and each field is kept as chosen',
  {
    skip: noBrowser,
  },
  async () => {
    const [hers, theirs] = [await opened(sessions.secretariat), await opened(sessions.lead)]
    await field(hers, 'title').fill('Courses for country teams')
    await field(hers, 'statement').fill('The secretary says what is undertaken.')
    await save(hers)
    assert.match(hers.url(), /\/en\/o\/1\.1$/)

    await field(theirs, 'title').fill('Training for country teams')
    await field(theirs, 'statement').fill('The lead says what is undertaken.')
    await save(theirs)
    assert.match(await theirs.getByRole('alert').innerText(), /Two people changed the same text/)
    const main = await theirs.locator('main').innerText()
    assert.match(main, /Saved by somebody else meanwhile\s+Courses for country teams/)
    assert.match(main, /Saved by somebody else meanwhile\s+The secretary says what is undertaken\./)
    assert.equal(await field(theirs, 'title').inputValue(), 'Training for country teams', 'nothing typed is lost')
    assert.equal(await theirs.locator('.conflict').count(), 2, 'only what differs is asked about')

    await theirs
      .getByRole('group', { name: /^Title.*: Saved by somebody else/ })
      .getByLabel('Keep the other text')
      .check()
    await save(theirs)
    assert.match(theirs.url(), /\/en\/o\/1\.1$/)
    const shown = await theirs.locator('main').innerText()
    assert.match(shown, /Courses for country teams/)
    assert.match(shown, /The lead says what is undertaken\./)
    assert.doesNotMatch(shown, /Training for country teams|The secretary says/)
  },
)

async function opened(token: string | null): Promise<Page> {
  const page = await stage.enter({ token })
  await page.goto('/en/o/1.1/edit')
  return page
}
