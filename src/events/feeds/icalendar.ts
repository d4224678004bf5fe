import type { Day } from '#platform/db'
import { daysAfter } from '../days.ts'

/** An event as a calendar program takes it. Texts are in one language; `last` belongs to it. */
export type CalendarItem = {
  /** The same for ever, whatever changes. */
  readonly uid: string
  readonly summary: string
  readonly first: Day
  readonly last: Day
  /** The instant it starts at, when the hour is known. */
  readonly startsAt: Date | undefined
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  /** When the record last changed; without a method that is what the stamp means. */
  readonly changedAt: Date
  /** How often its days changed. */
  readonly sequence: number
  readonly location: string | undefined
  readonly description: string | undefined
  readonly url: string | undefined
  readonly categories: readonly string[]
  /** It comes back every year. */
  readonly yearly: boolean
}

/** A calendar to subscribe to (RFC 5545, with the name and the interval of RFC 7986). */
export function icalendar({ name, items }: { name: string; items: readonly CalendarItem[] }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Colonnade//Calendar//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...items.flatMap(linesOf),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const linesOf = (item: CalendarItem): string[] => [
  'BEGIN:VEVENT',
  `UID:${item.uid}`,
  `DTSTAMP:${stamp(item.changedAt)}`,
  `LAST-MODIFIED:${stamp(item.changedAt)}`,
  `SEQUENCE:${item.sequence}`,
  ...timeOf(item),
  `SUMMARY:${escaped(item.summary)}`,
  `STATUS:${item.status}`,
  ...present('LOCATION', item.location),
  ...present('DESCRIPTION', item.description),
  ...(item.url === undefined ? [] : [`URL:${item.url}`]),
  ...(item.categories.length === 0 ? [] : [`CATEGORIES:${item.categories.map(escaped).join(',')}`]),
  ...(item.yearly ? ['RRULE:FREQ=YEARLY'] : []),
  'END:VEVENT',
]

// The end of whole days is the day after: the value is not part of the event any more. They leave the day free.
function timeOf({ first, last, startsAt }: CalendarItem): string[] {
  if (startsAt !== undefined && first === last) return [`DTSTART:${stamp(startsAt)}`]
  return [`DTSTART;VALUE=DATE:${bare(first)}`, `DTEND;VALUE=DATE:${bare(daysAfter(last, 1))}`, 'TRANSP:TRANSPARENT']
}

const bare = (day: Day): string => day.replaceAll('-', '')

const stamp = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const present = (name: string, text: string | undefined): string[] =>
  text === undefined || text === '' ? [] : [`${name}:${escaped(text)}`]

/** A text as a value: what would end or part it is escaped, and it stays on one line. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ')

const lineBytesMax = 75

/** A line of more than 75 octets goes on below after a blank; no letter is cut in two. */
function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  let bytes = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (bytes + size > lineBytesMax) {
      rows.push(row)
      row = ' '
      bytes = 1
    }
    row += letter
    bytes += size
  }
  return [...rows, row].join('\r\n')
}
