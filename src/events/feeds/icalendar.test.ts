import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as v from 'valibot'
import { announceEvent, cancelEvent, moveEvent } from '#events'
import { room as events } from '#events/module'
import { outward } from '#test/public-events'
import { siteOf } from '#test/site'
import { icalendar } from './icalendar.ts'
import type { CalendarItem } from './icalendar.ts'

type Line = { readonly name: string; readonly parameters: readonly string[]; readonly value: string }

/** Reads a calendar by the rules of RFC 5545, sections 3.1 and 3.3.11, and refuses what breaks them. */
function read(text: string): Line[][] {
  assert.ok(text.endsWith('\r\n'))
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/, 'lines end with CRLF and nothing else')
  for (const row of text.split('\r\n')) assert.ok(Buffer.byteLength(row) <= 75, `more than 75 octets: ${row}`)
  const lines = text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line): Line => {
      const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line) ?? []
      assert.ok(name !== '', `not a content line: ${line}`)
      return { name, parameters: parameters.split(';').filter((one) => one !== ''), value }
    })
  assert.deepEqual([lines[0]?.value, lines.at(-1)?.value], ['VCALENDAR', 'VCALENDAR'])
  const items: Line[][] = []
  for (const line of lines.slice(1, -1)) {
    if (line.name === 'BEGIN') items.push([])
    else if (line.name !== 'END') items.at(-1)?.push(line)
  }
  return items
}

const unescaped = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
const valueOf = (item: readonly Line[] | undefined, name: string): string =>
  item?.find((line) => line.name === name)?.value ?? ''

const item: CalendarItem = {
  uid: '018f0000-0000-7000-8000-000000000001',
  summary: 'Course',
  first: '2021-10-04',
  last: '2021-10-28',
  startsAt: undefined,
  status: 'CONFIRMED',
  changedAt: new Date('2021-06-14T09:00:00Z'),
  sequence: 0,
  location: undefined,
  description: undefined,
  url: undefined,
  categories: [],
  yearly: false,
}

test('[D12] whole days end with the day after the last: a course of 4–28 October ends before 29 October', () => {
  const [course] = read(icalendar({ name: 'Calendar', items: [item] }))
  assert.deepEqual(
    course?.find(({ name }) => name === 'DTSTART'),
    { name: 'DTSTART', parameters: ['VALUE=DATE'], value: '20211004' },
  )
  assert.equal(valueOf(course, 'DTEND'), '20211029')
  assert.equal(valueOf(course, 'DTSTAMP'), '20210614T090000Z')
})

test('any text comes back as it was, whatever its script and signs, and no line is longer than 75 octets', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const [event] = read(icalendar({ name: 'Calendar', items: [{ ...item, summary, description }] }))
      const given = (one: string): string => one.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ')
      assert.equal(unescaped(valueOf(event, 'SUMMARY')), given(summary))
      assert.equal(unescaped(valueOf(event, 'DESCRIPTION')), given(description))
    }),
  )
})

test('the feed of the public calendar: one object an event, the same id for ever, a higher number after each change', async () => {
  const t = await outward()
  const site = siteOf(t, [events])
  const id = t.event('webinar-in-july')
  await t.does(announceEvent, {
    id,
    slug: 'july',
    kind: 'webinar',
    title: { en: 'Summer; webinar, on line', ar: 'حلقة دراسية' },
    firstDay: '2021-07-06',
    startsAt: '15:00',
    zone: 'Europe/Zurich',
    state: 'tentative',
  })
  const { text, headers } = await site.get('/en/calendar.ics')
  assert.equal(headers.get('content-type'), 'text/calendar; charset=utf-8')
  const before = read(text)
  assert.equal(new Set(before.map((event) => valueOf(event, 'UID'))).size, before.length)
  const webinar = before.find((event) => valueOf(event, 'UID') === id)
  assert.equal(unescaped(valueOf(webinar, 'SUMMARY')), 'Summer; webinar, on line')
  assert.deepEqual(
    [valueOf(webinar, 'DTSTART'), valueOf(webinar, 'STATUS'), valueOf(webinar, 'SEQUENCE')],
    ['20210706T130000Z', 'TENTATIVE', '0'],
  )
  for (const event of before)
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'SEQUENCE'])
      assert.notEqual(valueOf(event, name), '', name)
  t.clock.stand(new Date('2021-06-15T09:00:00Z'))
  await t.does(moveEvent, { event: id, firstDay: '2021-07-13' })
  await t.does(cancelEvent, { event: id, reason: { en: 'No speaker' } })
  const after = read((await site.get('/ar/calendar.ics')).text).find((event) => valueOf(event, 'UID') === id)
  assert.deepEqual(
    [
      valueOf(after, 'SUMMARY'),
      valueOf(after, 'DTSTART'),
      valueOf(after, 'STATUS'),
      valueOf(after, 'SEQUENCE'),
      valueOf(after, 'DTSTAMP'),
    ],
    ['حلقة دراسية', '20210713T130000Z', 'CANCELLED', '2', '20210615T090000Z'],
  )
})

test('United Nations days can be subscribed to, and come back every year', async () => {
  const site = siteOf(await outward(), [events])
  const days = read((await site.get('/fr/calendar.ics?kind=un-day')).text)
  const march = days.find(
    (day) => valueOf(day, 'DTSTART') === '20210321' && /discrimination raciale/.test(valueOf(day, 'SUMMARY')),
  )
  assert.equal(valueOf(march, 'RRULE'), 'FREQ=YEARLY')
})

test('the public calendar leaves as a table and as data, each event once and formulas harmless', async () => {
  const t = await outward()
  const site = siteOf(t, [events])
  await t.does(announceEvent, { kind: 'webinar', title: { en: '=HYPERLINK("x")' }, firstDay: '2021-07-06' })
  const csv = (await site.get('/en/calendar.csv?year=2021')).text
  assert.match(csv, /^\uFEFF?Kind,Title,When,/)
  assert.match(csv, /Statement,Minorities before the courts,9 March 2021,2021-03-09,2021-03-09,Delivered,/)
  assert.match(csv, /'=HYPERLINK/)
  const json = (await site.get('/en/calendar.json?pillar=criminal-justice')).text
  const { asOf, events: rows } = v.parse(calendarFile, JSON.parse(json))
  assert.equal(asOf, '2021-06-14')
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    ['statement', 'side-event'],
  )
  assert.equal(rows[0]?.host.symbol, 'A/CONF.234')
})

const calendarFile = v.object({
  asOf: v.string(),
  events: v.array(v.object({ kind: v.string(), host: v.object({ symbol: v.string() }) })),
})
