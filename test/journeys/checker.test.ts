import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { toDocx } from '#platform/export'
import { noBrowser } from '../browser.ts'
import { sessionsOf } from '../roles.ts'
import { openStage } from '../stage.ts'
import { sampleHouse } from '../world.ts'

const network = await sampleHouse()
const sessions = await sessionsOf(network)
const stage = await openStage(network)
after(stage.close)
const skip = noBrowser

/** A draft as a colleague would send it: a Word file with a footnote. */
const draft = Buffer.from(
  await toDocx({
    lang: 'en',
    title: 'Draft of the note',
    runningHead: '',
    meta: { author: 'A colleague', created: new Date('2022-01-20T09:00:00Z') },
    blocks: [
      { heading: 1, content: [{ text: 'What was done' }] },
      {
        paragraph: [
          { text: 'The Secretary General spoke.', note: [{ text: 'In New York.' }] },
          { text: ' It rose dramatically.' },
        ],
      },
      { paragraph: [{ text: 'The Network met in may cases, as colleagues say.' }] },
    ],
  }),
)

async function bring(page: Page, lang = 'en'): Promise<void> {
  await page.goto(`/${lang}/check`)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Draft note.docx', mimeType: 'application/octet-stream', buffer: draft })
  await page.locator('input[name=asOf]').fill('2022-01-31')
  await page.locator('main form.form button[type=submit]').click()
}

const note = (page: Page, words: string) => page.locator('section.finding').filter({ hasText: words })

test(
  'a Word file is dropped, a fix accepted, a finding dismissed, and the file fetched with both in it, without scripts',
  { skip },
  async () => {
    const page = await stage.enter({ token: sessions.member })
    await bring(page)
    assert.match(page.url(), /\/en\/check\/[0-9a-f-]{36}$/)
    assert.match(await page.locator('h1').innerText(), /Draft note\.docx/)
    await note(page, 'Secretary-General').getByRole('button', { name: 'Accept' }).click()
    assert.match(await page.locator('ol.checked').innerText(), /Secretary General\s*Secretary-General/)
    const other = note(page, 'dramatically')
    await other.getByText('Dismiss', { exact: true }).first().click()
    await other.getByLabel('Why', { exact: true }).fill('The annex has the figures')
    await other.getByRole('button', { name: 'Dismiss' }).click()
    assert.match(await page.locator('main').innerText(), /Dismissed: The annex has the figures/)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('Download with tracked changes').click(),
    ])
    assert.equal(file.suggestedFilename(), 'Draft note.docx')
    const parts = unzipSync(new Uint8Array(readFileSync(await file.path())))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    assert.match(xml, /<w:del [\s\S]*<w:ins /)
    assert.equal(xml.split('<w:footnoteReference').length - 1, 1)
    const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array())
    assert.match(comments, /many/)
    assert.doesNotMatch(comments, /dramatically/)
    await page.context().close()
  },
)

test('another member finds no such text', { skip }, async () => {
  const page = await stage.enter({ token: sessions.member })
  await bring(page)
  const address = page.url()
  await page.context().close()
  const other = await stage.enter({ token: sessions.partner })
  assert.equal((await other.goto(address))?.status(), 404)
  await other.context().close()
})

test('with single keys turned on, j and k go from one finding to the next', { skip }, async () => {
  const page = await stage.enter({ token: sessions.member, scripts: true })
  await page.context().addCookies([{ name: 'keys', value: 'yes', url: stage.home }])
  await bring(page)
  // The page is right before its script is there; keys work from then on.
  await page.waitForFunction((name) => customElements.get(name) !== undefined, 'step-through')
  const first = page.locator('section.finding').first()
  const second = page.locator('section.finding').nth(1)
  await page.keyboard.press('j')
  assert.equal(await first.evaluate((one) => one === document.activeElement), true)
  await page.keyboard.press('j')
  assert.equal(await second.evaluate((one) => one === document.activeElement), true)
  await page.keyboard.press('k')
  assert.equal(await first.evaluate((one) => one === document.activeElement), true)
  await page.context().close()
})

test('the result fits a phone in every direction, and the notes stand below their paragraphs', { skip }, async () => {
  for (const lang of ['en', 'ar']) {
    const page = await stage.enter({ token: sessions.member, width: 320, height: 640 })
    await bring(page, lang)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    assert.ok(wide <= 0, `${lang}: ${wide} px too wide`)
    const [text, aside] = [
      page.locator('ol.checked > li:has(aside) > div').first(),
      page.locator('ol.checked aside').first(),
    ]
    const [above, below] = [await text.boundingBox(), await aside.boundingBox()]
    assert.ok(above !== null && below !== null && below.y >= above.y + above.height)
    await page.context().close()
  }
})
