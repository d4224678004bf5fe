import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { jobsOf, rooms } from '#app'
import { startWorker } from '#platform/jobs'
import { noBrowser } from '../browser.ts'
import { openRelay } from '../relay.ts'
import type { Read, Relay } from '../relay.ts'
import { accounts } from '../roles.ts'
import { openStage } from '../stage.ts'
import { sampleHouse } from '../world.ts'

// The program as it is served, with its worker, and a relay for its letters; scripts are off.
const network = await sampleHouse()
const relay = await openRelay(() => 'take')
const from = 'notices@network.example.org'
const house = { ...network.house, config: { ...network.house.config, mail: { url: relay.url, from } } }
const worker = await startWorker({ house, pool: network.database.workerConnection.pool, jobs: jobsOf(rooms) })
const stage = await openStage({ ...network, house })
test.after(async () => {
  await stage.close()
  await worker.stop()
  await relay.close()
})
// Somebody who leads a pillar and reads Spanish.
const { address } = await house.worker
  .selectFrom('accounts')
  .select('address')
  .where('id', '=', accounts.lead)
  .where('lang', '=', 'es')
  .executeTakeFirstOrThrow()

test(
  'somebody signs in by a code from a letter, in the browser that asked for it, and out again',
  {
    skip: noBrowser,
  },
  async () => {
    const page = await stage.enter()
    await page.goto('/en')
    await page.locator('header a.sign-in:visible').click()
    await page.getByLabel('E-mail address').fill('not an address')
    await page.getByRole('button', { name: 'Send me a code' }).click()
    assert.match(await wrongs(page), /Enter an e-mail address/)
    assert.equal(await page.getByLabel('E-mail address').inputValue(), 'not an address', 'what was typed is kept')
    await page.getByLabel('E-mail address').fill(address)
    await page.getByRole('button', { name: 'Send me a code' }).click()
    await page.waitForURL('**/en/sign-in/code')

    const letter = await letterTo(relay, address)
    assert.deepEqual(letter.to, [address])
    assert.match(letter.from, /^b-/, 'it comes back to an address of its own')
    assert.match(letter.raw, /^From: /m)
    assert.match(letter.raw, /^Content-Language: es/m, 'a letter is in the language of its reader')
    assert.match(letter.raw, /^Auto-Submitted: auto-generated\r$/m)
    const [, code = ''] = /^Su código: ([A-Z0-9]{6})$/m.exec(textPart(letter)) ?? []
    assert.match(code, /^[A-Z0-9]{6}$/, 'the code stands on a line of its own in the text')
    assert.doesNotMatch(textPart(letter), /https?:/, 'nothing in the letter signs anybody in by being opened')

    await typed(page, 'WRONG2')
    assert.match(await wrongs(page), /not the one we sent/)
    const elsewhere = await stage.enter()
    await elsewhere.goto('/en/sign-in/code')
    await typed(elsewhere, code)
    assert.match(await wrongs(elsewhere), /not the one we sent/, 'another browser has nothing from the code')

    // As people copy it: in small letters, with a space in the middle.
    await typed(page, `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase())
    await page.waitForURL('**/en')
    assert.match(await page.locator('h1').innerText(), /^Good day, Paloma/)
    assert.equal((await page.goto('/en/me'))?.status(), 200)

    await page.locator('header details.reader:visible summary').click()
    await page.getByRole('link', { name: 'Sign out' }).click()
    assert.equal((await page.goto('/en/me'))?.status(), 200, 'following the link changes nothing')
    await page.goto('/en/sign-out')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/en')
    assert.equal((await page.goto('/en/me'))?.status(), 404)

    await page.goto('/en/sign-in/code')
    await typed(page, code)
    assert.match(await wrongs(page), /not the one we sent/, 'a code works once')
  },
)

test(
  'an address that nobody registered is answered in the same words, and no letter goes out',
  {
    skip: noBrowser,
  },
  async () => {
    const before = relay.read.length
    const answers: string[] = []
    for (const one of ['nobody@elsewhere.example.com', address]) {
      const page = await stage.enter()
      await page.goto('/en/sign-in')
      await page.getByLabel('E-mail address').fill(one)
      await page.getByRole('button', { name: 'Send me a code' }).click()
      await page.waitForURL('**/en/sign-in/code')
      answers.push(await page.locator('main').innerText())
    }
    assert.equal(answers[0], answers[1])
    await letterTo(relay, address, before)
    assert.deepEqual(
      relay.read.slice(before).map(({ to }) => to),
      [[address]],
    )
  },
)

async function typed(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

const wrongs = (page: Page): Promise<string> => page.getByRole('alert').innerText()

/** Waits for the worker to hand over the next letter. */
async function letterTo({ read }: Relay, to: string, after = 0): Promise<Read> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = read.slice(after).find((letter) => letter.to.includes(to))
    if (found !== undefined) return found
    await wait(50)
  }
  throw new Error(`no letter to ${to} came`)
}

/** The plain text of a letter, as a reader without HTML has it. */
function textPart({ raw }: Read): string {
  const [, boundary = ''] = /boundary="([^"]+)"/.exec(raw) ?? []
  const part = raw.split(`--${boundary}`).find((one) => /Content-Type: text\/plain/i.test(one)) ?? raw
  const text = part.slice(part.indexOf('\r\n\r\n') + 4)
  return (/quoted-printable/i.test(part) ? unquoted(text.replaceAll('=\r\n', '')) : text).replaceAll('\r\n', '\n')
}

/** RFC 2045, 6.7: bytes as =C3. */
const unquoted = (text: string): string =>
  decodeURIComponent(text.replaceAll('%', '%25').replaceAll(/=([0-9A-F]{2})/g, '%$1'))
