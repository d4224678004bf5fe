import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import type { Download, Locator, Page } from 'playwright-core'
import { noBrowser } from '../browser.ts'
import { canReadPdf, readPage, readPdf, readWord, wordsIn } from '../read-back.ts'
import { sessionsOf } from '../roles.ts'
import { openStage } from '../stage.ts'
import { person } from '#seeds/network-2021/ids'
import { sampleHouse } from '../world.ts'

// One report from its first draft to its first corrigendum, by four people in browsers of their own, scripts off.
const network = await sampleHouse()
const sessions = await sessionsOf(network)
const stage = await openStage(network)
after(stage.close)

const skip = noBrowser
const blind = canReadPdf() ? false : 'pdftotext is not on this host'
const at = '/en/reports/progress-2021-h2'
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string): Promise<void> => page.getByRole('link', { name, exact: true }).click()
const main = (page: Page): Promise<string> => page.locator('main').innerText()
const numberIn = (page: Page): string => /\/claims\/(\d+)/.exec(page.url())?.[1] ?? ''
const text = 'The Network did what it had promised.'
let edited = ''

test('[U9] a profile and a period are all it takes: the draft is there in under 10 seconds', { skip }, async () => {
  const page = await stage.enter({ token: sessions.secretariat })
  await page.goto('/en/reports')
  await follow(page, 'Draft a report')
  await page.getByLabel('Progress report').check()
  await page.getByLabel('Period').selectOption('July–December 2021')
  const began = performance.now()
  await press(page, 'Draft the report')
  await page.waitForURL(`**${at}`)
  const took = Math.round(performance.now() - began)
  process.stderr.write(`a first draft, pressed to shown: ${took} ms\n`)
  assert.ok(took < 10_000, `${took} ms`)
  assert.equal(await page.locator('h1').innerText(), 'Progress report, July–December 2021')
  assert.match(await main(page), /\d+ sentences · \d+ to review/)
})

test('[U9] a reviewer goes on from each sentence to the next; an edit keeps its sources', { skip }, async () => {
  const page = await secretary()
  await follow(page, 'Review sentence by sentence')
  const first = numberIn(page)
  await press(page, 'Accept')
  edited = numberIn(page)
  assert.notEqual(edited, first, 'the next open sentence is there at once')
  const sources = await page.locator('aside li').allInnerTexts()
  assert.ok(sources.length > 0)
  await follow(page, 'Edit')
  await page.getByLabel('The sentence').fill('')
  await press(page, 'Save and next')
  assert.match(await page.getByRole('alert').innerText(), /The sentence: Fill this in/)
  await page.getByLabel('The sentence').fill(text)
  await press(page, 'Save and next')
  const leftOut = numberIn(page)
  await press(page, 'Leave out')
  assert.match(await (await sentence(page, first)).innerText(), /Accepted/)
  const mine = await sentence(page, edited)
  assert.match(await mine.innerText(), new RegExp(`${text}[^]*Edited`))
  assert.deepEqual(await mine.locator('ul a').allInnerTexts(), sources)
  assert.match(await (await sentence(page, leftOut)).innerText(), /left out by a reviewer/)
})

test('[U9] the lead finds the question at home, answers it and checks the Pillar', { skip }, async () => {
  const page = await secretary()
  await follow(page, 'Pillar 1: Leave No One Behind')
  await page.locator('section[aria-labelledby="pillar-1"] ol.claims a').first().click()
  const asked = numberIn(page)
  await follow(page, 'Ask the lead')
  await page.getByLabel('Your question').fill('Is the number of teams right?')
  await press(page, 'Ask the lead')
  assert.match(await (await sentence(page, asked)).innerText(), /The lead is asked/)

  const lead = await stage.enter({ token: sessions.lead })
  await owed(lead, `sentence ${asked}`)
  assert.match(await main(lead), /Is the number of teams right\?/)
  await press(lead, 'Accept')
  await lead.goto(at)
  assert.equal(await lead.getByRole('button', { name: 'This Pillar is right' }).count(), 1, 'leads check their own')
  await press(lead, 'This Pillar is right')
  assert.match(await main(lead), /1 of 8 Pillars checked/)
})

test('[A11] what nothing proves can be written, and is marked wherever it is printed', { skip }, async () => {
  const page = await secretary()
  // A Pillar of which nothing is recorded cannot stay empty.
  for (const part of await partsOf(page)) {
    await page.goto(part)
    const silent = page.locator('section > p.empty > a')
    if ((await silent.count()) === 0) continue
    await silent.first().click()
    await page.getByLabel('English').fill('The Pillar prepared the next half-year.')
    await press(page, 'Save')
  }
  await page.goto(at)
  await follow(page, 'Write a sentence')
  await page.getByLabel('Where it belongs').selectOption({ label: 'The Network' })
  await page.getByLabel('English').fill('The Network thanked everybody.')
  await press(page, 'Save')
  assert.match(await page.locator('aside').innerText(), /No source/)
  const written = await sentence(page, numberIn(page))
  assert.match(await written.innerText(), /^\d+\.\s+\[\?\] The Network thanked everybody\.[^]*No source/)
})

test('[U9] with all Pillars checked and both Co-Chairs agreed it is issued, and not before', { skip }, async () => {
  const page = await secretary()
  await follow(page, 'Issue the report')
  await press(page, 'Issue the report')
  assert.match(await page.getByRole('alert').innerText(), /Pillar/, 'first the Pillars are checked')
  await page.goto(at)
  const unchecked = page.getByRole('button', { name: 'This Pillar is right' })
  for (let left = await unchecked.count(); left > 0; left -= 1) await unchecked.first().click()
  assert.match(await main(page), /8 of 8 Pillars checked · 0 of 2 Co-Chairs have approved/)
  for (const token of [await network.sessionOf(person('salome')), sessions['co-chair']]) {
    const chair = await stage.enter({ token })
    await owed(chair, 'approve it')
    await follow(chair, 'Approve the report')
    await press(chair, 'Approve the report')
    assert.match(await main(chair), /8 of 8 Pillars checked/)
  }
  const early = await secretary()
  await early.goto(`${at}/claims/${edited}`)
  await page.goto(`${at}/issue`)
  await page.getByLabel('The network').check()
  await press(page, 'Issue the report')
  assert.match(await main(page), /Issued on 31 January 2022/)

  const issued = await main(page)
  await press(early, 'Leave out')
  assert.match(await early.title(), /There is no such page/, 'a page left open from before can change nothing')
  for (const tail of [`/claims/${edited}`, `/claims/${edited}/edit`, '/claims/new', '/redraft', '/approve', '/issue'])
    assert.equal((await early.goto(at + tail))?.status(), 404, tail)
  await page.reload()
  assert.equal(await main(page), issued)
})

test('[A9] a mistake in what was issued is put right beside it, and the text stays', { skip }, async () => {
  const page = await secretary()
  const before = await (await sentence(page, edited)).innerText()
  await page.goto(at)
  await follow(page, 'Issue a corrigendum')
  await page.getByLabel('Sentence').selectOption(edited)
  await page.getByRole('group', { name: 'What is to be read' }).getByLabel('English').fill('It did half of it.')
  await page.getByRole('group', { name: 'Why' }).getByLabel('English').fill('One half was counted twice.')
  await press(page, 'Issue a corrigendum')
  const notice = await page.locator('.notice', { hasText: 'Corrigendum 1' }).innerText()
  assert.match(notice, new RegExp(`for “${text}” read “It did half of it\\.”`))
  assert.equal(await (await sentence(page, edited)).innerText(), before)
})

test('[A12] Word, PDF and page carry the text that stands on the screen', { skip: skip || blind }, async () => {
  const page = await secretary()
  const word = readWord(await fetched(page, 'Word')).text
  const html = readPage(await fetched(page, 'HTML'))
  assert.ok(wordsIn(word).length > 1000)
  assert.deepEqual(wordsIn(html), wordsIn(word))
  // A table that goes on over the page has its head again, and where a line breaks a reader of PDF joins words.
  const again = Array.from({ length: 40 }, (_, n) => lettersIn(html + 'Para. Sentence Sources '.repeat(n)))
  assert.ok(again.includes(lettersIn(readPdf(await fetched(page, 'PDF')))), 'PDF says something else')
  const said = html.replaceAll(/\s+/g, ' ')
  assert.match(said, /\[\?\] The Network thanked everybody\./, 'what has no source is marked in the files as well')
  let compared = 0
  for (const part of await partsOf(page)) {
    await page.goto(part)
    const onScreen = await page.locator('.claims p:first-child').allInnerTexts()
    for (const one of onScreen) assert.ok(said.includes(bare(one)), bare(one))
    compared += onScreen.length
  }
  assert.ok(compared > 50, `${compared} sentences`)
})

async function secretary(): Promise<Page> {
  const page = await stage.enter({ token: sessions.secretariat })
  await page.goto(at)
  return page
}

/** A sentence where it stands in the report: a long one is shown part by part. */
async function sentence(page: Page, number: string): Promise<Locator> {
  await page.goto(`${at}?claim=${number}`)
  return page.locator(`#claim-${number}`)
}

/** Where the parts of the report are shown, as its outline says. */
async function partsOf(page: Page): Promise<string[]> {
  await page.goto(at)
  const links = await page.getByRole('navigation', { name: 'Outline' }).getByRole('link').all()
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''))
}

/** Follows what somebody owes, from Home; who owes much finds what is last under "All 14". */
async function owed(page: Page, name: string): Promise<void> {
  await page.goto('/en')
  const block = page.locator('section[aria-labelledby="owed"]')
  for (const all of await block.locator('summary').all()) await all.click()
  await block.getByRole('link', { name }).click()
}

async function fetched(page: Page, kind: string): Promise<Uint8Array> {
  await page.goto(at)
  const coming: Promise<Download> = page.waitForEvent('download')
  await page.getByRole('link', { name: new RegExp(`^${kind} [0-9.,]+ kB`, 'i') }).click()
  return new Uint8Array(await readFile(await (await coming).path()))
}

const lettersIn = (said: string): string => [...wordsIn(said).join('').replaceAll(/\d/g, '')].toSorted().join('')

/** A sentence without its number and its note, which files print elsewhere. */
const bare = (shown: string): string =>
  shown
    .replace(/^\d+\.\s+/, '')
    .replace(/ \([^()]*(?:\([^()]*\)[^()]*)*\)$/, '')
    .replaceAll(/\s+/g, ' ')
