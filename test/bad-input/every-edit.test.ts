import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frame, rooms } from '#app'
import { langs, speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import { everyScreen } from '../every-screen.ts'
import { siteOf } from '../site.ts'
import { fieldsOn } from './fields.ts'
import { changedIn, storedIn } from './stored.ts'

const { network, token, screens } = await everyScreen()
const site = siteOf(network, rooms, frame)

type Fields = Readonly<Record<string, string | readonly string[]>>

/** What the form of a page holds, as a browser sends it back: of boxes, those that are ticked. */
function formOf(text: string): Record<string, string | readonly string[]> {
  const form = /<form class="form" method="post"[\s\S]*?<\/form>/.exec(text)?.[0] ?? ''
  const boxes = [...form.matchAll(/<input\b[^>]*\bchecked\b[^>]*>/g)].map(([tag]) => tag)
  const ticked = (name: string): string[] =>
    boxes.filter((tag) => tag.includes(`name="${name}"`)).map((tag) => /value="([^"]*)"/.exec(tag)?.[1] ?? '')
  return Object.fromEntries(
    fieldsOn(text).map(({ name, value }) => [name, name.endsWith('[]') ? ['', ...ticked(name)] : value]),
  )
}

async function opened(path: string, lang: Lang = 'en'): Promise<Record<string, string | readonly string[]>> {
  const { status, text } = await site.get(`/${lang}${path}`, token)
  return status === 200 ? formOf(text) : {}
}

const edits: string[] = []
for (const path of screens) if ('revision' in (await opened(path))) edits.push(path)

/** The first text of a form that somebody writes, and not chooses: what two people will write differently. */
function writtenIn(fields: Fields): string {
  const texts = /^(title|name|shortName|written|wording|text|note|record)(\.en)?$|^(family|place|roleAddress)$/
  return Object.keys(fields).find((name) => texts.test(name)) ?? ''
}

test('every kind of record that people edit has its form among these', () => {
  const kinds = ['/o/', '/documents/', '/meetings/', '/d/', '/events/', '/members/people/', '/countries/', '/reports/']
  for (const kind of kinds)
    assert.ok(
      edits.some((path) => path.startsWith(kind)),
      `${kind} in ${edits.join(' ')}`,
    )
})

test('a form that is saved as it was opened changes nothing of what it shows, in any language', async () => {
  for (const [at, path] of edits.entries()) {
    const lang = langs[at % langs.length] ?? 'en'
    const { revision, ...before } = await opened(path, lang)
    const saved = await site.post(`/${lang}${path}`, { ...before, revision: revision ?? '' }, token)
    assert.equal(saved.status, 303, `${lang}${path}`)
    const { revision: later, ...after } = await opened(path, lang)
    assert.deepEqual(after, before, path)
    assert.ok(Number(later) > Number(revision), `${path} counts that it was saved`)
  }
})

test('of two people who edit one record the second is shown both texts, in every form, and nothing of the first is lost', async () => {
  for (const [at, path] of edits.entries()) {
    const lang = langs[at % langs.length] ?? 'en'
    const stale = await opened(path, lang)
    const name = writtenIn(stale)
    const [first, second] = ['first', 'second'].map((one) =>
      name === 'roleAddress' ? `${one}@who.example.org` : `Written ${one}`,
    )
    assert.ok(first !== undefined && second !== undefined)
    assert.notEqual(name, '', `${path} has no text: ${Object.keys(stale).join(' ')}`)
    assert.equal((await site.post(`/${lang}${path}`, { ...stale, [name]: first }, token)).status, 303, path)
    const before = await storedIn(network)
    const late = await site.post(`/${lang}${path}`, { ...stale, [name]: second }, token)
    assert.equal(late.status, 422, path)
    assert.deepEqual(changedIn(before, await storedIn(network)), [], path)
    for (const words of [first, second, speakPlatform(lang)('platform.conflict-title')])
      assert.ok(late.text.includes(words), `${lang}${path}: ${words}`)
    assert.equal((await opened(path, lang))[name], first, path)

    const again = { ...formOf(late.text), [`_keep.${name}`]: 'mine' }
    assert.equal((await site.post(`/${lang}${path}`, again, token)).status, 303, `${path}: the choice is taken`)
    assert.equal((await opened(path, lang))[name], second, path)
  }
})

test('a number of a revision that never was is refused or shown as a conflict, and nothing is stored', async () => {
  for (const path of edits) {
    const fields = await opened(path)
    const before = await storedIn(network)
    for (const revision of ['9999', '99999999999999999999', 'x'])
      assert.equal((await site.post(`/en${path}`, { ...fields, revision }, token)).status, 422, `${path} ${revision}`)
    assert.deepEqual(changedIn(before, await storedIn(network)), [], path)
  }
})
