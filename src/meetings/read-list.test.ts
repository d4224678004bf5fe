import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'
import { room } from './module.ts'

const here = await convened('2021-12-31T09:00:00Z')
const site = siteOf(here, [room])

test('five years of meetings are read page by page, and no page weighs more than its first packets carry', async () => {
  const meetings = Array.from({ length: 200 }, (_, at) => ({
    id: here.house.newId(),
    slug: `meeting-${at}`,
    kind: 'plenary' as const,
    title: { en: `Meeting number ${at} of the network`, ar: `اجتماع الشبكة رقم ${at}` },
    day: new Date(Date.UTC(2017, 0, 1 + at * 9)).toISOString().slice(0, 10),
  }))
  const { worker } = here.database
  await worker.insertInto('meetings').values(meetings).execute()
  await worker
    .insertInto('holdings')
    .values(meetings.map(({ id, day }) => ({ meeting: id, day })))
    .execute()
  const seen = new Set<string>()
  for (const page of ['1', '2', '3']) {
    const { text } = await site.get(`/ar/meetings?kind=plenary&page=${page}`, here.secretary)
    for (const [slug] of text.matchAll(/\/ar\/meetings\/meeting-\d+/g)) seen.add(slug)
    const weight = brotliCompressSync(text).length
    assert.ok(weight <= 14_000, `page ${page}: ${weight} bytes`)
  }
  assert.equal(seen.size, 200)
  const { text } = await site.get('/en/meetings?kind=plenary', here.secretary)
  assert.match(text, /href="\/en\/meetings\?kind=plenary&(amp;)?page=2" rel="next"/)
  assert.match((await site.get('/en/meetings?page=99', here.secretary)).text, /Page 3 of 3/)
})
