import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nested, textAt, textsAt } from '../values.ts'
import { conflictOf, merged } from './merge.ts'
import { TooLarge, readForm } from './read-form.ts'
import { fromOurPages } from './same-origin.ts'

const home = 'https://network.example.org'

test('a form counts only when it comes from our own pages', () => {
  const from = (headers: Record<string, string>) => fromOurPages(new Headers(headers), home)
  assert.equal(from({ 'sec-fetch-site': 'same-origin', origin: home }), true)
  assert.equal(from({ origin: home }), true)
  assert.equal(from({ origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' }), true)
  assert.equal(from({ 'sec-fetch-site': 'cross-site', origin: home }), false)
  assert.equal(from({ 'sec-fetch-site': 'same-site', origin: 'https://evil.example.org' }), false)
  assert.equal(from({ 'sec-fetch-site': 'same-origin', origin: 'null' }), false)
  assert.equal(from({ 'sec-fetch-site': 'none' }), false)
  assert.equal(from({}), false)
})

test('names with dots nest, names with brackets gather, and the form keeps its own to itself', () => {
  const values = nested([
    ['title.en', 'Name'],
    ['title.ar', 'اسم'],
    ['countries[]', ''],
    ['countries[]', 'KE'],
    ['countries[]', 'CL'],
    ['rows.1.name', 'second'],
    ['rows.0.name', 'first'],
    ['_key', 'x'],
    ['_keep.title', 'mine'],
    ['none[]', ''],
  ])
  assert.deepEqual(values, {
    title: { en: 'Name', ar: 'اسم' },
    countries: ['KE', 'CL'],
    rows: [{ name: 'first' }, { name: 'second' }],
    none: [],
  })
  assert.equal(textAt(values, 'title.ar'), 'اسم')
  assert.equal(textAt(values, 'rows.1.name'), 'second')
  assert.equal(textAt(values, 'title'), '')
  assert.deepEqual(textsAt(values, 'countries[]'), ['KE', 'CL'])
})

test('a field cannot reach what every object has', () => {
  const values = nested([['__proto__.polluted', 'yes']])
  assert.equal(textAt({}, 'polluted'), '')
  assert.equal(textAt(values, 'constructor.name'), '')
})

test('a form of a million letters is nested at once, however its names are made', () => {
  const many = Array.from({ length: 140_000 }, () => ['a[]', 'x'] as const)
  const started = performance.now()
  assert.equal(textsAt(nested(many), 'a[]').length, 140_000)
  assert.ok(performance.now() - started < 2_000)
  const deep = `title${'.a'.repeat(300_000)}`
  assert.deepEqual(nested([[deep, 'x']]), { [deep]: 'x' })
  assert.equal(textAt(nested([['a.b.c.d.e.f.g.h', 'x']]), 'a.b.c.d.e.f.g.h'), 'x')
})

test('where the reader chose the other text, it takes the place of the typed one', () => {
  const sent = merged([
    ['title', 'mine'],
    ['_theirs.title', 'theirs'],
    ['_keep.title', 'theirs'],
    ['text', 'mine'],
    ['_theirs.text', 'theirs'],
    ['_keep.text', 'mine'],
    ['note', 'mine'],
    ['_keep.note', 'theirs'],
  ])
  assert.deepEqual(nested(sent), { title: 'theirs', text: 'mine', note: 'mine' })
})

test('a list is chosen as a whole: the other answers take the place of all that were ticked', () => {
  const ticked = [
    ['languages[]', ''],
    ['languages[]', 'ar'],
    ['languages[]', 'en'],
    ['_theirs.languages[]', 'fr es'],
  ] as const
  assert.deepEqual(nested(merged([...ticked, ['_keep.languages[]', 'theirs']])), { languages: ['fr', 'es'] })
  assert.deepEqual(nested(merged([...ticked, ['_keep.languages[]', 'mine']])), { languages: ['ar', 'en'] })
})

test('a conflict tells the other texts and the new revision; another refusal is none', () => {
  const details = { theirs: { title: 'Other', due: null }, revision: 4 }
  assert.deepEqual(conflictOf('platform.conflict', details), { theirs: { title: 'Other', due: '' }, revision: '4' })
  assert.equal(conflictOf('plan.no-such-output', details), undefined)
})

const posted = (body: BodyInit, type?: string): Request =>
  new Request(home, { method: 'POST', body, ...(type === undefined ? {} : { headers: { 'content-type': type } }) })

test('forms are read as the browser sends them, files included', async () => {
  const data = new FormData()
  data.append('title', 'Été')
  data.append('file', new File(['%PDF'], 'note.pdf', { type: 'application/pdf' }))
  const sent = await readForm(posted(data), 10_000)
  assert.deepEqual(
    sent?.map(([name]) => name),
    ['title', 'file'],
  )
  const encoded = await readForm(posted(new URLSearchParams({ title: 'Été', empty: '' })), 10_000)
  assert.deepEqual(encoded, [
    ['title', 'Été'],
    ['empty', ''],
  ])
  assert.equal(await readForm(posted('{}', 'application/json'), 10_000), undefined)
})

test('a file field left empty, as browsers send it, is nothing', async () => {
  const part = (name: string, rest: string) => `--x\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n`
  const body = `${part('title', '\r\n\r\nName')}${part('file', '; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n')}--x--\r\n`
  const sent = await readForm(posted(body, 'multipart/form-data; boundary=x'), 10_000)
  assert.deepEqual(sent, [['title', 'Name']])
})

test('a form larger than allowed is not read to its end', async () => {
  await assert.rejects(readForm(posted(new URLSearchParams({ text: 'x'.repeat(2000) })), 1000), TooLarge)
})
